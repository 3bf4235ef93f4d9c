import { type OwnershipSentenceId, ownershipSentences } from '../ownership-sentences.js';

/** What the engine says of who holds what. */
export const ownership: Readonly<Record<OwnershipSentenceId, string>> = ownershipSentences;
