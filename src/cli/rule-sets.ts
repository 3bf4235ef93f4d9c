import { timelines } from '../law/index.js';
import { applyLayers } from '../rules/layers/apply-layers.js';
import { parseLayer } from '../rules/layers/parse-layer.js';
import { parseRuleSet } from '../rules/pack/parse.js';
import type { RuleSet } from '../rules/rule-set.js';
import { readText } from './read-text.js';
import type { Surroundings } from './surroundings.js';

const shipped = (): readonly RuleSet[] => Object.values(timelines).flat();

/** The names of the rule sets that the library ships. */
export const shippedIds = (): string[] => shipped().map((ruleSet) => ruleSet.id);

/** What is said where a file is none and its name is not that of a shipped rule set either. */
const shippedHint = (): string => ` The shipped rule sets are ${shippedIds().join(', ')}.`;

/** The timeline in which a shipped rule set stands, and the rule set; nothing where no such is shipped. */
export function shippedRuleSet(
  name: string,
): { readonly timeline: readonly RuleSet[]; readonly ruleSet: RuleSet } | undefined {
  for (const timeline of Object.values(timelines) as readonly (readonly RuleSet[])[]) {
    const ruleSet = timeline.find((one) => one.id === name);
    if (ruleSet !== undefined) return { timeline, ruleSet };
  }
  return undefined;
}

/** The text of a rule pack. */
export const packText = (name: string, surroundings: Surroundings): string =>
  readText(name, surroundings, shippedHint());

/**
 * A shipped rule set by its name, or that of a pack, with layers over it.
 *
 * @param name - the name of a shipped rule set, a file, or `-`
 * @param layers - files of layers, the lowest first
 */
export function ruleSetNamed(name: string, layers: readonly string[], surroundings: Surroundings): RuleSet {
  const ruleSet = shippedRuleSet(name)?.ruleSet ?? parseRuleSet(packText(name, surroundings));
  return layered(ruleSet, layers, surroundings);
}

/** A rule set with the layers of some files over it. */
export const layered = (ruleSet: RuleSet, layers: readonly string[], surroundings: Surroundings): RuleSet =>
  applyLayers(
    ruleSet,
    layers.map((file) => parseLayer(readText(file, surroundings))),
  );
