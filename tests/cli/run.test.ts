import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command, failure, smallCase } from './surroundings.js';

const hub = readFileSync('examples/liege/hub.json', 'utf8');
const stackTrace = /\n\s+at |node:internal|\.ts:\d+|\.js:\d+/;

/** What a mistake of the user comes to: nothing on standard output, and a message that starts with the command. */
function mistake(...given: Parameters<typeof command>): string {
  const { status, output, errors } = command(...given);
  expect(status).toBe(2);
  expect(output).toBe('');
  expect(errors).toMatch(/^fdi-screening: .*\n$/s);
  expect(errors).not.toMatch(stackTrace);
  return errors;
}

describe('help and version', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']], [['assess', '--help']]])(
    '%j shows how to use the command',
    (argv) => {
      const { status, output, errors } = command(argv);
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      expect(output).toMatch(/^Usage: fdi-screening assess <case.json>/);
      for (const word of ['--as-of', '--evidence', 'asserted', 'cautious', 'corroborated', '--format', 'Exit status']) {
        expect(output).toContain(word);
      }
    },
  );

  it('the version is that of the package', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(command(['--version'])).toEqual({ status: 0, output: `${name} ${version}\n`, errors: '' });
  });
});

describe('arguments that cannot be understood', () => {
  it.each([
    [['asses', 'case.json'], 'There is no command "asses"; the commands are assess, check, import, replay and test.'],
    [['assess'], 'Name the case file: fdi-screening assess case.json'],
    [['assess', ''], 'Name the case file'],
    [['--evidence', 'cautious'], 'Name the case file'],
    [['assess', 'case.json', 'other.json'], 'One case file at a time; found also other.json.'],
    [
      ['assess', 'case.json', '--as-of', '2024-02-30'],
      '--as-of takes a day that exists, as YYYY-MM-DD, not "2024-02-30".',
    ],
    [['assess', 'case.json', '--as-of', 'today'], '--as-of takes a day that exists'],
    [['assess', 'case.json', '--as-of'], '--as-of'],
    [['assess', 'case.json', '--evidence', 'cautius'], 'not "cautius". Did you mean cautious?'],
    [['assess', 'case.json', '--format', 'jason'], '--format takes text, json, not "jason". Did you mean json?'],
    [['assess', 'case.json', '--frmat', 'json'], 'There is no option --frmat. Did you mean --format?'],
    [['assess', 'case.json', '--evidnce=cautious'], 'There is no option --evidnce. Did you mean --evidence?'],
    [['assess', 'case.json', '-x'], 'There is no option -x.'],
  ])('%j', (argv, message) => {
    expect(mistake(argv)).toContain(message);
    expect(mistake(argv)).toMatch(/\nTry fdi-screening --help\.\n$/);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['ENOENT', 'there is no such file.'],
    ['EISDIR', 'it is a directory.'],
    ['EACCES', 'permission denied.'],
    ['EIO', 'EIO: something went wrong'],
  ])('for %s: %s', (code, why) => {
    expect(mistake(['assess', 'x.json'], { 'x.json': failure(code) })).toBe(
      `fdi-screening: x.json cannot be read: ${why}\n`,
    );
  });

  it('is called standard input where it is', () => {
    expect(mistake(['assess', '-'], { '-': failure('EIO') })).toContain('Standard input cannot be read');
  });
});

describe('a case that cannot be read', () => {
  it.each(['', '{', '{"formatVersion": 1,}', 'null', '[]', '"text"'])('%j', (text) => {
    expect(mistake(['assess', 'case.json'], { 'case.json': text })).toContain('The case has');
  });

  it('is told with all of its problems, each with its place', () => {
    const bad = smallCase({ formatVersion: 2, id: 'A Hall', host: 'ZZ', sties: [], asOf: '2024-13-01' });
    const errors = mistake(['assess', 'case.json'], { 'case.json': bad });
    for (const place of ['formatVersion', 'id', 'host', 'asOf', 'sties'])
      expect(errors).toMatch(new RegExp(`^  ${place}: `, 'm'));
    expect(errors).toContain('Did you mean "sites"?');
  });

  it('of a host without rules is told in one line', () => {
    const errors = mistake(['assess', 'case.json'], { 'case.json': smallCase({ host: 'FR' }) });
    expect(errors).toBe('fdi-screening: There are no rule sets for "FR", only for BE.\n');
  });
});

describe('the day of assessment', () => {
  it.each([
    [['--as-of', '2025-05-05'], '2025-05-05 (as asked)'],
    [[], '2026-11-22 (from the case)'],
  ])('%j: %s', (options, day) => {
    const { status, output, errors } = command(['assess', 'hub.json', ...options], { 'hub.json': hub });
    expect(status).toBe(0);
    expect(errors).toBe(`Assessed as of ${day}.\n`);
    expect(output).toContain(day.startsWith('2025') ? 'As of 5 May 2025' : 'As of 22 November 2026');
  });

  it('is today where neither the command nor the case gives one', () => {
    expect(command(['assess', 'case.json']).errors).toBe('Assessed as of 2024-03-01 (today).\n');
  });

  it('chooses the law, together with a signing that is still to come', () => {
    const asOf = (day: string, signedOn = '2018-12-15') =>
      command(['assess', 'case.json', '--as-of', day], {
        'case.json': smallCase({ transaction: { kind: 'greenfield', signedOn } }),
      }).output;
    expect(asOf('2023-06-30')).toContain('Rules: belgium-before-2023');
    expect(asOf('2023-07-01')).toContain('Rules: belgium-2023');
    expect(asOf('2026-11-22', '2028-02-01')).toContain('Rules: belgium-from-2028');
  });
});

describe('the text report', () => {
  it.each([60, 80, 100, 120])('keeps to %i characters a line, apart from the hashes of its receipt', (width) => {
    const { output } = command(['assess', 'hub.json'], { 'hub.json': hub }, width);
    const long = output.split('\n').filter((line) => line.length > width && !/[0-9a-f]{64}$/.test(line));
    expect(long).toEqual([]);
  });

  it('uses the width that there is', () => {
    const lines = (width: number) =>
      command(['assess', 'hub.json'], { 'hub.json': hub }, width).output.split('\n').length;
    expect(lines(120)).toBeLessThan(lines(60));
  });

  it('is the same every time', () => {
    const once = () => command(['assess', 'hub.json'], { 'hub.json': hub });
    expect(once()).toEqual(once());
  });
});
