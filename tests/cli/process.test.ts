/** The command as a process of its own: exit codes, streams and pipes. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallCase } from './surroundings.js';

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Plumbing {
  readonly input?: string;
  /** Closes standard output after this many lines, as `head` does. */
  readonly closeAfter?: number;
}

/** Runs the command and waits for its end. */
function process(argv: readonly string[], { input = '', closeAfter }: Plumbing = {}): Promise<Ended> {
  const child = spawn(globalThis.process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv]);
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (closeAfter !== undefined && output.split('\n').length > closeAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, output, errors }));
  });
}

const hub = 'examples/liege/hub.json';
const stackTrace = /\n\s+at |node:internal|Unhandled/;

describe('the process', { timeout: 60_000 }, () => {
  it('ends with 0 for an assessment, with the report on standard output and the day on standard error', async () => {
    const { status, output, errors } = await process(['assess', hub, '--as-of', '2024-03-01']);
    expect(status).toBe(0);
    expect(output).toMatch(/^Hub of Cainiao/);
    expect(errors).toBe('Assessed as of 2024-03-01 (as asked).\n');
  });

  it.each([
    [['--help'], 'Usage: '],
    [['--version'], 'fdi-screening '],
    [['document', 'belgium-2023', '--format', 'csv'], 'id,kind,'],
  ])('ends with 0 for %j', async (argv, start) => {
    const { status, output, errors } = await process(argv);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.startsWith(start)).toBe(true);
  });

  it.each([
    [['screen', hub], 'There is no command "screen"'],
    [['assess', 'no-such-file.json'], 'no-such-file.json cannot be read: there is no such file.'],
    [['assess', 'examples'], 'examples cannot be read: it is a directory.'],
    [['assess', 'README.md'], 'expected JSON text'],
    [['assess', hub, '--as-of', '2024-02-30'], '--as-of takes a day that exists'],
  ])('ends with 2 for %j, with the reason on standard error alone', async (argv, reason) => {
    const { status, output, errors } = await process(argv);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(reason);
    expect(errors).not.toMatch(stackTrace);
  });

  it('reads standard input for -, with a byte-order mark too, and tells of a bad case there', async () => {
    const good = await process(['assess', '-', '--format', 'json'], {
      input: `\uFEFF${smallCase({ asOf: '2024-03-01' })}`,
    });
    expect(good.status).toBe(0);
    expect(JSON.parse(good.output).investment.id).toBe('hall');
    const bad = await process(['assess', '-'], { input: smallCase({ host: 'FR' }) });
    expect(bad).toMatchObject({ status: 2, output: '' });
  });

  it('ends quietly when whoever reads has seen enough', async () => {
    for (const format of ['text', 'json']) {
      const { status, output, errors } = await process(['assess', hub, '--format', format], { closeAfter: 1 });
      expect(output.length).toBeGreaterThan(0);
      expect(status).toBe(0);
      expect(errors).not.toMatch(stackTrace);
    }
  });

  it('writes the whole report into a pipe, however long it is', async () => {
    const { output } = await process(['assess', hub, '--format', 'json']);
    expect(output.length).toBeGreaterThan(readFileSync(hub, 'utf8').length / 2);
    expect(() => JSON.parse(output)).not.toThrow();
  });
});
