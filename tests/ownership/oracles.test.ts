import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/ownership/columns.js';
import { controlOf } from '../../src/ownership/control.js';
import { diagnose } from '../../src/ownership/diagnose.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { passedThrough } from '../../src/ownership/majorities.js';
import {
  type AttributionPolicy,
  majorityAsWhole,
  majorityPassThrough,
  majorityStakeChain,
  multiply,
  weakestLink,
} from '../../src/ownership/policy.js';
import { ratio } from '../../src/values/ratio.js';
import { graphOf, type Link, percentText } from './graphs.js';

const share = (
  links: readonly Link[],
  owner: string | string[],
  subject: string,
  policy: AttributionPolicy = multiply,
) => percentText(lookThrough(graphOf(links), { dimension: 'shares', policy }).shareOf(owner, subject));

const pairs = (links: readonly Link[], options: { aboveWhole?: 'as-stated' } = {}): string[] => {
  const graph = graphOf(links, 'voting-rights');
  const control = controlOf(graph, options);
  return [...graph.parties.keys()]
    .flatMap((id) => [...control.controlledBy(id).certain].map((other) => `${id} ${other}`))
    .sort();
};

describe("OFAC's 50 percent rule, FAQ 399 and 401: half or more, aggregated, at face value", () => {
  const ofac = majorityPassThrough();
  const blocked = (links: readonly Link[], owners: string[], subject: string): boolean =>
    passedThrough(columnsOf(graphOf(links), { dimension: 'shares' }), owners, {
      kind: 'majority-pass-through',
      threshold: { share: ratio(1n, 2n), reached: 'at-least' },
    }).certain.has(subject);

  it('FAQ 401, example 1: X 50 of A, A 50 of B; B is blocked, though the product is 25', () => {
    const links: Link[] = [
      ['x', 'a', '50'],
      ['a', 'b', '50'],
    ];
    expect(share(links, 'x', 'b', ofac)).toBe('50');
    expect(blocked(links, ['x'], 'b')).toBe(true);
    expect(share(links, 'x', 'b')).toBe('25');
  });

  it('FAQ 401, example 2: X 50 of A and of B, each 25 of C; C is blocked (equal shares are both counted)', () => {
    const links: Link[] = [
      ['x', 'a', '50'],
      ['x', 'b', '50'],
      ['a', 'c', '25'],
      ['b', 'c', '25'],
    ];
    expect(share(links, 'x', 'c', ofac)).toBe('50');
    expect(blocked(links, ['x'], 'c')).toBe(true);
    expect(share(links, 'x', 'c')).toBe('25');
  });

  it('FAQ 401, example 3: X 50 of A and 10 of B, A 40 of B; B is blocked, though the product is 30', () => {
    const links: Link[] = [
      ['x', 'a', '50'],
      ['x', 'b', '10'],
      ['a', 'b', '40'],
    ];
    expect(share(links, 'x', 'b', ofac)).toBe('50');
    expect(blocked(links, ['x'], 'b')).toBe(true);
    expect(share(links, 'x', 'b')).toBe('30');
  });

  it('FAQ 399: two blocked owners of 25 each are counted together', () => {
    const links: Link[] = [
      ['x', 'a', '25'],
      ['y', 'a', '25'],
    ];
    expect(blocked(links, ['x', 'y'], 'a')).toBe(true);
    expect(blocked(links, ['x'], 'a')).toBe(false);
    expect(share(links, ['x', 'y'], 'a', ofac)).toBe('50');
  });

  it('a holding of less than half passes nothing on', () => {
    expect(
      share(
        [
          ['x', 'a', '49.9'],
          ['a', 'b', '100'],
        ],
        'x',
        'b',
        ofac,
      ),
    ).toBe('0');
  });
});

describe('FCC, 47 CFR 1.5002', () => {
  it('(b)(1) equity: 30 of A, A 40 of B is 12', () => {
    expect(
      share(
        [
          ['x', 'a', '30'],
          ['a', 'b', '40'],
        ],
        'x',
        'b',
      ),
    ).toBe('12');
  });

  it('(b)(2) votes: 30 of A, A 70 of B is 30, since a majority counts as the whole', () => {
    const links: Link[] = [
      ['x', 'a', '30'],
      ['a', 'b', '70'],
    ];
    expect(share(links, 'x', 'b', majorityAsWhole())).toBe('30');
    expect(
      share(
        [
          ['x', 'a', '30'],
          ['a', 'b', '50'],
        ],
        'x',
        'b',
        majorityAsWhole(),
      ),
    ).toBe('15');
  });
});

