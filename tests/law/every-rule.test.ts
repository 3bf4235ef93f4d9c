/** Every rule of the Belgian rule set in a case in which it stands, one in which it does not, and one in which it is open. */
import { describe, expect, it } from 'vitest';
import { belgium2023 } from '../../src/law/belgium/rule-sets.js';
import { timelines } from '../../src/law/timeline.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { multiplyRatios, ratio, ratioFrom, ratioText } from '../../src/values/ratio.js';
import { obligationOf } from './deals.js';
import { riskOf } from './quiet-case.js';
import { controlCases, criterionCases, escalationCases, type RiskCase } from './risk-cases.js';
import { type LimbCases, limbCases, questionCases } from './scope-cases.js';

const { scope, risk } = belgium2023;
const ids = (rules: readonly { readonly id: string }[]): string[] => rules.map(({ id }) => id).sort();
const limbs = [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions];

it('no rule is without cases, and no cases without a rule', () => {
  expect(Object.keys(limbCases).sort()).toEqual(ids(limbs));
  expect(Object.keys(questionCases).sort()).toEqual(ids(scope.questions));
  expect(Object.keys(criterionCases).sort()).toEqual(ids(risk.criteria));
  expect(Object.keys(controlCases).sort()).toEqual(ids(risk.controls));
  expect(Object.keys(escalationCases).sort()).toEqual(ids(risk.escalations));
});

it.each(timelines.BE)('no rule of $id is without a citation', ({ scope, risk, besides }: RuleSet) => {
  const inTests = [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions];
  const readings = scope.questions.flatMap((question) => question.readings);
  const scored = [...risk.criteria, ...risk.controls, ...risk.escalations];
  for (const one of [...inTests, ...readings, ...scope.advice, ...scored, ...besides])
    expect(one.citations.length, 'id' in one ? one.id : one.text).toBeGreaterThan(0);
});

describe.each(Object.entries(limbCases))('the limb or exclusion %s', (id, cases: LimbCases) => {
  const outcomeOf = (deal: LimbCases['holds']): string | undefined => {
    const obligation = obligationOf(deal);
    const result = [...obligation.limbs, ...obligation.exclusions].find((one) => one.id === id);
    if (cases.under === undefined) return result?.outcome;
    return result?.readings.find((one) => one.reading === cases.under)?.outcome;
  };
  it('holds', () => expect(outcomeOf(cases.holds)).toBe('holds'));
  it('fails', () => expect(outcomeOf(cases.fails)).toBe('fails'));
  it('is open', () => expect(outcomeOf(cases.open)).toBe('undetermined'));
});

describe.each(Object.entries(questionCases))('the open question %s', (id, { matters, doesNot }) => {
  it('decides one deal', () => expect(obligationOf(matters).dependsOn).toContain(id));
  it('and not another', () => expect(obligationOf(doesNot).dependsOn).not.toContain(id));
});

const run = ({ loud, profiles }: RiskCase) => riskOf(loud, profiles);
const quiet = riskOf({});

describe.each(Object.entries(criterionCases))('the criterion %s', (id, { earns, open }) => {
  const contribution = (one: RiskCase) => run(one).contributions.find(({ criterion }) => criterion === id);
  const most = risk.criteria.find((one) => one.id === id)?.levels[0]?.points ?? '1';

  it.each(earns)('earns %s points', (points, one) => {
    const result = contribution(one);
    const part = multiplyRatios(ratioFrom(points), ratio(1n, ratioFrom(most).numerator));
    const share = ratioText(multiplyRatios(ratioFrom(result?.attainable.exact ?? '0'), part));
    expect(result?.outcome).toBe(points === '0' ? 'does-not-fire' : 'fires');
    expect([result?.inherent.share.min.exact, result?.inherent.share.max.exact]).toEqual([share, share]);
  });
  it('earns each of its levels in one of them', () => {
    const points = risk.criteria.find((one) => one.id === id)?.levels.map((level) => level.points);
    expect(earns.map(([earned]) => earned)).toEqual(expect.arrayContaining(points ?? []));
  });
  it('earns nothing in a quiet case', () => {
    const result = quiet.contributions.find(({ criterion }) => criterion === id);
    expect(result?.outcome).toBe('does-not-fire');
  });
  it('is open where its fact is', () => {
    const result = contribution(open);
    expect(result?.inherent.share.min.exact).not.toBe(result?.inherent.share.max.exact);
  });
});

describe.each([
  ...Object.entries(controlCases).map(([id, cases]) => [id, 'controls', cases] as const),
  ...Object.entries(escalationCases).map(([id, cases]) => [id, 'escalations', cases] as const),
])('%s, one of the %s,', (id, kind, { stands, open }) => {
  const outcomeOf = (result: typeof quiet) => result[kind].find((one) => one.id === id)?.outcome;
  it('stands', () => expect(outcomeOf(run(stands))).toBe('holds'));
  it('does not stand in a quiet case', () => expect(outcomeOf(quiet)).toBe('fails'));
  it('is open', () => expect(outcomeOf(run(open))).toBe('undetermined'));
});
