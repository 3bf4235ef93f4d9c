import type { Investment } from '../../investment/investment.js';
import { dataCategories, keyHolders } from '../../investment/schema/data.js';
import type { Decimal } from '../../values/decimal.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import { gradeIf, greatestOf, type Ranged } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact } from '../fact.js';
import { outsideGdpr, someOutsideGdpr } from './data-protection.js';

type Case = CaseNode<Investment>;
type DataSet = Extract<NonNullable<Investment['data']>, readonly unknown[]>[number];
type Category = (typeof dataCategories)[number];

const someData =
  (has: (set: CaseNode<DataSet>) => Flag) =>
  (read: Case): Flag =>
    read.list('data').some(has);

const isOf =
  (...categories: readonly Category[]) =>
  (set: CaseNode<DataSet>): Flag =>
    mapPossible(set.choice('category', dataCategories), openFlag, (category) => known(categories.includes(category)));

const isPersonal = isOf('ordinary-personal', 'special-category', 'criminal');

export const personalData = defineFact('data.personal', {
  type: 'boolean',
  title: 'Personal data',
  question: 'Does the investment open data about people?',
  asks: ['target', 'seller'],
  derive: someData(isPersonal),
});

export const specialCategoryData = defineFact('data.specialCategory', {
  type: 'boolean',
  title: 'Special-category or criminal data',
  question: 'Does it open data about health, beliefs, origin or the like, or about offences?',
  asks: ['target', 'seller'],
  derive: someData(isOf('special-category', 'criminal')),
});

export const dataSubjects = defineFact('data.subjects', {
  type: 'decimal',
  unit: 'people',
  title: 'People in the largest set of personal data',
  question: 'How many people is the largest set of personal data about?',
  asks: ['target', 'seller'],
  // The largest set and not the sum: the same people may be in several sets.
  derive: (read) => {
    const sets = read.list('data');
    const sizes = sets.items.flatMap((set): Ranged<Decimal>[] => {
      const personal = isPersonal(set);
      return personal.values.includes(true) ? [gradeIf(personal, set.amount('subjects'))] : [];
    });
    return greatestOf(sizes, sets.complete);
  },
});

export const tradeData = defineFact('data.trade', {
  type: 'boolean',
  title: 'Trade data',
  question: 'Does it open data about shipments, customers or suppliers of traders?',
  asks: ['target', 'investor'],
  derive: someData(isOf('trade')),
});

export const customsData = defineFact('data.customs', {
  type: 'boolean',
  title: 'Customs data',
  question: 'Does it open data of customs?',
  asks: ['customs', 'target'],
  derive: someData(isOf('customs')),
});

export const securityData = defineFact('data.security', {
  type: 'boolean',
  title: 'Security data',
  question: 'Does it open data about security, such as patrols, screening or guarded places?',
  asks: ['target', 'airport', 'security-service'],
  derive: someData(isOf('security')),
});

export const publicSectorData = defineFact('data.publicSector', {
  type: 'boolean',
  title: 'Data of public bodies',
  question: 'Does it open data of public bodies?',
  asks: ['target', 'seller'],
  derive: someData(isOf('public-sector')),
});

export const supplyChainInsight = defineFact('data.supplyChainInsight', {
  type: 'boolean',
  title: 'Insight into supply chains',
  question: 'Does some of the data, taken together, show how supply chains run and where they are weak?',
  asks: ['customs', 'security-service', 'target'],
  derive: someData((set) => set.flag('supplyChainInsight')),
});

export const storedOutsideGdpr = defineFact('data.storedOutsideGdpr', {
  type: 'boolean',
  title: 'Data stored outside the GDPR',
  question: 'Is some of the data stored in a country with neither the GDPR nor an adequacy decision?',
  asks: ['target', 'investor'],
  derive: (read, context) => someData((set) => someOutsideGdpr(set.countries('storedIn'), context))(read),
});

export const remoteAccessOutsideGdpr = defineFact('data.remoteAccessOutsideGdpr', {
  type: 'boolean',
  title: 'Remote access from outside the GDPR',
  question: 'Can some of the data be read from a country with neither the GDPR nor an adequacy decision?',
  asks: ['target', 'investor'],
  derive: (read, context) => someData((set) => someOutsideGdpr(set.countries('remoteAccessFrom'), context))(read),
});

export const operatorInInvestorGroup = defineFact('data.operatorInInvestorGroup', {
  type: 'boolean',
  title: "Servers operated by the investor's group",
  question: "Are servers with some of the data operated by a company of the investor's group?",
  asks: ['target', 'investor'],
  derive: someData((set) => set.at('operator').flag('inInvestorGroup')),
});

export const operatorOutsideGdpr = defineFact('data.operatorOutsideGdpr', {
  type: 'boolean',
  title: 'Operator of the servers outside the GDPR',
  question: 'Has the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?',
  asks: ['target', 'investor', 'public-source'],
  derive: (read, context) => someData((set) => outsideGdpr(set.at('operator').country('seat'), context))(read),
});

export const operatorParentOutsideGdpr = defineFact('data.operatorParentOutsideGdpr', {
  type: 'boolean',
  title: "Operator's parent outside the GDPR",
  question:
    'Has the company that controls the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?',
  asks: ['target', 'investor', 'public-source'],
  derive: (read, context) => someData((set) => outsideGdpr(set.at('operator').country('parentSeat'), context))(read),
});

export const subProcessorOutsideGdpr = defineFact('data.subProcessorOutsideGdpr', {
  type: 'boolean',
  title: 'Sub-processor outside the GDPR',
  question: 'Has a sub-processor its seat in a country with neither the GDPR nor an adequacy decision?',
  asks: ['target'],
  derive: (read, context) =>
    someData((set) => set.list('subProcessors').some((one) => outsideGdpr(one.country('seat'), context)))(read),
});

export const keysWithInvestorGroup = defineFact('data.keysWithInvestorGroup', {
  type: 'boolean',
  title: "Keys with the investor's group",
  question: "Does the investor's group hold keys to some of the data, itself or as operator of the servers?",
  asks: ['target', 'investor'],
  derive: someData((set) =>
    mapPossible(set.choice('keyHolder', keyHolders), openFlag, (holder) =>
      holder === 'operator' ? set.at('operator').flag('inInvestorGroup') : known(holder === 'investor-group'),
    ),
  ),
});

export const unencryptedData = defineFact('data.unencrypted', {
  type: 'boolean',
  title: 'Data that is not encrypted',
  question: 'Is some of the data stored without encryption, so that nobody holds a key to it?',
  asks: ['target'],
  derive: someData((set) =>
    mapPossible(set.choice('keyHolder', keyHolders), openFlag, (holder) => known(holder === 'nobody')),
  ),
});

/** What a rule can ask about the data. */
export const dataFacts = [
  personalData,
  specialCategoryData,
  dataSubjects,
  tradeData,
  customsData,
  securityData,
  publicSectorData,
  supplyChainInsight,
  storedOutsideGdpr,
  remoteAccessOutsideGdpr,
  operatorInInvestorGroup,
  operatorOutsideGdpr,
  operatorParentOutsideGdpr,
  subProcessorOutsideGdpr,
  keysWithInvestorGroup,
  unencryptedData,
] as const;
