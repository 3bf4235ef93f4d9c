/**
 * A control of fairness: the hypothetical purchase with another owner. The rules should see where an owner resides and
 * what the law of its country can compel, and nothing else of the country.
 *
 * Swapped is what names the jurisdiction of the buyer:
 * - law, seat and main activity of every party of the buyer's group, and the residence and nationality of its people;
 * - the seat of the parent of whoever operates the servers, because in this case that parent is the parent of the buyer;
 * - the laws that bind the buyer: their jurisdiction, and the instruments that its legal profile cites. The readings of
 *   Chinese law go with Chinese law.
 *
 * Stipulated for each of the buyers alike, because `not foreign` is said of everyone above a buyer: two people own it,
 * nobody else stands above it, and no law of another country binds it. Whether the law reaches the buyer is left as open
 * as it is for the real owner. None of this moves the score that is shown: under the cautious policy a Chinese buyer
 * stipulated in the same way scores as the real owner, and a test says so.
 *
 * Everything else stays as the case has it, even what is said of the real owner: channels, conduct, influence of states,
 * sites, systems, data, measures.
 */
import {
  type Assessment,
  type CountryCode,
  type InvestmentInput,
  type LegalProfile,
  legalProfiles,
} from 'fdi-screening';
import { intervalText, table, wrap } from './print.js';
import { buyer, copyOf, hubEntity, itemsOf, parentOfBuyer } from './variants.js';

/** A buyer that is stipulated: the country of its law, seat and activity, and where the people live who own it. */
export interface Owner {
  readonly country: CountryCode;
  readonly name: string;
  readonly residences: readonly CountryCode[];
}

/** A buyer of the Union, one from far away, and one whose country is in the European Economic Area and not in the Union. */
export const otherOwners: readonly Owner[] = [
  { country: 'NL', name: 'the Netherlands', residences: ['NL', 'DE'] },
  { country: 'US', name: 'the United States', residences: ['US', 'US'] },
  { country: 'NO', name: 'Norway', residences: ['NO', 'NO'] },
];

type Ownership = NonNullable<InvestmentInput['ownership']>;
type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];

/** The same deal with another owner. */
export function withOwner(deal: InvestmentInput, owner: Owner): InvestmentInput {
  const base = copyOf(deal);
  const { country, name } = owner;
  const { evidence, instruments } = lawOf(country);
  return {
    ...base,
    id: `liege-buyer-${country.toLowerCase()}`,
    title: `Hypothetical: a buyer of ${name} buys a company that runs the hall at Liège Airport`,
    note: 'HYPOTHETICAL. No such buyer exists. What is said of the real owner is kept, so that only the law differs; none of it is said of anybody else.',
    evidence: [...(base.evidence ?? []), ...evidence],
    ownership: ownedBy(owner, base.ownership),
    legalDuties: itemsOf(base.legalDuties).map(({ id, boundParty, channels }) => ({
      id,
      boundParty,
      jurisdiction: country,
      instruments,
      binds: { unknown: true, note: 'As open as for the real owner.' },
      channels,
    })),
    data: {
      items: itemsOf(base.data).map((set) => ({
        ...set,
        operator: set.operator && { ...set.operator, parentSeat: country },
      })),
      complete: false,
    },
  };
}

/** The instruments that the legal profile of a country cites with an article. What it does not cite is not made up. */
function lawOf(country: CountryCode) {
  const cited = (legalProfiles[country]?.citations ?? []).filter((one) => one.article !== undefined);
  const laws = cited.map((law, index) => ({ ...law, id: `law-${index + 1}` }));
  return {
    evidence: laws.map(({ id, instrument, url }) => ({
      id,
      title: instrument,
      originator: { name: 'The legal profiles of this library', kind: 'analyst' as const },
      kind: 'law' as const,
      url,
    })),
    instruments: laws.map(({ id, instrument, article, says }) => ({
      title: instrument,
      article,
      says: says ?? instrument,
      evidence: [id],
    })),
  };
}

function ownedBy({ country, residences }: Owner, ownership: InvestmentInput['ownership']): Ownership {
  const people = residences.map((residence, index): Party => {
    const id = `owner-${index + 1}`;
    return { id, name: 'Owner (stipulated)', kind: 'person', residence, nationalities: [residence] };
  });
  const moved = (party: Party): Party => {
    // The Belgian company stays where it is, and what states hold stays theirs.
    if (party.id === hubEntity || party.kind === 'state' || party.kind === 'state-body') return party;
    const named = { ...party, name: `In place of ${party.id} (stipulated)`, note: 'Stipulated.' };
    if (party.kind === 'person') return { ...named, residence: country, nationalities: [country] };
    return { ...named, law: country, seat: country, mainActivity: country };
  };
  const share = 100 / people.length;
  return {
    ...ownership,
    parties: { items: [...itemsOf(ownership?.parties).map(moved), ...people], complete: false },
    interests: [
      ...itemsOf(ownership?.interests),
      ...people.map(({ id }) => ({ holder: id, subject: parentOfBuyer, kind: 'shares' as const, share })),
    ],
    beneficialOwners: people.map(({ id }) => ({ person: id, of: buyer, basis: 'ownership' })),
  };
}

