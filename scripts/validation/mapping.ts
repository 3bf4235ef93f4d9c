import { type Investment, type InvestmentInput, parseInvestment } from 'fdi-screening';
import type { KnownFacts } from './published-case.js';

type Sites = Extract<NonNullable<InvestmentInput['sites']>, readonly unknown[]>;
type Duties = Extract<NonNullable<InvestmentInput['legalDuties']>, readonly unknown[]>;
type Party = Extract<NonNullable<NonNullable<InvestmentInput['ownership']>['parties']>, readonly unknown[]>[number];

const READER = 'The reader of the published cases';

/** A value that a source gave to the reader of the collection: one originator, so it is not corroborated. */
const sourced = <T>(value: T) => ({ value, evidence: ['collection'] });

/**
 * One value, or one of several, in which the field is read into a leaf that asks something narrower, or that was only
 * inferred. It rests on nobody's evidence, so it counts under the policy `asserted` and is open under the others.
 */
const asRead = <const T>(...values: readonly T[]) => ({
  claims: values.map((value) => ({ value, by: READER, basis: 'a reading', status: 'asserted' as const })),
});

const open = { unknown: true } as const;
/** A list of which only what a source says is shown. */
const among = <T>(...items: T[]) => ({ items, complete: false as const });

/**
 * A published case as a case of this library. What no source says stays unknown. The case is set in Belgium, whose model
 * scores it; neither its own host nor the country of anyone reaches it but as the jurisdiction of a legal duty, and its id
 * and names are those of every other case.
 */
export function investmentFrom(facts: KnownFacts): Investment {
  const { control_acquired: control, non_eu_eea_ultimate_owner: _, ...features } = facts.features;
  const input: InvestmentInput = {
    formatVersion: 1,
    id: 'published-case',
    title: 'A published case',
    host: 'BE',
    evidence: [
      {
        id: 'collection',
        title: 'Collection of published screening cases',
        originator: { name: READER, kind: 'analyst' },
        kind: 'study',
      },
    ],
    target: {
      name: 'Target',
      entities: [{ id: 'target', name: 'Target', activities: activitiesFrom(features) }],
    },
    sites: among(siteFrom(facts)),
    data: among(
      ...(features.sensitive_data_access === true
        ? [{ id: 'data', category: asRead('special-category', 'criminal', 'security', 'public-sector') } as const]
        : []),
    ),
    ownership: { acquirers: ['investor'], parties: among(investorFrom(facts), owner) },
    legalDuties: among(
      ...duty('investor', facts.investor.jurisdiction, control),
      ...duty('owner', facts.investor.ultimate_owner_jurisdiction, control),
    ),
  };
  return parseInvestment(input);
}

/** A sensitive technology is one activity; that there is none covers all that the target does. */
function activitiesFrom({ dual_use_or_sensitive_tech: sensitive, critical_infrastructure: critical }: Features) {
  const kind = sensitive === null ? open : sourced(sensitive ? ('critical-technology' as const) : ('other' as const));
  const activity = { kind, ...(critical === null ? {} : { criticalInfrastructure: sourced(critical) }) };
  return { items: [activity], complete: sensitive === false };
}

type Features = Omit<KnownFacts['features'], 'control_acquired' | 'non_eu_eea_ultimate_owner'>;

function siteFrom({ asset, features }: KnownFacts): Sites[number] {
  const { key_or_sole_supplier: supplier, defence_or_military_link: defence } = features;
  const access = asset.airport_or_port_access ?? '';
  return {
    id: 'site',
    name: 'Site',
    ...(asset.type === 'land' && asset.area_m2 !== null ? { landArea: sourced(`${asset.area_m2}`) } : {}),
    ...(features.airport_or_port_access === true && /\b(sea)?port\b/.test(access) ? { portAccess: sourced(true) } : {}),
    ...(features.airport_or_port_access === true && /\bairside\b/.test(access)
      ? { airfieldAccess: sourced(['airside' as const]) }
      : {}),
    ...(features.military_site_proximity === true ? { neighbours: among({ kind: 'military' as const }) } : {}),
    dependence: {
      ...(supplier === null ? {} : { singlePoint: supplier ? asRead(true) : sourced(false) }),
      ...(defence === null ? {} : { defenceFlows: defence ? asRead(true) : sourced(false) }),
    },
  };
}

const owner: Party = { id: 'owner', name: 'Ultimate owner', kind: 'unknown' };

/** A link to a state is not its control, so it stays open; what was only inferred is a reading. */
function investorFrom({ investor, features }: KnownFacts): Party {
  const linked = features.state_owned_or_linked_investor;
  const isForeignState = investor.ownership === 'state_owned' && features.non_eu_eea_ultimate_owner === true;
  const controlled = linked === false ? false : linked === true && isForeignState ? true : undefined;
  const said = investor.ownership_basis === 'sourced' ? sourced : asRead;
  return {
    id: 'investor',
    name: 'Investor',
    kind: investor.ownership === 'individual' ? 'person' : 'company',
    ...(controlled === undefined ? {} : { stateInfluence: { controlled: said<boolean>(controlled) } }),
  };
}

/** The law of a party's jurisdiction: that control is a means to reach the target's systems is a reading. */
function duty(
  party: 'investor' | 'owner',
  jurisdiction: KnownFacts['investor']['jurisdiction'],
  control: boolean | null,
): Duties {
  if (jurisdiction === null) return [];
  return [
    {
      id: `law-of-${party}`,
      boundParty: party,
      jurisdiction: sourced(jurisdiction),
      binds: asRead('yes' as const),
      channels: among({
        means: 'ownership' as const,
        asset: 'systems' as const,
        open: control === true ? asRead(true) : open,
      }),
    },
  ];
}
