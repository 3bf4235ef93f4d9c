import type { LegalProfile } from '../reference/legal-profile.js';

/** A jurisdiction's legal profile that facts of the case have read. */
export interface LegalProfileResult {
  /** ISO 3166-1 alpha-2 code. */
  readonly jurisdiction: string;
  /**
   * Whose reading it is: the library's; the user's, in place of the library's or where the library has none; or nobody's,
   * so that what rests on it is open.
   */
  readonly origin: 'library' | 'replaced' | 'added' | 'missing';
  readonly profile?: LegalProfile;
  /** The library's profile, where the user's stands in its place. */
  readonly inPlaceOf?: LegalProfile;
  /** Ids of the facts that rest on it. */
  readonly facts: readonly string[];
}
