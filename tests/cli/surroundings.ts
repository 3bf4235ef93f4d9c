import { type CliResult, run } from '../../src/cli/run.js';

/** A case of which hardly anything is known, in Belgium unless another host is asked for. */
export const smallCase = (more: object = {}): string =>
  JSON.stringify({ formatVersion: 1, id: 'hall', title: 'A hall', host: 'BE', ...more });

/** What reading a file can fail with, as Node does. */
export const failure = (code: string): Error => Object.assign(new Error(`${code}: something went wrong`), { code });

/** The files that the command finds; an error is thrown when it is read. */
export type Files = Readonly<Record<string, string | Error>>;

/** Runs the command on files that are only imagined, on 1 March 2024 and 100 characters a line. */
export function command(argv: readonly string[], files: Files = { 'case.json': smallCase() }, width = 100): CliResult {
  return run(argv, {
    today: '2024-03-01',
    width,
    readFile: (path) => {
      const file = files[path] ?? failure('ENOENT');
      if (file instanceof Error) throw file;
      return file;
    },
  });
}
