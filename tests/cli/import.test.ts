import { spawnSync } from 'node:child_process';
import { ImportError } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/cli/import-lines.js';
import { run } from '../../src/cli/run.js';
import { type Around, failure, imagined } from './surroundings.js';

const statements = [
  { recordType: 'entity', recordId: 'a', recordDetails: { name: 'A', entityType: { type: 'registeredEntity' } } },
  { recordType: 'entity', recordId: 'b', recordDetails: { name: 'B', entityType: { type: 'registeredEntity' } } },
  {
    recordType: 'relationship',
    recordId: 'r',
    recordDetails: {
      subject: 'b',
      interestedParty: 'a',
      interests: [{ type: 'shareholding', directOrIndirect: 'direct', share: { exact: 23.5 } }],
    },
  },
];
const bodsLines = statements.map((one) => JSON.stringify(one)).join('\n');
const ftm = { id: 'a', schema: 'Company', properties: { name: ['A'], jurisdiction: ['be'] } };
const [child, parent] = ['001GPB6A9XPE8XJICC14', '5493001Z012YSB2A0K51'];
const csv = `Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus\n${child},${parent},IS_SUBFUND_OF,ACTIVE`;

/** Runs `import` on files that are only imagined, and keeps what was told and opened. */
async function command(
  argv: readonly string[],
  files: Readonly<Record<string, string | Error>> = {},
  showsProgress = false,
) {
  const told: string[] = [];
  const opened: string[] = [];
  const around: Around = {
    showsProgress,
    tell: (text) => void told.push(text),
    readLines: async function* (path) {
      opened.push(path);
      const file = files[path] ?? failure('ENOENT');
      if (file instanceof Error) throw Object.assign(file, { syscall: 'open' });
      yield* file.split('\n');
    },
  };
  return { ...(await run(['import', ...argv], imagined({}, around))), told, opened };
}

