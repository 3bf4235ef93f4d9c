import fc from 'fast-check';
import { orderProblems } from '../../src/investment/order.js';
import { dataCategories, dataRoles, keyHolders } from '../../src/investment/schema/data.js';
import { directnesses, interestKinds, partyKinds } from '../../src/investment/schema/ownership.js';
import { accessBases, airfieldAccessKinds, neighbourKinds, planStatuses } from '../../src/investment/schema/site.js';
import { activityKinds, controlLevels, controlMeans, establishmentKinds } from '../../src/investment/schema/target.js';
import { transactionKinds, transactionStages } from '../../src/investment/schema/transaction.js';
import {
  amount,
  countries,
  country,
  day,
  days,
  entries,
  leaf,
  list,
  name,
  own,
  part,
  percentage,
  roughDay,
  some,
  text,
} from './arbitrary-leaf.js';
import { conduct, context, controls, legalDuties } from './arbitrary-statements.js';
import { evidence, least } from './parts.js';

const flag = leaf(fc.boolean());
const word = <T extends string>(words: readonly T[]) => leaf(fc.constantFrom(...words));
const words = <T extends string>(all: readonly T[]) => leaf(fc.subarray([...all], { minLength: 1 }));

/** Whether the days of a part are in an order that can be. */
const isOrdered =
  (...path: PropertyKey[]) =>
  (part: object): boolean =>
    orderProblems({ part: { ...part }, path }).length === 0;

const plan = fc
  .record({
    area: leaf(amount),
    history: fc.array(fc.record({ status: fc.constantFrom(...planStatuses), on: leaf(days) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .filter(isOrdered('plannedBuildingArea'));

const site = part(
  { name },
  {
    buildingArea: leaf(amount),
    plannedBuildingArea: list(entries(plan)),
    landArea: leaf(amount),
    airfieldAccess: words(airfieldAccessKinds),
    airfieldAccessBasis: words(accessBases),
    portAccess: flag,
    neighbours: list(
      fc.array(part({ kind: fc.constantFrom(...neighbourKinds) }, { name, sensitive: flag }), { maxLength: 2 }),
    ),
    access: some({ badges: flag, secureSupplyChain: word(['none', 'known-consignor', 'regulated-agent']) }),
    systems: some({ customsLink: flag, administeredFrom: leaf(countries) }),
    staff: some({ seconded: flag, jobs: leaf(amount) }),
    dependence: some({ shareOfTraffic: leaf(percentage), reversible: flag }),
    own,
  },
);

const data = part(
  { category: word(dataCategories) },
  {
    heldBy: fc.constant('hub-belgium'),
    description: text,
    subjects: leaf(amount),
    role: word(dataRoles),
    storedIn: leaf(countries),
    remoteAccessFrom: leaf(countries),
    operator: part({ name }, { party: fc.constant('buyer'), seat: leaf(country), inInvestorGroup: flag }),
    subProcessors: list(fc.array(part({ name }, { seat: leaf(country) }), { maxLength: 2 })),
    keyHolder: word(keyHolders),
    own,
  },
);

const importSource = part({ record: text }, { statement: text });
const partyIds = ['buyer', 'holding', 'state'] as const;
const partyId = fc.constantFrom(...partyIds);
const aboutParty = part(
  { name, kind: fc.constantFrom(...partyKinds) },
  {
    identifiers: fc.array(part({ id: text }, { scheme: text }), { maxLength: 2 }),
    residence: leaf(country),
    nationalities: leaf(countries),
    seat: leaf(country),
    listed: flag,
    stateInfluence: some({ controlled: flag, goldenShare: flag }),
    own,
    source: importSource,
    note: text,
  },
);
const parties = fc
  .tuple(aboutParty, aboutParty, aboutParty)
  .map((all) => all.map((party, index) => ({ ...party, id: partyIds[index] as string })));
const interest = part(
  { holder: partyId, subject: partyId, kind: fc.constantFrom(...interestKinds) },
  {
    share: leaf(percentage),
    held: flag,
    directness: fc.constantFrom(...directnesses),
    since: leaf(days),
    until: leaf(days),
    basis: text,
    source: importSource,
    note: text,
  },
);
// An interest may have an id, of which a list has each once.
const interests = fc
  .array(fc.tuple(interest, fc.boolean()), { maxLength: 4 })
  .map((all) => all.map(([one, isNamed], index) => (isNamed ? { ...one, id: `interest-${index}` } : one)));

const ownership = part(
  { parties: list(parties) },
  {
    acquirers: fc.subarray([...partyIds], { minLength: 1 }),
    interests: list(interests),
    concert: list(fc.array(fc.record({ parties: fc.constant(['buyer', 'state']), declared: flag }), { maxLength: 1 })),
  },
);

const entity = part(
  { name },
  {
    establishment: word(establishmentKinds),
    region: word(['flemish', 'walloon', 'brussels-capital']),
    activities: list(fc.array(part({ kind: word(activityKinds) }, { insideAirport: flag }), { maxLength: 2 })),
    turnover: part(
      {
        currency: fc.constantFrom('EUR' as const, 'CNY' as const),
        financialYear: fc.integer({ min: 1900, max: 2200 }),
      },
      { amount: leaf(amount), rate: part({ toEuro: leaf(amount) }, { on: roughDay }) },
    ),
    votingRights: some({ before: leaf(percentage), after: leaf(percentage) }),
    control: some({ after: word(controlLevels), means: words(controlMeans), with: fc.constant(['buyer']) }),
    direct: flag,
    publicBody: flag,
  },
);

const transaction = some({
  kind: word(transactionKinds),
  stage: word(transactionStages),
  signedOn: leaf(days),
  closedOn: leaf(days),
  value: part({ currency: fc.constant('EUR' as const) }, { amount: leaf(amount) }),
  existingBusiness: flag,
  steps: list(entries(part({ description: text }, { on: leaf(days) }))),
}).filter(isOrdered('transaction'));

/** Random cases that are as they should be. */
export const anyCase: fc.Arbitrary<object> = part(
  {
    formatVersion: fc.constant(least.formatVersion),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,79}$/),
    title: name,
    host: country,
    evidence: fc.constant(evidence.map((one) => ({ ...one }))),
    ownership,
    target: part(
      { name, entities: list(entity.map((one) => [{ ...one, id: 'hub-belgium' }])) },
      { description: text, linkedByControl: flag },
    ),
  },
  {
    note: text,
    asOf: day,
    transaction,
    sites: list(entries(site)),
    data: list(entries(data)),
    legalDuties,
    conduct,
    controls,
    context,
    own,
  },
);
