import { readFileSync } from 'node:fs';
import { timelines } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/cli/commands/assess.js';
import { originatorKinds } from '../../src/cli/originator-kinds.js';
import { commands } from '../../src/cli/registry.js';
import { shippedNames } from '../../src/cli/shipped-names.js';
import { evidencePolicies } from '../../src/facts/evidence-policy.js';
import { originatorKinds as kindsOfOriginators } from '../../src/investment/schema/evidence.js';
import { command, failure, smallCase } from './surroundings.js';

const hub = readFileSync('examples/liege/hub.json', 'utf8');
const stackTrace = /\n\s+at |node:internal|\.ts:\d+|\.js:\d+/;

/** What a mistake of the user comes to: nothing on standard output, and a message that starts with the command. */
async function mistake(...given: Parameters<typeof command>): Promise<string> {
  const { status, output, errors } = await command(...given);
  expect(status).toBe(2);
  expect(output).toBe('');
  expect(errors).toMatch(/^fdi-screening: .*\n$/s);
  expect(errors).not.toMatch(stackTrace);
  return errors;
}

describe('help and version', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j shows which commands there are', async (argv) => {
    const { status, output, errors } = await command(argv);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^Usage: fdi-screening <command>/);
    for (const { name, summary, examples } of commands) {
      expect(output).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect(output.replace(/\s+/g, ' ')).toContain(summary);
      expect(output).toContain(`  fdi-screening ${examples[0]}\n`);
    }
  });

  it.each([[['assess', '--help']], [['assess', '-h']], [['assess', 'case.json', '--help']], [['help', 'assess']]])(
    '%j shows how to assess',
    async (argv) => {
      const { status, output, errors } = await command(argv);
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      expect(output).toMatch(/^Usage: fdi-screening assess <case.json>/);
      for (const word of ['--as-of', '--evidence', 'asserted', 'cautious', 'corroborated', '--format', 'Exit status']) {
        expect(output).toContain(word);
      }
    },
  );

  it.each(commands.map(({ name, options, examples }) => ({ name, options, examples })))(
    'the help of $name has its options, examples and exit status, within 100 characters a line',
    async ({ name, options, examples }) => {
      const { status, output } = await command([name, '--help']);
      expect(status).toBe(0);
      for (const { flags } of options) expect(output).toContain(`  ${flags} `);
      for (const example of examples) expect(output).toContain(example.replace(/^\|/, ''));
      expect(output).toContain('Exit status: 0');
      const long = output
        .split('\n')
        .filter((line) => line.length > 100 && !/^ {2}(fdi-screening|gunzip|zsh)/.test(line));
      expect(long).toEqual([]);
    },
  );

  it('names what the library ships and knows, without loading it', () => {
    expect(shippedNames).toEqual(Object.values(timelines).flatMap((timeline) => timeline.map(({ id }) => id)));
    expect(originatorKinds).toEqual(kindsOfOriginators);
    const evidence = assess.options.find(({ flags }) => flags.startsWith('--evidence'));
    expect(evidence?.words).toEqual(evidencePolicies);
  });

  it('the version is that of the package', async () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await command(['--version'])).toEqual({ status: 0, output: `${name} ${version}\n`, errors: '' });
  });
});

describe('arguments that cannot be understood', () => {
  it.each([
    [['asses', 'case.json'], 'There is no command "asses"; the commands are assess, ask, what-if'],
    [['assess'], 'Name the case file: fdi-screening assess case.json'],
    [['assess', ''], 'Name the case file'],
    [['asses', 'case.json'], 'Did you mean assess?'],
    [['--evidence', 'cautious'], 'fdi-screening takes no --evidence; it is an option of assess'],
    [['assess', 'case.json', '--stale-after', '3'], 'assess takes no --stale-after; it is an option of check.'],
    [['assess', 'case.json', 'other.json'], 'One case file at a time; found also other.json.'],
    [
      ['assess', 'case.json', '--as-of', '2024-02-30'],
      '--as-of takes a day that exists, as YYYY-MM-DD, not "2024-02-30".',
    ],
    [['assess', 'case.json', '--as-of', 'today'], '--as-of takes a day that exists'],
    [['assess', 'case.json', '--as-of'], '--as-of takes a value: --as-of <date>.'],
    [['assess', 'case.json', '--evidence', 'cautius'], 'not "cautius". Did you mean cautious?'],
    [
      ['assess', 'case.json', '--format', 'jason'],
      '--format takes text, markdown, html, json, not "jason". Did you mean json?',
    ],
    [['assess', 'case.json', '--frmat', 'json'], 'There is no option --frmat. Did you mean --format?'],
    [['assess', 'case.json', '--evidnce=cautious'], 'There is no option --evidnce. Did you mean --evidence?'],
    [['assess', 'case.json', '-x'], 'There is no option -x.'],
  ])('%j', async (argv, message) => {
    expect(await mistake(argv)).toContain(message);
    expect(await mistake(argv)).toMatch(/\nTry fdi-screening (assess )?--help\.\n$/);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['ENOENT', 'there is no such file.'],
    ['EISDIR', 'it is a directory.'],
    ['EACCES', 'permission denied.'],
    ['EIO', 'EIO: something went wrong'],
  ])('for %s: %s', async (code, why) => {
    expect(await mistake(['assess', 'x.json'], { 'x.json': failure(code) })).toBe(
      `fdi-screening: x.json cannot be read: ${why}\n`,
    );
  });

  it('is called standard input where it is', async () => {
    expect(await mistake(['assess', '-'], { '-': failure('EIO') })).toContain('Standard input cannot be read');
  });
});

