import type { EvidencePolicy, LeafState } from '../../facts/evidence-policy.js';
import type { Respondent } from '../../facts/fact.js';
import type { Evidence } from '../../investment/investment.js';
import type { FormHolder } from '../../rules/procedure.js';
import type { ObligationOutcome } from '../../screening/assessment.js';
import type { Outcome } from '../../screening/decide.js';
import { longDay } from '../../values/day.js';
import type { SourceStatus } from '../../values/status.js';
import type { Audience } from '../redact/audience.js';
import { enParts } from './en-parts.js';

const statuses: Readonly<Record<SourceStatus, string>> = {
  confirmed: 'confirmed',
  reported: 'reported',
  inferred: 'inferred',
  unverified: 'unverified',
};

const outcomes: Readonly<Record<Outcome, string>> = { holds: 'yes', fails: 'no', undetermined: 'open' };

const obligations: Readonly<Record<ObligationOutcome, string>> = {
  required: 'required',
  'not-required': 'not required',
  undetermined: 'undetermined',
};

const policies: Readonly<Record<EvidencePolicy, string>> = {
  asserted: 'asserted',
  cautious: 'cautious',
  corroborated: 'corroborated',
};

const holders: Readonly<Record<Respondent | FormHolder, string>> = {
  investor: 'investor',
  seller: 'seller',
  target: 'target',
  airport: 'airport',
  customs: 'customs',
  'aviation-authority': 'aviation authority',
  'security-service': 'security service',
  'public-source': 'public source',
  landlord: 'landlord',
};

const leafStates: Readonly<Record<LeafState, string>> = {
  known: 'known',
  range: 'range',
  disputed: 'disputed',
  unknown: 'unknown',
  'interested-only': 'interested-only',
  denied: 'denied',
  uncorroborated: 'uncorroborated',
  unfit: 'unfit',
};

const stages: Readonly<Record<string, string>> = {
  allegation: 'allegation',
  'official-concern': 'official concern',
  investigation: 'investigation',
  charge: 'charge',
  'non-final-finding': 'non final finding',
  'final-finding': 'final finding',
  acquittal: 'acquittal',
  'closed-without-finding': 'closed without finding',
  'not-established': 'not established',
};

const audiences: Readonly<Record<Audience, string>> = {
  authority: 'the authority',
  investor: 'the investor',
  eu: 'the Commission and other Member States',
  public: 'the public',
};

const marks: Readonly<Record<NonNullable<Evidence['confidentiality']>, string>> = {
  public: 'public',
  restricted: 'restricted',
  confidential: 'confidential',
};

/** Several words as one of them: `a or b`. */
const oneOf = (words: readonly string[]): string => words.join(' or ');

/**
 * English: the language of the rules, and the one in which the messages of the others are declared. Each message is named
 * by what it says, so the reference does not list them.
 *
 * @hidden
 */
export const en = {
  language: 'en',
  outcomes,
  obligations,
  policies,
  holders,
  leafStates,
  stages,
  audiences,
  marks,
  oneOf,
  /** A status that is none of the known ones, of a later version, stands as it is. */
  status: (status: SourceStatus): string => statuses[status] ?? status,
  day: (day: string): string => longDay(day),
  /** What a fact may be, as screening writes it. */
  mayBe: (text: string): string => text,
  between: (low: string, high: string): string => `${low} to ${high}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  /** Ends of a range in an answer. */
  ends: {
    min: 'at least',
    exclusiveMin: 'more than',
    max: 'at most',
    exclusiveMax: 'less than',
    earliest: 'from',
    latest: 'to',
  } as Readonly<Record<string, string>>,
  and: ' and ',
  terms: (day: string, policy: string, rules: string, version: string): string =>
    `As of ${day}. Evidence: ${policy}. Rules: ${rules}, version ${version}.`,
  certainty: (isUndetermined: boolean, status: string): string =>
    `Certainty of the law ${isUndetermined ? 'on which it turns' : 'that decides'}: ${status}.`,
  laterEvidence: (count: number): string =>
    `Counts ${count} sources dated after that day: the day decides the law, not what was known.`,
  model:
    'A model, not a decision and not a filing. An unknown is not a no; a legal duty is not a score; an allegation is not a finding.',
  reasons: 'Reasons',
  withheld: (mark: 'restricted' | 'confidential', ids: readonly string[]): string =>
    `[withheld: ${mark} evidence ${ids.join(', ')}]`,
  redacted: (audience: string, ids: readonly string[]): string =>
    `Written for ${audience}. What rests on evidence ${ids.join(', ')} is withheld and marked where it would stand. Outcomes, shares, scores and bands are those of the whole case.`,
  ...enParts,
} as const;
