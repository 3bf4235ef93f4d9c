/** Contenders in one process, taken in turns, so that whatever else the machine does falls on all of them. */

/** Something that is timed. */
export interface Contender {
  readonly name: string;
  /** How many cases one run works on. */
  readonly cases: number;
  run(): unknown;
}

/** The times of a contender, in nanoseconds a case, a time for each round. */
export type Times = readonly number[];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs contenders in turns, round after round. */
export async function inTurns(
  contenders: readonly Contender[],
  rounds: number,
  warmup: number,
): Promise<Map<string, number[]>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmup; round < rounds; round++) {
    for (const { name, cases, run } of contenders) {
      const start = performance.now();
      const pending = run();
      if (pending instanceof Promise) await pending;
      const taken = performance.now() - start;
      if (round >= 0) times.get(name)?.push((taken * 1e6) / cases);
    }
  }
  return times;
}

/** How many times as fast one contender is as another: the median of the ratios of each round. */
export const ratioOf = (slower: Times, faster: Times): number =>
  median(slower.map((time, round) => time / (faster[round] ?? Number.NaN)));

/** Keeps results in use, so that no run is left out because nobody reads what it gives. */
let kept = 0;
export function keep(value: number): void {
  kept += value;
}
export const keptSum = (): number => kept;

/** A time in words. */
export function timeText(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(nanoseconds >= 1e8 ? 0 : 2)} ms`;
  if (nanoseconds >= 1e4) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  return `${nanoseconds.toFixed(nanoseconds >= 100 ? 0 : 1)} ns`;
}

/** Rows as a table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
