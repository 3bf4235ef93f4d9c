import type { Counts } from './assess-chunk.js';

/** Where and how progress is shown. */
export interface ProgressOptions {
  /** Whether there is a terminal on which a line can be drawn over. */
  readonly isTerminal: boolean;
  /** Characters that a line may have. */
  readonly width: number;
  readonly isQuiet: boolean;
  /** Bytes of the input; `undefined` where that is not known. */
  readonly whole: number | undefined;
  /** What was done by an earlier run. */
  readonly before: { readonly lines: number; readonly bytes: number };
  readonly tell: (text: string) => void;
  /** Milliseconds that only go on. */
  readonly now: () => number;
}

/** Shows how far a batch has come. */
export interface Progress {
  show(counts: Counts, bytes: number): void;
  /** Leaves the line that was drawn over. */
  end(): void;
}

/** How often a terminal is drawn over, and how often a line is written elsewhere, in milliseconds. */
const DRAWN = 200;
const WRITTEN = 10_000;

/** Progress on standard error: a bar on a terminal, and now and then a line elsewhere. */
export function progressOn({ isTerminal, width, isQuiet, whole, before, tell, now }: ProgressOptions): Progress {
  const start = now();
  let last = start;
  let isDrawn = false;
  return {
    show(counts, bytes) {
      const time = now();
      if (isQuiet || time - last < (isTerminal ? DRAWN : WRITTEN)) return;
      last = time;
      const seconds = (time - start) / 1000;
      const rate = (counts.lines - before.lines) / seconds;
      const done = whole === undefined || whole === 0 ? undefined : Math.min(1, bytes / whole);
      const perSecond = (bytes - before.bytes) / seconds;
      const left = whole === undefined || perSecond === 0 ? undefined : (whole - bytes) / perSecond;
      const text = [
        ...(done === undefined ? [] : [`${Math.floor(done * 100)}%`]),
        `${counts.lines} lines`,
        ...(counts.bad === 0 ? [] : [`${counts.bad} bad`]),
        `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`,
        ...(left === undefined ? [] : [`${timeText(left)} left`]),
      ].join(', ');
      if (!isTerminal) {
        tell(`${text}\n`);
        return;
      }
      const room = Math.min(40, width - text.length - 4);
      const filled = Math.round((done ?? 0) * room);
      const bar = done === undefined || room < 5 ? '' : `[${'#'.repeat(filled)}${'.'.repeat(room - filled)}] `;
      tell(`\r\x1b[K${bar}${text}`.slice(0, width + 4));
      isDrawn = true;
    },
    end() {
      if (isDrawn) tell('\r\x1b[K');
    },
  };
}

/** Some seconds in words, such as `3 min 20 s`. */
export function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
