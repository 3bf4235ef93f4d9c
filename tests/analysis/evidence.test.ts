import fc from 'fast-check';
import { type EvidencePolicy, evidencePolicies, type InvestmentInput, parseInvestment, screen } from 'fdi-screening';
import { evidenceSensitivity } from 'fdi-screening/analysis';
import { describe, expect, it } from 'vitest';
import { toyRuleSet } from '../screening/toy-world.js';
import { outcomeOf } from './brute-force.js';

const ids = ['a', 'b', 'c'] as const;
const evidence = ids.map((id) => ({
  id,
  title: `Source ${id}`,
  kind: 'press-report' as const,
  originator: { name: `Originator ${id}`, kind: id === 'c' ? ('investor' as const) : ('press' as const) },
}));

/** Leaves that rest on evidence, plainly or as claims; the same with a piece of evidence left out by hand. */
type Leaf = { readonly value: unknown; readonly evidence: readonly string[] }[];
const leafSpec = (values: readonly unknown[]): fc.Arbitrary<Leaf> =>
  fc.array(fc.record({ value: fc.constantFrom(...values), evidence: fc.subarray([...ids], { minLength: 1 }) }), {
    maxLength: 2,
  });

function written(leaf: Leaf, without?: string): unknown {
  const left = leaf
    .map(({ value, evidence: all }) => ({ value, evidence: all.filter((id) => id !== without) }))
    .filter((one) => one.evidence.length > 0);
  const [first] = left;
  if (first === undefined) return { unknown: true };
  if (leaf.length === 1) return first;
  return { claims: left.map((one, index) => ({ ...one, by: `speaker ${index}`, status: 'asserted' })) };
}

const spec = fc.record({
  buildingArea: leafSpec([25, 75, 125, 300]),
  portAccess: leafSpec([true, false]),
  airfieldAccess: leafSpec([['airside'], ['landside'], ['perimeter']]),
  seconded: leafSpec([true, false]),
});

const caseOf = ({ seconded, ...leaves }: Record<string, Leaf>, without?: string) =>
  parseInvestment({
    formatVersion: 1,
    id: 'case',
    title: 'Case',
    host: 'BE',
    evidence,
    sites: [
      {
        id: 'site',
        name: 'Site',
        ...Object.fromEntries(Object.entries(leaves).map(([key, leaf]) => [key, written(leaf, without)])),
        staff: { seconded: written(seconded ?? [], without) },
      },
    ],
  } as InvestmentInput);

describe('the weight of a source', () => {
  it('is what the case comes to when it is screened without it', () => {
    let weighed = 0;
    fc.assert(
      fc.property(spec, toyRuleSet, fc.constantFrom<EvidencePolicy>(...evidencePolicies), (leaves, ruleSet, policy) => {
        const assessment = screen(caseOf(leaves), ruleSet, { evidence: policy });
        for (const { evidence: id, exact, obligation, residual, band, places } of evidenceSensitivity(assessment)) {
          const without = screen(caseOf(leaves, id), ruleSet, { evidence: policy });
          expect({ obligation, residual, band }).toEqual(outcomeOf(without));
          expect(exact).toBe(!without.risk.outer);
          expect(places.length).toBeGreaterThan(0);
          weighed += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(weighed).toBeGreaterThan(300);
  });

  it('is given for every source on which a fact rests, the heaviest first', () => {
    fc.assert(
      fc.property(spec, toyRuleSet, (leaves, ruleSet) => {
        const assessment = screen(caseOf(leaves), ruleSet, { evidence: 'asserted' });
        const weights = evidenceSensitivity(assessment);
        const cited = new Set(assessment.facts.flatMap((fact) => fact.leaves.flatMap((leaf) => leaf.evidence)));
        expect(weights.map((one) => one.evidence).sort()).toEqual([...cited].sort());
      }),
      { numRuns: 50 },
    );
  });
});
