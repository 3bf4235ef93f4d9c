import type { Words } from '../../report/index.js';
import { band, counted, day, inFrench, number, status } from './own-words.js';
import { reportParts } from './report-parts.js';

const holders: Words['holders'] = {
  investor: 'investisseur',
  seller: 'vendeur',
  target: 'cible',
  airport: 'aéroport',
  customs: 'douane',
  'aviation-authority': 'autorité de l’aviation',
  'security-service': 'service de sécurité',
  'public-source': 'source publique',
  landlord: 'bailleur',
};

const leafStates: Words['leafStates'] = {
  known: 'connu',
  range: 'fourchette',
  disputed: 'contesté',
  unknown: 'inconnu',
  'interested-only': 'sources intéressées uniquement',
  denied: 'démenti',
  uncorroborated: 'non corroboré',
  unfit: 'inexploitable',
};

const stages: Words['stages'] = {
  allegation: 'allégation',
  'official-concern': 'préoccupation officielle',
  investigation: 'enquête',
  charge: 'inculpation',
  'non-final-finding': 'constatation non définitive',
  'final-finding': 'constatation définitive',
  acquittal: 'acquittement',
  'closed-without-finding': 'clôture sans constatation',
  'not-established': 'non établi',
};

/** The fixed words of a report in French. */
export const report: Words = {
  language: 'fr',
  outcomes: { holds: 'oui', fails: 'non', undetermined: 'indéterminé' },
  obligations: { required: 'obligatoire', 'not-required': 'non obligatoire', undetermined: 'indéterminé' },
  policies: { asserted: 'déclarative', cautious: 'prudente', corroborated: 'corroborée' },
  holders,
  leafStates,
  stages,
  audiences: {
    authority: 'l’autorité',
    investor: 'l’investisseur',
    eu: 'la Commission et les autres États membres',
    public: 'le public',
  },
  marks: { public: 'public', restricted: 'diffusion restreinte', confidential: 'confidentiel' },
  oneOf: (words) => words.map(inFrench).join(' ou '),
  status,
  day,
  mayBe: inFrench,
  between: (low, high) => `${band(number(low))} à ${band(number(high))}`,
  yes: 'oui',
  no: 'non',
  none: 'néant',
  ends: {
    min: 'au moins',
    exclusiveMin: 'plus de',
    max: 'au plus',
    exclusiveMax: 'moins de',
    earliest: 'à partir de',
    latest: 'jusqu’à',
  },
  and: ' et ',
  terms: (asOf, policy, rules, version) =>
    `Situation au ${asOf}. Appréciation des preuves : ${policy}. Règles : ${rules}, version ${version}.`,
  certainty: (isUndetermined, status) =>
    `Degré de certitude du droit ${isUndetermined ? 'dont dépend la réponse' : 'qui détermine la réponse'} : ${status}.`,
  laterEvidence: (count) =>
    `Il est tenu compte de ${counted(count, 'source postérieure', 'sources postérieures')} à cette date : la date détermine le droit applicable, non ce qui était connu.`,
  model:
    'Ceci est un modèle, non une décision ni une notification. Une inconnue n’est pas un « non » ; une obligation légale n’est pas un score ; une allégation n’est pas une constatation.',
  reasons: 'Motifs',
  withheld: (mark, ids) =>
    `[non communiqué : ${mark === 'confidential' ? 'preuves confidentielles' : 'preuves à diffusion restreinte'} ${ids.join(', ')}]`,
  redacted: (audience, ids) =>
    `Rédigé pour ${audience}. Ce qui repose sur les preuves ${ids.join(', ')} n’est pas communiqué et est signalé à l’endroit où cela figurerait. Les résultats, les parts, les scores et les niveaux sont ceux du dossier complet.`,
  ...reportParts,
};
