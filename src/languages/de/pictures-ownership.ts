import type { PictureWords } from '../../report/index.js';

/** The words of the picture of who owns whom, in German. */
export const ownershipWords: PictureWords['ownership'] = {
  title: (name) => `Wer an wem beteiligt ist: ${name}`,
  description: ({ shown, leftOut, emphasised, why }) =>
    [
      `${shown === 1 ? 'Eine Partei ist' : `${shown} Parteien sind`} gezeichnet, Eigentümer über dem, was ihnen gehört${leftOut === 0 ? '' : `; ${leftOut} ${leftOut === 1 ? 'ist' : 'sind'} weggelassen`}.`,
      ...(why === undefined
        ? []
        : emphasised.map(
            ({ name, isCertain }) =>
              `${name} ist ${isCertain ? 'ein Grund' : 'möglicherweise ein Grund'} dafür, dass Folgendes gilt: ${why}.`,
          )),
    ].join(' '),
  kinds: {
    person: 'Person',
    company: 'Gesellschaft',
    state: 'Staat',
    'state-body': 'staatliche Stelle',
    fund: 'Fonds',
    trust: 'Trust',
    arrangement: 'Rechtsvereinbarung',
    unknown: 'Art nicht bekannt',
  },
  interests: {
    shares: 'Anteile',
    'voting-rights': 'Stimmrechte',
    'board-appointment': 'ernennt Leitung',
    veto: 'Veto',
    contract: 'Vertrag',
    'other-influence': 'anderer Einfluss',
    'general-partner': 'Komplementär',
    manager: 'Verwalter',
    'limited-partner': 'Kommanditist',
    'advisory-committee-veto': 'Veto im Beirat',
    settlor: 'Treugeber',
    trustee: 'Treuhänder',
    protector: 'Protektor',
    beneficiary: 'Begünstigter',
    'senior-manager': 'Führungskraft',
    convertible: 'wandelbares Instrument',
    option: 'Option',
    pledge: 'Pfand',
  },
  acquirer: 'Erwerber',
  target: 'Zielunternehmen',
  investment: 'diese Investition',
  underLaw: (countries) => `Recht: ${countries}`,
  livesIn: (countries) => `Wohnsitz: ${countries}`,
  or: ' oder ',
  unknownCountry: '?',
  unknownShare: '? %',
  about: (share) => `≈ ${share}`,
  notNamed: 'Nicht genannt',
  notDescribed: 'im Fall nicht beschrieben',
  controls: 'kontrolliert',
  mayControl: 'kontrolliert möglicherweise',
  perhaps: 'möglicherweise',
  ofItself: (share) => `hält sich selbst: ${share}`,
  indirectOrNot: 'unmittelbar?',
  because: 'Grund',
  mayBeBecause: 'möglicher Grund',
  hiddenOwners: (count) => `+ ${count} Eigentümer nicht gezeichnet`,
  leftOut: (count) =>
    `${count === 1 ? 'Eine Partei des Falls ist' : `${count} Parteien des Falls sind`} hier weggelassen; die Tabelle enthält sie.`,
  key: {
    direct: 'unmittelbar',
    indirect: 'mittelbar: eine Summe anderer Linien',
    potential: 'möglich: vor Ausübung nicht gehalten',
    investment: 'diese Investition, die der Fall beschreibt',
    sides: 'links einer Linie: Kapital; rechts: Stimmrechte, Rechte und Kontrolle',
    emphasised: (why) => `Grund, warum gilt: ${why}`,
    perhapsEmphasised: (why) => `möglicher Grund, warum gilt: ${why}`,
    unknown: 'niemand ist genannt, oder nicht bekannt',
  },
  none: 'Der Fall sagt nicht, wer was hält.',
  head: { holder: 'Inhaber', what: 'was', subject: 'an wem', how: 'wie', why: 'warum es zählt' },
};
