/** For every criterion, measure and floor of the Belgian risk model: cases in which it stands, and one in which it is open. */
import type { LegalProfiles } from '../../src/index.js';
import type { Loud } from './quiet-case.js';

/** A case, with the legal profiles under which it is screened. */
export interface RiskCase {
  readonly loud: Loud;
  readonly profiles?: LegalProfiles;
}

/** Of a criterion the points that each case earns, and a case in which it is open. In the quiet case it never fires. */
export interface CriterionCases {
  readonly earns: readonly (readonly [points: string, RiskCase])[];
  readonly open: RiskCase;
}

const unknown = { unknown: true } as const;
const incomplete: { items: never[]; complete: false } = { items: [], complete: false };
const fires = (points: string, loud: Loud): readonly [string, RiskCase] => [points, { loud }];
const one = (points: string, loud: Loud, open: Loud): CriterionCases => ({
  earns: [fires(points, loud)],
  open: { loud: open },
});

/** A party under the law of a country that no library profile knows, with the properties that a user gives it. */
const lawWith = (properties: object, duty: Partial<NonNullable<Loud['duties']>[number]> = {}): RiskCase => ({
  loud: {
    duties: [{ jurisdiction: 'VG', channels: [{ means: 'keys', asset: 'trade-data', open: true }], ...duty }],
  },
  profiles: {
    VG: { status: 'inferred', citations: [{ instrument: 'Own opinion' }], lastVerified: '2026-11-22', ...properties },
  },
});
const earnsUnder = (points: string, properties: object): readonly [string, RiskCase] => [points, lawWith(properties)];
const conduct = (stage: 'final-finding' | 'non-final-finding'): Loud => ({
  conduct: [{ id: 'case', party: 'buyer', what: 'Something', by: 'A court', stage }],
});
const neighbours = (list: NonNullable<NonNullable<Loud['site']>['neighbours']>): Loud => ({
  site: { neighbours: list },
});
const plan = (area: number): Loud => ({
  site: { plannedBuildingArea: [{ id: 'plan', area, history: [{ status: 'permitted', on: '2024-01-01' }] }] },
});

