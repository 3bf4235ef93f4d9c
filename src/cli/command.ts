import type { CliResult, Surroundings } from './surroundings.js';

/** An argument of a command. */
export interface ArgumentRow {
  /** As it stands in the usage, without brackets. */
  readonly name: string;
  readonly says: string;
  readonly optional?: boolean;
  /** Whether it may be given several times. */
  readonly several?: boolean;
}

/** An option of a command. */
export interface OptionRow {
  /** As `--as-of <date>`, or `--progress` for one that takes no value. */
  readonly flags: string;
  readonly says: string;
  readonly default?: string;
  /** The words that it takes, for what completes them; `read` is what refuses others. */
  readonly words?: readonly string[];
  /** Whether it may be given several times; its values are a list then. */
  readonly several?: boolean;
  /** Reads the value. @throws UsageError */
  readonly read?: (value: string) => unknown;
}

/** A command: how it is called, and what does it. `Options` has the options by name, in camel case. */
export interface CliCommand<Options extends object = object> {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it does, in paragraphs. */
  readonly about: string;
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionRow[];
  /** Command lines that can be tried, without the name of the program. */
  readonly examples: readonly string[];
  /** What else its help says, after the options. */
  readonly notes?: string;
  /** What its exit status says. */
  readonly exits: string;
  /** What is said where an argument is missing, and where there are too many. */
  readonly wants: { readonly missing: string; readonly excess: string };
  /** Whether it shows its help when it is called without any argument. */
  readonly helpsWhenBare?: boolean;
  /**
   * Does it. What it takes is imported only here, so that the others start without it.
   *
   * @param given - the arguments, as many as are not optional at least
   * @throws UsageError, InputError
   */
  run(given: readonly string[], options: Options, surroundings: Surroundings): Promise<CliResult>;
}
