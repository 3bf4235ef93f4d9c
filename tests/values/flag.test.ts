import { allOf, type Flag, highestOf, known, listed, mapPossible, negate, openFlag, someOf } from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const yes = known(true);
const no = known(false);
const flags = { yes, no, open: openFlag } as const;
type Word = keyof typeof flags;

const word = (flag: Flag): Word => (flag.values.length > 1 ? 'open' : flag.values[0] === true ? 'yes' : 'no');

/** Every choice of one value of each set. */
const choices = <T>(sets: readonly (readonly T[])[]): T[][] =>
  sets.reduce<T[][]>((rows, set) => rows.flatMap((row) => set.map((value) => [...row, value])), [[]]);

/** Every list of up to three flags. */
const flagLists = [0, 1, 2, 3].flatMap((length) => choices<Flag>(Array.from({ length }, () => [yes, no, openFlag])));

describe('whether any of several holds', () => {
  it.each<[Word[], Word, Word]>([
    [[], 'no', 'open'],
    [['no'], 'no', 'open'],
    [['open'], 'open', 'open'],
    [['yes'], 'yes', 'yes'],
    [['no', 'no'], 'no', 'open'],
    [['no', 'open'], 'open', 'open'],
    [['no', 'yes'], 'yes', 'yes'],
    [['open', 'open'], 'open', 'open'],
    [['open', 'yes'], 'yes', 'yes'],
  ])('of %j is %s, and %s if there may be more', (words, complete, incomplete) => {
    const members = words.map((one) => flags[one]);
    expect(word(someOf(members))).toBe(complete);
    expect(word(someOf(members, false))).toBe(incomplete);
  });

  it('is what follows from every value of every member, shown or not', () => {
    for (const members of flagLists) {
      const outcomes = choices(members.map(({ values }) => values)).map((row) => row.includes(true));
      expect(word(someOf(members))).toBe(word(listed(outcomes)));
      expect(word(someOf(members, false))).toBe(word(listed([...outcomes, true])));
    }
  });
});

describe('whether all of several hold', () => {
  it.each<[Word[], Word, Word]>([
    [[], 'yes', 'open'],
    [['yes'], 'yes', 'open'],
    [['open'], 'open', 'open'],
    [['no'], 'no', 'no'],
    [['yes', 'yes'], 'yes', 'open'],
    [['yes', 'open'], 'open', 'open'],
    [['yes', 'no'], 'no', 'no'],
    [['open', 'no'], 'no', 'no'],
  ])('of %j is %s, and %s if there may be more', (words, complete, incomplete) => {
    const members = words.map((one) => flags[one]);
    expect(word(allOf(members))).toBe(complete);
    expect(word(allOf(members, false))).toBe(incomplete);
  });

  it('is what follows from every value of every member, shown or not', () => {
    for (const members of flagLists) {
      const outcomes = choices(members.map(({ values }) => values)).map((row) => row.every(Boolean));
      expect(word(allOf(members))).toBe(word(listed(outcomes)));
      expect(word(allOf(members, false))).toBe(word(listed([...outcomes, false])));
    }
  });
});

it('no turns into yes and back, and open stays open', () => {
  expect([yes, no, openFlag].map((flag) => word(negate(flag)))).toEqual(['no', 'yes', 'open']);
  expect([yes, no, openFlag].map((flag) => word(negate(negate(flag))))).toEqual(['yes', 'no', 'open']);
});

describe('the highest of several grades', () => {
  const grades = ['none', 'landside', 'perimeter', 'airside'] as const;
  type Grade = (typeof grades)[number];
  const anyGrade = listed<Grade>(grades);

  it('is the lowest of all where there is no member, and any where there may be some', () => {
    expect(highestOf(grades, []).values).toEqual(['none']);
    expect(highestOf(grades, [], false).values).toEqual([...grades]);
  });

  it('has a floor in what some member certainly reaches', () => {
    expect(highestOf(grades, [known('perimeter'), anyGrade]).values).toEqual(['perimeter', 'airside']);
    expect(highestOf(grades, [known('perimeter')], false).values).toEqual(['perimeter', 'airside']);
    expect(highestOf(grades, [listed(['none', 'airside']), known('landside')]).values).toEqual(['landside', 'airside']);
  });

  it('is what follows from every grade of every member, shown or not', () => {
    const sets: Grade[][] = [
      ['none'],
      ['landside'],
      ['airside'],
      ['none', 'perimeter'],
      ['landside', 'airside'],
      [...grades],
    ];
    const lists = [1, 2, 3].flatMap((length) => choices<Grade[]>(Array.from({ length }, () => sets)));
    const highest = (row: readonly Grade[]): Grade =>
      grades[Math.max(...row.map((grade) => grades.indexOf(grade)))] as Grade;
    for (const members of lists) {
      const rows = choices(members);
      const shown = members.map((values) => listed(values));
      expect(new Set(highestOf(grades, shown).values)).toEqual(new Set(rows.map(highest)));
      const withUnseen = rows.flatMap((row) => grades.map((unseen) => highest([...row, unseen])));
      expect(new Set(highestOf(grades, shown, false).values)).toEqual(new Set(withUnseen));
    }
  });
});

describe('a listed value', () => {
  it('has each possibility once, and at least one', () => {
    expect(listed([['BE'], ['CN'], ['BE']]).values).toEqual([['BE'], ['CN']]);
    expect(() => listed([])).toThrow(RangeError);
  });

  it('keeps a yes apart from the word for it, and a list from its text', () => {
    expect(listed<unknown>([true, 'true']).values).toHaveLength(2);
    expect(listed<unknown>([['a'], '["a"]']).values).toHaveLength(2);
    expect(listed([{ a: 1 }, { a: 2 }]).values).toHaveLength(2);
  });

  it('is followed value by value', () => {
    const isAirside = (kind: string): Flag => known(kind === 'airside');
    expect(word(mapPossible(listed(['airside', 'none']), openFlag, isAirside))).toBe('open');
    expect(word(mapPossible(listed(['landside', 'none']), openFlag, isAirside))).toBe('no');
    expect(word(mapPossible({ kind: 'anything' }, openFlag, isAirside))).toBe('open');
  });
});
