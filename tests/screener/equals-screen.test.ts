import fc from 'fast-check';
import { compileRuleSet, type Decimal, screen, toDecimal } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { ratio, ratioText } from '../../src/values/ratio.js';
import { evaluate, holds, type Value } from '../screening/reference-evaluator.js';
import { caseOf, type Flat, factsOf, flatFacts, flatRuleSet, openFlat, settledFlat } from './flat-world.js';

describe('a screener and screen', () => {
  it('say the same of the same values, digit for digit and word for word, whatever is open', () => {
    fc.assert(
      fc.property(openFlat, flatRuleSet, (flat, ruleSet) => {
        const { risk, obligation } = screen(caseOf(flat), ruleSet, { evidence: 'asserted' });
        const rules = compileRuleSet(ruleSet);
        const assessed = rules.assess(rules.prepare(factsOf(flat)));
        expect(assessed.risk).toEqual(risk);
        expect(assessed.obligation).toEqual(obligation);
        const idsOf = (outcome: string): string[] =>
          risk.contributions.filter((one) => one.outcome === outcome).map((one) => one.criterion);
        expect(assessed.hits).toEqual(idsOf('fires'));
        expect(assessed.open).toEqual(idsOf('undetermined'));
        expect(rules.exact(assessed.min)).toEqual(risk.residual.min);
        expect(rules.exact(assessed.max)).toEqual(risk.residual.max);
        assessed.criteria.forEach((one, index) => {
          expect(risk.contributions[index]).toMatchObject({
            criterion: one.criterion,
            outcome: one.outcome,
            share: one.share,
            inherent: { share: one.inherent },
            facts: one.facts,
            status: one.status,
            reason: assessed.reason(one.criterion),
          });
        });
      }),
      { numRuns: 150 },
    );
  });
});

/** Numbers as the reference evaluator takes them. */
const settledValues = (flat: Flat): Map<string, Value> =>
  new Map(
    flatFacts.map((fact) => {
      const value = factsOf(flat)[fact.id] as Value;
      return [fact.id, fact.type === 'decimal' ? (toDecimal(value as string) as Decimal) : value];
    }),
  );

describe('a screener and the reference evaluator', () => {
  it('agree on score, hits and obligation of settled values', () => {
    fc.assert(
      fc.property(settledFlat, flatRuleSet, (flat, ruleSet) => {
        const values = settledValues(flat);
        const { residual, inherent, band, required } = evaluate(ruleSet, values);
        const rules = compileRuleSet(ruleSet);
        const prepared = rules.prepare(factsOf(flat));
        const { min, max, hits, open, outer } = rules.score(prepared);
        expect(ratio(BigInt(min), rules.scale)).toEqual(residual);
        expect(max).toBe(min);
        const firing = ruleSet.risk.criteria.filter((one) => one.levels.some(({ when }) => holds(when, values)));
        expect(hits).toEqual(firing.map((one) => one.id));
        expect([open, outer]).toEqual([[], false]);
        const assessed = rules.assess(prepared);
        expect(assessed.risk.inherent.min.exact).toBe(ratioText(inherent));
        expect(assessed.risk.band.min).toBe(ruleSet.risk.bands[band]?.id);
        expect(assessed.obligation.outcome).toBe(required ? 'required' : 'not-required');
        assessed.criteria.forEach(({ level }, index) => {
          const levels = ruleSet.risk.criteria[index]?.levels ?? [];
          const counting = levels.findIndex(({ when }) => holds(when, values));
          expect(level).toBe(counting < 0 ? undefined : counting);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('many cases in columns', () => {
  const flats = fc.oneof(
    fc.array(settledFlat, { minLength: 1, maxLength: 12 }),
    fc.array(
      openFlat.filter((flat) => Object.values(flat).every(({ form }) => form === 'known' || form === 'unknown')),
      { minLength: 1, maxLength: 12 },
    ),
  );

  it('are scored as each of them by itself, with and without a column for every fact', () => {
    fc.assert(
      fc.property(
        flats,
        flatRuleSet,
        fc.subarray(
          flatFacts.map(({ id }) => id),
          { minLength: 1 },
        ),
        (some, ruleSet, kept) => {
          const rules = compileRuleSet(ruleSet);
          const read = kept.filter((id) => rules.positions.has(id));
          fc.pre(read.length > 0);
          const cases = some.map((flat) => {
            const facts = factsOf(flat);
            return Object.fromEntries(read.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]]])));
          });
          const columns = Object.fromEntries(
            read.map((id) => [
              id,
              rules.column(
                id,
                cases.map((facts) => facts[id]),
              ),
            ]),
          );
          const scores = rules.scoreMany(columns);
          const alone = cases.map((facts) => rules.score(rules.prepare(facts)));
          expect(Array.from(scores.min)).toEqual(alone.map(({ min }) => min));
          expect(Array.from(scores.max)).toEqual(alone.map(({ max }) => max));
          expect(alone.map((_, index) => scores.isOuter(index))).toEqual(alone.map(({ outer }) => outer));
          expect(alone.map((_, index) => scores.hitsOf(index))).toEqual(alone.map(({ hits }) => hits));
          expect(alone.map((_, index) => scores.openOf(index))).toEqual(alone.map(({ open }) => open));
        },
      ),
      { numRuns: 150 },
    );
  });
});
