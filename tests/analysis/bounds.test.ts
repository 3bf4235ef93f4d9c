import fc from 'fast-check';
import { type RuleSet, screen } from 'fdi-screening';
import { type ReachedEnd, scoreBounds } from 'fdi-screening/analysis';
import { describe, expect, it } from 'vitest';
import { cellWords } from '../../src/analysis/cell-words.js';
import { factDeriver } from '../../src/facts/derive.js';
import { runOf } from '../../src/screening/run.js';
import { compareRatios, ratioFrom } from '../../src/values/ratio.js';
import { evaluate, type Value } from '../screening/reference-evaluator.js';
import { caseOf, completionsOf, type SiteSpec, toyRuleSet } from '../screening/toy-world.js';
import { assess, mostlyListed } from './brute-force.js';

/** A completed case: what each fact is, and what the reference evaluator makes of it. */
function completed(sites: readonly SiteSpec[], ruleSet: RuleSet) {
  const derive = factDeriver(caseOf(sites), { asOf: '2024-01-01', evidence: 'asserted', legalProfiles: {} });
  const derived = ruleSet.facts.map((fact) => derive(fact));
  const values = new Map(
    derived.map(({ fact, possible }): [string, Value] => [
      fact.id,
      (possible.kind === 'ranged'
        ? possible.spans[0]?.min
        : possible.kind === 'listed'
          ? possible.values[0]
          : undefined) as Value,
    ]),
  );
  return { derived, result: evaluate(ruleSet, values) };
}

describe('the ends of the score', () => {
  it('are reached by the completions that are shown with them, and by no lower or higher one', () => {
    let exact = 0;
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, (specs, ruleSet) => {
        const [site] = specs;
        if (site === undefined) return;
        const assessment = assess(caseOf([site]), ruleSet);
        const bounds = scoreBounds(assessment);
        const { cells, asked } = runOf(assessment);
        const all = completionsOf([site]).map((one) => completed(one, ruleSet));
        const isShown = ({ completion }: ReachedEnd, { derived }: (typeof all)[number]): boolean =>
          completion.every(({ fact, is }) => {
            const variable = asked.findIndex((one) => one.fact.id === fact);
            const own = cells[variable];
            const one = derived.find((candidate) => candidate.fact.id === fact);
            const cell = one === undefined ? undefined : own?.reached(one.possible)[0];
            return one !== undefined && own !== undefined && cell !== undefined && cellWords(one, own, cell) === is;
          });
        for (const kind of ['inherent', 'residual'] as const) {
          for (const end of ['min', 'max'] as const) {
            const shown = bounds[kind][end];
            const score = ratioFrom(shown.score.exact);
            for (const { result } of all) {
              const order = compareRatios(result[kind], score);
              expect(end === 'min' ? order >= 0 : order <= 0).toBe(true);
            }
            if (bounds.outer) continue;
            const alike = all.filter((one) => isShown(shown, one));
            expect(alike.length).toBeGreaterThan(0);
            for (const { result } of alike) expect(result[kind]).toEqual(score);
            exact += 1;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(exact).toBeGreaterThan(500);
  });

  it('need the inputs of the assessment, which JSON does not carry', () => {
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, (specs, ruleSet) => {
        const assessment = screen(caseOf(specs), ruleSet);
        const text = JSON.stringify(assessment);
        expect(() => scoreBounds(JSON.parse(text))).toThrow(TypeError);
        expect(() => scoreBounds(JSON.parse(text))).toThrow(/read back from JSON .* screen the case again/);
      }),
      { numRuns: 3 },
    );
  });
});
