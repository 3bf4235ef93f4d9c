import type { directnesses, interestKinds, partyKinds } from '../investment/schema/ownership.js';
import type { CountryCode } from '../values/countries.js';
import type { Day } from '../values/day.js';
import type { ImportIssue } from './import-issue.js';

/** What an imported party is. */
export type ImportedPartyKind = (typeof partyKinds)[number];

/**
 * What one imported party holds in another. Shares and votes are counted in percent, each for itself; the rest are
 * rights and roles, of which `option` is only potential.
 */
export type ImportedInterestKind = (typeof interestKinds)[number];

/** A percentage from 0 to 100 as exact decimal text, or the range in which it lies, in the form of a case. */
export type ImportedShare =
  | string
  | {
      readonly min?: string;
      readonly exclusiveMin?: string;
      readonly max?: string;
      readonly exclusiveMax?: string;
    };

/** A day, or the run of days in which it lies, both ends included: the form of a case. */
export type ImportedDay = Day | { readonly earliest?: Day; readonly latest?: Day };

/** A number or code under which a register knows a party. */
export interface ImportedIdentifier {
  /** The list that the identifier is from, such as `GB-COH` or `LEI`, where the file says so. */
  readonly scheme?: string;
  readonly id: string;
}

/** Where in the file a party or an interest comes from. */
export interface ImportSource {
  /** The id under which the file knows the record. */
  readonly record: string;
  /** The statement, line or row that was read, where it has a name apart from the record's. */
  readonly statement?: string;
}

/** A party as a file describes it. */
export interface ImportedParty {
  /** In the format of a case, one for each id of the file. */
  readonly id: string;
  readonly name: string;
  readonly kind: ImportedPartyKind;
  /** Main residence of a person. */
  readonly residence?: CountryCode;
  /** Recorded for identification only: no rule reads it. */
  readonly nationalities?: readonly CountryCode[];
  /** Registered office. */
  readonly seat?: CountryCode;
  /** The law under which it is constituted. */
  readonly law?: CountryCode;
  readonly listed?: boolean;
  readonly identifiers?: readonly ImportedIdentifier[];
  readonly source: ImportSource;
  readonly note?: string;
}

/** What one party holds in another, as a file states it. */
export interface ImportedInterest {
  readonly id: string;
  readonly holder: string;
  readonly subject: string;
  readonly kind: ImportedInterestKind;
  /** Absent where the file does not say how much, which may be anything from none to all. */
  readonly share?: ImportedShare;
  /** `indirect` is a declared total: to check a computation with, and never a further edge. */
  readonly directness: (typeof directnesses)[number];
  readonly since?: ImportedDay;
  readonly until?: ImportedDay;
  /** On what the count or the relation is based, such as the accounting standard of a consolidation. */
  readonly basis?: string;
  readonly source: ImportSource;
  readonly note?: string;
}

/** What a file holds, and everything in it that was not, or not wholly, understood. */
export interface Imported {
  readonly parties: readonly ImportedParty[];
  readonly interests: readonly ImportedInterest[];
  readonly issues: readonly ImportIssue[];
}
