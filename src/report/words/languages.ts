import { en } from './en.js';
import type { Words } from './words.js';

/** The fixed words by language. */
export const languages = { en } as const satisfies Readonly<Record<string, Words>>;

/** A language in which reports can be written. */
export type Language = keyof typeof languages;