export const criterionCases: Readonly<Record<string, CriterionCases>> = {
  'state-control': one('8', { influence: { controlled: true } }, { influence: { controlled: unknown } }),
  'state-appointments': one('5', { influence: { appointments: true } }, { influence: { appointments: unknown } }),
  'golden-share': one('3', { influence: { goldenShare: true } }, { influence: { goldenShare: unknown } }),
  'state-funding': one('3', { influence: { funding: true } }, { influence: { funding: unknown } }),
  'party-body': one('2', { influence: { partyBody: true } }, { influence: { partyBody: unknown } }),
  'third-state-aims': one('5', { influence: { policyAims: true } }, { influence: { policyAims: unknown } }),
  coercion: one('5', { influence: { coercion: true } }, { influence: { coercion: unknown } }),
  'military-end-use': one('8', { influence: { militaryEndUse: true } }, { influence: { militaryEndUse: unknown } }),
  'legal-duty': {
    earns: [
      earnsUnder('8', { compulsion: 4 }),
      earnsUnder('5', { compulsion: 3 }),
      earnsUnder('2', { compulsion: 2 }),
      earnsUnder('0', { compulsion: 1 }),
    ],
    open: lawWith({ compulsion: 4 }, { channels: incomplete }),
  },
  'unchecked-duty': {
    earns: [
      earnsUnder('3', { compulsion: 3, independentAuthorisation: false, remedy: false }),
      earnsUnder('2', { compulsion: 3, independentAuthorisation: false, remedy: true }),
      earnsUnder('0', { compulsion: 3, independentAuthorisation: true, remedy: true }),
    ],
    open: lawWith({ compulsion: 3 }),
  },
  'duty-reaches-abroad': {
    earns: [
      earnsUnder('2', { compulsion: 2, reachesAbroad: true }),
      earnsUnder('0', { compulsion: 2, reachesAbroad: false }),
    ],
    open: lawWith({ compulsion: 2 }),
  },
  'opaque-ownership': one('3', { opaque: true }, { opaque: unknown }),
  misconduct: {
    earns: [fires('5', conduct('final-finding')), fires('2', conduct('non-final-finding'))],
    open: { loud: { conduct: incomplete } },
  },
  'airfield-access': {
    earns: [
      fires('8', { site: { airfieldAccess: ['airside'], airfieldAccessBasis: ['building'] } }),
      fires('5', { site: { airfieldAccess: ['airside'] } }),
      fires('3', { site: { airfieldAccess: ['perimeter'] } }),
    ],
    open: { loud: { site: { airfieldAccess: unknown } } },
  },
  'site-size': {
    earns: [
      fires('3', { site: { buildingArea: 50_000 } }),
      fires('2', { site: { buildingArea: 49_999 } }),
      fires('2', { site: { buildingArea: 20_000 } }),
      fires('1', { site: { buildingArea: 19_999 } }),
      fires('1', { site: { buildingArea: 5_000 } }),
      fires('0', { site: { buildingArea: 4_999 } }),
    ],
    open: { loud: { site: { buildingArea: unknown } } },
  },
  'planned-growth': {
    earns: [fires('2', plan(50_000)), fires('1', plan(49_999)), fires('1', plan(10_000)), fires('0', plan(9_999))],
    open: { loud: { site: { plannedBuildingArea: incomplete } } },
  },
  'airport-badges': one('2', { access: { badges: true } }, { access: { badges: unknown } }),
  'secure-supply-chain': {
    earns: [
      fires('3', { access: { secureSupplyChain: 'regulated-agent' } }),
      fires('1', { access: { secureSupplyChain: 'known-consignor' } }),
    ],
    open: { loud: { access: { secureSupplyChain: unknown } } },
  },
  'ground-handling': {
    earns: [
      fires('3', { access: { handlesAircraft: true } }),
      fires('1', { access: { groundHandlingApproval: true } }),
    ],
    open: { loud: { access: { handlesAircraft: unknown } } },
  },
  'port-access': one('3', { site: { portAccess: true } }, { site: { portAccess: unknown } }),
  'sensitive-neighbours': {
    earns: [
      fires('5', neighbours([{ kind: 'military', sensitive: false }])),
      fires('3', neighbours([{ kind: 'other', sensitive: true }])),
    ],
    open: { loud: neighbours(incomplete) },
  },
  'seconded-staff': one('2', { staff: { seconded: true } }, { staff: { seconded: unknown } }),
  'posts-open-to-state': one('5', { staff: { postsOpenToState: true } }, { staff: { postsOpenToState: unknown } }),
  'customs-link': one('3', { systems: { customsLink: true } }, { systems: { customsLink: unknown } }),
  'airport-systems-link': one('5', { systems: { airportLink: true } }, { systems: { airportLink: unknown } }),
  'shared-platform': one('2', { systems: { sharedPlatform: true } }, { systems: { sharedPlatform: unknown } }),
  'vendor-updates': one('3', { systems: { groupUpdates: true } }, { systems: { groupUpdates: unknown } }),
  'remote-administration': one(
    '5',
    { systems: { administeredFrom: ['CN'] } },
    { systems: { administeredFrom: unknown } },
  ),
  'cloud-operator': {
    earns: [
      fires('3', { data: { operator: { name: 'Cloud', seat: 'CN', parentSeat: 'BE', inInvestorGroup: false } } }),
      fires('3', { data: { operator: { name: 'Cloud', seat: 'BE', parentSeat: 'CN', inInvestorGroup: false } } }),
      fires('2', { data: { operator: { name: 'Cloud', seat: 'BE', parentSeat: 'BE', inInvestorGroup: true } } }),
    ],
    open: { loud: { data: { operator: { name: 'Cloud' } } } },
  },
  'sub-processors': one(
    '2',
    { data: { subProcessors: [{ name: 'Helper', seat: 'CN' }] } },
    { data: { subProcessors: incomplete } },
  ),
  'encryption-keys': {
    earns: [fires('5', { data: { keyHolder: 'investor-group' } }), fires('5', { data: { keyHolder: 'nobody' } })],
    open: { loud: { data: { keyHolder: unknown } } },
  },
  'storage-outside-gdpr': one('3', { data: { storedIn: ['CN'] } }, { data: { storedIn: unknown } }),
  'remote-access': one('5', { data: { remoteAccessFrom: ['CN'] } }, { data: { remoteAccessFrom: unknown } }),
  'single-point-of-dependence': one(
    '8',
    { dependence: { singlePoint: true } },
    { dependence: { singlePoint: unknown } },
  ),
  'critical-infrastructure': one(
    '3',
    { activity: { criticalInfrastructure: true } },
    { activity: { criticalInfrastructure: unknown } },
  ),
  'share-of-traffic': {
    earns: [
      fires('5', { dependence: { shareOfTraffic: 50 } }),
      fires('3', { dependence: { shareOfTraffic: '49.99' } }),
      fires('3', { dependence: { shareOfTraffic: 25 } }),
      fires('1', { dependence: { shareOfTraffic: '24.99' } }),
      fires('1', { dependence: { shareOfTraffic: 10 } }),
      fires('0', { dependence: { shareOfTraffic: '9.99' } }),
    ],
    open: { loud: { dependence: { shareOfTraffic: unknown } } },
  },
  'supply-chain-insight': {
    earns: [
      fires('8', { data: { supplyChainInsight: true }, systems: { combinesPlatforms: true } }),
      fires('5', { data: { supplyChainInsight: true } }),
      fires('1', { data: { category: 'trade' } }),
      fires('1', { data: { category: 'customs' } }),
    ],
    open: { loud: { data: { supplyChainInsight: unknown } } },
  },
  'personal-data': {
    earns: [
      fires('3', { data: { category: 'ordinary-personal', subjects: 1_000_000 } }),
      fires('2', { data: { category: 'ordinary-personal', subjects: 999_999 } }),
      fires('2', { data: { category: 'ordinary-personal', subjects: 100_000 } }),
      fires('1', { data: { category: 'ordinary-personal', subjects: 99_999 } }),
    ],
    open: { loud: { data: { category: 'ordinary-personal', subjects: unknown } } },
  },
  'special-category-data': one('5', { data: { category: 'special-category' } }, { data: { category: unknown } }),
  'security-data': {
    earns: [fires('5', { data: { category: 'security' } }), fires('2', { data: { category: 'public-sector' } })],
    open: { loud: { data: { category: unknown } } },
  },
  'sensitive-technology': one('5', { activity: { kind: 'critical-technology' } }, { activity: { kind: unknown } }),
  'defence-flows': one('5', { dependence: { defenceFlows: true } }, { dependence: { defenceFlows: unknown } }),
  'medical-flows': one('3', { dependence: { medicalFlows: true } }, { dependence: { medicalFlows: unknown } }),
  'economic-leverage': one(
    '3',
    { dependence: { economicLeverage: true } },
    { dependence: { economicLeverage: unknown } },
  ),
  'land-held': {
    earns: [
      fires('2', { site: { landArea: 200_000 } }),
      fires('1', { site: { landArea: 199_999 } }),
      fires('1', { site: { landArea: 50_000 } }),
      fires('0', { site: { landArea: 49_999 } }),
    ],
    open: { loud: { site: { landArea: unknown } } },
  },
  'cross-border-effect': one('2', { dependence: { crossBorder: true } }, { dependence: { crossBorder: unknown } }),
  'hard-to-undo': one('3', { dependence: { reversible: false } }, { dependence: { reversible: unknown } }),
};

