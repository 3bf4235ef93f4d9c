import type { ProblemCode } from '../problem.js';

/** What a check says of a value that it refuses. What it does not say follows from the kind of fault. */
export interface Wording {
  readonly code?: ProblemCode;
  readonly expected?: string;
  readonly mend?: string;
  /** The keys that an object admits. */
  readonly keys?: readonly string[];
}

const MARK = 'fdi-screening:';

/** A wording as a message: the one text that the validator carries from a check to its error. */
export const wording = (says: Wording): string => MARK + JSON.stringify(says);

/** The wording that a message carries; empty for a message of the validator's own. */
export const wordingOf = (message: string): Wording =>
  message.startsWith(MARK) ? (JSON.parse(message.slice(MARK.length)) as Wording) : {};
