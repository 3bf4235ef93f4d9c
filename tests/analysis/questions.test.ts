import fc from 'fast-check';
import {
  type Assessment,
  allOf,
  band,
  criterion,
  defineFact,
  defineRuleSet,
  negate,
  openFlag,
  parseInvestment,
  respondents,
  screen,
} from 'fdi-screening';
import { applyAnswer, nextQuestions } from 'fdi-screening/analysis';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../../src/values/ratio.js';
import { caseOf, toyRuleSet } from '../screening/toy-world.js';
import { assess, isExact, lies, mostlyListed, outcomeOf, valuesAt } from './brute-force.js';

const sites = mostlyListed;
const widthOf = ({ risk }: Assessment): Ratio =>
  addRatios(ratioFrom(risk.residual.max.exact), multiplyRatios(ratioFrom(risk.residual.min.exact), ratio(-1n)));

describe('each answer of each question', () => {
  it('does what the case does when it is answered so and screened again', () => {
    let compared = 0;
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        const investment = caseOf(specs);
        const before = assess(investment, ruleSet);
        for (const question of nextQuestions(before).questions) {
          for (const { answer, exact, ...effect } of question.answers) {
            const after = assess(applyAnswer(investment, question.path, answer), ruleSet);
            if (exact && isExact(before)) {
              expect(effect).toEqual(outcomeOf(after));
              compared += 1;
            } else {
              expect(lies(after.risk.residual, effect.residual)).toBe(true);
              if (effect.obligation !== 'undetermined') expect(after.obligation.outcome).toBe(effect.obligation);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it('is told apart from the same answer at another place', () => {
    const first = defineFact('toy.onlyFirst', {
      type: 'boolean',
      title: 'x',
      question: 'x?',
      derive: (read) => {
        const [a, b] = read.list('sites').items.map((site) => site.flag('portAccess'));
        return allOf([a ?? openFlag, negate(b ?? openFlag)]);
      },
    });
    const ruleSet = defineRuleSet({
      id: 'toy',
      title: 'Toy',
      jurisdiction: 'BE',
      appliesFrom: '2020-01-01',
      lastVerified: '2020-01-01',
      asOf: '2024-01-01',
      facts: [first],
      risk: {
        dimensions: [{ id: 'd', title: 'D', weight: '100' }],
        criteria: [criterion('c', { dimension: 'd', when: first.is(true), points: 1, because: 'x' })],
        bands: [band('low', 'Low', 0), band('high', 'High', 50)],
      },
    });
    const sites = ['a', 'b'].map((id) => ({ id, name: id }));
    const { questions } = nextQuestions(
      screen(parseInvestment({ formatVersion: 1, id: 'two', title: 'Two', host: 'BE', sites }), ruleSet),
    );
    const bands = questions.map(({ path, answers }) => [path, answers.map((one) => [one.answer, one.band.max])]);
    expect(Object.fromEntries(bands)).toEqual({
      'sites[0].portAccess': [
        [false, 'low'],
        [true, 'high'],
      ],
      'sites[1].portAccess': [
        [false, 'high'],
        [true, 'low'],
      ],
    });
  });

  it('settles and narrows what the question says, over all of its answers', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        const investment = caseOf(specs);
        const before = assess(investment, ruleSet);
        if (!isExact(before)) return;
        for (const question of nextQuestions(before).questions) {
          if (!question.answersComplete || question.answers.some(({ exact }) => !exact)) continue;
          const after = question.answers.map(({ answer }) =>
            assess(applyAnswer(investment, question.path, answer), ruleSet),
          );
          const isSettled = after.map(({ obligation }) => obligation.outcome !== 'undetermined');
          const isBanded = after.map(({ risk }) => risk.band.min === risk.band.max);
          const settles = (was: boolean, each: boolean[]): string =>
            was || !each.includes(true) ? 'never' : each.includes(false) ? 'sometimes' : 'always';
          expect(question.settlesObligation).toBe(settles(before.obligation.outcome !== 'undetermined', isSettled));
          expect(question.settlesBand).toBe(settles(before.risk.band.min === before.risk.band.max, isBanded));
          const narrowed = after
            .map((one) => addRatios(widthOf(before), multiplyRatios(widthOf(one), ratio(-1n))))
            .sort(compareRatios);
          expect(ratioFrom(question.narrows.least.exact)).toEqual(narrowed[0]);
          expect(ratioFrom(question.narrows.greatest.exact)).toEqual(narrowed.at(-1));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a question that is unnecessary', () => {
  it('changes neither the obligation nor the band, whatever the answer', () => {
    let checked = 0;
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        const investment = caseOf(specs);
        const before = assess(investment, ruleSet);
        if (!isExact(before)) return;
        for (const path of nextQuestions(before).unnecessary) {
          for (const answer of valuesAt(path, specs)) {
            const after = assess(applyAnswer(investment, path, answer), ruleSet);
            expect(after.obligation.outcome).toBe(before.obligation.outcome);
            if (before.risk.band.min === before.risk.band.max) continue;
            expect(after.risk.band).toEqual(before.risk.band);
            checked += 1;
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(checked).toBeGreaterThan(20);
  });
});

describe('the order of questions', () => {
  const rank = { always: 0, sometimes: 1, never: 2 } as const;

  it('puts what settles the obligation first, then what settles the band, then what narrows most', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        const { questions } = nextQuestions(assess(caseOf(specs), ruleSet));
        questions.slice(1).forEach((later, index) => {
          const earlier = questions[index];
          if (earlier === undefined) return;
          const steps = [
            rank[earlier.settlesObligation] - rank[later.settlesObligation],
            rank[earlier.settlesBand] - rank[later.settlesBand],
            compareRatios(ratioFrom(later.narrows.least.exact), ratioFrom(earlier.narrows.least.exact)),
            compareRatios(ratioFrom(later.narrows.greatest.exact), ratioFrom(earlier.narrows.greatest.exact)),
            earlier.path < later.path ? -1 : 1,
          ];
          expect(steps.find((step) => step !== 0)).toBeLessThan(0);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a question in words', () => {
  const hub = parseInvestment({
    formatVersion: 1,
    id: 'hub',
    title: 'Hub',
    host: 'BE',
    asOf: '2024-03-01',
    transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
    target: {
      name: 'Hub NV',
      entities: [
        {
          id: 'hub-nv',
          name: 'Hub NV',
          establishment: 'company',
          activities: [{ kind: 'warehousing' }],
          votingRights: { before: 0, after: 100 },
          control: { before: 'none', after: 'sole' },
        },
      ],
    },
    sites: [{ id: 'hall', name: 'The hall', neighbours: { items: [], complete: false } }],
  });
  const { questions, summary } = nextQuestions(screen(hub, belgium2023));
  const at = (path: string) => questions.find((one) => one.path === path);

  it('names the part of the case, who can answer, and the open rules behind it', () => {
    const question = at('sites[0].portAccess');
    expect(question?.about).toEqual(['The hall']);
    expect(question?.question).toBe('Does a site reach the quays or other closed areas of a port?');
    expect(question?.asks).toEqual(['target', 'public-source']);
    expect(question?.basis.map(({ kind, id }) => `${kind} ${id}`)).toContain('criterion port-access');
    for (const { asks } of questions) for (const one of asks) expect(respondents).toContain(one);
  });

  it('never asks for anything classified or for what has been designated', () => {
    const secret = [
      'sites[0].dependence.defenceFlows',
      'target.entities[0].activities[0].criticalInfrastructure',
      'sites[0].neighbours',
    ];
    for (const path of secret) expect(at(path)?.handling, path).toMatch(/bare answer alone.*Do not paste/);
    expect(at('sites[0].portAccess')?.handling).toBeUndefined();
    expect(questions.map(({ fact }) => fact)).not.toContain('entity.criticalInfrastructureDesignated');
  });

  it('says where to stop', () => {
    expect(summary).toMatch(/^The obligation is open\. The band is open\. \d+ of \d+ questions are unnecessary\.$/);
    const settled = applyAnswer(hub, 'transaction.kind', 'greenfield');
    expect(nextQuestions(screen(settled, belgium2023)).summary).toMatch(
      /^The obligation is decided \(not-required\)\. /,
    );
  });

  it('asks first for what could settle the duty at once', () => {
    const [first] = nextQuestions(
      screen(applyAnswer(hub, 'transaction.kind', { unknown: true }), belgium2023),
    ).questions;
    expect(first?.path).toBe('transaction.kind');
    expect(first?.settlesObligation).toBe('sometimes');
    const greenfield = first?.answers.find(({ answer }) => answer === 'greenfield');
    expect(greenfield?.obligation).toBe('not-required');
  });
});
