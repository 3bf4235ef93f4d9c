import type { Words } from '../../report/index.js';
import { translate } from './translate.js';

/** How sure the law is, in Dutch. */
const statuses: Readonly<Record<string, string>> = {
  confirmed: 'bevestigd',
  reported: 'gerapporteerd',
  inferred: 'afgeleid',
  unverified: 'niet geverifieerd',
};

/** A status that is none of the known ones, of a later version, stands as it is. */
export const status = (one: string): string => statuses[one] ?? one;

export const outcomes: Words['outcomes'] = { holds: 'ja', fails: 'nee', undetermined: 'open' };

export const obligations: Words['obligations'] = {
  required: 'verplicht',
  'not-required': 'niet verplicht',
  undetermined: 'onbepaald',
};

export const policies: Words['policies'] = {
  asserted: 'beweerd',
  cautious: 'voorzichtig',
  corroborated: 'gestaafd',
};

export const holders: Words['holders'] = {
  investor: 'investeerder',
  seller: 'verkoper',
  target: 'doelwit',
  airport: 'luchthaven',
  customs: 'douane',
  'aviation-authority': 'luchtvaartautoriteit',
  'security-service': 'veiligheidsdienst',
  'public-source': 'openbare bron',
  landlord: 'verhuurder',
};

export const leafStates: Words['leafStates'] = {
  known: 'bekend',
  range: 'marge',
  disputed: 'betwist',
  unknown: 'onbekend',
  'interested-only': 'alleen van belanghebbenden',
  denied: 'ontkend',
  uncorroborated: 'niet gestaafd',
  unfit: 'niet bruikbaar',
};

export const stages: Words['stages'] = {
  allegation: 'bewering',
  'official-concern': 'officiële bezorgdheid',
  investigation: 'onderzoek',
  charge: 'tenlastelegging',
  'non-final-finding': 'niet-definitieve vaststelling',
  'final-finding': 'definitieve vaststelling',
  acquittal: 'vrijspraak',
  'closed-without-finding': 'afgesloten zonder vaststelling',
  'not-established': 'niet vastgesteld',
};

export const audiences: Words['audiences'] = {
  authority: 'de overheid',
  investor: 'de investeerder',
  eu: 'de Commissie en andere lidstaten',
  public: 'het publiek',
};

export const marks: Words['marks'] = {
  public: 'openbaar',
  restricted: 'beperkt toegankelijk',
  confidential: 'vertrouwelijk',
};

export const changes: Words['layers']['changes'] = {
  added: 'toegevoegd',
  replaced: 'vervangen',
  removed: 'verwijderd',
  reweighed: 'herwogen',
  followed: 'gevolgd',
  adjusted: 'aangepast',
};

export const ruleParts: Words['layers']['parts'] = {
  fact: 'feit',
  dimension: 'dimensie',
  criterion: 'criterium',
  control: 'beheersmaatregel',
  escalation: 'escalatie',
  band: 'risicoklasse',
  test: 'test',
  limb: 'onderdeel',
  exclusion: 'uitsluiting',
  question: 'vraag',
  reading: 'lezing',
  advice: 'advies',
};

export const regimeAnswers: Words['procedure']['answers'] = {
  'does-not-apply': 'niet van toepassing',
  'may-apply': 'mogelijk van toepassing',
  undetermined: 'onbepaald',
  'not-assessed': 'hier niet beoordeeld',
};

export const evidenceKinds: Words['evidence']['kinds'] = {
  law: 'wetgeving',
  register: 'register',
  decision: 'beslissing',
  'official-statement': 'officiële verklaring',
  'company-statement': 'verklaring van de onderneming',
  filing: 'neergelegd stuk',
  'press-report': 'persartikel',
  study: 'studie',
  'legal-opinion': 'juridisch advies',
  complaint: 'klacht',
  assumption: 'aanname',
};

/** Words of a case that no fact shows: by what a bound party reaches an asset, what the asset is, what reaches an airfield. */
const caseWords: ReadonlyMap<string, string> = new Map([
  ['ownership', 'eigendom'],
  ['administration', 'beheer'],
  ['keys', 'sleutels'],
  ['staff', 'personeel'],
  ['possession', 'bezit'],
  ['systems', 'systemen'],
  ['site', 'locatie'],
  ['personal-data', 'persoonsgegevens'],
  ['trade-data', 'handelsgegevens'],
  ['building', 'gebouw'],
  ['vehicles', 'voertuigen'],
]);

/** A word of a case; what it names by itself stands as it is. */
export const caseWord = (word: string): string => caseWords.get(word) ?? translate(word);
