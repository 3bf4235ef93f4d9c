/** What an {@link ImportIssue} is about. The codes are stable: a program may rely on them. */
export const importIssueCodes = [
  // The file
  'not-json',
  'line-too-long',
  'not-a-record',
  'missing-id',
  'duplicate-record',
  'superseded',
  'closed-earlier',
  'several-match',
  // Parties
  'unknown-type',
  'no-name',
  'hidden-character',
  'text-cut',
  'unknown-country',
  'country-not-used',
  'unknown-party',
  'unspecified-party',
  'missing-party',
  'not-a-party',
  'shared-identifier',
  'wrong-lei',
  'state-in-name',
  // Interests
  'bad-reference',
  'no-interests',
  'not-an-interest',
  'untyped-interest',
  'type-without-kind',
  'undisclosed-interest',
  'no-share',
  'empty-value',
  'number-as-text',
  'bad-share',
  'several-shares',
  'several-parties',
  'repeated-interest',
  'legal-band',
  'bad-date',
  'missing-end',
  'ends-before-start',
  'unknown-direction',
  'declared-total',
  'self-reference',
  // Versions and standing
  'old-form',
  'incomplete-statement',
  'registration',
  'inactive',
] as const;

/** A code of {@link importIssueCodes}. */
export type ImportIssueCode = (typeof importIssueCodes)[number];

/** Something in a file that was left out, changed, or read with a doubt. */
export interface ImportIssue {
  readonly code: ImportIssueCode;
  /** The id of the statement or record, or its line or row. */
  readonly where: string;
  /** What was found, and what was made of it. */
  readonly message: string;
}
