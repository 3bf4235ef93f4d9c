/** Airports and logistics hubs, and every reading of every open question: each has its answer or is open. */
import { describe, expect, it } from 'vitest';
import { american, obligationOf, stakeIn } from './deals.js';

type Outcome = ReturnType<typeof obligationOf>['outcome'];

const infrastructure = 'list-25-infrastructure';
const votes = stakeIn('airport-operation', { votes: [0, 30] });

type AssetRow = readonly [asset: string, target: Parameters<typeof stakeIn>, outcome: Outcome, limb: string];
const all = { votes: [0, 100], control: ['none', 'sole'] } as const;

/** Airports and logistics, as section 4.5 of the notes classes them; what it rates as likely only is open. */
const assets: readonly AssetRow[] = [
  ['an airport operator', ['airport-operation', all], 'required', infrastructure],
  [
    'an airport operator, below a quarter of the votes',
    ['airport-operation', { votes: [0, 24] }],
    'not-required',
    'listed-influence',
  ],
  [
    'an airport operator of great turnover, at 10 percent',
    ['airport-operation', { votes: [0, 10], turnover: '500000000' }],
    'not-required',
    'listed-influence',
  ],
  [
    'cargo handling inside an airport',
    ['cargo-handling', all, { insideAirport: true }],
    'undetermined',
    infrastructure,
  ],
  ['a seaport operator', ['seaport-operation', all], 'required', infrastructure],
  ['a rail terminal', ['rail-terminal', all], 'undetermined', infrastructure],
  ['a warehouse that stands alone', ['warehousing', all, { insideAirport: false }], 'undetermined', infrastructure],
  [
    'a warehouse that is known not to be critical',
    ['warehousing', all, { criticalInfrastructure: false }],
    'not-required',
    'listed-influence',
  ],
  ['logistics of food', ['food-supply', all], 'required', 'list-25-inputs'],
  ['a plot needed to run an airport', ['other', all, { crucialLand: true }], 'required', 'list-25-land'],
];

describe('airports and logistics', () => {
  it.each(assets)('%s', (_, target, outcome, limb) => {
    const obligation = obligationOf({ investor: american, stakes: [stakeIn(...target)] });
    expect(obligation.outcome).toBe(outcome);
    expect(obligation.reasons.map(({ id }) => id)).toContain(limb);
  });

  it('the ten percent list counts where the same entity has an activity of it', () => {
    const airport = stakeIn('airport-operation', { votes: [0, 10], turnover: '100000000.01' });
    const grid = { ...airport, activities: [{ kind: 'airport-operation' as const }, { kind: 'energy' as const }] };
    expect(obligationOf({ investor: american, stakes: [grid] }).reasons.map(({ id }) => id)).toContain('list-10-votes');
  });

  it('shipment data are open, personal data count literally', () => {
    const software = stakeIn('other', all);
    const withData = (category: 'trade' | 'ordinary-personal') =>
      obligationOf({ investor: american, stakes: [software], data: [{ id: 'data', category }] });
    expect(withData('trade').outcome).toBe('undetermined');
    expect(withData('ordinary-personal').outcome).toBe('required');
  });
});

/** The open questions that the design names, and those that the notes have brought since. */
const questions = {
  'data-limb': ['literal', 'narrow'],
  designation: ['self-standing', 'designated'],
  'manager-as-owner': ['counts', 'does-not-count'],
  chain: ['counts', 'any-holder', 'text-only'],
  turnover: ['of-the-entity', 'consolidated'],
  'bare-land': ['entity-needed', 'land-is-enough'],
  branch: ['entity', 'not-an-entity'],
  'biotechnology-threshold': ['above-25-million', 'lower'],
  quarter: ['counts', 'not-by-itself'],
  'owner-rule': ['follows-the-union', 'stays'],
  'votes-to-come': ['when-agreed', 'when-they-pass'],
  consortium: ['together', 'each-for-itself'],
} as const;

it('every reading of every open question is run, with its status and a source', () => {
  const { readings } = obligationOf({ investor: american, stakes: [votes] });
  const run = Object.fromEntries(
    Object.keys(questions).map((id) => [id, readings.filter((one) => one.question === id).map((one) => one.reading)]),
  );
  expect(run).toEqual(questions);
  expect(new Set(readings.map((one) => one.question))).toEqual(new Set(Object.keys(questions)));
  for (const one of readings) {
    expect(one.citations.length, one.reading).toBeGreaterThan(0);
    expect(one.status, one.reading).not.toBe('confirmed');
  }
});
