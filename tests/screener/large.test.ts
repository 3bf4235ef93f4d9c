import {
  all,
  any,
  type CodeColumn,
  type Condition,
  compileRuleSet,
  criterion,
  defineFact,
  defineRuleSet,
  type Fact,
  type FactValues,
  known,
  not,
  openFlag,
  type Screener,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';

/** Sixteen flags and a number that the rules cut into more cells than a byte counts. */
const flags = Array.from({ length: 16 }, (_, index) =>
  defineFact(`large.f${index}`, { type: 'boolean', title: `f${index}`, question: '?', derive: () => openFlag }),
);
const area = defineFact('large.area', {
  type: 'decimal',
  title: 'area',
  question: '?',
  derive: () => known(0) as never,
});

type Case = { readonly flags: readonly (boolean | undefined)[]; readonly area: number };
type Settled = { readonly flags: readonly boolean[]; readonly area: number };
interface Rule {
  readonly id: string;
  readonly points: number;
  readonly when: Condition;
  /** The same, written by hand. */
  readonly holds: (one: Settled) => boolean;
}

const flag = (index: number): Condition => (flags[index] as (typeof flags)[number]).is(true);
const allOf = (id: string, read: readonly number[]): Rule => ({
  id,
  points: 2,
  when: all(...read.map(flag)),
  holds: (one) => read.every((index) => one.flags[index] === true),
});
const either = (index: number): Rule => ({
  id: `either-${index}`,
  points: 1 + (index % 3),
  when: any(flag(index % 16), not(flag((index * 7 + 3) % 16))),
  holds: (one) => one.flags[index % 16] === true || one.flags[(index * 7 + 3) % 16] === false,
});
const over = (bound: number): Rule => ({
  id: `over-${bound}`,
  points: 1,
  when: area.moreThan(bound),
  holds: (one) => one.area > bound,
});

/** Every case of a small source of numbers, the same on every machine; of some the first flags are not known. */
const casesOf = (count: number, openFlags: (index: number) => number): Case[] => {
  let state = 20_231_122;
  const below = (bound: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
  return Array.from({ length: count }, (_, index) => ({
    area: below(700),
    flags: flags.map((_, at) => (at < openFlags(index) ? undefined : below(3) > 0)),
  }));
};

const valuesOf = (one: Case): FactValues =>
  Object.fromEntries([['large.area', one.area], ...one.flags.map((value, index) => [`large.f${index}`, value])]);

const completions = ({ flags: [first, ...others], area: size }: Case): Settled[] => {
  if (first === undefined && others.length === 0) return [{ flags: [], area: size }];
  const rest = others.length === 0 ? [{ flags: [], area: size }] : completions({ flags: others, area: size });
  const values = first === undefined ? [true, false] : [first];
  return values.flatMap((value) => rest.map((one) => ({ ...one, flags: [value, ...one.flags] })));
};

/** What a case scores by the conditions that are written by hand, over every completion. */
function byHand(rules: readonly Rule[], one: Case) {
  const all = completions(one).map((settled) => rules.filter(({ holds }) => holds(settled)));
  const sums = all.map((firing) => firing.reduce((sum, { points }) => sum + points, 0));
  const always = rules.filter((rule) => all.every((firing) => firing.includes(rule)));
  const ever = rules.filter((rule) => all.some((firing) => firing.includes(rule)));
  return {
    min: Math.min(...sums),
    max: Math.max(...sums),
    hits: always.map(({ id }) => id),
    open: ever.filter((rule) => !always.includes(rule)).map(({ id }) => id),
  };
}

const compiled = (rules: readonly Rule[]): Screener =>
  compileRuleSet(
    defineRuleSet({
      id: 'large',
      title: 'Large',
      jurisdiction: 'BE',
      appliesFrom: '2024-01-01',
      lastVerified: '2024-01-01',
      facts: [area, ...flags] as readonly Fact[],
      risk: {
        dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
        criteria: rules.map(({ id, when, points }) =>
          criterion(id, { dimension: 'threat', when, points, because: 'x' }),
        ),
        bands: [],
      },
    }),
  );

const columnsOf = (screener: Screener, cases: readonly Case[]): Record<string, CodeColumn> => {
  const values = cases.map(valuesOf);
  return Object.fromEntries(
    ['large.area', ...flags.map(({ id }) => id)].map((id) => [
      id,
      screener.column(
        id,
        values.map((one) => one[id]),
      ),
    ]),
  );
};

const eithers = Array.from({ length: 40 }, (_, index) => either(index));
const overs = Array.from({ length: 300 }, (_, index) => over(2 * index));
const nine = allOf('nine', [0, 1, 2, 3, 4, 5, 6, 7, 8]);
const fourteen = allOf('fourteen', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);

describe.each<[string, readonly Rule[]]>([
  ['few criteria', [eithers[0], eithers[1], over(30), allOf('pair', [4, 5])] as Rule[]],
  ['a criterion that only settled cases have a table for', [nine, ...eithers.slice(0, 6), over(30)]],
  ['a criterion without any table', [fourteen, nine, ...eithers.slice(0, 6), over(30)]],
  ['more criteria than one word of bits holds', [...eithers, ...overs.slice(0, 9)]],
  ['all of that, and a fact of more cells than a byte counts', [fourteen, nine, ...eithers.slice(0, 9), ...overs]],
])('a rule set with %s', (_, rules) => {
  const screener = compiled(rules);
  const total = rules.reduce((sum, { points }) => sum + points, 0);
  const inPoints = (scaled: number | bigint): number =>
    Number((BigInt(scaled) * BigInt(total)) / (100n * screener.scale));

  it.each<[string, (index: number) => number]>([
    ['settled cases', () => 0],
    ['cases with a fact open', () => 1],
    ['cases with three facts open', () => 3],
  ])('gives %s what the conditions written by hand give', (_, open) => {
    for (const one of casesOf(40, open)) {
      const expected = byHand(rules, one);
      const prepared = screener.prepare(valuesOf(one));
      const { min, max, hits, open: opened } = screener.score(prepared);
      expect({ min: inPoints(min), max: inPoints(max), hits, open: opened }).toEqual(expected);
      const assessed = screener.assess(prepared);
      expect({ min: inPoints(assessed.min), max: inPoints(assessed.max) }).toEqual({
        min: expected.min,
        max: expected.max,
      });
      const idsOf = (outcome: string): string[] =>
        assessed.criteria.filter((each) => each.outcome === outcome).map(({ criterion }) => criterion);
      expect({ hits: idsOf('fires'), open: idsOf('undetermined') }).toEqual({
        hits: expected.hits,
        open: expected.open,
      });
      expect(assessed.criteria.map(({ criterion }) => criterion)).toEqual(rules.map(({ id }) => id));
    }
  });

  it('scores columns as each case by itself, over several blocks and the cases left over', () => {
    // Blocks of settled cases only, blocks of open ones only, and blocks of both.
    const cases = casesOf(1539, (index) => (index < 600 ? 0 : index < 700 ? index % 3 : index < 1300 ? 2 : 0));
    const scores = screener.scoreMany(columnsOf(screener, cases));
    expect(scores.length).toBe(1539);
    cases.forEach((one, index) => {
      const { min, max, hits } = screener.score(screener.prepare(valuesOf(one)));
      expect([scores.min[index], scores.max[index]]).toEqual([min, max]);
      if (index % 97 === 0) expect(scores.hitsOf(index)).toEqual(hits);
    });
  });

  it('takes columns that start anywhere in memory', () => {
    const cases = casesOf(23, () => 0);
    const columns = columnsOf(screener, cases);
    const shifted = Object.fromEntries(
      Object.entries(columns).map(([id, codes], index) => {
        const from = 1 + (index % 3);
        const room = codes instanceof Uint8Array ? new Uint8Array(40) : new Uint16Array(40);
        room.set(codes, from);
        return [id, room.subarray(from, from + codes.length)];
      }),
    );
    expect([...screener.scoreMany(shifted).min]).toEqual([...screener.scoreMany(columns).min]);
  });

  it('finds a code that is none of its fact wherever it stands', () => {
    const cases = casesOf(9, () => 0);
    for (let index = 0; index < cases.length; index++) {
      const columns = columnsOf(screener, cases);
      (columns['large.f5'] as CodeColumn)[index] = 255;
      expect(() => screener.scoreMany(columns)).toThrow(`Case ${index}, large.f5: found the code 255, expected 0 to 2`);
    }
  });
});