/** A rule that stands or falls: a case in which it stands, and one in which it is open. In the quiet case it never stands. */
export interface StandingCases {
  readonly stands: RiskCase;
  readonly open: RiskCase;
}

type Measure = NonNullable<Loud['controls']>[number];

const inPlace = (measure: Measure): StandingCases => ({
  stands: { loud: { controls: [measure] } },
  open: { loud: { openControls: [measure] } },
});
const stands = (loud: Loud, open: Loud): StandingCases => ({ stands: { loud }, open: { loud: open } });

export const controlCases: Readonly<Record<string, StandingCases>> = {
  'independent-keys': inPlace('independent-keys'),
  'verified-data-location': inPlace('verified-data-location'),
  'no-remote-access': inPlace('no-remote-access'),
  'access-logging': inPlace('access-logging'),
  'staff-background-checks': inPlace('staff-background-checks'),
  'badge-check': stands({ access: { badges: true } }, { access: { badges: unknown } }),
  'airside-escort': inPlace('airside-escort'),
  'security-programme-audit': inPlace('security-programme-audit'),
  'supply-chain-approval': stands(
    { access: { secureSupplyChain: 'known-consignor' } },
    { access: { secureSupplyChain: unknown } },
  ),
  'software-escrow': inPlace('software-escrow'),
  'separate-systems': inPlace('separate-systems'),
  'compliance-officer': inPlace('compliance-officer'),
  'continuity-agreement': inPlace('continuity-agreement'),
  'ring-fenced-entity': inPlace('ring-fenced-entity'),
};

const controlled = { influence: { controlled: true } } as const;
const securityDataUnderDuty = (open: true | typeof unknown): Loud => ({
  data: { category: 'security' },
  duties: [{ jurisdiction: 'CN', channels: [{ means: 'keys', asset: 'systems', open }] }],
});

export const escalationCases: Readonly<Record<string, StandingCases>> = {
  'state-control-with-military-use': stands(
    { influence: { controlled: true, militaryEndUse: true } },
    { influence: { controlled: true, militaryEndUse: unknown } },
  ),
  'state-control-at-defence': stands(
    { ...controlled, dependence: { defenceFlows: true } },
    { ...controlled, dependence: { defenceFlows: unknown } },
  ),
  'coercion-over-single-point': stands(
    { influence: { coercion: true }, dependence: { singlePoint: true } },
    { influence: { coercion: true }, dependence: { singlePoint: unknown } },
  ),
  'compelled-access-to-security-data': stands(securityDataUnderDuty(true), securityDataUnderDuty(unknown)),
  'final-finding': stands(conduct('final-finding'), { conduct: incomplete }),
  'military-end-use': stands({ influence: { militaryEndUse: true } }, { influence: { militaryEndUse: unknown } }),
};