describe('fdi-screening import', () => {
  it.each([
    ['a list of BODS', 'bods', JSON.stringify(statements), 2, 1],
    ['a list of BODS over many lines', 'bods', JSON.stringify(statements, null, 2), 2, 1],
    ['BODS as JSON Lines', 'bods', bodsLines, 2, 1],
    ['BODS after empty lines', 'bods', `\uFEFF\n\n${bodsLines}\n`, 2, 1],
    ['FollowTheMoney as JSON Lines', 'ftm', JSON.stringify(ftm), 1, 0],
    ['a list of FollowTheMoney', 'ftm', JSON.stringify([ftm]), 1, 0],
    ['CSV of GLEIF', 'gleif', csv, 2, 1],
    ['JSON of GLEIF', 'gleif', '{"data": []}', 0, 0],
  ])('writes %s as JSON', async (_, format, text, parties, interests) => {
    const { status, output, errors, told } = await command([format, 'file'], { file: text });
    expect(status).toBe(0);
    expect(errors).toMatch(new RegExp(`^${parties} part(y|ies), ${interests} interests?, \\d+ issues?[.:]`));
    const imported = JSON.parse(output);
    expect(Object.keys(imported)).toEqual(['parties', 'interests', 'issues']);
    expect([imported.parties.length, imported.interests.length]).toEqual([parties, interests]);
    expect(told).toEqual([]);
  });

  it('counts the issues by their codes', async () => {
    const { errors } = await command(['bods', 'file'], { file: `${bodsLines}\nno JSON\n7` });
    expect(errors).toBe('2 parties, 1 interest, 5 issues: 3 incomplete-statement, 1 not-a-record, 1 not-json.\n');
  });

  it('keeps what is about one party, opening a file again and standard input once', async () => {
    const { output, opened } = await command(['bods', 'file', '--about', 'a'], { file: bodsLines });
    expect(JSON.parse(output).parties.map((party: { id: string }) => party.id)).toEqual(['a']);
    expect(opened).toEqual(['file', 'file']);
    const once = await command(['bods', '-', '--about', 'A'], { '-': bodsLines });
    expect(once.output).toBe(output);
    expect(once.opened).toEqual(['-']);
  });

  it('shows progress in a terminal, or where it is asked for', async () => {
    const file = '\n'.repeat(250_000) + bodsLines;
    const told = ['100000 lines read\n', '200000 lines read\n'];
    expect((await command(['bods', 'file'], { file }, true)).told).toEqual(told);
    expect((await command(['bods', 'file', '--progress'], { file })).told).toEqual(told);
    expect((await command(['bods', 'file'], { file })).told).toEqual([]);
  });

  it.each([[[]], [['--help']], [['bods', '-h']]])('%j shows how to use it', async (argv) => {
    const { status, output, errors } = await command(argv);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const word of [
      'Usage: fdi-screening import',
      'bods',
      'ftm',
      'gleif',
      '--about',
      '--progress',
      'Exit status',
    ]) {
      expect(output).toContain(word);
    }
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it.each([
    [['bodz', 'file'], 'The format is bods, ftm, gleif, not "bodz". Did you mean bods?'],
    [['bods'], 'Name the format and the file: fdi-screening import bods <file>'],
    [['bods', 'file', 'more'], 'One file at a time; found also more.'],
    [['bods', 'file', '--about', ''], '--about takes an id, an identifier or a name.'],
    [['bods', 'file', '--abuot', 'x'], 'There is no option --abuot. Did you mean --about?'],
    [['bods', 'missing'], 'missing cannot be read: there is no such file.'],
    [['bods', 'ftm'], 'ftm cannot be imported as bods: Nothing in the file is a statement'],
    [['ftm', 'bods'], 'bods cannot be imported as ftm: Nothing in the file is an entity'],
    [['gleif', 'text'], 'text cannot be imported as gleif: The first row has neither'],
    [['bods', 'text'], 'text cannot be imported as bods'],
    [['bods', 'empty'], 'empty cannot be imported as bods'],
    [['gleif', 'empty'], 'empty cannot be imported as gleif: The file is empty.'],
    [['bods', 'open'], 'open cannot be imported as bods: The text is not JSON: line 2, column 2. Found the end'],
    [['ftm', 'comma'], 'comma cannot be imported as ftm: The text is not JSON: line 2, column 1. Found "]"'],
    [['bods', 'bods', '--about', 'nobody'], 'No party of the file has the id, the identifier or the name "nobody".'],
  ])('%j ends with 2', async (argv, message) => {
    const files = {
      bods: bodsLines,
      ftm: JSON.stringify(ftm),
      text: 'some text\nand more',
      empty: '',
      open: '[\n{',
      comma: '[1,\n]',
    };
    const { status, output, errors } = await command(argv, files);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
    expect(errors).toMatch(/^fdi-screening: /);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('runs as a process, from a file and from standard input', { timeout: 60_000 }, () => {
    const started = (argv: readonly string[], input = '') =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'import', ...argv], {
        input,
        encoding: 'utf8',
      });
    const file = started(['bods', 'tests/interop/fixtures/bods-0.3.json']);
    expect(file).toMatchObject({ status: 0, stderr: expect.stringMatching(/^4 parties, 4 interests/) });
    expect(JSON.parse(file.stdout).parties).toHaveLength(4);
    expect(started(['bods', '-'], `\uFEFF${bodsLines}`).status).toBe(0);
    expect(started(['bods', 'no-such-file'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('no such file'),
    });
    expect(started(['gleif', 'tests'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('a directory'),
    });
  });
});

describe('the lines of a stream', () => {
  const linesOf = async (...chunks: readonly (string | Uint8Array)[]): Promise<string[]> => {
    const found: string[] = [];
    async function* stream() {
      yield* chunks.map((chunk) => Buffer.from(chunk));
    }
    for await (const line of linesIn(stream())) found.push(line);
    return found;
  };

  it('are whole, wherever the stream is cut', async () => {
    expect(await linesOf('a\nb', 'c\r\n', '\n', 'd')).toEqual(['a', 'bc', '', 'd']);
    expect(await linesOf('a\r', '\nb\n')).toEqual(['a', 'b']);
    expect(await linesOf()).toEqual([]);
    const bytes = Buffer.from('Société 会社\n😀');
    const cuts = Array.from(bytes, (_, index) => [bytes.subarray(0, index), bytes.subarray(index)]);
    for (const cut of cuts) expect(await linesOf(...cut)).toEqual(['Société 会社', '😀']);
  });

  it.each<[string, (string | Uint8Array)[], string]>([
    ['in another encoding', ['a\nb\n', Buffer.from('Société\nd', 'latin1')], 'Line 3 is not text in UTF-8. Save'],
    ['in UTF-16', [Buffer.from('\uFEFFa\nb', 'utf16le')], 'Line 1 is not text in UTF-8, but in UTF-16. Save'],
    ['an archive', [Buffer.from('1f8b0800', 'hex')], 'Line 1 is not text in UTF-8, but an archive. Save'],
    ['cut off', ['a\n', Buffer.from('é').subarray(0, 1)], 'Line 2 is not text in UTF-8. Save'],
    ['without an end', ['a\n', ...new Array(101).fill('x'.repeat(1_000_000))], 'Line 2 has more than 100000000 bytes.'],
  ])('that is %s are an error that names the line', async (_, chunks, message) => {
    await expect(linesOf(...chunks)).rejects.toThrow(message);
    await expect(linesOf(...chunks)).rejects.toBeInstanceOf(ImportError);
  });
});
