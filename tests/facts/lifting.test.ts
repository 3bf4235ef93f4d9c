import { expect, it } from 'vitest';
import { airfieldFacts } from '../../src/facts/catalogue/airfield.js';
import { conductFacts } from '../../src/facts/catalogue/conduct.js';
import { controlFacts } from '../../src/facts/catalogue/controls.js';
import { dataFacts } from '../../src/facts/catalogue/data.js';
import { dependenceFacts } from '../../src/facts/catalogue/dependence.js';
import { legalDutyFacts } from '../../src/facts/catalogue/legal-duty.js';
import { siteFacts } from '../../src/facts/catalogue/site.js';
import { staffFacts } from '../../src/facts/catalogue/staff.js';
import { stateInfluenceFacts } from '../../src/facts/catalogue/state-influence.js';
import { systemsFacts } from '../../src/facts/catalogue/systems.js';
import { factDeriver } from '../../src/facts/derive.js';
import type { Fact } from '../../src/facts/fact.js';
import { parseInvestment } from '../../src/investment/parse.js';
import { type AnyPossible, isOpen, listed, partsOf } from '../../src/values/possible.js';
import { eitherRange, type Ranged, type Scalar } from '../../src/values/ranged.js';
import { inWords } from './possible-words.js';
import { claims, legalProfiles, type Parts, sites, withMore } from './small-case.js';

const caseFacts: readonly Fact[] = [
  ...siteFacts,
  ...airfieldFacts,
  ...systemsFacts,
  ...staffFacts,
  ...dataFacts,
  ...stateInfluenceFacts,
  ...legalDutyFacts,
  ...conductFacts,
  ...controlFacts,
  ...dependenceFacts,
];

const doubt = claims(true, false);

/** A case in which as much as possible is disputed, and nothing is complete. */
const disputed: Parts = {
  sites: withMore(
    sites(
      {
        buildingArea: claims<number | { min: number; max: number }>(30000, 33000, { min: 40000, max: 50000 }),
        plannedBuildingArea: [
          {
            id: 'second-hall',
            area: claims(44000, 50000),
            history: [
              { status: 'sought', on: '2023-10-05' },
              { status: 'abandoned', on: claims('2024-02-01', '2024-04-01') },
              { status: 'permitted', on: { unknown: true } },
            ],
          },
        ],
        landArea: { min: 200000, exclusiveMax: 220000 },
        airfieldAccess: claims<('airside' | 'landside' | 'perimeter')[]>(['airside', 'landside'], ['perimeter']),
        airfieldAccessBasis: { unknown: true },
        neighbours: [{ kind: 'energy', sensitive: doubt }],
        access: { badges: doubt, secureSupplyChain: claims('known-consignor', 'regulated-agent') },
        systems: { customsLink: doubt, administeredFrom: claims<('BE' | 'XK' | 'PM')[]>(['BE'], ['XK', 'PM']) },
        staff: { seconded: doubt, jobs: claims(276, 300) },
        dependence: { shareOfTraffic: claims(10, 30), reversible: doubt, singlePoint: doubt },
      },
      { airfieldAccess: ['landside'], buildingArea: claims(1, 2), dependence: { shareOfTraffic: 20 } },
    ).sites,
  ),
  data: [
    {
      id: 'orders',
      category: claims('trade', 'ordinary-personal', 'special-category'),
      subjects: claims(100000, 1000000),
      keyHolder: claims('operator', 'investor-group', 'nobody'),
      operator: { name: 'Cloud', inInvestorGroup: doubt, parentSeat: claims('BE', 'XK') },
      storedIn: claims<('BE' | 'CH' | 'XK')[]>(['BE', 'CH'], ['XK']),
      supplyChainInsight: doubt,
    },
    { id: 'badges', category: 'security', subjects: 5, operator: { name: 'Own' }, keyHolder: 'target' },
  ],
  ownership: {
    acquirers: ['buyer'],
    parties: [
      {
        id: 'buyer',
        name: 'Buyer',
        kind: 'company',
        opaque: doubt,
        stateInfluence: { controlled: doubt, funding: false },
      },
      { id: 'holder', name: 'Holder', kind: 'company', stateInfluence: { controlled: doubt, funding: doubt } },
      { id: 'state', name: 'State', kind: 'state', stateInfluence: { controlled: true, funding: true } },
    ],
    interests: [
      { holder: 'holder', subject: 'buyer', kind: 'shares', share: claims(20, 30, 63) },
      { holder: 'state', subject: 'holder', kind: 'voting-rights', share: claims(26, 51) },
      { holder: 'buyer', subject: 'state', kind: 'shares', share: 100 },
    ],
  },
  legalDuties: [
    {
      id: 'duty',
      boundParty: 'holder',
      jurisdiction: claims('XK', 'CH', 'PM'),
      binds: claims('yes', 'arguable'),
      channels: [
        { means: 'keys', asset: 'trade-data', open: doubt },
        { means: 'staff', asset: 'site', open: doubt },
      ],
    },
    { id: 'home', boundParty: 'buyer', jurisdiction: 'CH', binds: 'yes', channels: [] },
  ],
  conduct: [
    { id: 'case', party: 'holder', what: 'Something', by: 'A court', stage: claims('charge', 'final-finding') },
    { id: 'talk', party: 'buyer', what: 'Something', by: 'A paper', stage: claims('allegation', 'acquittal') },
  ],
  controls: [{ id: 'keys', kind: 'independent-keys', inPlace: doubt }],
};

const derive = factDeriver(
  parseInvestment({ formatVersion: 1, id: 'case', title: 'A case', host: 'BE', ...disputed }),
  { asOf: '2024-03-01', evidence: 'asserted', legalProfiles },
);

/** Everything that one of several sets holds. */
function union(sets: readonly AnyPossible[]): AnyPossible {
  const ranges = sets.filter((set): set is Ranged<Scalar> => set.kind === 'ranged');
  if (ranges.length === sets.length) return eitherRange(ranges);
  return listed(sets.flatMap((set) => (set.kind === 'listed' ? set.values : [])));
}

const sorted = (possible: AnyPossible): string => inWords(possible).split(' or ').sort().join(' or ');

it.each(caseFacts.map((fact) => [fact.id, fact] as const))(
  '%s: what it may be is what it may be for one value of a leaf or another, no more and no less',
  (_, fact) => {
    const whole = derive(fact);
    for (const { path, possible } of whole.leaves.filter((leaf) => isOpen(leaf.possible))) {
      const worlds = partsOf(possible).map((part) => derive(fact, undefined, new Map([[path, part]])).possible);
      for (const world of worlds) expect(sorted(union([whole.possible, world])), path).toBe(sorted(whole.possible));
      expect(sorted(union(worlds)), path).toBe(sorted(whole.possible));
    }
  },
);
