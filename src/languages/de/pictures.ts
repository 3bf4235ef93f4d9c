import type { PictureWords } from '../../report/index.js';
import { countries } from './countries.js';
import { ownershipWords } from './pictures-ownership.js';
import { status } from './report-terms.js';
import { day, number, translate } from './translate.js';

const criteria = (count: number): string => (count === 1 ? 'ein Kriterium' : `${count} Kriterien`);

const openFacts = (count: number): string =>
  count === 1 ? 'Eine Tatsache ist offen' : `${count} Tatsachen sind offen`;

/** The words of the pictures, in German. */
export const pictures: PictureWords = {
  language: 'de',
  number,
  percent: (shown) => `${shown} %`,
  day,
  country: (code) => countries.get(code) ?? code,
  name: (_thing, _id, text) => translate(text),
  interval: ({ min, max }) => `${min} bis ${max}`,
  percentInterval: ({ min, max }) => `${min}–${max} %`,
  established: 'steht fest',
  possible: 'möglich, solange Tatsachen offen sind',
  bandEdge: 'Grenze einer Risikostufe',
  bandsMissing:
    'Die Grenzen der Risikostufen sind nicht gezeichnet: Sie stehen in den Regeln, die eine aus JSON zurückgelesene Bewertung verloren hat.',
  noScore: 'Die Regeln ergeben keinen Punktwert.',
  score: 'Punktwert von 100, nach Schutzmaßnahmen',
  points: 'Punkte',
  band: ({ from, to }) => (from === to ? `Risikostufe: ${from}` : `Risikostufe: ${from} bis ${to}`),
  waterfall: {
    title: (name) => `Woraus sich der Punktwert zusammensetzt: ${name}`,
    description: ({ score, band, dimensions }) =>
      [
        `Der Punktwert ist ${score} von 100 nach Schutzmaßnahmen; ${band}.`,
        ...dimensions.map(
          ({ name, min, max }) => `„${name}“ trägt im niedrigsten Fall ${min} und im höchsten ${max} bei.`,
        ),
        'Was feststeht, ist von null bis zum kleinsten Punktwert gezeichnet; was nur möglich ist, von dort bis zum größten.',
      ].join(' '),
    dimension: (name, weight) => (weight === undefined ? name : `${name} (${weight} von 100)`),
    others: (count) =>
      `${count === 1 ? 'ein weiteres, das' : `${count} weitere, die`} zum Teil feststeh${count === 1 ? 't' : 'en'}`,
    open: (count) => `${criteria(count)}, ganz offen`,
    nothing: (count, all) =>
      `Nicht gezeichnet, weil nichts hinzukommt: ${count} von ${all === 1 ? 'einem Kriterium' : `${all} Kriterien`}.`,
    total: 'Punktwert',
    outer: 'Die Spanne ist eine äußere Grenze: Sie umfasst jeden Fall und könnte enger sein.',
    head: {
      part: 'Teil des Punktwerts',
      atMin: 'im niedrigsten Fall',
      atMax: 'im höchsten Fall',
      least: 'mindestens',
      greatest: 'höchstens',
      attainable: 'von',
    },
  },
  tornado: {
    title: (name) => `Welche offenen Tatsachen den Punktwert am stärksten verändern könnten: ${name}`,
    description: ({ all, largest }) =>
      largest === undefined
        ? `${openFacts(all)}; keine kann den Punktwert verändern.`
        : `${openFacts(all)}. Am stärksten, um bis zu ${largest.moves} Punkte, kann „${largest.name}“ den Punktwert verändern. Jeder Balken zeigt, was eine Tatsache höchstens bewirken kann, solange die anderen offen bleiben; die Balken ergeben daher zusammen keine Summe.`,
    moves: (points) => `bis zu ${points}`,
    axis: 'Punkte, um die die Tatsache den Punktwert höchstens verändern kann',
    bearsOnDuty: 'auch die Anmeldepflicht kann davon abhängen',
    more: (count, upTo) => `und ${count} weitere, um je bis zu ${upTo}`,
    dutyOnly: (count) =>
      count === 1
        ? 'und eine Tatsache, die den Punktwert nicht verändert: Die Anmeldepflicht kann davon abhängen'
        : `und ${count} Tatsachen, die den Punktwert nicht verändern: Die Anmeldepflicht kann davon abhängen`,
    none: 'Keine Tatsache ist offen, die den Punktwert verändern könnte.',
    head: {
      fact: 'offene Tatsache',
      moves: 'verändert den Punktwert höchstens um',
      mayBe: 'kann sein',
      duty: 'kann für die Anmeldepflicht zählen',
    },
    yes: 'ja',
    no: 'nein',
  },
  bands: {
    title: 'Der Punktwert und seine Risikostufen, nebeneinander',
    description: (rows) => rows.map(({ label, score, band }) => `${label}: ${score}; ${band}.`).join(' '),
    head: { label: 'Bewertung', score: 'Punktwert', band: 'Risikostufe' },
  },
  timeline: {
    title: (name) => `Der Fall und das Recht, nach Tagen: ${name}`,
    description: ({ dates, law }) => `Der Fall: ${dates.join('; ')}. Das Recht: ${law.join('; ')}.`,
    dates: 'Der Fall',
    law: 'Das Recht',
    notKnown: 'nicht bekannt',
    notBefore: (from) => `nicht vor: ${from}`,
    notAfter: (until) => `nicht nach: ${until}`,
    between: (from, to) => `${from} bis einschließlich ${to}`,
    since: (from) => `ab ${from}`,
    until: (to) => `bis einschließlich ${to}`,
    always: 'immer',
    mechanisms: { screening: 'Screening', none: 'kein Screening', 'not-yet-known': 'noch nicht bekannt' },
    status,
    event: {
      signed: 'Unterzeichnet',
      closed: 'Vollzogen',
      asOf: 'Bewertet nach dem Stand vom',
      decided: 'Recht gewählt für eine Entscheidung am',
    },
    head: { what: 'was', when: 'wann' },
  },
  ownership: ownershipWords,
};
