import type { EvidencePolicy } from '../../facts/evidence-policy.js';
import type { Contribution, ObligationOutcome } from '../../screening/assessment.js';
import type { Outcome } from '../../screening/decide.js';
import type { Day } from '../../values/day.js';

/**
 * What a test gives of a fact: a word, a day or a number as text; yes or no; one of several values; or that it is not
 * known, which is what a fact is that a test does not name.
 */
export type GivenFact =
  | string
  | boolean
  | { readonly oneOf: readonly (string | boolean)[] }
  | { readonly unknown: true };

/** Facts by id. */
export type GivenFacts = Readonly<Record<string, GivenFact>>;

/** A number that is known, or the ends of what it may be: exact, as a decimal such as `"12.5"` or a fraction such as `"35/9"`. */
export type ExpectedNumber = string | { readonly min: string; readonly max: string };

/** What a limb or exclusion is expected to come to: as a whole, or under readings of the question that splits it. */
export type ExpectedLimb =
  | Outcome
  | { readonly outcome?: Outcome | undefined; readonly readings?: Readonly<Record<string, Outcome>> | undefined };

/** What a criterion is expected to earn. */
export interface ExpectedCriterion {
  readonly outcome?: Contribution['outcome'] | undefined;
  /** Points, before controls. */
  readonly points?: ExpectedNumber | undefined;
  /** Its part of the score of 0 to 100, after controls. */
  readonly share?: ExpectedNumber | undefined;
}

/** What is expected of a rule set; what is not named may be anything. */
export interface Expected {
  readonly obligation?: ObligationOutcome | undefined;
  /** The obligation under readings of open questions, by question and reading. */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, ObligationOutcome>>>> | undefined;
  readonly limbs?: Readonly<Record<string, ExpectedLimb>> | undefined;
  readonly exclusions?: Readonly<Record<string, ExpectedLimb>> | undefined;
  readonly criteria?: Readonly<Record<string, ExpectedCriterion>> | undefined;
  readonly controls?: Readonly<Record<string, Outcome>> | undefined;
  readonly escalations?: Readonly<Record<string, Outcome>> | undefined;
  /** The score after controls. */
  readonly score?: ExpectedNumber | undefined;
  /** The score before controls. */
  readonly inherent?: ExpectedNumber | undefined;
  /** The id of a band, or of the lowest and the highest that it may be. */
  readonly band?: string | { readonly min: string; readonly max: string } | undefined;
}

/** A test of rules: facts or a case, and what the rules are expected to make of them. */
export interface RuleTest {
  readonly name: string;
  /** Why it is expected, such as the article that says so. */
  readonly note?: string | undefined;
  /** Facts given directly, of one entity of the target; all others are unknown, unless every test is given them. */
  readonly facts?: GivenFacts | undefined;
  /** A case as it is written, or the path of its file beside the tests. */
  readonly case?: string | Readonly<Record<string, unknown>> | undefined;
  /** What counts as known in the case: `cautious` where absent. */
  readonly evidence?: EvidencePolicy | undefined;
  readonly expect: Expected;
}

/** Expected outcomes of a rule set, as the file beside a pack holds them. */
export interface RuleTests {
  readonly formatVersion: 1;
  /** The id of the rule set, or the path of its pack beside the tests. */
  readonly rules: string;
  /** The day of assessment; where absent that of a case, and the day from which the rules apply. */
  readonly asOf?: Day | undefined;
  /** Facts that every test is given which names no case; a test's own come first. */
  readonly given?: GivenFacts | undefined;
  readonly tests: readonly RuleTest[];
}