describe('other published examples', () => {
  it('HMRC, Company Taxation Manual, CTA 2010 s 1155: A 90 of B and 60 of C, B 40 of C; A has 96 of C', () => {
    expect(
      share(
        [
          ['a', 'b', '90'],
          ['a', 'c', '60'],
          ['b', 'c', '40'],
        ],
        'a',
        'c',
      ),
    ).toBe('96');
  });

  it('Elliott, Golub and Jackson 2014: two firms with half of each other, the others have 2/3 and 1/3', () => {
    const { remainders, unknown } = lookThrough(
      graphOf([
        ['1', '2', '50'],
        ['2', '1', '50'],
      ]),
      {
        dimension: 'shares',
      },
    ).ownersOf('1');
    expect([...remainders].map(([of, one]) => [of, percentText(one)])).toEqual(
      expect.arrayContaining([
        ['1', '200/3'],
        ['2', '100/3'],
      ]),
    );
    expect(percentText(unknown)).toBe('100');
  });

  const clingo: Link[] = [
    ['c1', 'c2', '60'],
    ['c1', 'c3', '20'],
    ['c2', 'c3', '35'],
    ['c3', 'c4', '51'],
  ];

  it('company control of Mumick et al., as in the clingo test suite: four pairs', () => {
    expect(pairs(clingo)).toEqual(['c1 c2', 'c1 c3', 'c1 c4', 'c3 c4']);
  });

  it('the same graph multiplied: c1 has 41 of c3 and 20.91 of c4', () => {
    expect(share(clingo, 'c1', 'c3')).toBe('41');
    expect(share(clingo, 'c1', 'c4')).toBe('20.91');
  });

  const vadalog = (
    '1 2 90,2 3 100,3 2 10,3 4 90,4 5 100,5 1 10,1 6 90,6 5 100,' +
    '5 10 90,10 20 100,20 1 50,1 10 90,19 5 100,10 19 50'
  )
    .split(',')
    .map((text) => text.split(' ') as unknown as Link);

  it('company control in the Vadalog documentation: 51 pairs, with the totals above 100 as stated', () => {
    const group = ['1', '2', '3', '4', '5', '6'];
    const expected = [
      ...group.flatMap((id) => [...group, '10', '20'].filter((other) => other !== id).map((other) => `${id} ${other}`)),
      '10 20',
      ...[...group, '10', '20'].map((other) => `19 ${other}`),
    ].sort();
    expect(expected).toHaveLength(51);
    expect(pairs(vadalog, { aboveWhole: 'as-stated' })).toEqual(expected);
  });

  it('the same graph as it is judged by default: the totals above 100 are reported, and what rests on them is open', () => {
    const graph = graphOf(vadalog, 'voting-rights');
    const codes = diagnose(graph, { dimension: 'voting-rights' }).map(({ code, parties }) => `${code} ${parties}`);
    expect(codes).toEqual(expect.arrayContaining(['total-above-whole 5', 'total-above-whole 10']));
    const control = controlOf(graph);
    expect(control.controlledBy('4').certain.has('5')).toBe(false);
    expect(control.controlledBy('4').possible.has('5')).toBe(true);
  });

  it('pyramid of a corporate strategy lecture: 80 of 40 is 32', () => {
    expect(
      share(
        [
          ['x', 'a', '80'],
          ['a', 'b', '40'],
        ],
        'x',
        'b',
      ),
    ).toBe('32');
  });

  it('Beneficial Ownership Data Standard: 32 direct and 15 indirect are both above 10, and together 47', () => {
    const links: Link[] = [
      ['x', 'b', '32'],
      ['x', 'a', '30'],
      ['a', 'b', '50'],
    ];
    expect(share(links, 'x', 'b')).toBe('47');
  });

  it('Gasgrid: 23.5 direct and the whole of a holder of 76.5 are 100', () => {
    expect(
      share(
        [
          ['x', 'b', '23.5'],
          ['x', 'a', '100'],
          ['a', 'b', '76.5'],
        ],
        'x',
        'b',
      ),
    ).toBe('100');
  });
});

describe('policies without a published number', () => {
  it('National Security and Investment Act 2021, schedule 1, paragraph 3: full through majorities only', () => {
    const nsia = majorityStakeChain();
    expect(
      share(
        [
          ['x', 'a', '51'],
          ['a', 'b', '60'],
          ['b', 'c', '20'],
        ],
        'x',
        'c',
        nsia,
      ),
    ).toBe('20');
    expect(
      share(
        [
          ['x', 'a', '50'],
          ['a', 'b', '60'],
          ['b', 'c', '20'],
        ],
        'x',
        'c',
        nsia,
      ),
    ).toBe('0');
    // Two minorities are no majority stake, though they are a majority together.
    const two: Link[] = [
      ['x', 'a', '60'],
      ['x', 'b', '30'],
      ['a', 'b', '30'],
      ['b', 'c', '40'],
    ];
    expect(share(two, 'x', 'c', nsia)).toBe('0');
    expect(share(two, 'x', 'c', majorityPassThrough())).toBe('40');
  });

  it('Claessens, Djankov and Lang 2000: control is the weakest link, ownership the product', () => {
    const links: Link[] = [
      ['x', 'a', '30'],
      ['a', 'b', '20'],
      ['x', 'b', '5'],
    ];
    expect(share(links, 'x', 'b', weakestLink)).toBe('25');
    expect(share(links, 'x', 'b')).toBe('11');
  });

  it('bounds a link that straddles the threshold from both sides', () => {
    const links: Link[] = [
      ['x', 'a', '40..60'],
      ['a', 'b', '30'],
    ];
    expect(share(links, 'x', 'b', majorityPassThrough())).toBe('[0..30]');
    expect(share(links, 'x', 'b', majorityStakeChain())).toBe('[0..30]');
    expect(share(links, 'x', 'b', majorityAsWhole())).toBe('[12..30]');
    expect(share(links, 'x', 'b', weakestLink)).toBe('30');
    expect(
      share(
        [
          ['x', 'a', '(50..60]'],
          ['a', 'b', '30'],
        ],
        'x',
        'b',
        majorityStakeChain(),
      ),
    ).toBe('30');
  });
});