/** The ids of which the answers are not the same in every run. */
function differing(runs: readonly ReadonlyMap<string, unknown>[]): string[] {
  const answers = (id: string) => new Set(runs.map((run) => JSON.stringify(run.get(id))));
  return [...(runs[0]?.keys() ?? [])].filter((id) => answers(id).size > 1);
}

/** The criteria whose share, before or after measures, is not the same in every run. */
export const differingCriteria = (runs: readonly Assessment[]): string[] =>
  differing(
    runs.map(({ risk }) => new Map(risk.contributions.map((one) => [one.criterion, [one.share, one.inherent.share]]))),
  );

/** The floors under the band that may stand in one run and not in another. */
export const differingFloors = (runs: readonly Assessment[]): string[] =>
  differing(runs.map(({ risk }) => new Map(risk.escalations.map(({ id, outcome }) => [id, outcome]))));

const yesNo = (answer: boolean | undefined): string => (answer === undefined ? 'open' : answer ? 'yes' : 'no');

/** What is asked only of a law that can compel at level 2 or more: below it the criteria ask nothing further. */
const ifContested = (law: LegalProfile, answer: string): string => (highestLevel(law) < 2 ? 'not asked' : answer);

const highestLevel = ({ compulsion = 4 }: LegalProfile): number =>
  typeof compulsion === 'number' ? compulsion : compulsion.max;

/** The level of a law, or the bounds within which it lies. */
export const levelText = ({ compulsion }: LegalProfile): string =>
  typeof compulsion === 'object' ? `${compulsion.min} to ${compulsion.max}` : String(compulsion ?? 'open');

const protections = { gdpr: 'GDPR', adequate: 'adequate', none: 'neither' } as const;

/** The property of a law that each criterion reads. */
const properties: Readonly<Record<string, readonly [title: string, of: (law: LegalProfile) => string]>> = {
  'legal-duty': ['how far the law can compel, 0 to 4', levelText],
  'unchecked-duty': [
    'independent leave; remedy',
    (law) => ifContested(law, `${yesNo(law.independentAuthorisation)}; ${yesNo(law.remedy)}`),
  ],
  'duty-reaches-abroad': ['reach to data held abroad', (law) => ifContested(law, yesNo(law.reachesAbroad))],
  'cloud-operator': [
    'GDPR or adequacy decision',
    (law) => (law.dataProtection === undefined ? 'open' : protections[law.dataProtection]),
  ],
};

/** The comparison as it is read: the answers, then what differs and why, then what does not. */
export function fairnessText(real: Assessment, others: readonly Assessment[], width: number): string[] {
  const runs = [real, ...others];
  // The real owner may answer to the law of China or of Hong Kong; China's is known better, and its level lies in the
  // bounds of Hong Kong's.
  const laws = ['CN', ...otherOwners.map(({ country }) => country)].flatMap((code) => legalProfiles[code] ?? []);
  const names = otherOwners.map(({ name }) => name.replace(/^the /, ''));
  const row = (name: string, read: (run: Assessment) => string): string[] => [name, ...runs.map(read)];
  const outcomes = { required: 'required', 'not-required': 'not required', undetermined: 'undetermined' } as const;
  const differ = differingCriteria(runs);
  const compared = real.risk.contributions.length;
  const criteria = differ.flatMap((id) => {
    const [title, of] = properties[id] ?? ['no property of a law', () => '?'];
    const share = ({ risk }: Assessment) =>
      risk.contributions.flatMap((one) => (one.criterion === id ? one.share : []));
    return [row(id, (run) => share(run).map(intervalText).join()), [`  ${title}`, ...laws.map(of)]];
  });
  const rows = [
    ['under the cautious policy', 'real owner', ...names],
    row('must be notified', ({ obligation }) => outcomes[obligation.outcome]),
    row('established score', ({ risk }) => risk.residual.min.shown),
    row('possible score', ({ risk }) => `up to ${risk.residual.max.shown}`),
    row('band', ({ risk: { band } }) => (band.min === band.max ? band.min : `${band.min} to ${band.max}`)),
    [''],
    ['criteria that differ, by the law of', 'China', ...names],
    ...criteria,
    ['status of these properties', ...laws.map(({ status }) => status)],
  ];
  const intro = `A buyer of ${otherOwners.map(({ name }) => name).join(', a buyer of ')}: only country and law differ from the real owner's. What is said of the real owner is not said of them.`;
  const said = [
    `Everything else is the same: ${compared - differ.length} of the ${compared} criteria compared add the same whoever buys.`,
    `The floor ${differingFloors(runs).join(', ')} goes with legal-duty: it needs a law of level 4.`,
    'No way from a law to the data is established: the duties move only what is possible.',
    'Norway is not in the Union, so its buyer must notify; its law is European, so no duty adds.',
  ];
  return [...wrap(intro, width), '', ...table(rows, width), '', ...said.flatMap((sentence) => wrap(sentence, width))];
}
