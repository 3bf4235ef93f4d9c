import { type Assessment, type InvestmentInput, type LegalProfiles, parseInvestment, screen } from '../../src/index.js';
import { belgium2023 } from '../../src/law/belgium/rule-sets.js';

type Parts = Omit<InvestmentInput, 'formatVersion' | 'id' | 'title' | 'host'>;
type Members<List> = Extract<NonNullable<List>, readonly unknown[]>[number];
export type Site = Members<Parts['sites']>;
export type DataSet = Members<Parts['data']>;
export type Party = Members<NonNullable<Parts['ownership']>['parties']>;
type Entity = Members<NonNullable<Parts['target']>['entities']>;
type Activity = Members<Entity['activities']>;
export type Duty = Members<Parts['legalDuties']>;

/** What is loud about a case that is otherwise quiet. */
export interface Loud {
  readonly site?: Partial<Site>;
  readonly access?: Site['access'];
  readonly systems?: Site['systems'];
  readonly staff?: Site['staff'];
  readonly dependence?: Site['dependence'];
  readonly data?: Partial<DataSet>;
  readonly influence?: Party['stateInfluence'];
  readonly opaque?: Party['opaque'];
  readonly duties?: readonly Partial<Duty>[];
  readonly conduct?: Parts['conduct'];
  readonly controls?: readonly Members<Parts['controls']>['kind'][];
  /** Measures of which it is not known whether they are in place. */
  readonly openControls?: readonly Members<Parts['controls']>['kind'][];
  readonly activity?: Partial<Activity>;
}

const unknown = { unknown: true } as const;

const quietData: DataSet = {
  id: 'orders',
  category: 'public-sector',
  subjects: 0,
  storedIn: ['BE'],
  remoteAccessFrom: ['BE'],
  operator: { name: 'Own servers', seat: 'BE', parentSeat: 'BE', inInvestorGroup: false },
  subProcessors: [],
  keyHolder: 'target',
  supplyChainInsight: false,
};

/** A small warehouse in which everything is known and nothing is risky, except for what is loud. */
const quietCase = (loud: Loud): Parts => ({
  target: {
    name: 'Warehouse',
    entities: [
      {
        id: 'company',
        name: 'Warehouse SRL',
        activities: [{ kind: 'warehousing', criticalInfrastructure: false, crucialLand: false, ...loud.activity }],
      },
    ],
  },
  sites: [
    {
      id: 'warehouse',
      name: 'Warehouse',
      buildingArea: 1000,
      plannedBuildingArea: [],
      landArea: 2000,
      airfieldAccess: ['none'],
      airfieldAccessBasis: ['staff'],
      portAccess: false,
      neighbours: [],
      access: {
        badges: false,
        handlesAircraft: false,
        secureSupplyChain: 'none',
        groundHandlingApproval: false,
        ...loud.access,
      },
      systems: {
        customsLink: false,
        airportLink: false,
        sharedPlatform: false,
        groupUpdates: false,
        administeredFrom: ['BE'],
        combinesPlatforms: false,
        ...loud.systems,
      },
      staff: { seconded: false, postsOpenToState: false, jobs: 10, ...loud.staff },
      dependence: {
        shareOfTraffic: 0,
        singlePoint: false,
        economicLeverage: false,
        crossBorder: false,
        reversible: true,
        defenceFlows: false,
        medicalFlows: false,
        ...loud.dependence,
      },
      ...loud.site,
    },
  ],
  data: loud.data === undefined ? [] : [{ ...quietData, ...loud.data }],
  ownership: {
    acquirers: ['buyer'],
    parties: [
      {
        id: 'buyer',
        name: 'Buyer',
        kind: 'company',
        opaque: loud.opaque ?? false,
        stateInfluence: {
          controlled: false,
          funding: false,
          goldenShare: false,
          appointments: false,
          partyBody: false,
          policyAims: false,
          coercion: false,
          militaryEndUse: false,
          ...loud.influence,
        },
      },
    ],
    interests: [],
  },
  legalDuties: (loud.duties ?? []).map((duty, index) => ({
    id: `duty-${index}`,
    boundParty: 'buyer',
    jurisdiction: 'BE',
    binds: 'yes',
    ...duty,
  })),
  conduct: loud.conduct ?? [],
  controls: [
    ...(loud.controls ?? []).map((kind) => ({ id: kind, kind, inPlace: true })),
    ...(loud.openControls ?? []).map((kind) => ({ id: kind, kind, inPlace: unknown })),
  ],
});

/** The risk of a case that is quiet except for what is loud. */
export function riskOf(loud: Loud, legalProfiles: LegalProfiles = {}): Assessment['risk'] {
  const input = { formatVersion: 1, id: 'warehouse', title: 'A warehouse', host: 'BE', ...quietCase(loud) };
  return screen(parseInvestment(input), belgium2023, { asOf: '2024-03-01', legalProfiles }).risk;
}
