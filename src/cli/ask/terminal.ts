/** One of several things to choose. */
export interface TerminalChoice {
  readonly value: string;
  readonly label: string;
}

/** Somebody who reads and answers. Of what is asked, `undefined` says that it was interrupted. */
export interface Terminal {
  /** Characters a line may have. */
  readonly width: number;
  /** Shows a text, apart from the others. */
  readonly say: (text: string) => void;
  /** Has one thing chosen; `initial` is what a bare Enter chooses. */
  readonly choose: (
    message: string,
    choices: readonly TerminalChoice[],
    initial: string,
  ) => Promise<string | undefined>;
  /** Has any number of things chosen, and at least one. */
  readonly chooseSeveral: (
    message: string,
    choices: readonly TerminalChoice[],
  ) => Promise<readonly string[] | undefined>;
  /** Has something written; `check` says what is wrong with it, if anything. */
  readonly write: (
    message: string,
    hint: string,
    check: (text: string) => string | undefined,
  ) => Promise<string | undefined>;
  /** Says what to tell where the process is ended while nothing is asked. */
  readonly whenEnded: (message: () => string) => void;
}
