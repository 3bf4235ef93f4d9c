import {
  all,
  any,
  type CodeColumn,
  type Condition,
  compileRuleSet,
  control,
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
  /** In order; the first that holds counts. */
  readonly levels: readonly { readonly when: Condition; readonly points: number }[];
  /** The points of a case, written by hand; `undefined` where no level holds. */
  readonly worth: (one: Settled) => number | undefined;
  /** What a control leaves of the points, in percent, and whether it is in place. */
  readonly control?: { readonly when: Condition; readonly keeps: number; readonly holds: (one: Settled) => boolean };
}

const flag = (index: number): Condition => (flags[index] as (typeof flags)[number]).is(true);
const plain = (id: string, points: number, when: Condition, holds: (one: Settled) => boolean): Rule => ({
  id,
  levels: [{ when, points }],
  worth: (one) => (holds(one) ? points : undefined),
});
const allOf = (id: string, read: readonly number[]): Rule =>
  plain(id, 2, all(...read.map(flag)), (one) => read.every((index) => one.flags[index] === true));
const either = (index: number): Rule =>
  plain(
    `either-${index}`,
    1 + (index % 3),
    any(flag(index % 16), not(flag((index * 7 + 3) % 16))),
    (one) => one.flags[index % 16] === true || one.flags[(index * 7 + 3) % 16] === false,
  );
const over = (bound: number): Rule => plain(`over-${bound}`, 1, area.moreThan(bound), (one) => one.area > bound);
/** Levels by size, of which a control in place leaves half. */
const levelled = (index: number): Rule => ({
  id: `levelled-${index}`,
  levels: [
    { when: all(area.moreThan(500), flag(index)), points: 4 },
    { when: area.moreThan(200 + index), points: 2 },
  ],
  worth: (one) => (one.area > 500 && one.flags[index] ? 4 : one.area > 200 + index ? 2 : undefined),
  control: { when: flag(15 - index), keeps: 50, holds: (one) => one.flags[15 - index] === true },
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
  const all = completions(one).map((settled) =>
    rules.map(({ worth, control: softens }) => {
      const points = worth(settled);
      return points === undefined || !softens?.holds(settled) ? points : (points * softens.keeps) / 100;
    }),
  );
  const sums = all.map((worths) => worths.reduce<number>((sum, points) => sum + (points ?? 0), 0));
  const fires = (index: number) => all.map((worths) => worths[index] !== undefined);
  const idsWhere = (holds: (firing: readonly boolean[]) => boolean): string[] =>
    rules.flatMap(({ id }, index) => (holds(fires(index)) ? [id] : []));
  return {
    min: Math.min(...sums),
    max: Math.max(...sums),
    hits: idsWhere((firing) => firing.every((one) => one)),
    open: idsWhere((firing) => firing.includes(true) && firing.includes(false)),
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
        criteria: rules.map(({ id, levels }) => criterion(id, { dimension: 'threat', levels, because: 'x' })),
        controls: rules.flatMap(({ id, control: softens }) =>
          softens === undefined
            ? []
            : [
                control(`of-${id}`, {
                  title: 'x',
                  when: softens.when,
                  keeps: { [id]: `${softens.keeps}/100` },
                  because: 'x',
                }),
              ],
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
const levels = Array.from({ length: 6 }, (_, index) => levelled(index));
const fourteen = allOf('fourteen', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);

describe.each<[string, readonly Rule[]]>([
  ['few criteria', [eithers[0], eithers[1], over(30), allOf('pair', [4, 5])] as Rule[]],
  ['a criterion that only settled cases have a table for', [nine, ...eithers.slice(0, 6), over(30)]],
  ['a criterion without any table', [fourteen, nine, ...eithers.slice(0, 6), over(30)]],
  ['levels and controls', [...levels.slice(0, 3), eithers[0], over(30)] as Rule[]],
  ['more of both than one word of bits holds', [...eithers.slice(0, 30), ...levels, nine, fourteen]],
  ['more criteria than one word of bits holds', [...eithers, ...overs.slice(0, 9)]],
  ['all of that, and a fact of more cells than a byte counts', [fourteen, nine, ...eithers.slice(0, 9), ...overs]],
])('a rule set with %s', (_, rules) => {
  const screener = compiled(rules);
  const total = rules.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0);
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
      (columns['large.f0'] as CodeColumn)[index] = 255;
      expect(() => screener.scoreMany(columns)).toThrow(`Case ${index}, large.f0: found the code 255, expected 0 to 2`);
    }
  });
});
