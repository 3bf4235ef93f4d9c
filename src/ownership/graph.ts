import type { directnesses, interestKinds, partyKinds } from '../investment/schema/ownership.js';
import type { Day } from '../values/day.js';
import type { Ratio } from '../values/ratio.js';

/** What a party is. */
export type PartyKind = (typeof partyKinds)[number];

/** A party of an ownership graph. */
export interface GraphParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

/**
 * What one party holds in another.
 *
 * Shares and votes are counted in percent, each for itself. The rest are rights and roles, which give influence without a
 * count; convertibles, options and pledges become shares or votes if they are exercised, and are none until then.
 */
export type InterestKind = (typeof interestKinds)[number];

/** A share of the whole, from nothing to one: exact where both ends are the same and included. */
export interface ShareRange {
  readonly min: Ratio;
  readonly max: Ratio;
  /** Whether the end itself is left out. */
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** An interest of one party in another: an edge of the graph. */
export interface GraphInterest {
  /** Unique in the graph; where the case gives none, the place of the interest in its list. */
  readonly id: string;
  readonly holder: string;
  readonly subject: string;
  readonly kind: InterestKind;
  /** How much, for what is counted in percent; absent where it is not known, which may be anything from none to all. */
  readonly share?: ShareRange;
  /** A direct holding is an edge; an indirect one is a declared total, to check and never to add. */
  readonly directness: (typeof directnesses)[number];
  /** Since when, and until when, as far as it is known; an end that is open is held still. */
  readonly since?: Day;
  readonly until?: Day;
  /** Whether it is held in every case or only in some, as where it is disputed or its dates are rough; certain if absent. */
  readonly standing?: 'certain' | 'possible';
  /** On what the count is based, such as issued or fully diluted shares. */
  readonly basis?: string;
  /** Ids of the evidence behind it. */
  readonly evidence: readonly string[];
}

/** Parties that declare to act together. Concert is never inferred. */
export interface Concert {
  readonly parties: readonly string[];
  readonly evidence: readonly string[];
}

/** Who holds what in whom, as of a day. */
export interface OwnershipGraph {
  readonly parties: ReadonlyMap<string, GraphParty>;
  readonly interests: readonly GraphInterest[];
  readonly concerts: readonly Concert[];
}
