import fc from 'fast-check';
import {
  type Assessment,
  criterion,
  extendRuleSet,
  type InvestmentInput,
  type PortfolioContext,
  parseInvestment,
  replay,
  sameControllerSites,
  screen,
} from 'fdi-screening';
import { portfolio, whatIf } from 'fdi-screening/analysis';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { exposureOf, type Membership } from '../../src/analysis/exposure.js';
import { addRatios, compareRatios, ratio, ratioFrom } from '../../src/values/ratio.js';

type Parts = Pick<InvestmentInput, 'ownership' | 'sites' | 'target' | 'transaction'>;

const hub = (id: string, parts: Parts, rules = belgium2023): Assessment =>
  screen(
    parseInvestment({ formatVersion: 1, id, title: id, host: 'BE', asOf: '2024-03-01', ...parts }),
    rules,
    rules.asOf === undefined ? {} : { asOf: rules.asOf },
  );

/** A buyer in whom a person holds some of the votes. */
const heldBy = (person: string, identifier: string | undefined, share: number): Parts => ({
  ownership: {
    acquirers: ['buyer'],
    parties: [
      { id: 'buyer', name: 'Buyer', kind: 'company', law: 'LU' },
      {
        id: person,
        name: `The person ${person}`,
        kind: 'person',
        residence: 'CH',
        ...(identifier === undefined ? {} : { identifiers: [{ scheme: 'register', id: identifier }] }),
      },
    ],
    interests: [{ holder: person, subject: 'buyer', kind: 'voting-rights', share }],
  },
});

const active = (id: string, kinds: readonly ('warehousing' | 'energy')[]): Parts => ({
  target: {
    name: 'Target',
    entities: [{ id, name: id, region: 'walloon', activities: kinds.map((kind) => ({ kind })) }],
  },
});

describe('who stands behind a portfolio', () => {
  it('is told across cases by a number in a register, not by the id of a party in a file', () => {
    const { controllers } = portfolio([
      hub('first', heldBy('p', '1', 80)),
      hub('second', heldBy('owner', '1', 60)),
      hub('third', heldBy('p', '2', 100)),
    ]);
    expect(controllers.groups.map(({ cases, title }) => [title, cases])).toEqual([
      ['The person p', ['first', 'second']],
      ['The person p', ['third']],
    ]);
    expect(controllers.notEstablished).toEqual([]);
    // Two thirds and one third: (200/3)² + (100/3)².
    expect(controllers.concentration).toEqual({
      min: { shown: '5555.6', exact: '50000/9' },
      max: { shown: '5555.6', exact: '50000/9' },
    });
  });

  it('is told by ids where whoever wrote the files says so', () => {
    const cases = [hub('first', heldBy('p', undefined, 80)), hub('second', heldBy('p', undefined, 80))];
    expect(portfolio(cases).controllers.notEstablished).toEqual(['first', 'second']);
    expect(portfolio(cases).controllers.groups.map((group) => group.cases)).toEqual([['first'], ['second']]);
    const { controllers } = portfolio(cases, { sameParty: 'id' });
    expect(controllers.notEstablished).toEqual([]);
    expect(controllers.groups.map((group) => group.cases)).toEqual([['first', 'second']]);
  });

  it('joins identifiers that one party of any case has together', () => {
    const both = heldBy('p', '1', 80);
    const [, person] = (both.ownership as { parties: readonly { identifiers?: unknown }[] }).parties;
    Object.assign(person as object, {
      identifiers: [
        { scheme: 'other register', id: '9' },
        { scheme: 'register', id: '1' },
      ],
    });
    const { groups } = portfolio([hub('first', heldBy('p', '1', 80)), hub('second', both)]).controllers;
    expect(groups.map(({ cases }) => cases)).toEqual([['first', 'second']]);
  });

  it.each([
    ['a person with too few votes', heldBy('p', '1', 30)],
    ['no acquirer', {}],
  ])('is not established with %s', (_, parts) => {
    const { controllers } = portfolio([hub('first', heldBy('p', '1', 80)), hub('open', parts)]);
    expect(controllers.notEstablished).toEqual(['open']);
    // It may be the same person or another.
    expect([controllers.concentration.min.exact, controllers.concentration.max.exact]).toEqual(['2500', '10000']);
  });

  it('is under a law that is reported and never scored', () => {
    const { jurisdictions } = portfolio([hub('first', heldBy('p', '1', 80))]);
    expect(jurisdictions.groups.map(({ id }) => id)).toEqual(['CH']);
  });
});

