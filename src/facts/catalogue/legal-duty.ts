import type { Investment } from '../../investment/investment.js';
import { channelMeans } from '../../investment/schema/legal-duty.js';
import { type CompulsionLevel, type LegalProfile, possibleLevels } from '../../reference/legal-profile.js';
import { Decimal } from '../../values/decimal.js';
import { allOf } from '../../values/flag.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import { eitherRange, pointRange, type Ranged } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';

type Duty = Extract<NonNullable<Investment['legalDuties']>, readonly unknown[]>[number];
type Means = (typeof channelMeans)[number];

/**
 * Some of the five levels, as a set of bits: bit 3 stands for level 3. A case with many channels is walked in hundreds of
 * worlds, and sets of levels are all that is handed on in them.
 */
type Levels = number;

const setOf = (levels: readonly CompulsionLevel[]): Levels => levels.reduce<number>((set, one) => set | (1 << one), 0);

const noLevel = setOf([0]);
const anyLevel = setOf(possibleLevels(undefined));

/** Some levels as a range, the same object for the same levels. */
function rangeOfLevels(levels: Levels): Ranged<Decimal> {
  const known = ranges.get(levels);
  if (known !== undefined) return known;
  const held = possibleLevels(undefined).filter((one) => (levels & (1 << one)) !== 0);
  const range = eitherRange(held.map((one) => pointRange<Decimal>(new Decimal(one))));
  ranges.set(levels, range);
  return range;
}
const ranges = new Map<Levels, Ranged<Decimal>>();

/** The levels where a flag holds, and none where it does not. */
const levelsIf = (flag: Flag, levels: Levels): Levels =>
  (flag.values.includes(true) ? levels : 0) | (flag.values.includes(false) ? noLevel : 0);

/** The greater of two levels, for each choice of one: whatever either may be, from where both are reached. */
function greater(one: Levels, other: Levels): Levels {
  const lowest = (levels: Levels): number => levels & -levels;
  return (one | other) & -Math.max(lowest(one), lowest(other));
}

/** Whether the law reaches its party; whether an arguable reach is one is open. */
const binds = (duty: CaseNode<Duty>): Flag =>
  mapPossible(duty.choice('binds', ['yes', 'arguable', 'no']), openFlag, (answer) =>
    answer === 'arguable' ? openFlag : known(answer === 'yes'),
  );

/** How far the law of the duty's jurisdiction can compel, if it reaches its party. */
function levelsOf(duty: CaseNode<Duty>, context: FactContext): Levels {
  const isBound = binds(duty);
  if (!isBound.values.includes(true)) return noLevel;
  const jurisdiction = duty.country('jurisdiction');
  if (jurisdiction.kind === 'anything') return levelsIf(isBound, anyLevel);
  const levels = jurisdiction.values.map((code) => setOf(possibleLevels(context.legalProfile(code)?.compulsion)));
  return levelsIf(
    isBound,
    levels.reduce((all, one) => all | one, 0),
  );
}

/** Whether a channel by one of some means is open from the bound party to an asset. */
const reaches = (duty: CaseNode<Duty>, means: readonly Means[]): Flag =>
  duty.list('channels').some((channel) => {
    const isByThose = channel.raw !== undefined && means.includes(channel.raw.means);
    return isByThose ? channel.flag('open') : known(false);
  });

function highest(read: CaseNode<Investment>, gradeOf: (duty: CaseNode<Duty>) => Levels): Ranged<Decimal> {
  const duties = read.list('legalDuties');
  const levels = duties.items.map(gradeOf);
  return rangeOfLevels((duties.complete ? levels : [...levels, anyLevel]).reduce(greater, noLevel));
}

const highestThrough =
  (...means: readonly Means[]) =>
  (read: CaseNode<Investment>, context: FactContext): Ranged<Decimal> =>
    highest(read, (duty) => {
      const isOpen = reaches(duty, means);
      return isOpen.values.includes(true) ? levelsIf(isOpen, levelsOf(duty, context)) : noLevel;
    });

export const dutyLevel = defineFact('legalDuty.level', {
  type: 'decimal',
  unit: 'on the scale 0 to 4',
  scale: [0, 4],
  title: 'Legal duty to share data',
  question: 'How far can a law that binds a party compel it to hand over data, from 0 (law of the EU) to 4?',
  asks: ['investor', 'public-source'],
  derive: (read, context) => highest(read, (duty) => levelsOf(duty, context)),
});

