import type { Citation } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';

/**
 * How far a jurisdiction's law can compel companies to hand over data: legal capacity, never conduct and never
 * nationality.
 *
 * - 0: law of the European Union or the European Economic Area;
 * - 1: access with independent prior authorisation and remedy;
 * - 2: mixed or contested safeguards, some independent check;
 * - 3: access by the executive or a prosecutor, no independent prior check, weak remedy;
 * - 4: a general duty to cooperate, or direct technical access, without independent oversight in fact.
 */
export type CompulsionLevel = 0 | 1 | 2 | 3 | 4;

/** A level that is known within bounds only. */
export interface CompulsionRange {
  readonly min: CompulsionLevel;
  readonly max: CompulsionLevel;
}

/** The levels that a profile leaves possible, the lowest first; all of them where it says nothing. */
export function possibleLevels(compulsion: CompulsionLevel | CompulsionRange | undefined): readonly CompulsionLevel[] {
  const all = [0, 1, 2, 3, 4] as const;
  if (compulsion === undefined) return all;
  const { min, max } = typeof compulsion === 'number' ? { min: compulsion, max: compulsion } : compulsion;
  return all.filter((level) => min <= level && level <= max);
}

/** What European data-protection law says of a country: inside the GDPR, found adequate, or neither. */
export type DataProtection = 'gdpr' | 'adequate' | 'none';

/** The properties of a jurisdiction's law that rules look at. A property that is left out is unknown. */
export interface LegalProfile {
  /** How far the law can compel: a level, or the bounds within which it lies. */
  readonly compulsion?: CompulsionLevel | CompulsionRange;
  /** Whether an independent court or body must authorise access beforehand. */
  readonly independentAuthorisation?: boolean;
  /** Whether a foreign company or person can challenge access before an independent body. */
  readonly remedy?: boolean;
  /** Whether the law reaches data that group companies hold abroad. */
  readonly reachesAbroad?: boolean;
  /** What European data-protection law says of the country. */
  readonly dataProtection?: DataProtection;
  /** How well the profile is supported. A profile is a reading of sources: the library's own are at best `inferred`. */
  readonly status: SourceStatus;
  /** The sources. */
  readonly citations: readonly Citation[];
  /** When a person last checked the profile against its sources. */
  readonly lastVerified: string;
}

/** Legal profiles by ISO 3166-1 alpha-2 code. */
export type LegalProfiles = Readonly<Record<string, LegalProfile>>;
