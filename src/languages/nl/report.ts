import type { Words } from '../../report/index.js';
import { reportOfAnswers } from './report-answers.js';
import { reportOfEvidence } from './report-evidence.js';
import { reportOfProcedure } from './report-procedure.js';
import {
  audiences,
  holders,
  leafStates,
  marks,
  obligations,
  outcomes,
  policies,
  stages,
  status,
} from './report-terms.js';
import { band, day, number, translate } from './translate.js';

/** The fixed words of a report, in Dutch. */
export const report: Words = {
  language: 'nl',
  outcomes,
  obligations,
  policies,
  holders,
  leafStates,
  stages,
  audiences,
  marks,
  // Languages come as the rules write them.
  oneOf: (words) => words.map(translate).join(' of '),
  status,
  day,
  mayBe: translate,
  between: (low, high) => `${number(band(low))} tot ${number(band(high))}`,
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  ends: {
    min: 'ten minste',
    exclusiveMin: 'meer dan',
    max: 'ten hoogste',
    exclusiveMax: 'minder dan',
    earliest: 'van',
    latest: 'tot en met',
  },
  and: ' en ',
  terms: (asOf, policy, rules, version) =>
    `Stand op ${asOf}. Bewijsmaatstaf: ${policy}. Regels: ${rules}, versie ${version}.`,
  certainty: (isUndetermined, certainty) =>
    `Zekerheid van het recht ${isUndetermined ? 'waarvan de uitkomst afhangt' : 'dat beslist'}: ${certainty}.`,
  laterEvidence: (count) =>
    count === 1
      ? 'Eén bron van na die dag telt mee: de dag bepaalt het recht, niet wat bekend was.'
      : `${count} bronnen van na die dag tellen mee: de dag bepaalt het recht, niet wat bekend was.`,
  model:
    'Een model, geen beslissing en geen aanmelding. Wat niet bekend is, is geen nee; een wettelijke plicht is geen score; een bewering is geen vaststelling.',
  reasons: 'Redenen',
  withheld: (mark, ids) => `[niet meegedeeld: ${marks[mark]} bewijs ${ids.join(', ')}]`,
  redacted: (audience, ids) =>
    `Geschreven voor ${audience}. Wat op het bewijs ${ids.join(', ')} berust, is niet meegedeeld; waar het zou staan, is dat aangegeven. Uitkomsten, bijdragen, scores en risicoklassen zijn die van de volledige casus.`,
  ...reportOfAnswers,
  ...reportOfProcedure,
  ...reportOfEvidence,
};
