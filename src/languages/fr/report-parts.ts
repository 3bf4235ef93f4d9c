import type { Words } from '../../report/index.js';
import { band, inFrench, number } from './own-words.js';
import { reportBasis } from './report-basis.js';

type Parts = Pick<Words, 'answer' | 'layers' | 'duty' | 'score' | 'ownership' | 'duties' | 'open' | 'change'>;

const layers: Words['layers'] = {
  lead: 'Ces règles en complètent d’autres :',
  parts: {
    fact: 'fait',
    dimension: 'dimension',
    criterion: 'critère',
    control: 'mesure de maîtrise',
    escalation: 'relèvement',
    band: 'niveau',
    test: 'condition',
    limb: 'volet',
    exclusion: 'exclusion',
    question: 'question',
    reading: 'interprétation',
    advice: 'conseil',
  },
  changes: {
    added: '(ajout)',
    replaced: '(remplacement)',
    removed: '(suppression)',
    reweighed: '(nouvelle pondération)',
    followed: '(interprétation suivie)',
    adjusted: '(adaptation)',
  },
  over: (layer, parent, all) =>
    `${layer} complète ${parent} : ${all.length === 0 ? 'aucun changement' : all.join(' ; ')}.`,
  change: (part, id, how, before, after) => {
    const from = before === undefined ? '' : `de ${number(before)} `;
    return `${part} ${id} ${how}${after === undefined ? '' : ` ${from}à ${number(after)}`}`;
  },
  diluted: (dimension, criteria, keeps) =>
    `Dans ${dimension}, ${criteria === 1 ? 'un autre critère conserve' : `${criteria} autres critères conservent`} ${number(keeps)} pour cent de ${criteria === 1 ? 'sa' : 'leur'} part.`,
};

const ownership: Words['ownership'] = {
  title: 'Qui se trouve derrière l’investisseur ?',
  withheld:
    'Non communiqué : l’identité de ceux qui se trouvent derrière l’investisseur repose en partie sur des preuves qui ne sont pas destinées à ce lecteur.',
  above: (name) => `En amont : ${name}`,
  head: ['capital', 'droits de vote', 'contrôle', 'qui'],
  same: 'idem',
  controls: { yes: 'oui', no: 'non', open: 'indéterminé' },
  nobody: 'Aucun détenteur n’est nommé.',
  persons: 'Personnes physiques derrière l’investisseur, selon',
  noPerson: 'Aucune n’apparaît.',
  bases: {
    ownership: 'propriété',
    control: 'contrôle',
    role: 'fonction',
    'senior-manager': 'dirigeant principal',
  },
  person: (name, standing, on) => `${name} : ${standings[standing]} (${on.join(', ')}).`,
  open: (text) => `Non établi : ${text}`,
  states: 'États :',
  stateText: (link, isPossible, says) =>
    link === 'control'
      ? `Contrôle${isPossible ? ', non établi' : ''} : ${says}`
      : `Influence, qui n’est pas un contrôle${isPossible ? ', non établie' : ''} : ${says}`,
  potential: 'Non détenu, mais susceptible de l’être :',
  problems: 'Erreurs dans ce qu’indique le dossier :',
};

const standings = {
  possible: 'pourrait en être une',
  indicated: 'un indice existe, ce qui n’est pas le critère',
  certain: 'en est une',
} as const;

/** What a legal duty may reach an asset by, and the assets. */
const channelWords: Readonly<Record<string, string>> = {
  ownership: 'propriété',
  keys: 'clés',
  administration: 'administration',
  staff: 'personnel',
  possession: 'possession',
  'personal-data': 'données à caractère personnel',
  'trade-data': 'données commerciales',
  systems: 'systèmes',
  site: 'site',
};

const channelWord = (id: string): string => channelWords[id] ?? id;

const change: Words['change'] = {
  title: 'Ce qui changerait la réponse',
  readings: 'Interprétations du droit dont dépend l’obligation',
  readingHead: ['résultat', 'interprétation retenue, et question de droit'],
  sameReadings: 'L’obligation est la même quelle que soit l’interprétation de ces questions de droit ouvertes :',
  followed: (by) => (by === undefined ? 'Position suivie jusqu’à présent.' : `Position suivie par ${by}.`),
  nothingBears: (outcome) =>
    `D’après ces règles, aucun fait ouvert n’a d’incidence sur l’obligation : selon les interprétations qui comptent, le résultat reste « ${outcome} ».`,
  bearing: (facts) => `L’obligation peut dépendre de ces faits : ${facts.join(' ; ')}.`,
  moving: (facts) => `Faits qui peuvent le plus faire varier le score : ${facts.join(' ; ')}.`,
  movingFact: (fact, points) => `${fact} (jusqu’à ${number(points)} points)`,
  notComputed:
    'Les plus petits ensembles de réponses ou de mesures qui changeraient l’obligation ou le niveau de risque n’ont pas été calculés pour ce rapport.',
  withheld:
    'Non communiqué : les ensembles de changements révèlent ce qui est dit jusqu’à présent, ce qui n’est pas destiné intégralement à ce lecteur.',
  already: 'C’est déjà le cas, sans aucun changement.',
  none: (burden) => `Aucun ensemble n’a été trouvé jusqu’à une charge de ${burden}.`,
  setHead: ['changements', 'résultat'],
  one: (title, about, answer) =>
    `${title}${about.length === 0 ? '' : ` (${about.join(', ')})`}${answer === undefined ? '' : ` ${inFrench(answer)}.`}`,
  effect: (obligation, score, level) =>
    `Notification : ${obligation} ; score : ${number(score)} ; niveau : ${band(level)}.`,
  stopped: (burden) =>
    `Tous les plus petits ensembles jusqu’à une charge de ${burden} sont énumérés ; la recherche s’est arrêtée là.`,
};

