/** What rules make of facts that are given directly is what `screen` makes of a case from which the same facts are derived. */
import fc from 'fast-check';
import { type Assessment, compileRuleSet, type RuleSet, screen } from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import { evaluateFacts, type FactsEvaluation, type GivenFact, InvalidRuleTestsError } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../src/authoring/domain.js';
import { wholeEvaluation } from '../../../src/authoring/testing/evaluate-facts.js';
import { evaluationOver } from '../../../src/authoring/testing/evaluation.js';
import { runOf } from '../../../src/screening/run.js';
import { compareRatios, ratioFrom } from '../../../src/values/ratio.js';
import { assessmentOf } from '../../law/deals.js';
import { limbCases } from '../../law/scope-cases.js';
import { realHub } from '../../liege/hub.js';
import { caseOf, siteSpec, toyRuleSet } from '../../screening/toy-world.js';

type Told = Omit<FactsEvaluation, 'criteria'> & {
  readonly criteria: readonly Omit<FactsEvaluation['criteria'][number], 'points'>[];
};

/** What an assessment says, in the words of an evaluation. Points are not in an assessment. */
function toldBy({ obligation, risk }: Assessment): Told {
  const limbs = (list: Assessment['obligation']['limbs']) =>
    list.map(({ id, outcome, readings }) => ({
      id,
      outcome,
      readings: Object.fromEntries(readings.map((one) => [one.reading, one.outcome])),
    }));
  const measures = (list: readonly { id: string; outcome: 'holds' | 'fails' | 'undetermined' }[]) =>
    list.map(({ id, outcome }) => ({ id, outcome }));
  const exact = ({ min, max }: Assessment['risk']['residual']) => [min.exact, max.exact];
  return {
    obligation: obligation.outcome,
    readings: obligation.readings.map(({ question, reading, outcome }) => ({ question, reading, outcome })),
    limbs: limbs(obligation.limbs),
    exclusions: limbs(obligation.exclusions),
    criteria: risk.contributions.map(({ criterion, outcome, share }) => ({ id: criterion, outcome, share })),
    controls: measures(risk.controls),
    escalations: measures(risk.escalations),
    inherent: exact(risk.inherent) as never,
    score: exact(risk.residual) as never,
    band: risk.band,
  };
}

function told(evaluation: FactsEvaluation): Told {
  const { criteria, inherent, score, ...rest } = evaluation;
  const exact = ({ min, max }: FactsEvaluation['score']) => [min.exact, max.exact];
  return {
    ...rest,
    criteria: criteria.map(({ points: _, ...one }) => one),
    inherent: exact(inherent) as never,
    score: exact(score) as never,
  };
}

/** What a rule set that has a mechanism makes of an assessment's own facts, by the evaluation of rule tests. */
function again(assessment: Assessment): Told {
  const { compiled, space, entities } = runOf(assessment);
  return told(wholeEvaluation(evaluationOver(compiled, space, entities)));
}

/** The facts of an assessment, each by an example of every cell that it may be in. */
function factsOf(assessment: Assessment): Record<string, GivenFact> {
  const { compiled, space, asOf } = runOf(assessment);
  const { examples } = domainOf(compiled, asOf);
  return Object.fromEntries(
    compiled.facts.map((fact, variable) => {
      const values = (space.cells[variable] ?? []).flatMap((cell) => examples[variable]?.get(cell) ?? []);
      return [fact.id, { oneOf: values }];
    }),
  );
}

/** Whether no two facts of a case hang together. */
const isIndependent = (assessment: Assessment): boolean =>
  runOf(assessment).space.units.every(({ variables, rows }) => variables.length === 1 || rows.length === 1);

const deals = Object.entries(limbCases).flatMap(([id, { holds, fails, open }]) =>
  Object.entries({ holds, fails, open }).map(([which, deal]) => [`${id} ${which}`, assessmentOf(deal)] as const),
);

const otherLaw = [belgiumBefore2023, belgiumFrom2028].map(
  (rules) =>
    [`under ${rules.id}`, assessmentOf(limbCases['list-25-media']?.holds ?? ({} as never), 'cautious', rules)] as const,
);

