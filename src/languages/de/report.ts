import type { Words } from '../../report/index.js';
import { reportParts } from './report-parts.js';
import { reportTerms, status } from './report-terms.js';
import { band, day, number, translate } from './translate.js';

/** The fixed words of a report, in German. */
export const report: Words = {
  language: 'de',
  ...reportTerms,
  oneOf: (words) => words.map(translate).join(' oder '),
  status,
  day,
  mayBe: (text) => translate(text),
  between: (low, high) => `${band(number(low))} bis ${band(number(high))}`,
  yes: 'ja',
  no: 'nein',
  none: 'keine',
  ends: {
    min: 'mindestens',
    exclusiveMin: 'mehr als',
    max: 'höchstens',
    exclusiveMax: 'weniger als',
    earliest: 'von',
    latest: 'bis',
  },
  and: ' und ',
  terms: (asOf, policy, rules, version) => `Stand: ${asOf}. Belege: ${policy}. Regeln: ${rules}, Version ${version}.`,
  certainty: (isUndetermined, known) =>
    `Gewissheit des Rechts, ${isUndetermined ? 'auf das es ankommt' : 'das den Ausschlag gibt'}: ${known}.`,
  laterEvidence: (count) =>
    `Berücksichtigt ${count === 1 ? 'eine Quelle' : `${count} Quellen`} aus der Zeit nach diesem Tag: Der Tag bestimmt das anzuwendende Recht, nicht, was bekannt war.`,
  model:
    'Ein Modell, keine Entscheidung und keine Anmeldung. Unbekannt heißt nicht Nein; eine gesetzliche Pflicht ist kein Punktwert; ein Vorwurf ist keine Feststellung.',
  reasons: 'Gründe',
  withheld: (mark, ids) =>
    `[zurückgehalten: ${mark === 'confidential' ? 'vertrauliche' : 'eingeschränkt zugängliche'} Belege ${ids.join(', ')}]`,
  redacted: (audience, ids) =>
    `Verfasst für ${audience}. Was auf den Belegen ${ids.join(', ')} beruht, ist zurückgehalten und an seiner Stelle gekennzeichnet. Ergebnisse, Beiträge, Punktwerte und Risikostufen sind die des ganzen Falls.`,
  ...reportParts,
};
