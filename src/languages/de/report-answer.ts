import type { Words } from '../../report/index.js';
import { changes, meansOrAsset, ruleParts } from './report-terms.js';
import { band, number } from './translate.js';

type AnswerPart = 'answer' | 'layers' | 'duty' | 'score' | 'ownership' | 'duties';

const standings = {
  possible: 'gehört möglicherweise dazu',
  indicated: 'Anzeichen dafür, was nicht die gesetzliche Prüfung ist',
  certain: 'gehört dazu',
} as const;

/** The answer and its reasons, in German. */
export const answerParts: Pick<Words, AnswerPart> = {
  answer: {
    title: 'Das Ergebnis',
    duty: 'Anmeldung erforderlich?',
    readings: 'Lesarten des Rechts',
    readingsText: (asked, turning) =>
      turning.length === 0
        ? `Das Ergebnis ist dasselbe nach jeder Lesart ${asked === 1 ? 'der einen offenen Rechtsfrage' : `der ${asked} offenen Rechtsfragen`}, die die Regeln ausweisen.`
        : `Es hängt davon ab, wie das Recht gelesen wird: ${turning.join(' ')}`,
    band: 'Risikostufe',
    bandText: (shown, isSettled) =>
      isSettled
        ? `${band(shown)}, wie auch immer ausgeht, was offen ist.`
        : `${band(shown)}: Was offen ist, entscheidet.`,
    established: 'Was feststeht',
    establishedText: (points) =>
      `${number(points)} von 100 Punkten stehen nach Schutzmaßnahmen fest, wie auch immer ausgeht, was offen ist.`,
    interval: 'Spanne',
    intervalText: (residual, inherent) =>
      `Punktwert ${number(residual)} von 100 nach Schutzmaßnahmen, ${number(inherent)} davor.`,
    advice: 'Rat, nicht Recht',
    caseNote: 'Der Fall sagt über sich selbst',
  },
  layers: {
    lead: 'Diese Regeln erweitern andere:',
    parts: ruleParts,
    changes,
    over: (layer, parent, all) => `${layer} über ${parent}: ${all.length === 0 ? 'ändert nichts' : all.join('; ')}.`,
    change: (part, id, how, before, after) =>
      `${part} ${id} ${how}${after === undefined ? '' : `${before === undefined ? '' : ` von ${number(before)}`} auf ${number(after)}`}`,
    diluted: (dimension, criteria, keeps) =>
      criteria === 1
        ? `In ${dimension} behält ein anderes Kriterium ${number(keeps)} Prozent seines Anteils.`
        : `In ${dimension} behalten ${criteria} andere Kriterien ${number(keeps)} Prozent ihres Anteils.`,
  },
  duty: {
    title: 'Die Anmeldepflicht, Tatbestand für Tatbestand',
    reasons: 'Gründe:',
    open: 'Offen ist:',
    tests: 'Prüfungen, von denen jede erfüllt sein muss',
    testHead: ['erfüllt', 'Prüfung'],
    limbs: 'Prüfungen, Tatbestand für Tatbestand',
    exclusions: 'Ausnahmen',
    limbHead: ['erfüllt', 'Tatbestand', 'was er verlangt, und warum'],
    reading: (title, outcome) => `${title}: ${outcome}`,
    perhaps: (text) => `Möglicherweise: ${text}`,
    more: (count) => `Und ${count} weitere.`,
    acquirers: 'Jeder Erwerber für sich',
    acquirerHead: ['erfüllt', 'Erwerber', 'Prüfung und Tatbestände'],
  },
  score: {
    title: 'Der Punktwert, Beitrag für Beitrag',
    interval: (isOuter) =>
      `Die Spanne umfasst jede Möglichkeit, wie das Offene ausgehen könnte${isOuter ? '; sie ist eine äußere Grenze' : ''}. Der Punktwert ordnet Fälle nach den eigenen Gewichten dieser Bibliothek: Das Gesetz vergibt keine Punkte, und eine Wahrscheinlichkeit ist er nicht.`,
    shares: 'Beitrag für Beitrag, in Punkten des Punktwerts, warum, und wer es sagt',
    shareHead: ['Beitrag', 'von', 'Kriterium', 'warum'],
    silent: (silent, all) => `${silent} von ${all} Kriterien tragen nichts bei.`,
    controls: 'Schutzmaßnahmen',
    controlHead: ['besteht', 'Schutzmaßnahme', 'warum'],
    escalation: (title, floor, isHolding) =>
      isHolding
        ? `Eskalation: ${title}; sie hebt die Risikostufe auf mindestens „${band(floor)}“.`
        : `Eskalation: ${title}; sie könnte die Risikostufe auf mindestens „${band(floor)}“ heben.`,
  },
  ownership: {
    title: 'Wer steht hinter dem Investor?',
    withheld:
      'Zurückgehalten: Wer hinter dem Investor steht, beruht zum Teil auf Belegen, die nicht für diesen Leser bestimmt sind.',
    above: (name) => `Über ${name}`,
    head: ['Anteile', 'Stimmrechte', 'kontrolliert', 'wer'],
    same: 'ebenso',
    controls: { yes: 'ja', no: 'nein', open: 'offen' },
    nobody: 'Niemand, der genannt ist.',
    persons: 'Natürliche Personen dahinter, nach',
    noPerson: 'Keine ist gezeigt.',
    bases: { ownership: 'Eigentum', control: 'Kontrolle', role: 'Funktion', 'senior-manager': 'Führungskraft' },
    person: (name, standing, on) => `${name}: ${standings[standing]} (${on.join(', ')}).`,
    open: (text) => `Nicht festgestellt: ${text}`,
    states: 'Staaten:',
    stateText: (link, isPossible, says) =>
      `${link === 'control' ? 'Kontrolle' : 'Einfluss, der keine Kontrolle ist'}${isPossible ? ', nicht festgestellt' : ''}: ${says}`,
    potential: 'Nicht gehalten, aber möglich:',
    problems: 'Unstimmig in den Angaben des Falls:',
  },
  duties: {
    title: 'Gesetzliche Pflichten zur Weitergabe von Daten, und ihre Kanäle',
    lead: 'Ein Gesetz ist kein Verhalten. Eine Pflicht bringt nur über einen Kanal Punkte: die gebundene Partei, ein Mittel, das Gut.',
    bound: (party, id) => `${party} (${id})`,
    law: 'Gesetz',
    readOtherwise: 'anders gelesen',
    noOtherReading: 'Es wurde keine andere Lesart gefunden.',
    channels: (party) => `Kanäle von ${party}`,
    head: ['Kanal', 'Mittel: Gut', 'Weg, und wer was sagt'],
    open: { yes: 'offen', no: 'geschlossen', 'not-established': 'nicht festgestellt' },
    from: (means, asset) => `${meansOrAsset(means)}: ${meansOrAsset(asset)}`,
  },
};