describe('the evaluation behind rule tests', () => {
  it.each([...deals, ...otherLaw, ['the hub at Liège', realHub] as const])(
    'is what screen says: %s',
    (_, assessment) => {
      expect(again(assessment)).toEqual(toldBy(assessment));
    },
  );

  it.each(deals.filter(([, one]) => isIndependent(one) && runOf(one).entities.length === 1))(
    'of the facts alone says the same: %s',
    (_, assessment) => {
      const facts = factsOf(assessment);
      expect(told(evaluateFacts(belgium2023, facts, { asOf: '2024-03-01' }))).toEqual(toldBy(assessment));
    },
  );

  it('does so in enough of the deals to mean something', () => {
    const alike = deals.filter(([, one]) => isIndependent(one) && runOf(one).entities.length === 1);
    expect(alike.length).toBeGreaterThan(20);
  });
});

describe('facts given directly, of random rules and cases,', () => {
  const screened = (rules: RuleSet, sites: Parameters<typeof caseOf>[0]) => screen(caseOf(sites), rules);
  const world = fc.tuple(toyRuleSet, fc.array(siteSpec, { minLength: 1, maxLength: 2 }));

  it('come to the same where they do not hang together, and never to more than is so where they do', () => {
    let alike = 0;
    fc.assert(
      fc.property(world, ([rules, sites]) => {
        const assessment = screened(rules, sites);
        const whole = toldBy(assessment);
        const direct = told(evaluateFacts(rules, factsOf(assessment), { asOf: '2024-01-01' }));
        expect(again(assessment)).toEqual(whole);
        if (isIndependent(assessment)) {
          alike += 1;
          expect(direct).toEqual(whole);
          return;
        }
        expect(['undetermined', whole.obligation]).toContain(direct.obligation);
        direct.limbs.forEach(({ outcome }, index) => {
          expect(['undetermined', whole.limbs[index]?.outcome]).toContain(outcome);
        });
        const [min = '', max = ''] = direct.score as unknown as string[];
        const [least = '', most = ''] = whole.score as unknown as string[];
        expect(compareRatios(ratioFrom(min), ratioFrom(least))).toBeLessThanOrEqual(0);
        expect(compareRatios(ratioFrom(most), ratioFrom(max))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
    expect(alike).toBeGreaterThan(10);
  });
});

it('what is not given is unknown, and so is what is given as unknown', () => {
  const nothing = evaluateFacts(belgium2023, {});
  expect(nothing.obligation).toBe('undetermined');
  expect(nothing.score).toMatchObject({ min: { exact: '0' } });
  expect(evaluateFacts(belgium2023, { 'site.buildingArea': { unknown: true } })).toEqual(nothing);
  const sized = evaluateFacts(belgium2023, { 'site.buildingArea': '20000' });
  expect(sized.criteria.find(({ id }) => id === 'site-size')?.points).toMatchObject({ min: { exact: '2' } });
});

it('where the law has no mechanism the facts decide nothing', () => {
  expect(evaluateFacts(belgiumBefore2023, { 'transaction.kind': 'greenfield' }).obligation).toBe('not-required');
  expect(evaluateFacts(belgiumFrom2028, { 'transaction.kind': 'greenfield' }).obligation).toBe('undetermined');
  expect(compileRuleSet(belgiumFrom2028).ruleSet.mechanism.kind).toBe('not-yet-known');
});

it('facts that are none, and values that are none of theirs, are told all at once', () => {
  const wrong = {
    'site.buildingAera': '1',
    'site.portAccess': 'yes',
    'site.airfieldAccess': 'airsied',
    'transaction.signedOn': '2024-02-30',
    'site.landArea': { oneOf: ['1', 'many'] },
  };
  const thrown = (): unknown => {
    try {
      return evaluateFacts(belgium2023, wrong);
    } catch (reason) {
      return reason;
    }
  };
  const error = thrown() as InvalidRuleTestsError;
  expect(error).toBeInstanceOf(InvalidRuleTestsError);
  expect(error.problems.map(({ code, expected, mend }) => [code, expected, mend.split('.')[0]])).toEqual([
    ['unknown-fact', 'a fact of the rule set', 'Did you mean "site'],
    ['mistyped-fact', 'true or false', expect.anything()],
    ['mistyped-fact', 'one of none, landside, perimeter, airside', expect.anything()],
    ['mistyped-fact', 'a day that exists, as YYYY-MM-DD', expect.anything()],
    ['mistyped-fact', 'a decimal as text', expect.anything()],
  ]);
});
