import type { Words } from '../../report/index.js';
import { evidenceKinds } from './report-terms.js';
import { translate } from './translate.js';

type EvidencePart =
  | 'evidence'
  | 'statements'
  | 'said'
  | 'context'
  | 'profiles'
  | 'besides'
  | 'method'
  | 'receipt'
  | 'page';

/** What is said and by whom, the sources, the method and the receipt, in German. */
export const evidenceParts: Pick<Words, EvidencePart> = {
  evidence: {
    title: 'Belege und Methode',
    sources: 'Quellen',
    caption: (count) => (count === 1 ? 'Eine Quelle des Falls' : `${count} Quellen des Falls`),
    head: ['Quelle', 'wer es gesagt hat, und wann', 'was'],
    lost: 'Diese Bewertung wurde ohne ihren Fall zurückgelesen: Ihre Quellen sind nur mit ihrer Kennung genannt.',
    kinds: evidenceKinds,
    noIndication: (scope) => `Kein Anzeichen gefunden. Umfang: ${scope}.`,
  },
  statements: {
    title: 'Was über Verhalten gesagt wird, und wo Quellen voneinander abweichen',
    lead: 'Ein Vorwurf ist keine Feststellung: Nur Feststellungen gegen den Investor oder gegen den, der ihn kontrolliert, bringen Punkte.',
    stage: (what, stage) => `${what} (Stand: ${stage})`,
    answer: (speaker) => `Antwort: ${speaker}`,
    noAnswer: 'Es wurde keine Antwort gefunden.',
    noIndication: 'Kein Anzeichen gefunden',
    finding: (speaker, scope) => `${speaker}: ${scope}`,
    others: 'Nachforschungen, die kein Anzeichen ergaben:',
    matter: (title, paths) => (title === '' ? paths.join(', ') : `${title} (${paths.join(', ')})`),
    differ: 'Wo Quellen voneinander abweichen, jeder Wert mit denen, die ihn nennen:',
  },
  said: {
    speaker: (by, day) => `${by}, ${day ?? 'in der Quelle ohne Datum'}`,
    anonymous: (name) => `${name} (anonym)`,
    relayed: (name, by) => `${name}, wiedergegeben von ${by}`,
    by: (speakers) => `Gesagt von ${speakers}.`,
    claim: (value, speakers) => `${translate(value)} laut ${speakers}`,
    claims: (claims) => `Gesagt wird: ${claims.join('; ')}.`,
  },
  context: {
    title: 'Hintergrund, nie im Punktwert',
    notScored: (why) => `Nicht im Punktwert: ${why}`,
  },
  profiles: {
    title: 'Rechtsprofile, die zählen',
    lead: 'Wie weit das Recht eines Landes oder Gebiets zwingen kann, von 0 (Recht der EU) bis 4: sein Recht, nicht sein Verhalten.',
    overridden: (codes) => `Vom Nutzer ersetzte Rechtsprofile: ${codes.join(', ')}.`,
    rests: (codes) => `Es beruht auf einem Rechtsprofil, das ersetzt wurde: ${codes.join(', ')}.`,
    origins: {
      library: '',
      replaced: 'ersetzt. ',
      added: 'ersetzt: hinzugefügt, die Bibliothek hat keines. ',
      missing: 'kein Profil, also ist offen, was darauf beruht.',
    },
    library: 'die Bibliothek sagt:',
    compulsion: 'Zwang:',
    authorisation: 'unabhängige Genehmigung:',
    remedy: 'Rechtsbehelf:',
    abroad: 'reicht ins Ausland:',
    dataProtection: 'DSGVO oder Angemessenheitsbeschluss:',
    protections: { gdpr: 'DSGVO', adequate: 'Angemessenheitsbeschluss', none: 'keines von beiden' },
    rest: '; das Übrige ist nicht bekannt',
  },
  besides: {
    title: (day) => `Anderes Recht, das am ${day} galt`,
    lead: 'Es ist genannt, damit es nicht vergessen wird. Nichts davon entscheidet, ob die Investition angemeldet werden muss.',
  },
  method: {
    title: 'Methode',
    policy: 'Belege',
    policies: {
      asserted: 'Wie behauptet: Jede Aussage, die nicht zurückgezogen wurde, gilt als möglich.',
      cautious: 'Vorsichtig: Was nur auf interessierten oder anonymen Quellen beruht oder bestritten wird, ist offen.',
      corroborated: 'Erhärtet: Nur was zwei unabhängige Quellen sagen oder der Fall unmittelbar angibt, steht fest.',
    },
    model: 'Modell',
    modelText: (id, version) =>
      `${id}, Version ${version}. Gewichte und Stufen sind die des Modells: Das Gesetz vergibt keine Punkte.`,
    certainty: 'Gewissheit',
    statuses: [
      'bestätigt: in einem amtlichen Text gesehen, oder in mehreren übereinstimmenden Quellen;',
      'berichtet: in Kommentaren oder in einer einzelnen Sekundärquelle gesehen;',
      'abgeleitet: aus bestätigten Aussagen gefolgert;',
      'nicht verifiziert: Keine bisher gelesene Quelle zeigt es.',
    ],
    unknown: 'unbekannt',
    unknownText:
      'Was keine Quelle klärt, ist nicht festgestellt: Es weitet die Spanne und zählt weder als Ja noch als Nein.',
    said: 'wer es sagt',
    saidText: 'Was über jemanden gesagt wird, steht mit Sprecher und Datum da, und die Antwort daneben.',
  },
  receipt: {
    title: 'Nachweis',
    run: (library, day) => `${library}; Regeln zuletzt überprüft am ${day}.`,
    chosenFor: (signed, decided) =>
      `Regeln gewählt für eine Unterzeichnung am ${signed} und eine Entscheidung am ${decided}.`,
    investment: 'Fall',
    rules: 'Regeln',
    profiles: 'Profile',
    portfolio: 'Portfolio',
    answer: 'Ergebnis',
    corrections: 'Berichtigungen',
    noContact: 'an die Stelle, von der Sie diesen Bericht haben.',
    closing: 'Dies ist ein Modell, keine Entscheidung und keine Anmeldung. Ein Mensch entscheidet.',
  },
  page: {
    skip: 'Zum Ergebnis',
    contents: 'Inhalt',
    sides: 'Dafür und dagegen',
    link: (text) => text,
    figure: 'Die Zahlen des Bildes',
  },
};
