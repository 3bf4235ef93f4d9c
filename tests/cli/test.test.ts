import { belgium2023 } from 'fdi-screening/law';
import { boundaryCases, parseRuleTests } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { portCase, portPack, testsOf } from '../authoring/testing/parts.js';
import { command, type Files, failure } from './surroundings.js';

const size = (area: string, points: string) => ({
  name: `of ${area} m²`,
  facts: { 'site.buildingArea': area },
  expect: { criteria: { size: { points } } },
});
const json = (value: unknown): string => JSON.stringify(value);
const files: Files = {
  'own-rules.json': json(portPack),
  'own-rules.tests.json': json(testsOf(size('50000', '3'), size('10000', '1'))),
  'wrong.json': json(testsOf(size('9999', '1'), size('10000', '1'))),
  'rules/port.json': json(portPack),
  'rules/port.tests.json': json({ ...testsOf(size('1', '0')), rules: './port.json' }),
  'other/port.tests.json': json({ ...testsOf(size('1', '0')), rules: './port.json' }),
  'rules/cases.tests.json': json(
    testsOf({ name: 'case', case: './cases/big.json', expect: { criteria: { size: { points: '3' } } } }),
  ),
  'rules/cases/big.json': json(portCase(50_000)),
  'rules/lost.tests.json': json(testsOf({ name: 'case', case: './lost.json', expect: { score: '0' } })),
  'misspelt.json': json(testsOf({ name: 'x', facts: { 'site.portAcces': true }, expect: { score: '0' } })),
  'torn.json': '{ "formatVersion": 1,',
  'boundary.json': json(boundaryCases(belgium2023)),
  'secret.tests.json': failure('EACCES'),
};
const test = (...argv: readonly string[]) => command(['test', ...argv], files);

describe('fdi-screening test', () => {
  it('runs the tests beside a pack, and ends with 0 where all pass', async () => {
    const { status, output, errors } = await test('own-rules.json');
    expect([status, errors]).toEqual([0, '']);
    expect(output).toMatch(
      /^own-rules\.tests\.json: 2 passed, none failed \(as of 2024-01-01\)\n\nOutcomes of rules seen: \d+ of \d+ \(/,
    );
  });

  it('ends with 1 where one fails, and says what was found', async () => {
    const { status, output } = await test('own-rules.json', 'own-rules.tests.json', 'wrong.json');
    expect(status).toBe(1);
    expect(output).toContain('own-rules.tests.json: 2 passed, none failed');
    expect(output).toContain('wrong.json: 1 passed, 1 failed');
    expect(output).toContain('  failed: of 9999 m²\n    criteria.size.points: expected 1, found 0\n');
  });

  it('lists what no test has seen when asked', async () => {
    expect((await test('own-rules.json')).output).not.toContain('Not seen');
    const { status, output } = await test('own-rules.json', '--coverage');
    expect(status).toBe(0);
    expect(output).toContain(
      'Not seen by any test that expects something of the rule by name:\n  limbs.votes: holding, failing, open\n',
    );
    expect(output).toContain('    entity.votesAfter at-least 25 deciding by holding and by failing\n');
  });

  it('fails where less is seen than asked for', async () => {
    expect((await test('own-rules.json', '--min-coverage', '1')).status).toBe(0);
    const { status, output } = await test('own-rules.json', '--min-coverage', '90.5');
    expect(status).toBe(1);
    expect(output).toContain('That is less than the 90.5 percent asked for.\n');
    expect((await test('belgium-2023', 'boundary.json', '--min-coverage', '100')).status).toBe(0);
  });

  it('writes everything as JSON', async () => {
    const { status, output } = await test('own-rules.json', 'wrong.json', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      pack: 'own-rules.json',
      tested: [{ file: 'wrong.json', passed: 1, failed: 1, results: [{ passed: false }, { passed: true, unmet: [] }] }],
      coverage: { rules: { all: expect.any(Number) } },
    });
  });

  it('prints tests at every threshold, which pass as they are', async () => {
    const { status, output } = await test('own-rules.json', '--boundary');
    expect(status).toBe(0);
    expect(parseRuleTests(output).tests.length).toBeGreaterThan(10);
    const again = await command(['test', 'own-rules.json', 'kept.json', '--min-coverage', '100'], {
      ...files,
      'kept.json': output,
    });
    expect(again.status).toBe(0);
  });

  it('sees the paths of packs and cases from the file of the tests', async () => {
    expect((await test('rules/port.json')).status).toBe(0);
    expect((await test('rules/port.json', 'rules/cases.tests.json')).status).toBe(0);
    const other = await test('rules/port.json', 'other/port.tests.json');
    expect(other.status).toBe(2);
    expect(other.errors).toContain(
      'The tests of other/port.tests.json are of ./port.json, as seen from there, and not of rules/port.json.',
    );
    const lost = await test('rules/port.json', 'rules/lost.tests.json');
    expect(lost.status).toBe(2);
    expect(lost.errors).toContain('rules/lost.json cannot be read: there is no such file.');
  });

  it.each<[string, readonly string[], string]>([
    ['no pack', [], 'Name the rule pack'],
    [
      'a shipped rule set without tests',
      ['belgium-2023'],
      'Name the file of the tests, as in fdi-screening test belgium-2023 expected.json',
    ],
    ['standard input without tests', ['-'], 'standard input has none beside it'],
    [
      'a pack that there is not',
      ['own-rule.json'],
      'own-rule.json cannot be read: there is no such file. The shipped rule sets are',
    ],
    ['tests that there are not', ['own-rules.json', 'lost.json'], 'lost.json cannot be read: there is no such file.'],
    [
      'tests that may not be read',
      ['own-rules.json', 'secret.tests.json'],
      'secret.tests.json cannot be read: permission denied.',
    ],
    ['a fact that there is not', ['own-rules.json', 'misspelt.json'], 'Did you mean "site.portAccess"?'],
    ['tests that are torn', ['own-rules.json', 'torn.json'], 'The rule tests have a problem'],
    ['tests of other rules', ['belgium-2023', 'wrong.json'], 'expected "belgium-2023", the rules under test'],
    [
      'a percentage that is none',
      ['own-rules.json', '--min-coverage', '101'],
      '--min-coverage takes a number from 0 to 100, not "101".',
    ],
    ['an option that there is not', ['own-rules.json', '--coverege'], 'Did you mean --coverage?'],
  ])('ends with 2 for bad input: %s', async (_, argv, says) => {
    const { status, output, errors } = await test(...argv);
    expect([status, output]).toEqual([2, '']);
    expect(errors.replace(/\s+/g, ' ')).toContain(says);
  });

  it('has a help of its own, and stands in that of the command', async () => {
    expect(await test('--help')).toMatchObject({ status: 0, output: expect.stringContaining('--min-coverage <n>') });
    expect((await command(['--help'])).output).toMatch(/^ {2}test /m);
  });
});
