import type { PictureWords } from '../../report/index.js';
import { countries } from './countries.js';
import { counted, day, inFrench, number, ofDay, status, theDay, toDay, untilDay } from './own-words.js';
import { ownershipPictureWords } from './pictures-ownership.js';

const waterfall: PictureWords['waterfall'] = {
  title: (name) => `De quoi se compose le score : ${name}`,
  description: ({ score, band, dimensions }) =>
    [
      `Le score est de ${score} sur 100 après mesures de maîtrise ; ${band}.`,
      ...dimensions.map(({ name, min, max }) => `${name} : apport de ${min} au minimum et de ${max} au maximum.`),
      'Ce qui est établi est dessiné de zéro au score minimal ; ce qui est seulement possible, de là au score maximal.',
    ].join(' '),
  dimension: (name, weight) => (weight === undefined ? name : `${name} (${weight} sur 100)`),
  others: (count) => `${counted(count, 'autre établi', 'autres établis')} en partie`,
  open: (count) => `${counted(count, 'critère entièrement ouvert', 'critères entièrement ouverts')}`,
  nothing: (count, all) => `Non dessiné, car rien n’est ajouté : ${counted(count, 'critère', 'critères')} sur ${all}.`,
  total: 'Score',
  outer: 'L’intervalle est une borne extérieure : il couvre tous les cas et pourrait être plus étroit.',
  head: {
    part: 'partie du score',
    atMin: 'au minimum',
    atMax: 'au maximum',
    least: 'au moins',
    greatest: 'au plus',
    attainable: 'sur',
  },
};

const openFacts = (count: number): string => counted(count, 'fait reste ouvert', 'faits restent ouverts');

const tornado: PictureWords['tornado'] = {
  title: (name) => `Les faits ouverts qui pourraient le plus faire varier le score : ${name}`,
  description: ({ all, largest }) =>
    largest === undefined
      ? `${openFacts(all)} ; aucun ne peut faire varier le score.`
      : `${openFacts(all)}. Celui qui peut le plus faire varier le score est « ${largest.name} », jusqu’à ${largest.moves} points. Chaque barre montre l’effet maximal d’un seul fait, les autres restant ouverts ; les barres ne s’additionnent donc pas.`,
  moves: (points) => `jusqu’à ${points}`,
  axis: 'points du score que le fait peut faire varier, au plus',
  bearsOnDuty: 'l’obligation de notifier peut aussi en dépendre',
  more: (count, upTo) => `et ${count} de plus, chacun jusqu’à ${upTo}`,
  dutyOnly: (count) =>
    `et ${counted(count, 'fait qui ne fait pas varier le score', 'faits qui ne font pas varier le score')} : l’obligation peut en dépendre`,
  none: 'Aucun fait susceptible de faire varier le score n’est ouvert.',
  head: { fact: 'fait ouvert', moves: 'variation maximale du score', mayBe: 'peut être', duty: 'touche l’obligation' },
  yes: 'oui',
  no: 'non',
};

const timeline: PictureWords['timeline'] = {
  title: (name) => `Le dossier et le droit, par date : ${name}`,
  description: ({ dates, law }) => `Le dossier : ${dates.join(' ; ')}. Le droit : ${law.join(' ; ')}.`,
  dates: 'Le dossier',
  law: 'Le droit',
  notKnown: 'non connu',
  notBefore: (text) => `pas avant ${theDay(text)}`,
  notAfter: (text) => `pas après ${theDay(text)}`,
  between: (from, to) => `${ofDay(from)} ${toDay(to)}`,
  since: (text) => `à partir ${ofDay(text)}`,
  until: untilDay,
  always: 'depuis toujours',
  mechanisms: { screening: 'filtrage', none: 'pas de filtrage', 'not-yet-known': 'pas encore connu' },
  status,
  event: {
    signed: 'Signature',
    closed: 'Réalisation',
    asOf: 'Date d’appréciation',
    decided: 'Droit choisi pour une décision le',
  },
  head: { what: 'quoi', when: 'quand' },
};

/** The words of the pictures in French. */
export const pictures: PictureWords = {
  language: 'fr',
  number,
  percent: (shown) => `${shown} %`,
  day,
  country: (code) => countries[code] ?? code,
  name: (_thing, _id, text) => inFrench(text),
  interval: ({ min, max }) => `${min} à ${max}`,
  percentInterval: ({ min, max }) => `${min}–${max} %`,
  established: 'établi',
  possible: 'possible, tant que des faits restent ouverts',
  bandEdge: 'limite d’un niveau',
  bandsMissing:
    'Les limites des niveaux ne sont pas dessinées : elles figurent dans les règles, qu’une appréciation relue depuis le format JSON a perdues.',
  noScore: 'Les règles ne donnent pas de score.',
  score: 'score sur 100, après mesures de maîtrise',
  points: 'points',
  band: ({ from, to }) =>
    from === to ? `niveau : ${from.toLowerCase()}` : `niveau : ${from.toLowerCase()} à ${to.toLowerCase()}`,
  waterfall,
  tornado,
  bands: {
    title: 'Le score et ses niveaux, côte à côte',
    description: (rows) => rows.map(({ label, score, band }) => `${label} : ${score} ; ${band}.`).join(' '),
    head: { label: 'appréciation', score: 'score', band: 'niveau' },
  },
  timeline,
  ownership: ownershipPictureWords,
};
