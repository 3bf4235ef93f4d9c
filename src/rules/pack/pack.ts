import type { Fact } from '../../facts/fact.js';
import type { OwnFact } from '../own-fact/own-fact.js';
import type { RuleSet } from '../rule-set.js';

/** A fact as a pack names it. */
export interface NamedFact {
  readonly id: string;
  /** The version of the fact that the rules were written for; any where absent. */
  readonly version?: number;
}

/** A rule set as plain data, which names its facts and holds no code; the same when it is written as JSON and read back. */
export interface RulePack extends Omit<RuleSet, 'facts'> {
  readonly formatVersion: 1;
  readonly facts: readonly NamedFact[];
  /** Facts that are plain data, which the pack brings along. */
  readonly ownFacts?: readonly OwnFact[];
}

/** The version of a fact. */
export const factVersion = (fact: Fact): number => fact.version ?? 1;
