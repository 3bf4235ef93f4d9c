import { spawn } from '@lydell/node-pty';

/** Keys, as a terminal sends them. */
export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  escape: '\u001b',
  interrupt: '\u0003',
} as const;

/** What moves the cursor, colours or clears, and shows nothing itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes begin with one
const escapes = /\u001b\[[0-9;?]*[A-Za-z]|\u001b[()][0-9A-Za-z]|\u001b[=>78]/g;

/** The beginning of an escape of which the rest is still to come. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes begin with one
const unfinished = /\u001b[[(]?[0-9;?]*$/;

/** The text of what a terminal was sent, without escapes. */
export const plain = (sent: string): string => sent.replace(escapes, '').replace(unfinished, '');

/** Whether it has colours; what is bold, dim or struck through has none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes begin with one
export const hasColour = (sent: string): boolean => /\u001b\[(?:\d+;)*(?:3\d|9\d|4\d)(?:;\d+)*m/.test(sent);

/** Whether something in it is bold, as the headings of a report are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes begin with one
export const isShaded = (sent: string): boolean => /\u001b\[1m/.test(sent);

/** A program in a pseudo-terminal. */
export interface Session {
  /** Waits until a text stands in what was sent after the last such text, and hands it back. */
  readonly until: (text: string | RegExp) => Promise<string>;
  readonly type: (text: string) => void;
  /** Ends it from outside, as a shell that is closed does. */
  readonly kill: (signal: string) => void;
  /** Waits for its end, and hands back its status and everything that was sent. */
  readonly ended: Promise<{ readonly status: number; readonly sent: string }>;
}

/** How long a step may take, on a machine that does other work too. */
const PATIENCE = 30_000;

/** Starts a program in a pseudo-terminal. */
export function session(
  [program = process.execPath, ...argv]: readonly string[],
  { folder, env = {}, columns = 100 }: { folder: string; env?: Record<string, string>; columns?: number },
): Session {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...inherited } = process.env;
  const child = spawn(program, argv, {
    cwd: folder,
    cols: columns,
    rows: 60,
    env: { ...inherited, TERM: 'xterm-256color', ...env },
  });
  let sent = '';
  let seen = 0;
  let exited = false;
  const watchers = new Set<() => void>();
  child.onData((data) => {
    sent += data;
    for (const watch of watchers) watch();
  });
  const ended = new Promise<{ status: number; sent: string }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      exited = true;
      // What was sent last may arrive after the end.
      setTimeout(() => {
        for (const watch of watchers) watch();
        resolve({ status: signal === undefined || signal === 0 ? exitCode : 128 + signal, sent });
      }, 200);
    });
  });
  const until = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const fail = (): void => {
        watchers.delete(watch);
        reject(
          new Error(
            `"${String(text)}" did not come${exited ? ', and it has ended' : ''}. It said:\n${plain(sent).slice(seen)}`,
          ),
        );
      };
      const patience = setTimeout(fail, PATIENCE);
      const watch = (): void => {
        const said = plain(sent).slice(seen);
        const [found] = typeof text === 'string' ? [text] : (text.exec(said) ?? []);
        const at = found === undefined ? -1 : said.indexOf(found);
        if (found === undefined || at < 0) return;
        clearTimeout(patience);
        watchers.delete(watch);
        seen += at + found.length;
        resolve(found);
      };
      watchers.add(watch);
      watch();
    });
  return { until, type: (text) => child.write(text), kill: (signal) => child.kill(signal), ended };
}
