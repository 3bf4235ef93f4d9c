import type { SentenceId } from '../sentences.js';
import { sentences as english } from '../sentences.js';

/** What the engine says of a case. */
export const sentences: Readonly<Record<SentenceId, string>> = english;
