import type { Partner, Quality } from './control.js';
import type { ControlLink } from './control-chain.js';
import type { Diagnostic } from './diagnostic.js';
import type { InterestKind, PartyKind, ShareRange } from './graph.js';
import type { MeansInCase } from './influence.js';
import type { OwnershipPath } from './paths.js';

interface GroundBase {
  /** Of which company. */
  readonly subject: string;
  /** Whether it is there in every case, or in some way to fill in what is not known. */
  readonly standing: 'certain' | 'possible';
}

/**
 * How a share was counted.
 *
 * - `multiplied`: direct and indirect, multiplied along chains, cycles corrected
 * - `with-controlled`: together with all companies that the owner controls, whose holdings count in full
 * - `in-controller`: in an entity that controls the company
 * - `declared`: a declared total of indirect holdings, taken by itself
 */
export type CountedHow = 'multiplied' | 'with-controlled' | 'in-controller' | 'declared';

/** Shares or votes beyond the line of a rule. */
export interface OwnershipGround extends GroundBase {
  readonly basis: 'ownership';
  readonly counted: CountedHow;
  /** Whether it is an indication and not the test. */
  readonly indication: boolean;
  /** How much, where there is any: in the company, or in the entity of an `in-controller` ground. */
  readonly shares?: ShareRange;
  readonly votes?: ShareRange;
  /** The controlled companies that hold, or the entity that controls. */
  readonly through: readonly string[];
  /** The chains of shares and of votes behind it, the largest first; not necessarily all of them. */
  readonly paths: readonly OwnershipPath[];
}

/** Control, alone, with others, or in declared concert. */
export interface ControlGround extends GroundBase {
  readonly basis: 'control';
  /** Whether it rests on a concert that is beyond the line without deciding, which is an indication and not the test. */
  readonly indication: boolean;
  readonly qualities: readonly Quality[];
  readonly means: readonly MeansInCase[];
  /** Shares and votes that count as its own, or in a concert as those of all its members. */
  readonly shares?: ShareRange;
  readonly votes?: ShareRange;
  readonly with: readonly Partner[];
  readonly through: readonly string[];
  /** From the controller down to the company, the shortest; empty in a concert that controls nothing by itself. */
  readonly chain: readonly ControlLink[];
}

/** A role in a trust or another arrangement that is an owner. */
export interface RoleGround extends GroundBase {
  readonly basis: 'role';
  readonly role: InterestKind;
  /** From the entity in the role, if it is one, down to the arrangement that owns or controls. */
  readonly through: readonly string[];
}

/** The fallback: who runs the company, where nobody is found on another ground. */
export interface SeniorManagerGround extends GroundBase {
  readonly basis: 'senior-manager';
}

/** Why a party counts as an owner. */
export type OwnerGround = OwnershipGround | ControlGround | RoleGround | SeniorManagerGround;

/** Whether a ground is an indication and not the test. */
export const isIndication = (ground: OwnerGround): boolean => 'indication' in ground && ground.indication;

/** A party that counts, and why. */
export interface OwnerWithGrounds {
  readonly party: string;
  readonly kind: PartyKind;
  /** The best of its grounds; a party of which it is not known what it is counts only possibly. */
  readonly standing: 'certain' | 'possible';
  readonly grounds: readonly OwnerGround[];
}

/**
 * Why a list of beneficial owners may not be complete.
 *
 * - `remainder`: a part of a company that nobody named holds
 * - `no-holders`: a party, no person and no state, of which no holder is shown
 * - `unknown-party`: a party of which it is not known what it is
 */
export interface OpenEnd {
  readonly code: 'remainder' | 'no-holders' | 'unknown-party';
  readonly party: string;
  /** The part of the party that nobody named holds. */
  readonly shares?: ShareRange;
  readonly votes?: ShareRange;
  /** Whether one person in it, who has nothing else, could be a beneficial owner. */
  readonly mayHide: boolean;
}

/** The beneficial owners of a company, as far as they are known. */
export interface BeneficialOwners {
  /** Natural persons, and parties that may be one, in order of ids. */
  readonly persons: readonly OwnerWithGrounds[];
  /** Owners at the top that are no natural persons: owners, and never beneficial owners. */
  readonly others: readonly OwnerWithGrounds[];
  readonly open: readonly OpenEnd[];
  /**
   * Whether what is open can hide nobody, be it in one place or in several together. Shares, votes and rights that are
   * named are looked at; a right that nobody tells of can never be excluded.
   */
  readonly isComplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
