import fc from 'fast-check';
import { type Assessment, band, criterion, defineFact, defineRuleSet, type RuleSet, screen } from 'fdi-screening';
import { type WeightEnd, type WeightRange, weightRanges } from 'fdi-screening/analysis';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  compareRatios,
  multiplyRatios,
  type Ratio,
  ratio,
  ratioFrom,
  ratioText,
} from '../../src/values/ratio.js';
import { evaluate, type Value } from '../screening/reference-evaluator.js';
import { valuesOf } from '../screening/settled-values.js';
import { caseOf, completionsOf, type SiteSpec, siteSpec, toyRuleSet } from '../screening/toy-world.js';
import { assess, mostlyListed } from './brute-force.js';

const minus = (a: Ratio, b: Ratio): Ratio => addRatios(a, multiplyRatios(b, ratio(-1n)));
const over = (a: Ratio, b: Ratio): Ratio => multiplyRatios(a, ratio(b.denominator, b.numerator));
const half = (a: Ratio, b: Ratio): Ratio => multiplyRatios(addRatios(a, b), ratio(1n, 2n));

/** The rules with one dimension, or one criterion's part of its dimension, at a weight; written out, not worked out again. */
function withWeight(rules: RuleSet, { kind, id }: WeightRange, weight: Ratio): RuleSet {
  const { risk } = rules;
  if (kind === 'dimension') {
    const others = risk.dimensions.filter((one) => one.id !== id).map((one) => ratioFrom(one.weight));
    const rest = others.reduce(addRatios, ratio(0n));
    const scaled = (own: string): Ratio => over(multiplyRatios(ratioFrom(own), minus(ratio(100n), weight)), rest);
    const dimensions = risk.dimensions.map((one) => ({
      ...one,
      weight: ratioText(one.id === id ? weight : scaled(one.weight)),
    }));
    return { ...rules, risk: { ...risk, dimensions } };
  }
  // The part s of a dimension is a number of points p with p / (p + rest) = s; alone in it, the others have none.
  const dimension = risk.criteria.find((one) => one.id === id)?.dimension;
  const whole = ratioFrom(risk.dimensions.find((one) => one.id === dimension)?.weight ?? '0');
  const most = (levels: RuleSet['risk']['criteria'][number]['levels']): Ratio =>
    levels.map((level) => ratioFrom(level.points)).reduce((a, b) => (compareRatios(a, b) > 0 ? a : b));
  const rest = risk.criteria
    .filter((one) => one.dimension === dimension && one.id !== id)
    .map((one) => most(one.levels))
    .reduce(addRatios, ratio(0n));
  const part = over(weight, whole);
  const alone = compareRatios(part, ratio(1n)) === 0;
  const points = alone ? ratio(1n) : over(multiplyRatios(rest, part), minus(ratio(1n), part));
  const criteria = risk.criteria.map((one) => {
    if (one.dimension !== dimension) return one;
    const times = (by: Ratio) =>
      one.levels.map((level) => ({ ...level, points: ratioText(multiplyRatios(ratioFrom(level.points), by)) }));
    if (one.id === id) return { ...one, levels: times(over(points, most(one.levels))) };
    return alone ? { ...one, levels: times(ratio(0n)) } : one;
  });
  return { ...rules, risk: { ...risk, criteria } };
}

const bandOf = (specs: readonly SiteSpec[], rules: RuleSet): Assessment['risk']['band'] =>
  screen(caseOf(specs), rules, { evidence: 'asserted' }).risk.band;

/** Weights just beyond an end: as near as no crossing of two ends in a small rule set can be. */
const beyond = (end: WeightEnd, side: 1n | -1n): Ratio =>
  addRatios(ratioFrom(end.weight.exact), ratio(side, 1_000_000_000_000n));

/** Where the bands of all completions stay, found by trying every weight at which one of them crosses an edge. */
function bruteForce(completions: readonly ReadonlyMap<string, Value>[], rules: RuleSet, range: WeightRange) {
  const now = ratioFrom(range.weight.exact);
  const most =
    range.kind === 'dimension'
      ? ratio(100n)
      : ratioFrom(
          rules.risk.dimensions.find(
            ({ id }) => id === rules.risk.criteria.find((one) => one.id === range.id)?.dimension,
          )?.weight ?? '0',
        );
  const bandsAt = (weight: Ratio): string => {
    const changed = withWeight(rules, range, weight);
    const bands = completions.map((values) => evaluate(changed, values).band);
    return `${Math.min(...bands)} ${Math.max(...bands)}`;
  };
  const atZero = withWeight(rules, range, ratio(0n));
  const atMost = withWeight(rules, range, most);
  const crossings = completions.flatMap((values) => {
    const [low, high] = [evaluate(atZero, values).residual, evaluate(atMost, values).residual];
    const slope = minus(high, low);
    if (slope.numerator === 0n) return [];
    return rules.risk.bands.map(({ from }) => multiplyRatios(most, over(minus(ratioFrom(from), low), slope)));
  });
  const inside = crossings.filter((one) => one.numerator >= 0n && compareRatios(one, most) <= 0);
  const stops = [...inside, ratio(0n), most].sort(compareRatios);
  const same = bandsAt(now);
  const walk = (ahead: readonly Ratio[]): { weight: string; included: boolean } => {
    let last = now;
    for (const stop of ahead) {
      if (compareRatios(stop, last) !== 0 && bandsAt(half(last, stop)) !== same) {
        return { weight: ratioText(last), included: true };
      }
      if (bandsAt(stop) !== same) return { weight: ratioText(stop), included: false };
      last = stop;
    }
    return { weight: ratioText(last), included: true };
  };
  return {
    min: walk(stops.filter((one) => compareRatios(one, now) <= 0).reverse()),
    max: walk(stops.filter((one) => compareRatios(one, now) >= 0)),
  };
}

