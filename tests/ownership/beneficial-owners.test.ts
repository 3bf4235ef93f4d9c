import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeneficialOwners, OwnerWithGrounds } from '../../src/ownership/beneficial-owner.js';
import {
  type BeneficialOwnerRule,
  belgianBeneficialOwnerRule as belgian,
  beneficialOwnerRuleOn,
  europeanBeneficialOwnerRule as european,
} from '../../src/ownership/beneficial-owner-rule.js';
import { beneficialOwners } from '../../src/ownership/beneficial-owners.js';
import type { OwnershipGraph, PartyKind, ShareRange } from '../../src/ownership/graph.js';
import { type InterestInput, ownershipGraph } from '../../src/ownership/ownership-graph.js';
import { percentText } from '../../src/ownership/percent-text.js';
import { exactShare } from '../../src/ownership/share-range.js';
import { addRatios, compareRatios, multiplyRatios, ratio } from '../../src/values/ratio.js';
import { graphOf } from './graphs.js';
import { completions } from './plain-solver.js';
import { boundsOf, cornerCount, exactLinks, rangedLinks } from './random-graphs.js';

type Kinds = Readonly<Record<string, PartyKind>>;
type Held = readonly [holder: string, subject: string, share?: InterestInput['share'], more?: Partial<InterestInput>];

/** Ann, Bob and Cat are persons; whoever is not told to be something else is a company. */
function graph(held: readonly Held[], kinds: Kinds = {}, concert: readonly string[] = []): OwnershipGraph {
  const all: Kinds = { ann: 'person', bob: 'person', cat: 'person', ...kinds };
  const ids = new Set([...held.map(([holder]) => holder), ...held.map(([, subject]) => subject), ...concert]);
  return ownershipGraph({
    parties: [...ids].map((id) => ({ id, kind: all[id] ?? 'company' })),
    interests: held.map(([holder, subject, share, more]) => ({
      holder,
      subject,
      ...(share === undefined ? {} : { share }),
      ...more,
    })),
    concerts: concert.length > 0 ? [{ parties: concert }] : [],
  });
}

const owners = (some: OwnershipGraph, rule: BeneficialOwnerRule = belgian, subject = 'target'): BeneficialOwners =>
  beneficialOwners(some, subject, { rule, votesFollowShares: true });

const told = (some: readonly OwnerWithGrounds[]): string[] => some.map(({ party, standing }) => `${party} ${standing}`);
const groundsOf = ({ persons, others }: BeneficialOwners, party: string) =>
  [...persons, ...others].find((one) => one.party === party)?.grounds ?? [];

describe('shares or votes beyond the line', () => {
  it.each([
    ['24.99', [], []],
    ['25', [], ['ann certain']],
    ['25.01', ['ann certain'], ['ann certain']],
  ])('of %s percent count under the Belgian and under the European rule', (share, be, eu) => {
    const some = graph(
      [
        ['ann', 'target', share],
        ['state', 'target', 100 - Number(share)],
      ],
      { state: 'state' },
    );
    expect(told(owners(some, belgian).persons)).toEqual(be);
    expect(told(owners(some, european).persons)).toEqual(eu);
  });

  it('are an indication in Belgium, and the test in the regulation', () => {
    const some = graph([['ann', 'target', 30]]);
    expect(groundsOf(owners(some), 'ann')[0]).toMatchObject({
      basis: 'ownership',
      counted: 'multiplied',
      indication: true,
    });
    expect(groundsOf(owners(some, european), 'ann')[0]).toMatchObject({ indication: false });
  });

  it('are indicated by 30 percent through a company that she controls, although the product is 18 percent', () => {
    const held: Held[] = [
      ['ann', 'holding', 60],
      ['holding', 'target', 30],
      ['kingdom', 'target', 70],
    ];
    const found = owners(graph(held, { kingdom: 'state' }));
    const [ground, ...more] = groundsOf(found, 'ann');
    expect(more).toEqual([]);
    expect(ground).toMatchObject({ counted: 'with-controlled', standing: 'certain', through: ['holding'] });
    expect(ground?.basis === 'ownership' && ground.shares && percentText(ground.shares)).toBe('30%');
    expect(ground?.basis === 'ownership' && ground.paths[0]?.links.map(({ holder }) => holder)).toEqual([
      'ann',
      'holding',
    ]);
  });

  it('add up over what is held directly and through companies', () => {
    const found = owners(
      graph([
        ['ann', 'left', 40],
        ['ann', 'right', 40],
        ['left', 'target', 40],
        ['right', 'target', 40],
      ]),
    );
    expect(groundsOf(found, 'ann')).toMatchObject([{ counted: 'multiplied', standing: 'certain' }]);
  });

  it('are possible where the band lies on both sides of the line', () => {
    const found = owners(graph([['ann', 'target', { min: 20, exclusiveMax: 30 }]]));
    expect(told(found.persons)).toEqual(['ann possible']);
  });

  it('may be in the votes where these are not stated', () => {
    const some = graph([['ann', 'target', 5]]);
    expect(told(beneficialOwners(some, 'target', { rule: belgian }).persons)).toEqual(['ann possible']);
    // Of the votes that follow the shares nobody else is named.
    expect(groundsOf(owners(some), 'ann').map(({ basis, standing }) => [basis, standing])).toEqual([
      ['control', 'possible'],
    ]);
  });

  it('count as declared, where only the total of an indirect holding is known', () => {
    const found = owners(graph([['ann', 'target', 40, { directness: 'indirect' }]]));
    expect(groundsOf(found, 'ann')).toMatchObject([{ counted: 'declared', standing: 'certain' }]);
  });
});

