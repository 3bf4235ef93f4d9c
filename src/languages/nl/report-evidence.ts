import type { Words } from '../../report/index.js';
import { caseWord, evidenceKinds } from './report-terms.js';

/** A value of a case as somebody says it: a word, several, a number or a day. */
const valueText = (value: string): string => value.split(', ').map(caseWord).join(', ');

/** The messages about evidence, method and receipt, in Dutch. */
export const reportOfEvidence: Pick<
  Words,
  'evidence' | 'statements' | 'said' | 'context' | 'profiles' | 'besides' | 'method' | 'receipt' | 'page'
> = {
  evidence: {
    title: 'Bewijs en methode',
    sources: 'Bronnen',
    caption: (count) => (count === 1 ? '1 bron van de casus' : `${count} bronnen van de casus`),
    head: ['bron', 'wie het zei, en wanneer', 'wat'],
    lost: 'Deze beoordeling is zonder haar casus teruggelezen: haar bronnen staan er alleen met hun kenmerk.',
    kinds: evidenceKinds,
    noIndication: (scope) => `Geen aanwijzing gevonden. Bereik: ${scope}.`,
  },
  statements: {
    title: 'Wat over gedrag wordt gezegd, en waar bronnen verschillen',
    lead: 'Een bewering is geen vaststelling: alleen vaststellingen tegen de investeerder of wie er zeggenschap over heeft, leveren punten op.',
    stage: (what, stage) => `${what} (stadium: ${stage})`,
    answer: (speaker) => `Antwoord: ${speaker}`,
    noAnswer: 'Er is geen antwoord gevonden.',
    noIndication: 'Geen aanwijzing gevonden',
    finding: (speaker, scope) => `${speaker}: ${scope}`,
    others: 'Zoekacties die geen aanwijzing opleverden:',
    matter: (title, paths) => (title === '' ? paths.join(', ') : `${title} (${paths.join(', ')})`),
    differ: 'Waar bronnen verschillen, elke waarde met wie ze noemt:',
  },
  said: {
    speaker: (by, day) => `${by.replace(/ \(anonymous\)$/, ' (anoniem)')}, ${day ?? 'geen datum in de bron'}`,
    anonymous: (name) => `${name} (anoniem)`,
    relayed: (name, by) => `${name}, weergegeven door ${by}`,
    by: (speakers) => `Volgens ${speakers}.`,
    claim: (value, speakers) => `${valueText(value)} volgens ${speakers}`,
    claims: (claims) => `Gezegd: ${claims.join('; ')}.`,
  },
  context: {
    title: 'Context, nooit in de score',
    notScored: (why) => `Niet in de score: ${why}`,
  },
  profiles: {
    title: 'Juridische profielen die meetellen',
    lead: 'Hoe ver het recht van een rechtsgebied kan dwingen, van 0 (recht van de EU) tot 4: zijn recht, niet zijn gedrag.',
    overridden: (codes) => `Juridische profielen vervangen door de gebruiker: ${codes.join(', ')}.`,
    rests: (codes) => `Het berust op een juridisch profiel dat werd vervangen: ${codes.join(', ')}.`,
    origins: {
      library: '',
      replaced: 'vervangen. ',
      added: 'vervangen: toegevoegd, de bibliotheek heeft er geen. ',
      missing: 'geen profiel, dus wat erop berust, staat open.',
    },
    library: 'de bibliotheek zegt:',
    compulsion: 'dwang',
    authorisation: 'onafhankelijke machtiging',
    remedy: 'rechtsmiddel',
    abroad: 'reikt tot in het buitenland',
    dataProtection: 'AVG',
    protections: {
      gdpr: 'van toepassing',
      adequate: 'niet, wel een adequaatheidsbesluit',
      none: 'noch adequaatheidsbesluit',
    },
    rest: '; de rest is niet bekend',
  },
  besides: {
    title: (day) => `Ander recht dat gold op ${day}`,
    lead: 'Het wordt genoemd opdat het niet wordt vergeten. Niets ervan beslist of de investering moet worden aangemeld.',
  },
  method: {
    title: 'Methode',
    policy: 'bewijs',
    policies: {
      asserted: 'Beweerd: elke bewering die niet is ingetrokken, telt als mogelijk.',
      cautious: 'Voorzichtig: wat alleen op belanghebbende of anonieme bronnen berust, of wordt ontkend, staat open.',
      corroborated:
        'Gestaafd: alleen wat twee onafhankelijke bronnen zeggen, of wat de casus zonder meer zegt, staat vast.',
    },
    model: 'model',
    modelText: (id, version) =>
      `${id}, versie ${version}. Gewichten en risicoklassen zijn die van het model: de wet kent geen punten toe.`,
    certainty: 'zekerheid',
    statuses: [
      'bevestigd: gezien in een officiële tekst, of in meerdere overeenstemmende bronnen;',
      'gerapporteerd: gezien in commentaar of in één secundaire bron;',
      'afgeleid: een gevolgtrekking uit bevestigde uitspraken;',
      'niet geverifieerd: geen enkele tot nu toe gelezen bron toont het.',
    ],
    unknown: 'onbekend',
    unknownText:
      'Wat geen bron uitmaakt, is niet vastgesteld: het verbreedt het interval en telt niet als ja en niet als nee.',
    said: 'wie het zegt',
    saidText: 'Wat over iemand wordt gezegd, staat er met wie het zegt en de datum, en met het antwoord ernaast.',
  },
  receipt: {
    title: 'Verantwoording',
    run: (library, day) => `${library}; regels laatst nagekeken op ${day}.`,
    chosenFor: (signed, decided) =>
      `Regels gekozen voor een ondertekening op ${signed} en een beslissing op ${decided}.`,
    investment: 'casus',
    rules: 'regels',
    profiles: 'profielen',
    portfolio: 'portefeuille',
    answer: 'antwoord',
    corrections: 'Verbeteringen',
    noContact: 'aan degene van wie u dit verslag kreeg.',
    closing: 'Dit is een model, geen beslissing en geen aanmelding. Een mens beslist.',
  },
  page: {
    skip: 'Naar het antwoord',
    contents: 'Inhoud',
    sides: 'Voor en tegen',
    link: (text) => text,
    figure: 'De cijfers van de afbeelding',
  },
};
