import type { Terminal } from './ask/terminal.js';
import type { BatchSurroundings } from './batch/batch.js';

/** What a run of the command leaves behind. */
export interface CliResult {
  /**
   * 0 where it did what was asked; 1 where the answer is no, such as a check that found an error; 2 for bad input; 70 for
   * a fault of the command itself; 130 where it was interrupted.
   */
  readonly status: 0 | 1 | 2 | 70 | 130;
  readonly output: string;
  readonly errors: string;
}

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Characters a line may have. */
  readonly width: number;
  /** Whether standard output is to be coloured. */
  readonly colour: boolean;
  /** Whether standard error is a terminal, where progress is shown unasked. */
  readonly showsProgress: boolean;
  /** Whether to show where in the code an unexpected error arose. */
  readonly debug: boolean;
  /** The text of a file, or of standard input for `-`. */
  readonly readFile: (path: string) => string;
  /** The lines of a file, or of standard input for `-`. */
  readonly readLines: (path: string) => AsyncIterable<string>;
  /** Writes a file as a whole or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  /** Shows something on standard error at once. */
  readonly tell: (text: string) => void;
  /** What many cases in one run take. */
  readonly batch: () => Promise<BatchSurroundings>;
  /** Somebody who answers at a terminal; absent where there is none. */
  readonly terminal?: () => Promise<Terminal>;
}
