import { belgianMeasures, timelines } from '../law/index.js';
import type { Measure } from '../rules/measure.js';
import { parseRuleSet } from '../rules/pack/parse.js';
import type { RuleSet } from '../rules/rule-set.js';
import { readText } from './read-text.js';
import type { Surroundings } from './surroundings.js';

/** A rule set that comes with the library. */
export interface ShippedPack {
  readonly ruleSet: RuleSet;
  /** The versions of the same law, this one among them. */
  readonly timeline: readonly RuleSet[];
  /** The corrective measures that go with it. */
  readonly measures: readonly Measure[];
}

const shipped: readonly ShippedPack[] = timelines.BE.map((ruleSet) => ({
  ruleSet,
  timeline: timelines.BE,
  measures: belgianMeasures,
}));

/** The names of the rule sets that come with the library. */
export const shippedIds = (): string[] => shipped.map(({ ruleSet }) => ruleSet.id);

/** The rule set of a name that comes with the library. */
export const shippedPack = (name: string): ShippedPack | undefined =>
  shipped.find(({ ruleSet }) => ruleSet.id === name);

/**
 * The text of a pack that does not come with the library: of a file, or of standard input for `-`.
 *
 * @throws UnreadFileError which says the shipped names too, since a misspelt one reads as a file that there is not
 */
export const readPack = (path: string, surroundings: Surroundings): string =>
  readText(path, surroundings, ` The shipped rule sets are ${shippedIds().join(', ')}.`);

/** A rule set by the name under which it is shipped, or from a file, with the measures that go with it. */
export function findPack(pack: string, surroundings: Surroundings): Pick<ShippedPack, 'ruleSet' | 'measures'> {
  return shippedPack(pack) ?? { ruleSet: parseRuleSet(readPack(pack, surroundings)), measures: [] };
}
