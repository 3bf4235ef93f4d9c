import type { OwnershipSentenceId } from './ownership-sentences.js';
import type { SentenceId } from './sentences.js';

/** What a catalogue of translations holds, in one language. */
export interface Catalogue {
  /** The language as a BCP 47 tag. */
  readonly code: string;
  /** The twelve months, as they stand in a date. */
  readonly months: readonly string[];
  /** A day, with the placeholders `{day}`, `{month}` and `{year}`; `first` is used for the first of a month. */
  readonly date: { readonly first: string; readonly other: string };
  /** What stands between thousands, and before decimals. */
  readonly numbers: { readonly thousands: string; readonly decimal: string };
  /** Words that join a list. */
  readonly joins: { readonly and: string; readonly or: string };
  /** Small numbers as words, from two. */
  readonly counts: readonly string[];
  /** Texts of facts, rules and procedures by their English wording. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the engine says of a case, as templates. */
  readonly sentences: Readonly<Record<SentenceId, string>>;
  /** What the engine says of who holds what, as templates. */
  readonly ownership: Readonly<Record<OwnershipSentenceId, string>>;
}