/** What each fact is in each completion, each combination once. */
function combinationsOf(specs: readonly SiteSpec[], rules: RuleSet): ReadonlyMap<string, Value>[] {
  const found = completionsOf(specs).map((one) => valuesOf(one, rules));
  return [...new Map(found.map((values) => [JSON.stringify([...values]), values])).values()];
}

describe('the range of a weight', () => {
  it('is exactly where the bands of all completions stay the same', () => {
    const ends = { changed: 0, whole: 0, excluded: 0 };
    fc.assert(
      fc.property(siteSpec, toyRuleSet, (site, rules) => {
        const found = weightRanges(assess(caseOf([site]), rules));
        if (found.outer) return;
        const completions = combinationsOf([site], rules);
        for (const range of found.ranges) {
          if (!range.movable) continue;
          const said = ({ weight, included }: WeightEnd) => ({ weight: weight.exact, included });
          expect({ min: said(range.min), max: said(range.max) }).toEqual(bruteForce(completions, rules, range));
          for (const { included, changes } of [range.min, range.max]) {
            ends[changes.length > 0 ? 'changed' : 'whole'] += 1;
            if (!included) ends.excluded += 1;
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(ends.changed).toBeGreaterThan(100);
    expect(ends.whole).toBeGreaterThan(100);
    expect(ends.excluded).toBeGreaterThan(10);
  });

  it('is where screening with the weight gives the same bands, also where they are outer bounds', () => {
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, (specs, rules) => {
        const { band, ranges } = weightRanges(assess(caseOf(specs), rules));
        for (const range of ranges) {
          if (!range.movable) continue;
          for (const [end, side] of [
            [range.min, -1n],
            [range.max, 1n],
          ] as const) {
            const at = bandOf(specs, withWeight(rules, range, ratioFrom(end.weight.exact)));
            expect(JSON.stringify(at) === JSON.stringify(band)).toBe(end.included);
            if (end.changes.length === 0 || !end.included) continue;
            const past = bandOf(specs, withWeight(rules, range, beyond(end, side)));
            expect(past).not.toEqual(band);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names which end of the bands changes, and which way', () => {
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, (specs, rules) => {
        const { band, ranges } = weightRanges(assess(caseOf(specs), rules));
        const place = (id: string): number => rules.risk.bands.findIndex((one) => one.id === id);
        for (const range of ranges) {
          for (const [end, side] of [
            [range.min, -1n],
            [range.max, 1n],
          ] as const) {
            if (end.changes.length === 0) continue;
            const weight = end.included ? beyond(end, side) : ratioFrom(end.weight.exact);
            const there = bandOf(specs, withWeight(rules, range, weight));
            const moves = [
              ['lowest', place(there.min) - place(band.min)],
              ['highest', place(there.max) - place(band.max)],
            ] as const;
            const seen = moves.flatMap(([which, by]) => (by === 0 ? [] : [`${which}-${by > 0 ? 'rises' : 'falls'}`]));
            expect(seen.length).toBeGreaterThan(0);
            for (const change of seen) expect(end.changes).toContain(change);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not end where another completion takes over on the edge of a band', () => {
    const port = defineFact('own.port', {
      type: 'boolean',
      title: 'Port',
      question: 'Is there a port?',
      derive: (read) => read.list('sites').some((site) => site.flag('portAccess')),
    });
    const because = 'It is a test.';
    const rules = defineRuleSet({
      id: 'edge',
      title: 'Edge',
      jurisdiction: 'BE',
      appliesFrom: '2020-01-01',
      lastVerified: '2020-01-01',
      asOf: '2024-01-01',
      facts: [port],
      scope: { tests: [], exclusions: [] },
      risk: {
        dimensions: [
          { id: 'threat', title: 'Threat', weight: '50' },
          { id: 'consequence', title: 'Consequence', weight: '50' },
        ],
        criteria: [
          criterion('with', { dimension: 'threat', levels: [{ when: port.is(true), points: 1 }], because }),
          criterion('without', { dimension: 'consequence', levels: [{ when: port.is(false), points: 1 }], because }),
        ],
        bands: [band('low', 'Low', 0), band('high', 'High', 50)],
      },
    });
    const open = { form: 'unknown', values: [] } as const;
    const site = { buildingArea: open, portAccess: open, airfieldAccess: open, seconded: open };
    const { band: now, ranges } = weightRanges(assess(caseOf([site]), rules));
    // Both completions have 50 points; with another weight one has more and the other less.
    expect(now).toEqual({ min: 'high', max: 'high' });
    for (const range of ranges.filter(({ kind }) => kind === 'dimension')) {
      for (const end of [range.min, range.max]) {
        expect(end).toEqual({ weight: { shown: '50.0', exact: '50' }, included: true, changes: ['lowest-falls'] });
      }
    }
  });
});
