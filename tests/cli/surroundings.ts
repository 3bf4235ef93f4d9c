import type { Terminal } from '../../src/cli/ask/terminal.js';
import { run } from '../../src/cli/run.js';
import type { CliResult, Surroundings } from '../../src/cli/surroundings.js';

/** A case of which hardly anything is known, in Belgium unless another host is asked for. */
export const smallCase = (more: object = {}): string =>
  JSON.stringify({ formatVersion: 1, id: 'hall', title: 'A hall', host: 'BE', ...more });

/** What reading a file can fail with, as Node does. */
export const failure = (code: string): Error => Object.assign(new Error(`${code}: something went wrong`), { code });

/** The files that the command finds; an error is thrown when it is read. */
export type Files = Readonly<Record<string, string | Error>>;

/** What is otherwise around a run: an imagined folder that it writes into, and somebody at the terminal. */
export interface Around extends Partial<Omit<Surroundings, 'terminal'>> {
  readonly terminal?: Terminal;
}

/** Surroundings that are only imagined: on 1 March 2024, 100 characters a line. What is written is put among the files. */
export function imagined(files: Files, { terminal, ...around }: Around = {}): Surroundings {
  const standing = new Map(Object.entries(files));
  const read = (path: string): string => {
    const file = standing.get(path) ?? failure('ENOENT');
    if (file instanceof Error) throw file;
    return file;
  };
  return {
    today: '2024-03-01',
    width: 100,
    colour: false,
    showsProgress: false,
    debug: false,
    readFile: read,
    readLines: async function* (path) {
      yield* read(path).split('\n');
    },
    writeFile: (path, text) => void standing.set(path, text),
    tell: () => undefined,
    batch: () => Promise.reject(new Error('No batch is run in this test.')),
    ...(terminal === undefined ? {} : { terminal: async () => terminal }),
    ...around,
  };
}

/** Runs the command on files that are only imagined. */
export const command = (
  argv: readonly string[],
  files: Files = { 'case.json': smallCase() },
  around: Around = {},
): Promise<CliResult> => run(argv, imagined(files, around));
