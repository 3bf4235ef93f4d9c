import fc from 'fast-check';
import { factCatalogue, parseInvestment, screen } from 'fdi-screening';
import {
  assessmentFactors,
  belgiumFrom2028,
  regulation2026NotConfirmed,
  regulation2026Points,
  ruleSetFor,
} from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/rules/condition.js';
import { anyCase } from '../investment/arbitrary-case.js';
import { companyFrom, stakeIn } from './deals.js';

const { risk } = belgiumFrom2028;

describe('the assessment factors of Regulation (EU) 2019/452', () => {
  it('are those of Art. 4(1) on the target and of Art. 4(2) on the investor', () => {
    expect(assessmentFactors.map(({ article, about, id }) => `${article} ${about} ${id}`)).toMatchInlineSnapshot(`
      [
        "Art. 4(1)(a) target critical-infrastructure",
        "Art. 4(1)(b) target critical-technology",
        "Art. 4(1)(c) target critical-inputs",
        "Art. 4(1)(d) target sensitive-information",
        "Art. 4(1)(e) target media-pluralism",
        "Art. 4(2)(a) investor state-control",
        "Art. 4(2)(b) investor earlier-activities",
        "Art. 4(2)(c) investor illegal-activities",
      ]
    `);
  });

  it.each(assessmentFactors)('$article names facts and criteria that there are, and a source', (factor) => {
    const ids = factCatalogue.map((fact): string => fact.id);
    expect(ids).toEqual(expect.arrayContaining([...factor.facts]));
    expect(risk.criteria.map(({ id }) => id)).toEqual(expect.arrayContaining([...factor.criteria]));
    expect(factor.citations.length).toBeGreaterThan(0);
  });

  it.each(assessmentFactors)('$article: each criterion reads one of its facts', ({ criteria, facts }) => {
    for (const id of criteria) {
      const read = risk.criteria.find((one) => one.id === id)?.levels.flatMap((level) => factsOf(level.when)) ?? [];
      expect(
        read.some((fact) => facts.some((one) => one === fact)),
        id,
      ).toBe(true);
    }
  });

  it('say nothing of the words that no source shows', () => {
    for (const { says, notConfirmed } of assessmentFactors)
      for (const words of notConfirmed) expect(says).not.toContain(words);
    expect(
      assessmentFactors.filter(({ notConfirmed }) => notConfirmed.length > 0).map(({ article }) => article),
    ).toEqual(['Art. 4(1)(a)', 'Art. 4(1)(c)', 'Art. 4(1)(d)']);
  });

  it('a factor on which no criterion bears says so: the pluralism of the media', () => {
    const bare = assessmentFactors.filter(({ criteria }) => criteria.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['media-pluralism']);
  });
});

describe('what is known of Regulation (EU) 2026/1386', () => {
  it('has a source for each point, and two or more for what it calls confirmed', () => {
    for (const { id, citations, status } of regulation2026Points) {
      expect(citations.length, id).toBeGreaterThan(0);
      if (status === 'confirmed') expect(citations.length, id).toBeGreaterThan(1);
    }
    const weak = regulation2026Points.filter(({ status }) => status === 'unverified').map(({ id }) => id);
    expect(weak).toEqual(['state-control', 'eea-states']);
  });

  it('leaves open whether it has a factor on laws that compel to share data', () => {
    expect(regulation2026NotConfirmed.join(' ')).toContain('hand over data');
    expect(regulation2026Points.map(({ says }) => says).join(' ')).not.toMatch(/hand over|compel|intelligence/);
  });
});

describe('from 17 January 2028', () => {
  const rules = ruleSetFor('BE', { signedOn: '2028-02-01', decidedOn: '2028-02-01' });
  const obligationOf = (kind: Parameters<typeof stakeIn>[0], transaction: object = {}) =>
    screen(
      parseInvestment({
        formatVersion: 1,
        id: 'deal',
        title: 'A deal',
        host: 'BE',
        transaction: { kind: 'share-purchase', signedOn: '2028-02-01', withinGroup: false, ...transaction },
        target: { name: 'Target', entities: [stakeIn(kind, { votes: [0, 60], control: ['none', 'sole'] })] },
        ownership: companyFrom('US'),
      }),
      rules,
    ).obligation;
  const minimum = (kind: Parameters<typeof stakeIn>[0]) =>
    Object.fromEntries(obligationOf(kind).limbs.map(({ id, outcome }) => [id.replace('eu-minimum-', ''), outcome]));

  it('every case is undetermined, and no fact of it could settle that', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { obligation, openFacts } = screen(parseInvestment({ ...input, host: 'BE' }), rules);
        expect(obligation.outcome).toBe('undetermined');
        expect(openFacts.filter((one) => one.bearsOnObligation)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['defence', 'defence', 'holds'],
    ['dual-use', 'defence', 'holds'],
    ['critical-technology', 'technology', 'undetermined'],
    ['critical-inputs', 'raw-materials', 'undetermined'],
    ['airport-operation', 'critical-entity', 'undetermined'],
    ['energy', 'critical-entity', 'undetermined'],
    ['finance', 'finance', 'undetermined'],
    ['electoral', 'elections', 'undetermined'],
  ] as const)('%s: the limb %s of the minimum scope %s', (kind, limb, outcome) => {
    expect(minimum(kind)[limb]).toBe(outcome);
    expect(obligationOf(kind).outcome).toBe('undetermined');
  });

  it('what is none of the six fields is outside the minimum, and still undetermined in Belgium', () => {
    expect(new Set(Object.values(minimum('media')))).toEqual(new Set(['fails']));
    expect(obligationOf('media').outcome).toBe('undetermined');
  });

  it('greenfield and restructurings within a group are outside the minimum, and still undetermined in Belgium', () => {
    for (const [transaction, id] of [
      [{ kind: 'greenfield' }, 'eu-minimum-greenfield'],
      [{ kind: 'restructuring', withinGroup: true }, 'eu-minimum-restructuring'],
    ] as const) {
      const obligation = obligationOf('defence', transaction);
      expect(obligation.exclusions.find((one) => one.id === id)?.outcome).toBe('holds');
      expect(obligation.outcome).toBe('undetermined');
    }
  });

  it('the headline says that the Belgian law is not known, and the advice what the minimum means', () => {
    const { headline, advice } = obligationOf('defence');
    expect(headline).toContain('how it will read is not known');
    expect(advice[0]?.text).toContain('not how');
  });
});
