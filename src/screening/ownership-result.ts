import type { PartyKind } from '../ownership/graph.js';
import type { Citation } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';

/** A party that stands above those who acquire, or above a company that is reached. */
export interface PartyAbove {
  readonly party: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** What it has in the company by multiplication along the chains, in words, such as `30.6%`. */
  readonly shares: string;
  readonly votes: string;
  /** Whether it controls the company, alone or with others. */
  readonly controls: 'yes' | 'no' | 'open';
  /** What it holds chain by chain, the largest first, as sentences, with how many links each has. */
  readonly chains: readonly { readonly links: number; readonly says: string }[];
  /** What control that gives it, as a sentence, where it gives some or may. */
  readonly control?: string;
}

/** Who is above one company of the case. */
export interface CompanyOwnership {
  readonly party: string;
  readonly name: string;
  /** Those with the largest part first. */
  readonly above: readonly PartyAbove[];
  /** The part that comes to nobody who is named, in words; absent where there is none. */
  readonly unnamed?: string;
}

/** A person that counts as beneficial owner, or may. */
export interface BeneficialOwnerResult {
  readonly party: string;
  readonly name: string;
  readonly standing: 'certain' | 'possible';
  /** On which bases: ownership, control, a role in a trust, or the fallback of the senior manager. */
  readonly bases: readonly ('ownership' | 'control' | 'role' | 'senior-manager')[];
  /** Whether it rests on indications alone, such as more than a quarter of the shares. */
  readonly indication: boolean;
}

/** What a state, or a body of one, has to do with those who acquire. Influence is not control. */
export interface StateLinkResult {
  readonly party: string;
  readonly name: string;
  readonly link: 'control' | 'influence';
  readonly standing: 'certain' | 'possible';
  readonly says: string;
}

/** Something that is wrong with what the case says of who holds what. */
export interface OwnershipProblem {
  readonly code: string;
  readonly parties: readonly string[];
  readonly says: string;
}

/** Who is behind the investor, as far as the case shows it. */
export interface Ownership {
  /** Each party that acquires, then each company of the target that is a party of the case. */
  readonly companies: readonly CompanyOwnership[];
  /** Natural persons behind those who acquire, by the law against money laundering of the day. */
  readonly beneficialOwners: readonly BeneficialOwnerResult[];
  /** The rule by which they were looked for. */
  readonly rule: { readonly title: string; readonly status: SourceStatus; readonly citation: Citation };
  /** Why there may be others, as sentences. */
  readonly notEstablished: readonly string[];
  readonly states: readonly StateLinkResult[];
  /** What would be held if what is potential were exercised, as sentences; it is not held. */
  readonly potential: readonly string[];
  readonly problems: readonly OwnershipProblem[];
}
