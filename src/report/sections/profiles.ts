import type { LegalProfile } from '../../reference/legal-profile.js';
import { list, paragraph, section } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { joined, type Phrase, phrase } from '../document/phrase.js';
import { citation } from './citations.js';
import { type Making, withStatus } from './making.js';

/** The legal profiles that count in a case, the overridden ones with what the library says instead. */
export function profilesSection({ assessment: { legalProfiles }, words }: Making): Section[] {
  if (legalProfiles.length === 0) return [];
  const { profiles } = words;
  return section('profiles', profiles.title, [
    ...paragraph(profiles.lead),
    ...list(
      legalProfiles.flatMap(({ jurisdiction, origin, profile, inPlaceOf }) => [
        phrase(
          `${jurisdiction}: ${profiles.origins[origin]}`,
          profile === undefined ? '' : profileText(profile, words),
        ),
        ...(inPlaceOf === undefined
          ? []
          : [phrase(`${jurisdiction}, ${profiles.library} `, profileText(inPlaceOf, words))]),
      ]),
    ),
  ]);
}

/** The properties of a profile with its sources; what it leaves out is not known. */
function profileText(profile: LegalProfile, words: Making['words']): Phrase {
  const { profiles } = words;
  const { compulsion, independentAuthorisation, remedy, reachesAbroad, dataProtection } = profile;
  const yesNo = (answer: boolean | undefined) =>
    answer === undefined ? undefined : words.outcomes[answer ? 'holds' : 'fails'];
  const level =
    typeof compulsion === 'object'
      ? words.between(String(compulsion.min), String(compulsion.max))
      : compulsion?.toString();
  const all = [
    [profiles.compulsion, level],
    [profiles.authorisation, yesNo(independentAuthorisation)],
    [profiles.remedy, yesNo(remedy)],
    [profiles.abroad, yesNo(reachesAbroad)],
    [profiles.dataProtection, dataProtection === undefined ? undefined : profiles.protections[dataProtection]],
  ] as const;
  const known = all.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  const rest = known.length === all.length ? '' : profiles.rest;
  return phrase(
    known.join(', '),
    rest,
    ` (${words.status(profile.status)}; `,
    joined(profile.citations.map(citation), '; '),
    ')',
  );
}

/** The law beside the rules on the day of assessment. */
export function besidesSection({ assessment: { besides, asOf }, words, say }: Making): Section[] {
  if (besides.length === 0) return [];
  return section('besides', words.besides.title(words.day(asOf)), [
    ...paragraph(words.besides.lead),
    ...list(
      besides.map((one) =>
        phrase(
          withStatus(say('dated-law', one.id, one.title), one, words),
          `. ${say('dated-law', `${one.id}-says`, one.says)} [`,
          joined(one.citations.map(citation), '; '),
          ']',
        ),
      ),
    ),
  ]);
}