describe('where a portfolio lies', () => {
  it('divides a case among its sectors, and leaves open what its file leaves open', () => {
    const { sectors, places } = portfolio([
      hub('both', active('a', ['warehousing', 'energy'])),
      hub('one', active('b', ['energy'])),
      hub('silent', {}),
    ]);
    expect(sectors.groups.map(({ id, share }) => [id, share.min.exact, share.max.exact])).toEqual([
      ['energy', '50', '250/3'],
      ['warehousing', '50/3', '50'],
    ]);
    expect(sectors.notEstablished).toEqual(['silent']);
    expect(places.groups.map(({ id, cases }) => [id, cases])).toEqual([['walloon', ['both', 'one']]]);
  });

  it('has a concentration between the bounds, whatever open cases turn out to be', () => {
    const group = fc.constantFrom('a', 'b', 'c', 'd');
    const cases = fc.array(fc.record({ groups: fc.uniqueArray(group, { minLength: 1 }), established: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    const membersOf = (all: readonly { groups: readonly string[]; established: boolean }[]): Membership[] =>
      all.map(({ groups, established }, index) => ({
        id: `case ${index}`,
        groups: groups.map((id) => ({ id, title: id })),
        established,
      }));
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.uniqueArray(group, { minLength: 1 })), (all, others) => {
        const before = exposureOf(membersOf(all));
        const settled = all.map((one) =>
          one.established ? one : { groups: others.next().value ?? ['a'], established: true },
        );
        const after = exposureOf(membersOf(settled));
        expect(after.concentration.min).toEqual(after.concentration.max);
        const [low, is, high] = [before.concentration.min, after.concentration.min, before.concentration.max].map(
          ({ exact }) => ratioFrom(exact),
        );
        if (low === undefined || is === undefined || high === undefined) throw new Error('No index.');
        expect(compareRatios(low, is)).toBeLessThanOrEqual(0);
        expect(compareRatios(is, high)).toBeLessThanOrEqual(0);
        // The shares of settled cases add up to the whole.
        const total = after.groups.map(({ share }) => ratioFrom(share.min.exact)).reduce(addRatios, ratio(0n));
        expect(total).toEqual(ratio(100n));
        for (const { id, share } of after.groups) {
          const was = before.groups.find((one) => one.id === id)?.share;
          if (was === undefined) continue;
          expect(compareRatios(ratioFrom(was.min.exact), ratioFrom(share.min.exact))).toBeLessThanOrEqual(0);
          expect(compareRatios(ratioFrom(share.max.exact), ratioFrom(was.max.exact))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a portfolio under several rule sets', () => {
  it('says what the cases come to, and which of them come to something else', () => {
    const before = ruleSetFor('BE', { signedOn: '2020-01-01', decidedOn: '2020-01-01' });
    const kinds = { greenfield: 'greenfield', silent: undefined } as const;
    const both = [before, belgium2023].flatMap((rules) =>
      Object.entries(kinds).map(([id, kind]) => hub(id, kind === undefined ? {} : { transaction: { kind } }, rules)),
    );
    const { cases, runs, changes } = portfolio(both);
    expect(cases).toBe(2);
    expect(runs.map(({ obligations }) => obligations)).toEqual([
      { required: [], 'not-required': ['greenfield', 'silent'], undetermined: [] },
      { required: [], 'not-required': ['greenfield'], undetermined: ['silent'] },
    ]);
    expect(runs.map(({ ruleSet }) => ruleSet)).toEqual([before.id, belgium2023.id]);
    for (const { bands } of runs) expect(bands.flatMap((band) => band.cases).sort()).toEqual(['greenfield', 'silent']);
    expect(changes.find((change) => change.case === 'silent')?.outcomes.map(({ obligation }) => obligation)).toEqual([
      'not-required',
      'undetermined',
    ]);
  });
});

describe('what only a portfolio can tell', () => {
  const site = (id: string) => ({ id, name: id });
  const withSites = (id: string, parts: Parts, ...sites: readonly string[]): Assessment =>
    hub(id, { ...parts, sites: sites.map(site) });
  const three = [
    withSites('first', heldBy('p', '1', 80), 'liege'),
    withSites('second', heldBy('owner', '1', 60), 'vienna', 'prague'),
    withSites('third', heldBy('p', '2', 100), 'lyon'),
  ];

  it('is how many other sites the same controller has', () => {
    const counts = Object.entries(portfolio(three).contexts).map(([id, { sameControllerSites: sites }]) => [id, sites]);
    expect(counts).toEqual([
      ['first', { min: 2, max: 2 }],
      ['second', { min: 1, max: 1 }],
      ['third', { min: 0, max: 0 }],
    ]);
  });

  it('stays open where it is open who controls another case, or how many sites that has', () => {
    const unheld = portfolio([...three, withSites('open', heldBy('p', '1', 30), 'brno')]).contexts;
    expect(unheld.first?.sameControllerSites).toEqual({ min: 2, max: 3 });
    expect(unheld.open?.sameControllerSites).toEqual({ min: 0, max: 4 });
    const silent = portfolio([...three, hub('silent', heldBy('p', '1', 80))]).contexts;
    expect(silent.first?.sameControllerSites).toEqual({ min: 2 });
    expect(silent.third?.sameControllerSites).toEqual({ min: 0, max: 0 });
  });

  it('counts a site that two files show once, at the least', () => {
    const [first] = three as [Assessment, ...Assessment[]];
    const { contexts } = portfolio([first, withSites('again', heldBy('p', '1', 80), 'liege')]);
    expect(contexts.first?.sameControllerSites).toEqual({ min: 0, max: 1 });
  });

  it('is a fact that a rule author may use, and that no rule of the library reads', () => {
    const policy = extendRuleSet(belgium2023, {
      id: 'network-policy',
      appliesFrom: '2023-07-01',
      lastVerified: '2024-01-01',
      add: {
        facts: [sameControllerSites],
        criteria: [
          criterion('third-platform', {
            dimension: 'consequence',
            levels: [{ when: sameControllerSites.atLeast(2), points: 3 }],
            because: 'A third platform of one controller makes a network.',
          }),
        ],
      },
    });
    expect(belgium2023.facts.map(({ id }) => id)).not.toContain(sameControllerSites.id);
    const { contexts } = portfolio(three);
    const outcomeOf = (id: string, context: PortfolioContext | undefined) => {
      const parts = id === 'first' ? heldBy('p', '1', 80) : heldBy('p', '2', 100);
      const investment = parseInvestment({ formatVersion: 1, id, title: id, host: 'BE', asOf: '2024-03-01', ...parts });
      const assessment = screen(investment, policy, { portfolio: context });
      const again = replay(JSON.parse(JSON.stringify(assessment.receipt)), investment, policy, { portfolio: context });
      expect(again).toEqual({ confirmed: true });
      if (context !== undefined) expect(replay(assessment.receipt, investment, policy).confirmed).toBe(false);
      const { after } = whatIf(assessment, { 'transaction.kind': 'greenfield' });
      const of = (one: Assessment) =>
        one.risk.contributions.find((part) => part.criterion === 'third-platform')?.outcome;
      expect(of(after)).toBe(of(assessment));
      return of(assessment);
    };
    expect(outcomeOf('first', contexts.first)).toBe('fires');
    expect(outcomeOf('third', contexts.third)).toBe('does-not-fire');
    expect(outcomeOf('first', undefined)).toBe('undetermined');
  });
});
