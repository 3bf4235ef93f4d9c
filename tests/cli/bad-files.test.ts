/** Files that hold no case: each ends soon, in little memory, with what is wrong on standard error and exit status 2. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCaseFile } from '../../src/cli/case-file.js';
import { run } from '../../src/cli/run.js';
import { imagined, smallCase } from './surroundings.js';

/** Far more than is needed, on a machine that does other work too, and far less than what reading all would take. */
const MILLISECONDS = 20_000;
const MEGABYTES = 400;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const whole = smallCase({ note: 'Société à Liège', sites: [{ id: 'hall', name: 'Hall' }] });
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, 'utf16le')]);

describe('a file', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['that is empty', '', /line 1, column 1: found no text; expected JSON text\./],
    ['of white space', ' \n\n', /line 3, column 1: found no text/],
    ['of a byte-order mark', '\uFEFF', /line 1, column 1: found no text/],
    ['that is cut off', whole.slice(0, -3), /found the end of the text; .* The text is cut off: take the whole file/],
    [
      'that is cut off inside a character',
      Buffer.from(whole).subarray(0, whole.indexOf('é') + 1),
      /it is cut off inside a character\./,
    ],
    ['in Latin-1', Buffer.from(whole, 'latin1'), /it is not text in UTF-8\. Save it as UTF-8\./],
    ['in UTF-16', utf16, /it is not text in UTF-8, but in UTF-16\. Save it as UTF-8\./],
    ['that is an archive', Buffer.from('PK\x03\x04\xff\xff', 'latin1'), /it is not text in UTF-8, but an archive\./],
    ['of bytes', Buffer.alloc(1000), /line 1, column 1: found "\\u0000"; expected JSON text/],
    ['of six million characters', ' '.repeat(6_000_000), /found 6000000 characters; expected at most 5000000/],
    ['of 50 MB', `${whole.slice(0, -1)},"x":"${'x'.repeat(50_000_000)}"}`, /it has more than 15000003 bytes/],
    ['that is no case', '[]', /\(the case\): found an empty list; expected an object/],
    [
      'with an escape for the terminal',
      '{"\u001b[2J":1,"x\\u001b[2J":2}',
      /found "\\u001b"; expected the closing quote/,
    ],
  ])('%s is refused, soon', async (name, content, reason) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, content);
    const started = performance.now();
    const { status, output, errors } = await run(['assess', file], imagined({}, { readFile: readCaseFile }));
    expect(performance.now() - started).toBeLessThan(MILLISECONDS);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(reason);
    expect(errors).toMatch(/^fdi-screening: \P{Cc}+\n( {2}\P{Cc}+\n)*$/u);
    expect(errors.length).toBeLessThan(1000);
  });

  it('may begin with a byte-order mark, and be as long as a case may be', () => {
    const file = join(folder, 'long.json');
    writeFileSync(file, `\uFEFF${smallCase()}${' '.repeat(4_999_000)}`);
    expect(readCaseFile(file).startsWith('{"formatVersion"')).toBe(true);
    writeFileSync(file, `\uFEFF${'\u20ac'.repeat(5_000_000)}`);
    expect(readCaseFile(file)).toHaveLength(5_000_000);
  });
});

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  readonly milliseconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

/** Says at the end of a process how much memory it held. */
const measure = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS))",
)}`;

/** Runs the command as a process of its own. */
function command(argv: readonly string[], input: Readable = Readable.from([])): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', measure, '--import', 'tsx', 'src/cli/main.ts', ...argv]);
  let [output, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  // Whoever has seen enough stops reading.
  child.stdin.on('error', () => input.destroy());
  input.pipe(child.stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      input.destroy();
      const [errors = '', kilobytes] = told.split('memory ');
      const milliseconds = performance.now() - started;
      resolve({ status, output, errors, milliseconds, megabytes: Number(kilobytes) / 1024 });
    });
  });
}

describe('the process', { timeout: 60_000 }, () => {
  it.each<[string, () => Promise<Ended>, RegExp]>([
    ['a directory', () => command(['assess', folder]), /cannot be read: it is a directory\.\n$/],
    [
      'a file of 500 MB',
      () => {
        const file = join(folder, 'huge.json');
        writeFileSync(file, '{');
        truncateSync(file, 500_000_000);
        return command(['assess', file]);
      },
      /cannot be read: it has more than 15000003 bytes, the most that a case can have\.\n$/,
    ],
    [
      'standard input without an end',
      () =>
        command(
          ['assess', '-'],
          Readable.from(
            (function* () {
              for (;;) yield ' '.repeat(65_536);
            })(),
          ),
        ),
      /Standard input cannot be read: it has more than 15000003 bytes/,
    ],
    ['no input at all', () => command(['assess', '-']), /line 1, column 1: found no text/],
    ['input that is cut off', () => command(['assess', '-'], Readable.from([whole.slice(0, 50)])), /is cut off/],
  ])('ends with 2 for %s, soon and in little memory', async (_, ending, reason) => {
    const { status, output, errors, milliseconds, megabytes } = await ending();
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(reason);
    expect(errors).not.toMatch(/\n\s+at |node:internal/);
    expect(milliseconds).toBeLessThan(MILLISECONDS);
    expect(megabytes).toBeGreaterThan(10);
    expect(megabytes).toBeLessThan(MEGABYTES);
  });
});