const throughText = {
  type: 'decimal',
  unit: 'on the scale 0 to 4',
  scale: [0, 4],
  asks: ['investor', 'target', 'security-service'],
} as const;

export const dutyThroughOwnership = defineFact('legalDuty.throughOwnership', {
  ...throughText,
  title: 'Legal duty that reaches an asset through ownership',
  question: 'Can a party that a law compels to hand over data reach an asset through what it owns?',
  derive: highestThrough('ownership'),
});

export const dutyThroughKeys = defineFact('legalDuty.throughKeys', {
  ...throughText,
  title: 'Legal duty that reaches an asset through keys',
  question: 'Can a party that a law compels to hand over data reach an asset through keys that it holds?',
  derive: highestThrough('keys'),
});

export const dutyThroughAdministration = defineFact('legalDuty.throughAdministration', {
  ...throughText,
  title: 'Legal duty that reaches an asset through administration',
  question: 'Can a party that a law compels to hand over data reach an asset as administrator of systems?',
  derive: highestThrough('administration'),
});

export const dutyThroughStaff = defineFact('legalDuty.throughStaff', {
  ...throughText,
  title: 'Legal duty that reaches an asset through staff',
  question: 'Can a party that a law compels to hand over data reach an asset through its staff?',
  derive: highestThrough('staff'),
});

export const dutyThroughPossession = defineFact('legalDuty.throughPossession', {
  ...throughText,
  title: 'Legal duty that reaches an asset through possession',
  question: 'Can a party that a law compels to hand over data reach an asset that it has in its hands?',
  derive: highestThrough('possession'),
});

export const dutyThroughAnyChannel = defineFact('legalDuty.throughAnyChannel', {
  ...throughText,
  title: 'Legal duty that reaches an asset',
  question: 'Can a party that a law compels to hand over data in fact reach an asset, by any means?',
  derive: highestThrough(...channelMeans),
});

/**
 * Whether a law that reaches an asset through a channel has a property; without the property the answer is open. Law of
 * the European Union, level 0, has the safeguards by what the level means.
 */
const someLawThroughChannel =
  (has: (profile: LegalProfile) => boolean | undefined) =>
  (read: CaseNode<Investment>, context: FactContext): Flag =>
    read.list('legalDuties').some((duty) =>
      allOf([
        binds(duty),
        reaches(duty, channelMeans),
        mapPossible(duty.country('jurisdiction'), openFlag, (code) => {
          const profile = context.legalProfile(code);
          if (profile !== undefined && possibleLevels(profile.compulsion).every((one) => one === 0))
            return known(false);
          const answer = profile === undefined ? undefined : has(profile);
          return answer === undefined ? openFlag : known(answer);
        }),
      ]),
    );

const lacks = (safeguard: boolean | undefined): boolean | undefined =>
  safeguard === undefined ? undefined : !safeguard;

export const noIndependentAuthorisation = defineFact('legalDuty.noIndependentAuthorisationThroughChannel', {
  type: 'boolean',
  title: 'No independent authorisation',
  question: 'Does a law that reaches an asset let the state demand data without prior leave of an independent body?',
  asks: ['public-source'],
  derive: someLawThroughChannel((profile) => lacks(profile.independentAuthorisation)),
});

export const noRemedy = defineFact('legalDuty.noRemedyThroughChannel', {
  type: 'boolean',
  title: 'No remedy',
  question: 'Does a law that reaches an asset leave a foreign company without a remedy before an independent body?',
  asks: ['public-source'],
  derive: someLawThroughChannel((profile) => lacks(profile.remedy)),
});

export const reachesAbroad = defineFact('legalDuty.reachesAbroadThroughChannel', {
  type: 'boolean',
  title: 'Reach abroad',
  question: 'Does a law that reaches an asset extend to data that group companies hold abroad?',
  asks: ['public-source'],
  derive: someLawThroughChannel((profile) => profile.reachesAbroad),
});

/** What a rule can ask about legal duties to share data. */
export const legalDutyFacts = [
  dutyLevel,
  dutyThroughOwnership,
  dutyThroughKeys,
  dutyThroughAdministration,
  dutyThroughStaff,
  dutyThroughPossession,
  dutyThroughAnyChannel,
  noIndependentAuthorisation,
  noRemedy,
  reachesAbroad,
] as const;
