import { belgium2023 } from 'fdi-screening/law';
import { serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { command, type Files } from './surroundings.js';

const pack = (more: object = {}): string =>
  JSON.stringify({
    formatVersion: 1,
    id: 'port-alone',
    title: 'A port alone',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [{ id: 'site.portAccess' }, { id: 'conduct.allegation' }],
    scope: {
      tests: [
        {
          id: 'test',
          title: 'Test',
          limbs: [
            {
              id: 'port',
              title: 'Access to a port',
              when: { fact: 'site.portAccess', is: 'equals', value: true },
              citations: [{ instrument: 'A law' }],
              status: 'confirmed',
            },
          ],
        },
      ],
    },
    ...more,
  });

const scored = pack({
  risk: {
    id: 'model',
    dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
    criteria: [
      {
        id: 'rumour',
        dimension: 'threat',
        title: 'Rumour',
        levels: [{ when: { fact: 'conduct.allegation', is: 'equals', value: true }, points: '1' }],
        because: 'It is said.',
        citations: [{ instrument: 'A paper' }],
      },
    ],
    bands: [{ id: 'low', title: 'Low', from: '0' }],
  },
});

const files: Files = {
  'good.json': pack(),
  'scored.json': scored,
  'misspelt.json': pack({ facts: [{ id: 'site.portAcces' }] }),
  'torn.json': pack().slice(0, 50),
  'belgium.json': JSON.stringify(serialiseRuleSet(belgium2023)),
};
const check = (...argv: readonly string[]) => command(['check', ...argv], files);

describe('fdi-screening check', () => {
  it('finds nothing in a pack that is as it should be', async () => {
    expect(await check('good.json')).toEqual({
      status: 0,
      output: 'good.json: no errors, no warnings, no notes\n',
      errors: 'Checked as of 2024-03-01 (today).\n',
    });
  });

  it('ends with 1 where there is an error, and says how to mend it', async () => {
    const { status, output } = await check('scored.json');
    expect(status).toBe(1);
    expect(output).toContain('scored.json: 1 error, no warnings, no notes\n');
    expect(output).toContain('error points-from-allegation at risk.criteria.rumour\n');
    expect(output.replace(/\s+/g, ' ')).toContain('Take a finding, such as "conduct.finalFinding"');
    expect(output).toContain('docs/diagnostics.md');
  });

  it('tells of a misspelt fact as of other errors in rules', async () => {
    const { status, output } = await check('misspelt.json');
    expect(status).toBe(1);
    expect(output).toContain('error unknown-fact at facts[0].id\n');
    expect(output).toContain('Did you mean "site.portAccess"?');
  });

  it('gives the same as JSON', async () => {
    const { status, output } = await check('scored.json', '--format', 'json', '--as-of', '2024-02-01');
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      pack: 'scored.json',
      asOf: '2024-02-01',
      diagnostics: [{ code: 'points-from-allegation', severity: 'error', path: 'risk.criteria.rumour' }],
    });
  });

  it.each(['belgium-before-2023', 'belgium-2023', 'belgium-from-2028'])('takes the shipped rule set %s', async (id) => {
    const { status, output } = await check(id, '--as-of', '2026-11-22');
    expect(status).toBe(0);
    expect(output).toMatch(new RegExp(`^${id}: no errors, (no|\\d+) warnings, \\d+ notes\n`));
  });

  it('says the same of a shipped rule set and of its pack', async () => {
    const listed = async (name: string) => JSON.parse((await check(name, '--format', 'json')).output).diagnostics;
    expect(await listed('belgium.json')).toEqual(await listed('belgium-2023'));
  });

  it('compares days of verification with the day that is asked for', async () => {
    const stale = await check('good.json', '--as-of', '2024-03-01', '--stale-after', '30');
    expect(stale.output).toContain('warning stale-verification at lastVerified\n');
    expect(stale.status).toBe(0);
  });

  it('reads standard input', async () => {
    expect((await command(['check', '-'], { '-': pack() })).status).toBe(0);
  });

  it.each([
    ['check', '--help'],
    ['check', '-h'],
    ['check', 'good.json', '--help'],
  ])('%s %s %s shows how to use it', async (...argv) => {
    const { status, output } = await command(
      argv.filter((one) => one !== undefined),
      files,
    );
    expect(status).toBe(0);
    for (const word of [
      'Usage: fdi-screening check <pack>',
      'Examples:',
      'Exit status',
      '--format',
      '--stale-after',
      'belgium-2023',
    ]) {
      expect(output).toContain(word);
    }
  });

  it.each<[string[], string]>([
    [[], 'Name the rule pack: fdi-screening check own-rules.json'],
    [['a.json', 'b.json'], 'One rule pack at a time; found also b.json.'],
    [['good.json', '--as-of', '2024-02-30'], '--as-of takes a day that exists'],
    [['good.json', '--stale-after', 'soon'], '--stale-after takes a number of days, not "soon".'],
    [['good.json', '--format', 'jason'], 'Did you mean json?'],
    [['good.json', '--stale-aftr', '3'], 'There is no option --stale-aftr. Did you mean --stale-after?'],
    [['belgium-2024'], 'there is no such file. The shipped rule sets are belgium-before-2023, belgium-2023'],
    [['torn.json'], 'torn.json: The rule pack has a problem:\n  line 1, column 51: found the end of the text'],
  ])('with %j is bad input', async (argv, message) => {
    const { status, output, errors } = await check(...argv);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(/^fdi-screening: /);
    expect(errors).toContain(message);
  });
});
