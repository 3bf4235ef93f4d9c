import type { Said } from './said-result.js';

/** A channel by which a bound party could reach an asset: the party, then a means, then the asset. */
export interface DutyChannel {
  readonly means: string;
  readonly asset: string;
  /** From the bound party to the asset, in words. */
  readonly path?: string;
  /** Whether the party can in fact reach the asset by it. */
  readonly open: 'yes' | 'no' | 'not-established';
  readonly evidence: readonly string[];
  /** Who says that it is open, or that it is not. */
  readonly said: readonly Said[];
}

/** A law that obliges a party to share data, what others read in it, and its channels. */
export interface LegalDutyResult {
  readonly id: string;
  readonly boundParty: string;
  readonly instruments: readonly { readonly text: string; readonly evidence: readonly string[] }[];
  readonly counterReadings: readonly {
    readonly text: string;
    readonly by: string;
    readonly on?: string;
    readonly evidence: readonly string[];
  }[];
  readonly channels: readonly DutyChannel[];
}

/** What somebody says of a party's conduct, with the answer to it. */
export interface Statement {
  readonly id: string;
  readonly party?: string;
  readonly what: string;
  readonly by: string;
  readonly on?: string;
  /** How far the matter has come; only findings can earn points. */
  readonly stage: string;
  readonly evidence: readonly string[];
  readonly answer?: {
    readonly by: string;
    readonly text: string;
    readonly on?: string;
    readonly evidence: readonly string[];
  };
  /** Whether it rests on evidence that is not public. */
  readonly restricted: boolean;
}

/** What is relevant and never scored. */
export interface ContextNote {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly on?: string;
  readonly whyNotScored: string;
  readonly evidence: readonly string[];
  /** Whether it rests on evidence that is not public. */
  readonly restricted: boolean;
}
