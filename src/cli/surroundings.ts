/** What a run of the command leaves behind. */
export interface CliResult {
  /** 1 where a check found an error in rules. */
  readonly status: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Characters a line may have. */
  readonly width: number;
  readonly readFile: (path: string) => string;
}
