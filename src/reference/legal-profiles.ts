import type { Citation } from '../values/citation.js';
import { citationText } from '../values/citation.js';
import { countryCodes } from '../values/countries.js';
import type { Day } from '../values/day.js';
import { weakestStatus } from '../values/status.js';
import { adequacyDecisions, adequacySource, isAdequate } from './adequacy.js';
import { isEeaMember, isEuMember } from './european-union.js';
import { type LegalAnswers, type LegalAnswersTable, levelFrom } from './legal-answers.js';
import type { LegalProfile, LegalProfiles } from './legal-profile.js';
import { americasAndOceania } from './legal-profiles/americas-oceania.js';
import { asia } from './legal-profiles/asia.js';
import { eastAsia } from './legal-profiles/east-asia.js';
import { europe } from './legal-profiles/europe.js';
import { europeanLaw } from './legal-profiles/european-area.js';
import { middleEast } from './legal-profiles/middle-east.js';
import { lastVerified } from './legal-profiles/sources.js';

/**
 * What is known of the law of each jurisdiction outside the European Union and the European Economic Area on duties to
 * share data: five questions, each answered with its sources and what can be said against the answer, or left out as
 * unknown. A jurisdiction of which only one weak or old source was found has no answer.
 */
export const legalAnswers: LegalAnswersTable = {
  ...europe,
  ...eastAsia,
  ...asia,
  ...middleEast,
  ...americasAndOceania,
};

/** The library's profile of a jurisdiction on a day, where it has one. */
function profileOn(country: string, day: Day): LegalProfile | undefined {
  if (isEuMember(country, day) || isEeaMember(country, day)) return europeanLaw(country);
  const answers = Object.hasOwn(legalAnswers, country) ? legalAnswers[country] : undefined;
  if (answers !== undefined) return profileFrom(answers, country, day);
  return isAdequate(country, day) === undefined ? undefined : profileFrom({ lastVerified }, country, day);
}

function profileFrom(answers: LegalAnswers, country: string, day: Day): LegalProfile {
  const { reach, authorisation, remedy, reachesAbroad, secrecyOrPenalty } = answers;
  const given = [reach, authorisation, remedy, reachesAbroad, secrecyOrPenalty].flatMap((one) => one ?? []);
  const compulsion = levelFrom(answers);
  const leave = authorisation === undefined ? undefined : independent[authorisation.answer];
  const adequate = isAdequate(country, day);
  return {
    ...(compulsion === undefined ? {} : { compulsion }),
    ...(leave === undefined ? {} : { independentAuthorisation: leave }),
    ...(remedy === undefined ? {} : { remedy: remedy.answer }),
    ...(reachesAbroad === undefined ? {} : { reachesAbroad: reachesAbroad.answer }),
    ...(adequate === undefined ? {} : { dataProtection: adequate ? 'adequate' : 'none' }),
    // What is read from a list, or left open, is a reading too.
    status: weakestStatus(['inferred', ...given.map((one) => one.status)]),
    citations: distinct([...given.flatMap((one) => one.citations), ...adequacySource(country, day)]),
    lastVerified: answers.lastVerified,
  };
}

/** Whether leave of an independent body is needed: of mixed powers, and of access that asks nobody, no source tells. */
const independent = { independent: true, executive: false, mixed: undefined, 'direct-access': undefined } as const;

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((one) => [`${citationText(one)} ${one.says ?? ''}`, one])).values(),
];

/**
 * The library's legal profiles as the law stood on a day, as far as they depend on it: membership and decisions of
 * adequacy have dates, answers on duties to share data are those of the day on which they were last verified.
 *
 * @example
 * ```ts
 * import { legalProfilesOn } from 'fdi-screening';
 * legalProfilesOn('2026-01-27').BR?.dataProtection; // => 'adequate'
 * legalProfilesOn('2020-01-31').GB?.compulsion; // => 0
 * ```
 */
export function legalProfilesOn(day: Day): LegalProfiles {
  const codes = countryCodes.filter((code) => isKnown.has(code) || isEuMember(code, day) || isEeaMember(code, day));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const profile = profileOn(code, day);
      return profile === undefined ? [] : [[code, profile] as const];
    }),
  );
}

const isKnown: ReadonlySet<string> = new Set([
  ...Object.keys(legalAnswers),
  ...adequacyDecisions.map(({ country }) => country),
]);

/**
 * What the law of each jurisdiction can compel, as of the day the profiles were last verified. A level is derived from
 * answers to five questions, see {@link legalAnswers}; it is an interval where an answer is missing, and a property that no
 * source shows is left out and so is unknown. Pass other profiles to judge otherwise.
 */
export const legalProfiles: LegalProfiles = legalProfilesOn(lastVerified);
