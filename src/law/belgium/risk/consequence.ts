import * as data from '../../../facts/catalogue/data.js';
import * as dependence from '../../../facts/catalogue/dependence.js';
import { landArea } from '../../../facts/catalogue/site.js';
import { combinesPlatforms } from '../../../facts/catalogue/systems.js';
import { all, any } from '../../../rules/condition.js';
import { criterion } from '../../../rules/rules.js';
import * as source from './sources.js';

/** What misuse would do: to the continuity of vital processes, to sensitive knowledge, to strategic independence. */
export const consequenceCriteria = [
  criterion('single-point-of-dependence', {
    dimension: 'consequence',
    when: dependence.singlePoint.is(true),
    points: 8,
    because: 'A vital process without another provider stops when this one does.',
    citation: source.strategicInterests,
    status: 'reported',
  }),
  criterion('critical-infrastructure', {
    dimension: 'consequence',
    when: dependence.criticalInfrastructure.is(true),
    points: 3,
    because: 'Society relies on it every day.',
    citation: source.infrastructureFactor,
    status: 'reported',
  }),
  criterion('share-of-traffic', {
    dimension: 'consequence',
    levels: [
      { when: dependence.shareOfTraffic.atLeast(50), points: 5 },
      { when: dependence.shareOfTraffic.atLeast(25), points: 3 },
      { when: dependence.shareOfTraffic.atLeast(10), points: 1 },
    ],
    because: 'The larger its share, the less others can take over.',
    citation: source.strategicInterests,
    status: 'inferred',
  }),
  criterion('supply-chain-insight', {
    dimension: 'consequence',
    title: 'Insight into supply chains',
    levels: [
      { when: all(data.supplyChainInsight.is(true), combinesPlatforms.is(true)), points: 8 },
      { when: data.supplyChainInsight.is(true), points: 5 },
      { when: any(data.tradeData.is(true), data.customsData.is(true)), points: 1 },
    ],
    because: 'Trade data taken together shows who depends on whom; with other platforms, what is bought and paid too.',
    citations: [source.aggregatedTradeData, source.strategicInterests],
    status: 'reported',
  }),
  criterion('personal-data', {
    dimension: 'consequence',
    levels: [
      { when: data.dataSubjects.atLeast(1_000_000), points: 3 },
      { when: data.dataSubjects.atLeast(100_000), points: 2 },
      { when: data.personalData.is(true), points: 1 },
    ],
    because: 'Data about very many people shows patterns and finds individuals.',
    citation: source.informationFactor,
    status: 'inferred',
  }),
  criterion('special-category-data', {
    dimension: 'consequence',
    title: 'Special-category or criminal data',
    when: data.specialCategoryData.is(true),
    points: 5,
    because: 'What it says of people can be used to press or to harm them.',
    citation: source.informationFactor,
    status: 'inferred',
  }),
  criterion('security-data', {
    dimension: 'consequence',
    title: 'Security data or data of public bodies',
    levels: [
      { when: data.securityData.is(true), points: 5 },
      { when: data.publicSectorData.is(true), points: 2 },
    ],
    because: 'It shows how places and people are protected, or how the state works.',
    citation: source.informationFactor,
    status: 'inferred',
  }),
  criterion('sensitive-technology', {
    dimension: 'consequence',
    when: dependence.sensitiveTechnology.is(true),
    points: 5,
    because: 'Knowledge that has left cannot be called back.',
    citations: [source.technologyFactor, source.strategicInterests],
    status: 'reported',
  }),
  criterion('defence-flows', {
    dimension: 'consequence',
    title: 'Defence goods',
    when: dependence.defenceFlows.is(true),
    points: 5,
    because: 'Goods for armed forces can be seen, delayed or stopped.',
    citation: source.strategicInterests,
    status: 'inferred',
  }),
  criterion('medical-flows', {
    dimension: 'consequence',
    title: 'Medical goods',
    when: dependence.medicalFlows.is(true),
    points: 3,
    because: 'Medicines that come late cost lives.',
    citation: source.strategicInterests,
    status: 'inferred',
  }),
  criterion('economic-leverage', {
    dimension: 'consequence',
    title: 'Leverage through jobs, traffic or land',
    when: dependence.economicLeverage.is(true),
    points: 3,
    because: 'An authority that would lose much by saying no says yes more easily.',
    citation: source.strategicInterests,
    status: 'inferred',
  }),
  criterion('land-held', {
    dimension: 'consequence',
    levels: [
      { when: landArea.atLeast(200_000), points: 2 },
      { when: landArea.atLeast(50_000), points: 1 },
    ],
    because: 'Land that is held cannot be given to others, whatever becomes of the plans.',
    citation: source.infrastructureFactor,
    status: 'inferred',
  }),
  criterion('cross-border-effect', {
    dimension: 'consequence',
    title: 'Effect in another Member State',
    when: dependence.crossBorder.is(true),
    points: 2,
    because: 'A disruption that is felt abroad concerns those who had no say.',
    citation: source.ownJudgement,
    status: 'unverified',
  }),
  criterion('hard-to-undo', {
    dimension: 'consequence',
    when: dependence.irreversible.is(true),
    points: 3,
    because: 'What cannot be undone must be right the first time.',
    citation: source.ownJudgement,
    status: 'unverified',
  }),
] as const;
