import type { Words } from '../../report/index.js';
import { band, number } from './translate.js';

/** What is open, what would change the answer, and the procedure, in German. */
export const procedureParts: Pick<Words, 'open' | 'change' | 'procedure'> = {
  open: {
    title: 'Was nicht bekannt ist',
    nothing: 'Nichts, wonach die Regeln fragen, ist offen.',
    caption:
      'Jede offene Tatsache, um wie viele Punkte sie den Punktwert höchstens verändern kann, und ob die Anmeldepflicht davon abhängen kann',
    head: ['Punkte', 'Pflicht', 'Tatsache und Frage'],
    procedure: 'Worauf es für das Verfahren außerdem ankommt',
    procedureHead: ['Tatsache', 'Frage'],
    now: 'Derzeit:',
    ask: (holders) => `Zu fragen: ${holders.join(', ')}.`,
    places: 'Offen:',
    more: (count) => ` und ${count} weitere`,
  },
  change: {
    title: 'Was das Ergebnis ändern würde',
    readings: 'Wie das Recht gelesen wird, soweit die Anmeldepflicht davon abhängt',
    readingHead: ['Ergebnis', 'nach welcher Lesart, und welcher Frage'],
    sameReadings: 'Die Anmeldepflicht ist dieselbe nach jeder Lesart dieser offenen Rechtsfragen:',
    followed: (by) => (by === undefined ? 'Bislang befolgt.' : `Befolgt von ${by}.`),
    nothingBears: (outcome) =>
      `Keine offene Tatsache wirkt sich nach diesen Regeln auf die Anmeldepflicht aus: Nach den Lesarten, die zählen, bleibt es bei „${outcome}“.`,
    bearing: (facts) => `Davon kann die Anmeldepflicht abhängen: ${facts.join('; ')}.`,
    moving: (facts) => `Den Punktwert können am stärksten verändern: ${facts.join('; ')}.`,
    movingFact: (fact, points) => `${fact} (um bis zu ${number(points)} Punkte)`,
    notComputed:
      'Die kleinsten Mengen von Antworten oder Maßnahmen, die die Anmeldepflicht oder die Risikostufe ändern würden, wurden für diesen Bericht nicht berechnet.',
    withheld:
      'Zurückgehalten: Die Mengen von Änderungen lassen erkennen, was bisher gesagt ist, und das ist für diesen Leser nicht vollständig bestimmt.',
    already: 'Es ist bereits so, ohne jede Änderung.',
    none: (burden) => `Bis zu einem Aufwand von ${burden} wurde keine Menge gefunden.`,
    setHead: ['Änderungen', 'dann'],
    one: (title, about, answer) =>
      `${title}${about.length === 0 ? '' : ` (${about.join(', ')})`}${answer === undefined ? '' : ` ${answer}.`}`,
    effect: (obligation, score, shown) =>
      `Anmeldung: ${obligation}; Punktwert: ${number(score)}; Risikostufe: ${band(shown)}.`,
    stopped: (burden) =>
      `Jede kleinste Menge bis zu einem Aufwand von ${burden} ist aufgeführt; dort endete die Suche.`,
  },
  procedure: {
    title: 'Verfahren und Kalender',
    terms: {
      language: 'Anmeldesprache',
      filing: 'Anmeldung',
      situations: 'Situationen',
      decidedBy: 'Zuständigkeit',
      standstill: 'Vollzugsverbot',
      term: 'Frist',
      decision: 'Entscheidung',
      fines: 'Geldbußen',
      lookBack: 'nachträgliche Prüfung',
      appeal: 'Rechtsmittel',
      forms: 'Formulare',
      beside: 'daneben',
      gate: 'rechtliche Schranke',
    },
    details: 'Einzelheiten, Dauern früherer Jahre und die übrigen Formularangaben stehen im JSON-Bericht.',
    openText: (text) => `Offen: ${text}`,
    openMatter: (matter) => `offen: ${matter}`,
    undetermined: (reason) => `Unbestimmt: ${reason}`,
    oneStands: 'Eines hiervon gilt:',
    noAdvice: 'Dazu wird kein Rat gegeben.',
    stage: (title, days) => `${title}${days === undefined ? '' : `: ${days} ${days === 1 ? 'Tag' : 'Tage'}`}.`,
    inPractice: 'In der Praxis:',
    money: (min, max, unit) => `Das sind ${number(min)} bis ${number(max)} ${unit}.`,
    trigger: (status) => `welcher Verstoß: ${status}`,
    answered: (answered, all) => `${answered} von ${all} Formularangaben ergeben sich aus dem Fall.`,
    ask: (holder, titles) => `Zu erfragen (${holder}): ${titles.join('; ')}.`,
    answers: {
      'does-not-apply': 'nicht anwendbar',
      'may-apply': 'möglicherweise anwendbar',
      undetermined: 'unbestimmt',
      'not-assessed': 'hier nicht beurteilt',
    },
    turnsOn: (text) => `Maßgeblich: ${text}.`,
    calendar: 'Kalender, ab den bekannten Tagen',
    calendarHead: ['Abschnitt', 'ab', 'letzter Tag'],
    noCalendar:
      'Hier steht kein Kalender: Er zählt ab dem Tag der Anmeldung, der für diesen Bericht nicht angegeben wurde.',
    open: 'offen',
    range: (earliest, latest) =>
      latest === earliest ? earliest : latest === undefined ? `${earliest} oder später` : `${earliest} bis ${latest}`,
  },
};
