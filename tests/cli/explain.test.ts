import { belgium2023 } from 'fdi-screening/law';
import { serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../src/cli/explain/rules-of.js';
import { command, type Files, smallCase } from './surroundings.js';

const files: Files = {
  'case.json': smallCase({ sites: [{ id: 'hall', name: 'Hall', airfieldAccess: ['airside'] }] }),
  'own.json': JSON.stringify({ ...serialiseRuleSet(belgium2023), id: 'own-rules' }),
};
const explain = (...argv: readonly string[]) => command(['explain', ...argv], files);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('fdi-screening explain', () => {
  it('says what a criterion is, when it stands, what it counts, its source and its questions', async () => {
    const { status, output, errors } = await explain('airfield-access');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const part of [
      'Access to the airfield (criterion airfield-access of belgium-2023',
      '8 points when:',
      'Closest access to an airfield (site.airfieldAccess): airside',
      'at most 3.9 of the 100 points',
      'Source (inferred, last verified',
      'Regulation (EU) 2019/452, Art. 4(1)(a)',
      'https://eur-lex.europa.eu/',
      'site.airfieldAccess: How close to the aircraft does a site reach',
    ]) {
      expect(plain(output)).toContain(part);
    }
    expect(output).not.toContain('In the case');
  });

  it('says with a case what it comes to there, and why', async () => {
    const { output, errors } = await explain('airfield-access', 'case.json');
    expect(errors).toBe('Assessed as of 2024-03-01 (today).\n');
    expect(plain(output)).toContain(
      'In the case "A hall" it stands (inferred). Closest access to an airfield: airside.',
    );
    expect(plain(output)).toContain('Open: sites[0].airfieldAccessBasis (unknown).');
  });

  it.each(rulesOf(belgium2023).map((named) => [named.kind, named.rule.id, named.rule.title] as const))(
    'explains the %s %s, without and with a case, within 100 characters a line',
    async (kind, id, title) => {
      const alone = await explain(id);
      expect(plain(alone.output)).toContain(plain(`${title} (${kind} ${id} of belgium-2023`));
      expect(alone.output).toMatch(/^Source \((confirmed|reported|inferred|unverified), last verified \d{4}-/m);
      expect(alone.output).not.toMatch(/undefined|\[object/);
      const long = alone.output.split('\n').filter((line) => line.length > 100 && !/https?:/.test(line));
      expect(long).toEqual([]);
    },
  );

  it('tells the readings of an open question apart', async () => {
    const split = belgium2023.scope.tests.flatMap(({ limbs }) => limbs).find(({ when }) => 'question' in when);
    const { output } = await explain(split?.id ?? '');
    expect(plain(output)).toContain('It turns on a legal question that the sources leave open');
    expect(output.match(/On the reading "/g)?.length).toBeGreaterThan(1);
  });

  it('lists the rules where none is named', async () => {
    const { output } = await explain();
    for (const { kind, rule } of rulesOf(belgium2023)) {
      expect(output).toMatch(new RegExp(`^ {2}${kind} +${rule.id} `, 'm'));
    }
  });

  it('explains the rules of a pack', async () => {
    expect((await explain('airfield-access', '--rules', 'own.json')).output).toContain('of own-rules');
  });

  it.each<[string[], string]>([
    [['airfield-acces'], 'belgium-2023 has no rule "airfield-acces". Did you mean airfield-access?'],
    [['airfield-access', 'none.json'], 'none.json cannot be read: there is no such file.'],
    [['airfield-access', '--rules', 'none'], 'there is no such file. The shipped rule sets are'],
    [['airfield-access', '--rules', 'case.json'], 'case.json: The rule pack has'],
    [['a', 'b', 'c'], 'One rule and one case at a time; found also c.'],
  ])('with %j is bad input', async (argv, message) => {
    const { status, output, errors } = await explain(...argv);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
  });
});