describe('control', () => {
  it('counts for everyone who has it jointly', () => {
    const found = owners(
      graph([
        ['ann', 'target', 20],
        ['bob', 'target', 80],
        ['ann', 'target', undefined, { kind: 'veto' }],
      ]),
    );
    expect(told(found.persons)).toEqual(['ann certain', 'bob certain']);
    expect(groundsOf(found, 'ann')).toMatchObject([
      { basis: 'control', qualities: ['joint'], with: [{ party: 'bob', standing: 'certain' }] },
    ]);
  });

  it('comes with a right, and is told with the chain it goes', () => {
    const found = owners(
      graph([
        ['ann', 'holding', 70],
        ['holding', 'target', undefined, { kind: 'board-appointment' }],
      ]),
    );
    expect(groundsOf(found, 'ann')).toMatchObject([
      {
        basis: 'control',
        standing: 'certain',
        through: ['holding'],
        chain: [
          { holder: 'ann', subject: 'holding' },
          { holder: 'holding', subject: 'target', rights: ['board-appointment'] },
        ],
      },
    ]);
  });

  it('is in a concert beyond the line: each of its members counts, and the others are named', () => {
    const held: Held[] = [
      ['ann', 'target', 15],
      ['bob', 'target', 15],
      ['state', 'target', 70],
    ];
    expect(told(owners(graph(held, { state: 'state' })).persons)).toEqual([]);
    const found = owners(graph(held, { state: 'state' }, ['ann', 'bob']));
    expect(told(found.persons)).toEqual(['ann certain', 'bob certain']);
    expect(groundsOf(found, 'ann')).toMatchObject([
      {
        basis: 'control',
        means: [{ kind: 'concert' }],
        with: [{ party: 'bob', standing: 'certain' }],
        indication: true,
      },
    ]);
  });

  it('is in a concert of the company that a person controls', () => {
    const some = graph(
      [
        ['ann', 'holding', 60],
        ['holding', 'target', 15],
        ['bob', 'target', 15],
        ['state', 'target', 70],
      ],
      { state: 'state' },
      ['holding', 'bob'],
    );
    expect(told(owners(some).persons)).toEqual(['ann certain', 'bob certain']);
  });

  it('over an entity in control makes its owners count at both layers, under the European rule only', () => {
    const some = graph([
      ['ann', 'holding', 30],
      ['bob', 'holding', 70],
      ['holding', 'target', undefined, { kind: 'contract' }],
      ['cat', 'target', 100],
    ]);
    expect(told(owners(some, belgian).persons)).toEqual(['bob certain', 'cat certain']);
    expect(told(owners(some, european).persons)).toEqual(['ann certain', 'bob certain', 'cat certain']);
    expect(groundsOf(owners(some, european), 'ann')).toMatchObject([
      { counted: 'in-controller', through: ['holding'] },
    ]);
  });
});

