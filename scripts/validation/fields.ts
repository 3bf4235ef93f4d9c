import type { Feature, KnownFacts } from './published-case.js';

/** A field of a published case that the mapping reads. */
export interface Field {
  readonly id: string;
  /** Where in a case of this library it goes. */
  readonly leaf: string;
  /** What is read into it, and why no more. */
  readonly reads: string;
  /** The policies under which it counts. */
  readonly counts: string;
  readonly isKnown: (facts: KnownFacts) => boolean;
  /** The same case in which the field is unknown. */
  readonly without: (facts: KnownFacts) => KnownFacts;
}

const said = 'asserted, cautious';
const read = 'asserted';

const feature = (id: Feature, leaf: string, reads: string, counts: string): Field => ({
  id: `features.${id}`,
  leaf,
  reads,
  counts,
  isKnown: ({ features }) => features[id] !== null,
  without: (facts) => ({ ...facts, features: { ...facts.features, [id]: null } }),
});

const jurisdiction = (id: 'jurisdiction' | 'ultimate_owner_jurisdiction', party: string): Field => ({
  id: `investor.${id}`,
  leaf: `\`legalDuties[]\` of ${party}: \`jurisdiction\`, \`binds\``,
  reads:
    'the law of that jurisdiction, by its legal profile only; that the law binds a party seated there is a reading',
  counts: read,
  isKnown: ({ investor }) => investor[id] !== null,
  without: (facts) => ({ ...facts, investor: { ...facts.investor, [id]: null } }),
});

/** The fields that the mapping reads, in the order of the table in the documentation. */
export const fields: readonly Field[] = [
  {
    id: 'investor.ownership',
    leaf: '`ownership.parties[].kind`, `.stateInfluence.controlled`',
    reads:
      '`individual`: a person. `state_owned` with the two features below: a government outside the EU controls the investor; `state_linked` is no control and stays open',
    counts: said,
    isKnown: ({ investor }) => investor.ownership !== 'not_stated',
    without: (facts) => ({
      ...facts,
      investor: { ...facts.investor, ownership: 'not_stated', ownership_basis: 'not_stated' },
    }),
  },
  feature(
    'state_owned_or_linked_investor',
    '`ownership.parties[].stateInfluence.controlled`',
    'false: no control by a government. Inferred, remembered or without a basis (`investor.ownership_basis`), it counts under `asserted` only. Funding, appointments and party bodies stay open',
    said,
  ),
  feature(
    'non_eu_eea_ultimate_owner',
    '`ownership.parties[].stateInfluence.controlled`',
    'true: the state that owns the investor is outside the EU. False leaves the states of the Economic Area open',
    said,
  ),
  jurisdiction('jurisdiction', 'the investor'),
  jurisdiction('ultimate_owner_jurisdiction', 'the ultimate owner'),
  feature(
    'control_acquired',
    '`legalDuties[].channels[]`: ownership, systems',
    'true: who controls the target can reach its systems, a reading. False: other channels may be open, so the channel is unknown and not closed',
    read,
  ),
  feature(
    'dual_use_or_sensitive_tech',
    '`target.entities[].activities[].kind`',
    'true: `critical-technology`. False: another activity, and no further one',
    said,
  ),
  feature(
    'critical_infrastructure',
    '`target.entities[].activities[].criticalInfrastructure`',
    'as it is; land crucial for infrastructure stays open',
    said,
  ),
  feature(
    'sensitive_data_access',
    '`data[].category`',
    'true: there is data, under every policy, since the format has no evidence for an entry of a list; that it is one of special-category, criminal, security or public-sector data is a reading of "sensitive". False: other data may be held',
    'asserted; that there is data: all',
  ),
  feature(
    'key_or_sole_supplier',
    '`sites[].dependence.singlePoint`',
    'true: users have no other provider; a reading, since a key supplier need not be the only one',
    read,
  ),
  feature(
    'defence_or_military_link',
    '`sites[].dependence.defenceFlows`',
    'true: goods for armed forces pass a site; a reading, since the link may be a service, or the investor’s own',
    read,
  ),
  feature(
    'military_site_proximity',
    '`sites[].neighbours[]`',
    'true: a military neighbour. The format has no evidence for a neighbour, so it counts under every policy',
    'all',
  ),
  feature(
    'airport_or_port_access',
    '`sites[].portAccess`, `.airfieldAccess`',
    'true, with `asset.airport_or_port_access` that names a port or seaport: access to a port; one that says airside: the airside. Otherwise open',
    said,
  ),
  {
    id: 'asset.area_m2',
    leaf: '`sites[].landArea`',
    reads: 'only where `asset.type` is `land`: of another area it is not said whether it is land or building',
    counts: said,
    isKnown: ({ asset }) => asset.area_m2 !== null,
    without: (facts) => ({ ...facts, asset: { ...facts.asset, area_m2: null } }),
  },
];

/** Fields that are allowed and not mapped, with the reason. */
export const unmapped: readonly (readonly [field: string, reason: string])[] = [
  ['`host_country`', 'every case is set in Belgium, whose model scores it'],
  ['`year`, `decision_date`', 'all cases are assessed on one day, so that only facts tell them apart'],
  ['`target.name`, `investor.name`', 'no criterion reads a name'],
  ['`target.activity`, `target.sector`', 'free text; what of it scores stands in the features'],
  ['`asset.physical_site`', 'false says that the deal is not about a site, not that the target has none'],
  ['`asset.site_location`, `asset.area_note`, `investor.ownership_note`', 'free text'],
  ['`investor.state_ownership_pct`', 'below one half it is no control, and the format asks which state holds it'],
  ['`deal.*`', 'no criterion reads a stake or a price, and a stake after the decision can be the remedy'],
];

/** The fields that are known in at least nine of ten cases. */
export const commonFields = (cases: readonly KnownFacts[]): readonly Field[] =>
  fields.filter(({ isKnown }) => cases.filter(isKnown).length * 10 >= cases.length * 9);

/** A case in which nothing but some fields is known. */
export const reducedTo = (kept: readonly Field[], facts: KnownFacts): KnownFacts =>
  fields.filter((field) => !kept.includes(field)).reduce((rest, field) => field.without(rest), facts);

/** How many of the features are known: a baseline that knows nothing of a case but how well it is documented. */
export const knownFeatures = ({ features }: KnownFacts): number =>
  Object.values(features).filter((value) => value !== null).length;
