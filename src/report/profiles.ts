import type { LegalProfile } from '../reference/legal-profile.js';
import type { Assessment, LegalProfileResult } from '../screening/assessment.js';
import { citationText } from '../values/citation.js';
import { heading, labelled, wrap } from './layout.js';

const yesNo = (answer: boolean | undefined): string | undefined =>
  answer === undefined ? undefined : answer ? 'yes' : 'no';

const levelText = (compulsion: LegalProfile['compulsion']): string | undefined =>
  typeof compulsion === 'object' ? `${compulsion.min} to ${compulsion.max}` : compulsion?.toString();

/** The properties of a profile in one line; what it leaves out is not known. */
function properties(profile: LegalProfile): string {
  const all = {
    compulsion: levelText(profile.compulsion),
    'independent authorisation': yesNo(profile.independentAuthorisation),
    remedy: yesNo(profile.remedy),
    'reaches abroad': yesNo(profile.reachesAbroad),
    GDPR: profile.dataProtection,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  const rest = known.length === Object.keys(all).length ? '' : '; the rest is not known';
  return known.map(([name, value]) => `${name} ${value}`).join(', ') + rest;
}

const sourced = (profile: LegalProfile): string =>
  `${properties(profile)} (${profile.status}; ${profile.citations.map(citationText).join('; ')})`;

const origins: Readonly<Record<LegalProfileResult['origin'], string>> = {
  library: '',
  replaced: 'overridden. ',
  added: 'overridden: added, the library has none. ',
  missing: 'no profile, so what rests on it is open.',
};

/** The legal profiles that count in a case, the overridden ones with what the library says instead. */
export function profileText({ legalProfiles }: Assessment, width: number): string[] {
  if (legalProfiles.length === 0) return [];
  return [
    ...heading('Legal profiles that count'),
    ...wrap(
      'How far the law of a jurisdiction can compel, from 0 (law of the EU) to 4: its law, not its conduct.',
      width,
    ),
    ...legalProfiles.flatMap((one) => [
      ...labelled(
        `  ${one.jurisdiction}: `,
        `${origins[one.origin]}${one.profile === undefined ? '' : sourced(one.profile)}`,
        width,
      ),
      ...(one.inPlaceOf === undefined ? [] : labelled('      the library says: ', sourced(one.inPlaceOf), width)),
    ]),
  ];
}

/** That profiles were overridden, for the head of a report. */
export function overriddenText({ legalProfiles }: Assessment, width: number): string[] {
  const codes = legalProfiles.filter((one) => one.inPlaceOf !== undefined || one.origin === 'added');
  if (codes.length === 0) return [];
  return wrap(`Legal profiles overridden by the user: ${codes.map((one) => one.jurisdiction).join(', ')}.`, width);
}