describe('a trust that owns', () => {
  const roles: Held[] = [
    ['ann', 'trust', undefined, { kind: 'settlor' }],
    ['bob', 'trust', undefined, { kind: 'beneficiary' }],
    ['lawyers', 'trust', undefined, { kind: 'trustee' }],
    ['cat', 'lawyers', 80],
  ];

  it('leads to everyone in a role, and through an entity in a role to its own owners', () => {
    const found = owners(graph([['trust', 'target', 40], ...roles], { trust: 'trust' }));
    expect(told(found.persons)).toEqual(['ann certain', 'bob certain', 'cat certain']);
    expect(groundsOf(found, 'ann')).toMatchObject([{ basis: 'role', role: 'settlor', through: ['trust'] }]);
    expect(groundsOf(found, 'cat').find(({ basis }) => basis === 'role')).toMatchObject({
      role: 'trustee',
      through: ['lawyers', 'trust'],
    });
  });

  it('leads to nobody below the line', () => {
    const some = graph([['trust', 'target', 10], ['state', 'target', 90], ...roles], {
      trust: 'trust',
      state: 'state',
    });
    expect(told(owners(some).persons)).toEqual([]);
  });
});

describe('owners that are no natural persons', () => {
  it('are named as owners, and are never beneficial owners', () => {
    const some = graph(
      [
        ['kingdom', 'target', 40],
        ['fund', 'target', 35],
        ['shell', 'target', 25],
      ],
      { kingdom: 'state', fund: 'fund', shell: 'unknown' },
    );
    const found = owners(some, european);
    expect(told(found.others)).toEqual(['fund certain', 'kingdom certain', 'shell certain']);
    // It may be a person.
    expect(told(found.persons)).toEqual(['shell possible']);
    expect(found.open.map(({ code, party, mayHide }) => [code, party, mayHide])).toEqual([
      ['no-holders', 'fund', true],
      ['unknown-party', 'shell', true],
    ]);
    expect(found.isComplete).toBe(false);
  });
});

describe('what is open', () => {
  it('is the part that nobody named holds, and whether it is enough for one more', () => {
    const rest = (share: number) => owners(graph([['ann', 'target', share]]));
    expect(rest(70)).toMatchObject({
      open: [{ code: 'remainder', party: 'target', mayHide: true }],
      isComplete: false,
    });
    expect(rest(80)).toMatchObject({ open: [{ code: 'remainder', mayHide: false }], isComplete: true });
    expect(rest(100)).toMatchObject({ open: [], isComplete: true });
  });

  it('may hide one person in several places, none of which is enough by itself', () => {
    const found = owners(
      graph([
        ['ann', 'target', 60],
        ['left', 'target', 20],
        ['right', 'target', 20],
      ]),
    );
    expect(found.open.map(({ party, mayHide }) => [party, mayHide])).toEqual([
      ['left', false],
      ['right', false],
    ]);
    expect(found.isComplete).toBe(false);
  });
});

describe('a senior manager', () => {
  const run: Held = ['cat', 'target', undefined, { kind: 'senior-manager' }];
  it.each([
    ['nobody counts', [['kingdom', 'target', 100]], ['cat certain']],
    [
      'somebody may count',
      [
        ['ann', 'target', { min: 20, max: 30 }],
        ['kingdom', 'target', 70],
      ],
      ['ann possible', 'cat possible'],
    ],
    ['somebody may not be named', [['kingdom', 'target', 60]], ['cat possible']],
    ['somebody counts', [['ann', 'target', 100]], ['ann certain']],
  ] as [string, Held[], string[]][])('is the fallback where %s', (_, held, expected) => {
    expect(told(owners(graph([...held, run], { kingdom: 'state' })).persons)).toEqual(expected);
  });
});

it('the rule on a day is the Belgian one until the regulation applies', () => {
  const ids = ['2017-01-01', '2023-07-01', '2027-07-09', '2027-07-10'].map((day) => beneficialOwnerRuleOn(day)?.id);
  expect(ids).toEqual([undefined, 'be-2017', 'be-2017', 'eu-2024-1624']);
});

it('several companies have their owners in one list, each ground with its company', () => {
  const found = beneficialOwners(
    graph([
      ['ann', 'target', 100],
      ['ann', 'other', 100],
    ]),
    ['target', 'other'],
    { rule: belgian, votesFollowShares: true },
  );
  expect(new Set(groundsOf(found, 'ann').map(({ subject }) => subject))).toEqual(new Set(['other', 'target']));
});

const isWide = ({ min, max }: ShareRange): boolean => compareRatios(min, max) < 0;