/** The messages of the sections of a report in French. */
export const reportParts: Parts & typeof reportBasis = {
  answer: {
    title: 'La réponse',
    duty: 'Faut-il notifier ?',
    readings: 'Interprétations du droit',
    readingsText: (asked, turning) =>
      turning.length === 0
        ? `Le résultat est le même quelle que soit l’interprétation ${asked === 1 ? 'de la seule question' : `des ${asked} questions`} de droit que les règles déclarent ${asked === 1 ? 'ouverte' : 'ouvertes'}.`
        : `Le résultat dépend de l’interprétation du droit : ${turning.join(' ')}`,
    band: 'Niveau de risque',
    bandText: (level, isSettled) =>
      isSettled
        ? `${band(level)}, quoi qu’il en soit de ce qui reste ouvert.`
        : `${level} : ce qui reste ouvert est déterminant.`,
    established: 'Ce qui est établi',
    establishedText: (points) =>
      `${number(points)} points sur 100 après mesures de maîtrise sont acquis, quelle que soit l’issue de ce qui reste ouvert.`,
    interval: 'Intervalle',
    intervalText: (residual, inherent) =>
      `Score sur 100 : ${number(residual)} après mesures de maîtrise, ${number(inherent)} avant.`,
    advice: 'Conseil, non une règle de droit ',
    caseNote: 'Le dossier précise à son propre sujet ',
  },
  layers,
  duty: {
    title: 'L’obligation de notifier, volet par volet',
    reasons: 'Motifs :',
    open: 'Ce qui reste ouvert :',
    tests: 'Conditions, qui doivent toutes être remplies',
    testHead: ['rempli', 'condition'],
    limbs: 'Conditions, volet par volet',
    exclusions: 'Exclusions',
    limbHead: ['rempli', 'volet', 'ce qu’il exige, et motif'],
    reading: (title, outcome) => `${title} : ${outcome}`,
    perhaps: (text) => `Peut-être : ${text}`,
    more: (count) => `Et ${count} de plus.`,
    acquirers: 'Chaque acquéreur pris séparément',
    acquirerHead: ['rempli', 'acquéreur', 'condition et volets'],
  },
  score: {
    title: 'Le score, part par part',
    interval: (isOuter) =>
      `L’intervalle couvre toutes les issues possibles de ce qui reste ouvert${isOuter ? ' ; c’est une borne extérieure' : ''}. Le score classe les dossiers selon les pondérations propres à cette bibliothèque logicielle : la loi n’attribue pas de points, et le score n’est pas une probabilité.`,
    shares: 'Part par part, en points du score, avec le motif et qui l’affirme',
    shareHead: ['part', 'sur', 'critère', 'motif'],
    silent: (silent, all) =>
      silent === 0
        ? `Chacun des ${all} critères ajoute ou pourrait ajouter des points.`
        : `${silent} des ${all} critères ${silent === 1 ? 'n’ajoute' : 'n’ajoutent'} rien.`,
    controls: 'Mesures de maîtrise',
    controlHead: ['en place', 'mesure', 'motif'],
    escalation: (title, floor, isHolding) =>
      `Relèvement : ${title}, ce qui ${isHolding ? 'porte' : 'pourrait porter'} le niveau de risque à « ${band(floor)} » au moins.`,
  },
  ownership,
  duties: {
    title: 'Obligations légales de communiquer des données, et leurs canaux',
    lead: 'Une loi n’est pas un comportement. Une obligation n’ajoute des points que par un canal : la partie obligée, un moyen, l’actif.',
    bound: (party, id) => `${party} (${id})`,
    law: 'loi',
    readOtherwise: 'autre lecture',
    noOtherReading: 'Aucune autre lecture n’a été trouvée.',
    channels: (party) => `Canaux : ${party}`,
    head: ['canal', 'par quoi vers quoi', 'chemin, et qui l’affirme'],
    open: { yes: 'ouvert', no: 'fermé', 'not-established': 'non établi' },
    from: (means, asset) => `${channelWord(means)} → ${channelWord(asset)}`,
  },
  open: {
    title: 'Ce qui n’est pas connu',
    nothing: 'Rien de ce que demandent les règles ne reste ouvert.',
    caption:
      'Chaque fait ouvert, de combien il peut au plus faire varier le score, et si l’obligation peut en dépendre',
    head: ['effet', 'obligation', 'fait et question'],
    procedure: 'Ce dont la procédure dépend en outre',
    procedureHead: ['fait', 'question'],
    now: 'Actuellement :',
    ask: (asked) => `À demander à : ${asked.join(', ')}.`,
    places: 'Éléments ouverts :',
    more: (count) => ` et ${count} de plus`,
  },
  change,
  ...reportBasis,
};
