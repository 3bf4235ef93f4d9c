import type { DerivedFact } from '../facts/derive.js';
import type { LegalProfile, LegalProfiles } from '../reference/legal-profile.js';
import { legalProfiles, legalProfilesOn } from '../reference/legal-profiles.js';
import { checkedProfiles } from '../reference/own-profiles.js';
import type { Day } from '../values/day.js';
import type { SourceStatus } from '../values/status.js';
import { canonicalJson } from './canonical-json.js';
import type { LegalProfileResult } from './profile-result.js';

/** The legal profiles of a run, and whose reading each is. */
export interface ProfileTable {
  readonly all: LegalProfiles;
  /** Those of the library on the day of assessment. */
  readonly library: LegalProfiles;
  /** Codes of the profiles that the user replaced or added. */
  readonly overridden: ReadonlySet<string>;
}

/**
 * The profiles of the library on a day with those of a user over them. One that says the same as the library's, on that day
 * or on the day on which it was last verified, is no override.
 *
 * @throws RangeError when a profile cannot be used
 */
export function profileTable(day: Day, own?: LegalProfiles): ProfileTable {
  const table = libraryTable(day);
  if (own === undefined || own === legalProfiles) return table;
  const { library } = table;
  const overriding = Object.entries(checkedProfiles(own)).filter(
    ([code, profile]) =>
      ![profileIn(library, code), profileIn(legalProfiles, code)].some(
        (one) => one !== undefined && canonicalJson(one) === canonicalJson(profile),
      ),
  );
  return {
    all: { ...library, ...Object.fromEntries(overriding) },
    library,
    overridden: new Set(overriding.map(([code]) => code)),
  };
}

/** For how many days the profiles of the library are kept: many cases are assessed on the same few. */
const MOST_DAYS = 64;
const tables = new Map<Day, ProfileTable>();

function libraryTable(day: Day): ProfileTable {
  const known = tables.get(day);
  if (known !== undefined) return known;
  const library = legalProfilesOn(day);
  const table: ProfileTable = { all: library, library, overridden: new Set() };
  if (tables.size >= MOST_DAYS) tables.clear();
  tables.set(day, table);
  return table;
}

const profileIn = (table: LegalProfiles, code: string): LegalProfile | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** The profiles that facts have read, with whose reading each is and the facts that rest on it. */
export function profileResults(derived: readonly DerivedFact[], table: ProfileTable): LegalProfileResult[] {
  const codes = [...new Set(derived.flatMap((one) => one.profiles))].sort();
  return codes.map((jurisdiction): LegalProfileResult => {
    const facts = derived.filter((one) => one.profiles.includes(jurisdiction)).map((one) => one.fact.id);
    const base = { jurisdiction, facts: [...new Set(facts)] };
    const profile = profileIn(table.all, jurisdiction);
    if (profile === undefined) return { ...base, origin: 'missing' };
    if (!table.overridden.has(jurisdiction)) return { ...base, origin: 'library', profile };
    const library = profileIn(table.library, jurisdiction);
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
  one.profiles.flatMap((code) => profileIn(all, code)?.status ?? []);