/** From the lower end of a range to its middle. */
const lowerHalf = (share: ShareRange | undefined): ShareRange => {
  const { min, max, minOpen } = share as ShareRange;
  const middle = multiplyRatios(addRatios(min, max), ratio(1n, 2n));
  return { min, minOpen, max: middle, maxOpen: false };
};

describe('on random graphs', () => {
  const ids = ['f0', 'f1', 'f2', 'x', 'y'];
  const withPersons = (some: OwnershipGraph): OwnershipGraph => ({
    ...some,
    parties: new Map(
      ['x', 'y', 'z', ...some.parties.keys()].map((id) => [
        id,
        { id, name: id, kind: id.startsWith('f') ? ('company' as const) : ('person' as const) },
      ]),
    ),
  });
  const standings = (some: OwnershipGraph, rule: BeneficialOwnerRule = belgian): Map<string, string> =>
    new Map(owners(withPersons(some), rule, 'f0').persons.map(({ party, standing }) => [party, standing]));

  it('what is certain holds in every completion, and what holds in one is possible', () => {
    const property = fc.property(rangedLinks(3, 3, ids), fc.constantFrom(belgian, european), (links, rule) => {
      const some = graphOf(links);
      fc.pre(cornerCount(some) <= 100);
      const found = standings(
        {
          ...some,
          interests: some.interests.map((one) => ({
            ...one,
            ...(one.share === undefined ? {} : { share: { ...one.share, minOpen: false, maxOpen: false } }),
          })),
        },
        rule,
      );
      for (const matrix of completions(boundsOf(some))) {
        const interests = some.interests.map((one) => ({
          ...one,
          share: exactShare(matrix.get(one.subject)?.get(one.holder) ?? ratio(0n)),
        }));
        const full = standings({ ...some, interests }, rule);
        for (const [party, standing] of found) if (standing === 'certain') expect(full.get(party)).toBe('certain');
        for (const [party] of full) expect(found.has(party)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('a rule with a lower line never loses a person', () => {
    const property = fc.property(rangedLinks(4, 3), fc.integer({ min: 1, max: 60 }), (links, percent) => {
      const line = (share: number): BeneficialOwnerRule => ({
        ...belgian,
        line: { ...belgian.line, share: ratio(BigInt(share), 100n) },
      });
      const [low, high] = [standings(graphOf(links), line(percent)), standings(graphOf(links), line(percent + 15))];
      for (const [party, standing] of high) {
        expect(low.has(party)).toBe(true);
        if (standing === 'certain') expect(low.get(party)).toBe('certain');
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('does not depend on what the parties are called', () => {
    const renamed = (id: string): string => (id.startsWith('f') ? `f-${9 - Number(id.slice(1))}` : `p-${id}`);
    const property = fc.property(rangedLinks(4, 3), (links) => {
      const others = links.map(([holder, subject, ...rest]) => [renamed(holder), renamed(subject), ...rest] as const);
      const found = standings(graphOf(links));
      const again = new Map(
        owners(withPersons(graphOf(others)), belgian, renamed('f0')).persons.map((one) => [one.party, one.standing]),
      );
      expect(again).toEqual(new Map([...found].map(([party, standing]) => [renamed(party), standing])));
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('never loses what is certain, nor finds somebody new, when one range becomes narrower', () => {
    const property = fc.property(rangedLinks(4, 3), fc.nat(), (links, pick) => {
      const some = graphOf(links);
      const wide = some.interests.filter(({ share }) => share !== undefined && isWide(share));
      const chosen = wide[pick % Math.max(1, wide.length)];
      fc.pre(chosen !== undefined);
      // Its lower end fits beside the others, whatever they are.
      const interests = some.interests.map((one) => (one === chosen ? { ...one, share: lowerHalf(one.share) } : one));
      const [before, after] = [standings(some), standings({ ...some, interests })];
      for (const [party, standing] of before) if (standing === 'certain') expect(after.get(party)).toBe('certain');
      for (const party of after.keys()) expect(before.has(party)).toBe(true);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('does not depend on the order of interests', () => {
    const property = fc.property(exactLinks(4), (links) => {
      const some = graphOf(links);
      const turned = { ...some, interests: [...some.interests].reverse() };
      expect(owners(withPersons(turned), belgian, 'f0')).toEqual(owners(withPersons(some), belgian, 'f0'));
    });
    fc.assert(property, { numRuns: 40 });
  });
});