describe('a case that cannot be read', () => {
  it.each(['', '{', '{"formatVersion": 1,}', 'null', '[]', '"text"'])('%j', async (text) => {
    expect(await mistake(['assess', 'case.json'], { 'case.json': text })).toContain('case.json: The case has');
  });

  it('is told with all of its problems, each with its place', async () => {
    const bad = smallCase({ formatVersion: 2, id: 'A Hall', host: 'ZZ', sties: [], asOf: '2024-13-01' });
    const errors = await mistake(['assess', 'case.json'], { 'case.json': bad });
    for (const place of ['formatVersion', 'id', 'host', 'asOf', 'sties'])
      expect(errors).toMatch(new RegExp(`^  ${place}: `, 'm'));
    expect(errors).toContain('Did you mean "sites"?');
  });

  it('of a host without rules is told in one line', async () => {
    const errors = await mistake(['assess', 'case.json'], { 'case.json': smallCase({ host: 'FR' }) });
    expect(errors).toBe('fdi-screening: There are no rule sets for "FR", only for BE.\n');
  });
});

describe('the day of assessment', () => {
  it.each([
    [['--as-of', '2025-05-05'], '2025-05-05 (as asked)'],
    [[], '2026-11-22 (from the case)'],
  ])('%j: %s', async (options, day) => {
    const { status, output, errors } = await command(['assess', 'hub.json', ...options], { 'hub.json': hub });
    expect(status).toBe(0);
    expect(errors).toBe(`Assessed as of ${day}.\n`);
    expect(output).toContain(day.startsWith('2025') ? 'As of 5 May 2025' : 'As of 22 November 2026');
  });

  it('is today where neither the command nor the case gives one', async () => {
    expect((await command(['assess', 'case.json'])).errors).toBe('Assessed as of 2024-03-01 (today).\n');
  });

  it('chooses the law, together with a signing that is still to come', async () => {
    const asOf = async (day: string, signedOn = '2018-12-15') =>
      (
        await command(['assess', 'case.json', '--as-of', day], {
          'case.json': smallCase({ transaction: { kind: 'greenfield', signedOn } }),
        })
      ).output;
    expect(await asOf('2023-06-30')).toContain('Rules: belgium-before-2023');
    expect(await asOf('2023-07-01')).toContain('Rules: belgium-2023');
    expect(await asOf('2026-11-22', '2028-02-01')).toContain('Rules: belgium-from-2028');
  });
});

describe('the report', () => {
  it.each([
    ['markdown', /^# /],
    ['html', /^<!DOCTYPE html>/],
  ])('is written as %s where that is asked for', async (format, start) => {
    const { output } = await command(['assess', 'hub.json', '--format', format], { 'hub.json': hub });
    expect(output).toMatch(start);
  });

  it('has its pictures as a page', async () => {
    const { output } = await command(['assess', 'hub.json', '--format', 'html'], { 'hub.json': hub });
    expect(output.match(/<svg/g)?.length).toBe(5);
  });

  it('withholds from a reader what is not for them, and replay says that it cannot confirm it', async () => {
    const secret = smallCase({
      evidence: [
        {
          id: 'file',
          title: 'A file',
          originator: { name: 'Body', kind: 'register' },
          kind: 'register',
          confidentiality: 'restricted',
        },
      ],
      context: [{ id: 'note', text: 'A secret', by: 'Body', evidence: ['file'], whyNotScored: 'It is a note.' }],
    });
    const json = async (audience: string) =>
      (await command(['assess', 'case.json', '--format', 'json', '--audience', audience], { 'case.json': secret }))
        .output;
    expect(await json('public')).not.toContain('A secret');
    expect(await json('eu')).toContain('A secret');
    const replay = (written: string) =>
      command(['replay', 'written.json', 'case.json'], { 'written.json': written, 'case.json': secret });
    expect((await replay(await json('authority'))).status).toBe(0);
    expect((await replay(await json('public'))).errors).toContain('write it with --audience authority');
  });
});

describe('the text report', () => {
  it.each([60, 80, 100, 120])('keeps to %i characters a line, apart from hashes and addresses', async (width) => {
    const { output } = await command(['assess', 'hub.json'], { 'hub.json': hub }, { width });
    const long = output.split('\n').filter((line) => line.length > width && !/([0-9a-f]{64}|https?:\S+)$/.test(line));
    expect(long).toEqual([]);
  });

  it('uses the width that there is', async () => {
    const lines = async (width: number) =>
      (await command(['assess', 'hub.json'], { 'hub.json': hub }, { width })).output.split('\n').length;
    expect(await lines(120)).toBeLessThan(await lines(60));
  });

  it('is the same every time', async () => {
    const once = () => command(['assess', 'hub.json'], { 'hub.json': hub });
    expect(await once()).toEqual(await once());
  });
});
