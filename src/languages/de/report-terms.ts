import type { Words } from '../../report/index.js';

const statuses: Readonly<Record<string, string>> = {
  confirmed: 'bestätigt',
  reported: 'berichtet',
  inferred: 'abgeleitet',
  unverified: 'nicht verifiziert',
};

/** A status in German; one that is none of the known ones, of a later version, stands as it is. */
export const status = (one: string): string => statuses[one] ?? one;

/** What is one of several in a report, in German. */
export const reportTerms = {
  outcomes: { holds: 'ja', fails: 'nein', undetermined: 'offen' },
  obligations: { required: 'erforderlich', 'not-required': 'nicht erforderlich', undetermined: 'unbestimmt' },
  policies: { asserted: 'wie behauptet', cautious: 'vorsichtig gewertet', corroborated: 'nur erhärtete' },
  holders: {
    investor: 'Investor',
    seller: 'Verkäufer',
    target: 'Zielunternehmen',
    airport: 'Flughafen',
    customs: 'Zoll',
    'aviation-authority': 'Luftfahrtbehörde',
    'security-service': 'Sicherheitsdienst',
    'public-source': 'öffentliche Quelle',
    landlord: 'Vermieter',
  },
  leafStates: {
    known: 'bekannt',
    range: 'Spanne',
    disputed: 'strittig',
    unknown: 'unbekannt',
    'interested-only': 'nur von Interessierten',
    denied: 'bestritten',
    uncorroborated: 'nicht erhärtet',
    unfit: 'nicht verwertbar',
  },
  stages: {
    allegation: 'Vorwurf',
    'official-concern': 'amtliche Bedenken',
    investigation: 'Untersuchung',
    charge: 'Anklage',
    'non-final-finding': 'nicht endgültige Feststellung',
    'final-finding': 'endgültige Feststellung',
    acquittal: 'Freispruch',
    'closed-without-finding': 'ohne Feststellung abgeschlossen',
    'not-established': 'nicht festgestellt',
  },
  /** In the case that follows „für“. */
  audiences: {
    authority: 'die Behörde',
    investor: 'den Investor',
    eu: 'die Kommission und andere Mitgliedstaaten',
    public: 'die Öffentlichkeit',
  },
  marks: { public: 'öffentlich', restricted: 'eingeschränkt zugänglich', confidential: 'vertraulich' },
} as const satisfies Partial<Words>;

/** What changed in rules that extend others. */
export const changes: Words['layers']['changes'] = {
  added: 'hinzugefügt',
  replaced: 'ersetzt',
  removed: 'entfernt',
  reweighed: 'neu gewichtet',
  followed: 'befolgt',
  adjusted: 'angepasst',
};

/** Parts of rules. */
export const ruleParts: Words['layers']['parts'] = {
  fact: 'Tatsache',
  dimension: 'Dimension',
  criterion: 'Kriterium',
  control: 'Schutzmaßnahme',
  escalation: 'Eskalation',
  band: 'Risikostufe',
  test: 'Prüfung',
  limb: 'Tatbestand',
  exclusion: 'Ausnahme',
  question: 'Frage',
  reading: 'Lesart',
  advice: 'Rat',
};

/** What a source is. */
export const evidenceKinds: Words['evidence']['kinds'] = {
  law: 'Gesetz',
  register: 'Register',
  decision: 'Entscheidung',
  'official-statement': 'amtliche Erklärung',
  'company-statement': 'Erklärung des Unternehmens',
  filing: 'eingereichtes Dokument',
  'press-report': 'Pressebericht',
  study: 'Studie',
  'legal-opinion': 'Rechtsgutachten',
  complaint: 'Beschwerde',
  assumption: 'Annahme',
};

const meansAndAssets: ReadonlyMap<string, string> = new Map([
  ['ownership', 'Eigentum'],
  ['keys', 'Schlüssel'],
  ['administration', 'Administration'],
  ['staff', 'Personal'],
  ['possession', 'Besitz'],
  ['systems', 'Systeme'],
  ['site', 'Standort'],
  ['personal-data', 'personenbezogene Daten'],
  ['trade-data', 'Handelsdaten'],
]);

/** By what a bound party reaches an asset, or the asset; one that a case names in words of its own stands as it is. */
export const meansOrAsset = (id: string): string => meansAndAssets.get(id) ?? id;
