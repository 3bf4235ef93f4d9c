import type { DerivedFact } from '../facts/derive.js';
import type { LegalProfile, LegalProfiles } from '../reference/legal-profile.js';
import { legalProfiles as libraryProfiles } from '../reference/legal-profiles.js';
import { checkedProfiles } from '../reference/own-profiles.js';
import type { SourceStatus } from '../values/status.js';
import { canonicalJson } from './canonical-json.js';
import type { LegalProfileResult } from './profile-result.js';

/** The legal profiles of a run, and whose reading each is. */
export interface ProfileTable {
  readonly all: LegalProfiles;
  /** Codes of the profiles that the user replaced or added. */
  readonly overridden: ReadonlySet<string>;
}

/**
 * The profiles of the library with those of a user over them. One that says the same as the library's is no override.
 *
 * @throws RangeError when a profile cannot be used
 */
export function profileTable(own: LegalProfiles = {}): ProfileTable {
  const checked = own === libraryProfiles ? {} : checkedProfiles(own);
  const overridden = Object.keys(checked).filter((code) => {
    const library = libraryOf(code);
    return library === undefined || canonicalJson(library) !== canonicalJson(checked[code]);
  });
  return { all: { ...libraryProfiles, ...checked }, overridden: new Set(overridden) };
}

const libraryOf = (code: string): LegalProfile | undefined =>
  Object.hasOwn(libraryProfiles, code) ? libraryProfiles[code] : undefined;

/** The profiles that facts have read, with whose reading each is and the facts that rest on it. */
export function profileResults(derived: readonly DerivedFact[], table: ProfileTable): LegalProfileResult[] {
  const codes = [...new Set(derived.flatMap((one) => one.profiles))].sort();
  return codes.map((jurisdiction): LegalProfileResult => {
    const facts = derived.filter((one) => one.profiles.includes(jurisdiction)).map((one) => one.fact.id);
    const base = { jurisdiction, facts: [...new Set(facts)] };
    const profile = Object.hasOwn(table.all, jurisdiction) ? table.all[jurisdiction] : undefined;
    if (profile === undefined) return { ...base, origin: 'missing' };
    if (!table.overridden.has(jurisdiction)) return { ...base, origin: 'library', profile };
    const library = libraryOf(jurisdiction);
    return library === undefined
      ? { ...base, origin: 'added', profile }
      : { ...base, origin: 'replaced', profile, inPlaceOf: library };
  });
}

/** The codes among a fact's profiles that were overridden. */
export const overriddenOf = (one: DerivedFact, { overridden }: ProfileTable): readonly string[] =>
  one.profiles.filter((code) => overridden.has(code));

/** The statuses of the profiles that a fact has read. */
export const profileStatuses = (one: DerivedFact, { all }: ProfileTable): readonly SourceStatus[] =>
  one.profiles.flatMap((code) => (Object.hasOwn(all, code) ? (all[code]?.status ?? []) : []));
