/** The rule set of the comparison: 25 weighted criteria over flat facts, whose points come to a hundred. */
import {
  all,
  any,
  type Condition,
  criterion,
  defineFact,
  defineRuleSet,
  type Fact,
  not,
  type RuleSet,
} from 'fdi-screening';

const text = (name: string) => ({ title: name, question: `${name}?` }) as const;
const flag = (name: string) =>
  defineFact(`flat.${name}`, {
    ...text(name),
    type: 'boolean',
    derive: (read) => read.at('own').at('flags').flag(name),
  });
const amount = (name: string) =>
  defineFact(`flat.${name}`, {
    ...text(name),
    type: 'decimal',
    derive: (read) => read.at('own').at('amounts').amount(name),
  });
const word = <const Words extends readonly string[]>(name: string, values: Words) =>
  defineFact(`flat.${name}`, {
    ...text(name),
    type: 'enum',
    values,
    derive: (read) => read.at('own').at('words').choice(name, values) as never,
  });

export const accesses = ['none', 'landside', 'perimeter', 'airside'] as const;
export const fundings = ['none', 'minor', 'major'] as const;

const airfieldAccess = word('airfieldAccess', accesses);
const stateFunding = word('stateFunding', fundings);
const buildingArea = amount('buildingArea');
const landArea = amount('landArea');
const apronDistance = amount('apronDistance');
const badges = amount('badges');
const dutyLevel = amount('dutyLevel');
const trafficShare = amount('trafficShare');
const chainLength = amount('chainLength');
const portAccess = flag('portAccess');
const stateControl = flag('stateControl');
const goldenShare = flag('goldenShare');
const keysWithInvestor = flag('keysWithInvestor');
const remoteAdministration = flag('remoteAdministration');
const sharedPlatform = flag('sharedPlatform');
const vendorUpdates = flag('vendorUpdates');
const secondedStaff = flag('secondedStaff');
const customsLink = flag('customsLink');
const airportSystemsLink = flag('airportSystemsLink');
const personalData = flag('personalData');
const specialData = flag('specialData');
const outsideEea = flag('outsideEea');
const listedCompany = flag('listedCompany');

export const flatFacts: readonly Fact[] = [
  ...[airfieldAccess, stateFunding],
  ...[buildingArea, landArea, apronDistance, badges, dutyLevel, trafficShare, chainLength],
  ...[portAccess, stateControl, goldenShare, keysWithInvestor, remoteAdministration, sharedPlatform, vendorUpdates],
  ...[secondedStaff, customsLink, airportSystemsLink, personalData, specialData, outsideEea, listedCompany],
];

/** One criterion of the comparison. */
export interface FlatCriterion {
  readonly id: string;
  readonly points: number;
  readonly when: Condition;
}

export const flatCriteria: readonly FlatCriterion[] = [
  { id: 'airside', points: 8, when: airfieldAccess.oneOf(['perimeter', 'airside']) },
  { id: 'large-site', points: 4, when: buildingArea.atLeast(30_000) },
  { id: 'very-large-site', points: 3, when: buildingArea.atLeast(100_000) },
  { id: 'land', points: 2, when: landArea.atLeast(200_000) },
  { id: 'near-apron', points: 4, when: apronDistance.lessThan(500) },
  { id: 'badges', points: 3, when: badges.moreThan(50) },
  { id: 'port', points: 3, when: portAccess.is(true) },
  { id: 'state-control', points: 8, when: stateControl.is(true) },
  { id: 'golden-share', points: 4, when: goldenShare.is(true) },
  { id: 'state-funding', points: 3, when: stateFunding.oneOf(['minor', 'major']) },
  {
    id: 'steered-funding',
    points: 4,
    when: all(stateFunding.is('major'), any(stateControl.is(true), goldenShare.is(true))),
  },
  { id: 'legal-duty', points: 8, when: dutyLevel.atLeast(3) },
  {
    id: 'duty-with-means',
    points: 9,
    when: all(
      dutyLevel.atLeast(2),
      any(keysWithInvestor.is(true), remoteAdministration.is(true), secondedStaff.is(true)),
    ),
  },
  { id: 'keys', points: 4, when: keysWithInvestor.is(true) },
  { id: 'remote-administration', points: 4, when: remoteAdministration.is(true) },
  { id: 'shared-platform', points: 2, when: sharedPlatform.is(true) },
  { id: 'vendor-updates', points: 2, when: vendorUpdates.is(true) },
  { id: 'seconded-staff', points: 3, when: secondedStaff.is(true) },
  { id: 'customs-link', points: 3, when: customsLink.is(true) },
  { id: 'airport-systems-link', points: 3, when: airportSystemsLink.is(true) },
  { id: 'personal-data-outside-eea', points: 5, when: all(personalData.is(true), outsideEea.is(true)) },
  { id: 'special-data', points: 3, when: specialData.is(true) },
  { id: 'traffic', points: 4, when: trafficShare.atLeast(10) },
  { id: 'much-traffic', points: 2, when: trafficShare.atLeast('25.5') },
  { id: 'opaque', points: 2, when: all(chainLength.moreThan(3), not(listedCompany.is(true))) },
];

/** A rule set that only scores, over some criteria. */
export const scoringRuleSet = (facts: readonly Fact[], criteria: readonly FlatCriterion[]): RuleSet =>
  defineRuleSet({
    id: 'flat',
    title: 'Flat',
    jurisdiction: 'BE',
    appliesFrom: '2020-01-01',
    lastVerified: '2020-01-01',
    asOf: '2024-01-01',
    facts,
    risk: {
      dimensions: [{ id: 'risk', title: 'Risk', weight: '100' }],
      criteria: criteria.map(({ id, points, when }) =>
        criterion(id, { dimension: 'risk', when, points, because: 'It is a benchmark.' }),
      ),
      bands: [],
    },
  });

export const flatRuleSet = scoringRuleSet(flatFacts, flatCriteria);
