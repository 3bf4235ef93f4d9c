import { timelines } from '../law/index.js';
import { InvalidRulePackError } from '../rules/pack/error.js';
import { parseRuleSet } from '../rules/pack/parse.js';
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
  try {
    return parseRuleSet(text);
  } catch (reason) {
    if (reason instanceof InvalidRulePackError) throw new InputError(`${nameOf(name)}: ${reason.message}`);
    throw reason;
  }
}
