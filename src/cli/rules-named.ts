import { InvalidRuleTestsError } from '../authoring/testing/error.js';
import { timelines } from '../law/index.js';
import { applyLayers } from '../rules/layers/apply-layers.js';
import { InvalidLayerError } from '../rules/layers/error.js';
import { parseLayer } from '../rules/layers/parse-layer.js';
import { InvalidRulePackError } from '../rules/pack/error.js';
import { parseRuleSet } from '../rules/pack/parse.js';
import { RuleSetError } from '../rules/problem.js';
import type { RuleSet } from '../rules/rule-set.js';
import { InputError, nameOf } from './input-error.js';
import { readText } from './read-text.js';
import { shippedNames } from './shipped-names.js';
import type { Surroundings } from './surroundings.js';

/** What to say of a pack that there is not. */
export const shippedHint = ` The shipped rule sets are ${shippedNames.join(', ')}.`;

/** A shipped rule set by its id, with all the versions of its law; `undefined` where none has it. */
export function shipped(id: string): { readonly ruleSet: RuleSet; readonly timeline: readonly RuleSet[] } | undefined {
  for (const timeline of Object.values<readonly RuleSet[]>(timelines)) {
    const ruleSet = timeline.find((one) => one.id === id);
    if (ruleSet !== undefined) return { ruleSet, timeline };
  }
  return undefined;
}

/**
 * The rules of a name: those of a shipped rule set, or those in a pack.
 *
 * @param name - the id of a shipped rule set, the path of a rule pack, or `-` for a pack in standard input
 * @throws InputError naming the pack, each place in it and how to mend it
 */
export function rulesNamed(name: string, surroundings: Pick<Surroundings, 'readFile'>): RuleSet {
  const found = shipped(name);
  if (found !== undefined) return found.ruleSet;
  const text = readText(name, surroundings, shippedHint);
  return inFile(name, () => parseRuleSet(text));
}

/**
 * Rules with the layers of some files over them.
 *
 * @param files - the lowest first
 * @throws InputError naming the layer, each place in it and how to mend it
 */
export function layered(
  rules: RuleSet,
  files: readonly string[] = [],
  surroundings: Pick<Surroundings, 'readFile'>,
): RuleSet {
  const layers = files.map((file) => {
    const text = readText(file, surroundings);
    return inFile(file, () => parseLayer(text));
  });
  return inFile(files.map(nameOf).join(', '), () => applyLayers(rules, layers));
}

/** What is made of a file; what is wrong with it is said with its name. */
export function inFile<Made>(name: string, make: () => Made): Made {
  try {
    return make();
  } catch (reason) {
    const isBad = [InvalidRulePackError, InvalidLayerError, InvalidRuleTestsError, RuleSetError].some(
      (kind) => reason instanceof kind,
    );
    if (isBad) throw new InputError(`${nameOf(name)}: ${(reason as Error).message}`);
    throw reason;
  }
}
