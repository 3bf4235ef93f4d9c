import {
  band,
  criterion,
  defineFact,
  defineRuleSet,
  type Fact,
  limb,
  not,
  parseInvestment,
  screen,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const surface = defineFact('site.surface', {
  type: 'enum',
  values: ['asphalt', 'grass'],
  title: 'Surface',
  question: '?',
  derive: (read) => read.at('own').at('words').choice('surface', ['asphalt', 'grass']),
});
const guarded = defineFact('site.guarded', {
  type: 'boolean',
  title: 'Guarded',
  question: '?',
  derive: (read) => read.at('own').at('words').flag('surface'),
});
const width = defineFact('site.width', {
  type: 'decimal',
  title: 'Width',
  question: '?',
  derive: (read) => read.at('own').at('words').amount('surface'),
});
const opened = defineFact('site.opened', {
  type: 'date',
  title: 'Opened',
  question: '?',
  derive: (read) => read.at('own').at('words').day('surface'),
});
const stray = defineFact('site.stray', {
  type: 'enum',
  values: ['asphalt', 'grass'],
  title: 'Stray',
  question: '?',
  derive: () => ({ kind: 'listed', values: ['concrete' as 'grass'] }),
});

const conditions = {
  'a word that it does not know': [surface.is('asphalt'), surface.is('grass'), not(surface.is('asphalt'))],
  'a word where it reads a yes or no': [guarded.is(true), guarded.is(false)],
  'a word where it reads a number': [width.atLeast(1), width.lessThan(1)],
  'a word where it reads a day': [opened.from('2020-01-01'), opened.before('2020-01-01')],
  'a word that its own code made up': [stray.is('asphalt'), stray.is('grass')],
};

describe('a fact that meets', () => {
  it.each(Object.entries(conditions))('%s is not established, so that no rule on it holds or fails', (_, whens) => {
    const facts: readonly Fact[] = [surface, guarded, width, opened, stray];
    const rules = defineRuleSet({
      id: 'rules',
      title: 'Rules',
      jurisdiction: 'BE',
      appliesFrom: '2020-01-01',
      lastVerified: '2024-01-01',
      facts,
      scope: {
        tests: [{ id: 'test', title: 'it is so', limbs: [limb('limb', { title: 'L', when: whens[0] as never })] }],
      },
      risk: {
        dimensions: [{ id: 'd', title: 'D', weight: '100' }],
        criteria: whens.map((when, index) => criterion(`c${index}`, { dimension: 'd', when, points: 1, because: 'x' })),
        bands: [band('low', 'Low', 0)],
      },
    });
    const investment = parseInvestment({
      formatVersion: 1,
      id: 'c',
      title: 'C',
      host: 'BE',
      own: { words: { surface: 'concrete' } },
    });
    const { obligation, risk, openFacts } = screen(investment, rules, { asOf: '2024-01-01' });
    expect(obligation.outcome).toBe('undetermined');
    expect(risk.contributions.map((one) => one.outcome)).toEqual(whens.map(() => 'undetermined'));
    expect(openFacts).toHaveLength(1);
    const [leaf] = openFacts[0]?.leaves ?? [];
    if (leaf !== undefined) expect(leaf).toMatchObject({ path: 'own.words.surface', state: 'unfit' });
  });
});
