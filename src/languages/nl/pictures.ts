import type { PictureWords } from '../../report/index.js';
import { country } from './countries.js';
import { status } from './report-terms.js';
import { band, day, number, translate } from './translate.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the pictures, in Dutch. */
export const pictures: PictureWords = {
  language: 'nl',
  number,
  percent: (shown) => `${shown}%`,
  day,
  country,
  name: (thing, _id, text) => (thing === 'band' ? band(translate(text)) : translate(text)),
  interval: ({ min, max }) => `${min} tot ${max}`,
  percentInterval: ({ min, max }) => `${min}–${max}%`,
  established: 'vastgesteld',
  possible: 'mogelijk, zolang feiten openstaan',
  bandEdge: 'grens van een risicoklasse',
  bandsMissing:
    'De grenzen van de risicoklassen zijn niet getekend: zij staan in de regels, die een uit JSON teruggelezen beoordeling niet meer heeft.',
  noScore: 'De regels geven geen score.',
  score: 'score op 100, na beheersmaatregelen',
  points: 'punten',
  band: ({ from, to }) => (from === to ? `risicoklasse: ${from}` : `risicoklasse: ${from} tot ${to}`),
  waterfall: {
    title: (name) => `Waaruit de score bestaat: ${name}`,
    description: ({ score, band: found, dimensions }) =>
      [
        `De score is ${score} op 100 na beheersmaatregelen; ${found}.`,
        ...dimensions.map(({ name, min, max }) => `${name}: ${min} in het laagste geval en ${max} in het hoogste.`),
        'Wat vastgesteld is, is getekend van nul tot de laagste score; wat enkel mogelijk is, vandaar tot de hoogste.',
      ].join(' '),
    dimension: (name, weight) => (weight === undefined ? name : `${name} (${weight} op 100)`),
    others: (count) => `${counted(count, 'ander', 'andere')}, deels vastgesteld`,
    open: (count) => `${counted(count, 'criterium', 'criteria')} volledig open`,
    nothing: (count, all) =>
      `Niet getekend, omdat er niets wordt toegevoegd: ${count} van ${counted(all, 'criterium', 'criteria')}.`,
    total: 'Score',
    outer: 'Het interval is een buitengrens: het omvat elk geval en kan in werkelijkheid smaller zijn.',
    head: {
      part: 'deel van de score',
      atMin: 'in het laagste geval',
      atMax: 'in het hoogste geval',
      least: 'ten minste',
      greatest: 'ten hoogste',
      attainable: 'op',
    },
  },
  tornado: {
    title: (name) => `Welke open feiten de score het meest kunnen verschuiven: ${name}`,
    description: ({ all, largest }) =>
      largest === undefined
        ? `${counted(all, 'feit staat', 'feiten staan')} open; geen enkel kan de score verschuiven.`
        : `${counted(all, 'feit staat', 'feiten staan')} open. Het feit dat de score het meest kan verschuiven, is “${largest.name}”, met ten hoogste ${largest.moves} punten. Elke balk is het meeste wat één feit kan doen terwijl de andere openstaan; de balken mogen dus niet worden opgeteld.`,
    moves: (points) => `tot ${points}`,
    axis: 'punten van de score die het feit ten hoogste kan verschuiven',
    bearsOnDuty: 'ook de aanmeldingsplicht kan ervan afhangen',
    more: (count, upTo) => `en nog ${count}, elk tot ${upTo}`,
    dutyOnly: (count) =>
      `en ${counted(count, 'feit dat', 'feiten die')} geen score ${count === 1 ? 'verschuift' : 'verschuiven'}: de plicht kan ervan afhangen`,
    none: 'Geen feit staat open dat de score kan verschuiven.',
    head: {
      fact: 'open feit',
      moves: 'verschuift de score met ten hoogste',
      mayBe: 'kan zijn',
      duty: 'van belang voor de plicht',
    },
    yes: 'ja',
    no: 'nee',
  },
  bands: {
    title: 'De score en de risicoklassen, naast elkaar',
    description: (rows) => rows.map(({ label, score, band: found }) => `${label}: ${score}; ${found}.`).join(' '),
    head: { label: 'beoordeling', score: 'score', band: 'risicoklasse' },
  },
  timeline: {
    title: (name) => `De casus en het recht, volgens datum: ${name}`,
    description: ({ dates, law }) => `De casus: ${dates.join('; ')}. Het recht: ${law.join('; ')}.`,
    dates: 'De casus',
    law: 'Het recht',
    notKnown: 'niet bekend',
    notBefore: (on) => `niet vóór ${on}`,
    notAfter: (on) => `niet na ${on}`,
    between: (from, to) => `${from} tot en met ${to}`,
    since: (on) => `vanaf ${on}`,
    until: (on) => `tot en met ${on}`,
    always: 'altijd',
    mechanisms: { screening: 'screening', none: 'geen screening', 'not-yet-known': 'nog niet bekend' },
    status,
    event: {
      signed: 'Ondertekend',
      closed: 'Voltooid',
      asOf: 'Beoordeeld naar de stand op',
      decided: 'Recht gekozen voor een beslissing op',
    },
    head: { what: 'wat', when: 'wanneer' },
  },
  ownership: {
    title: (name) => `Wie is eigenaar van wie: ${name}`,
    description: ({ shown, leftOut, emphasised, why }) =>
      [
        `${counted(shown, 'partij is', 'partijen zijn')} getekend, eigenaars boven wat zij bezitten${leftOut === 0 ? '' : `, en ${leftOut} weggelaten`}.`,
        ...(why === undefined
          ? []
          : emphasised.map(
              ({ name, isCertain }) => `${name} is ${isCertain ? 'een reden' : 'mogelijk een reden'} voor “${why}”.`,
            )),
      ].join(' '),
    kinds: {
      person: 'persoon',
      company: 'vennootschap',
      state: 'staat',
      'state-body': 'overheidsinstantie',
      fund: 'fonds',
      trust: 'trust',
      arrangement: 'juridische constructie',
      unknown: 'niet bekend wat',
    },
    interests: {
      shares: 'aandelen',
      'voting-rights': 'stemmen',
      'board-appointment': 'benoemt bestuurders',
      veto: 'veto',
      contract: 'overeenkomst',
      'other-influence': 'andere invloed',
      'general-partner': 'beherende vennoot',
      manager: 'beheerder',
      'limited-partner': 'stille vennoot',
      'advisory-committee-veto': 'veto in een comité',
      settlor: 'oprichter van de trust',
      trustee: 'trustee',
      protector: 'protector',
      beneficiary: 'begunstigde',
      'senior-manager': 'hooggeplaatst leidinggevende',
      convertible: 'converteerbaar instrument',
      option: 'optie',
      pledge: 'pand',
    },
    acquirer: 'verwerver',
    target: 'doelwit',
    investment: 'deze investering',
    underLaw: (countries) => `recht: ${countries}`,
    livesIn: (countries) => `verblijfplaats: ${countries}`,
    or: ' of ',
    unknownCountry: '?',
    unknownShare: '?%',
    about: (share) => `≈ ${share}`,
    notNamed: 'Niet genoemd',
    notDescribed: 'niet beschreven in de casus',
    controls: 'zeggenschap',
    mayControl: 'mogelijk zeggenschap',
    perhaps: 'misschien',
    ofItself: (share) => `houdt zelf: ${share}`,
    indirectOrNot: 'rechtstreeks?',
    because: 'reden',
    mayBeBecause: 'mogelijke reden',
    hiddenOwners: (count) => `+ ${counted(count, 'eigenaar', 'eigenaars')} niet getekend`,
    leftOut: (count) =>
      `${counted(count, 'partij van de casus is', 'partijen van de casus zijn')} hier weggelaten; in de tabel ${count === 1 ? 'staat ze' : 'staan ze'} wel.`,
    key: {
      direct: 'rechtstreeks',
      indirect: 'onrechtstreeks: een totaal van andere lijnen',
      potential: 'potentieel: niet gehouden tot de uitoefening',
      investment: 'deze investering, die de casus beschrijft',
      sides: 'links van een lijn: kapitaal; rechts: stemmen, rechten en zeggenschap',
      emphasised: (why) => `reden voor “${why}”`,
      perhapsEmphasised: (why) => `mogelijke reden voor “${why}”`,
      unknown: 'niemand is genoemd, of niet bekend',
    },
    none: 'De casus zegt niets over wie wat houdt.',
    head: { holder: 'houder', what: 'wat', subject: 'in wie', how: 'hoe', why: 'waarom het van belang is' },
  },
};
