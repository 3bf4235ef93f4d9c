import type { Words } from '../../report/index.js';
import { caseWord, regimeAnswers } from './report-terms.js';
import { translate } from './translate.js';

/** The messages about legal duties to share data and about the procedure, in Dutch. */
export const reportOfProcedure: Pick<Words, 'duties' | 'procedure'> = {
  duties: {
    title: 'Wettelijke plichten om gegevens te delen, en hun kanalen',
    lead: 'Een wet is geen gedrag. Een plicht levert alleen punten op via een kanaal: de gebonden partij, een middel, het goed.',
    bound: (party, id) => `${party} (${id})`,
    law: 'wet',
    readOtherwise: 'anders gelezen',
    noOtherReading: 'Er is geen andere lezing gevonden.',
    channels: (party) => `Kanalen van ${party}`,
    head: ['kanaal', 'via wat, tot wat', 'weg, en wie het zegt'],
    open: { yes: 'open', no: 'gesloten', 'not-established': 'niet vastgesteld' },
    from: (means, asset) => `via ${caseWord(means)} tot ${caseWord(asset)}`,
  },
  procedure: {
    title: 'Procedure en kalender',
    terms: {
      language: 'taal van aanmelding',
      filing: 'aanmelding',
      situations: 'situaties',
      decidedBy: 'wie beslist',
      standstill: 'standstillplicht',
      term: 'termijn',
      decision: 'beslissing',
      fines: 'boetes',
      lookBack: 'ambtshalve',
      appeal: 'beroep',
      forms: 'formulieren',
      beside: 'daarnaast',
      gate: 'juridische toets',
    },
    details: 'Bijzonderheden, de duur in eerdere jaren en de rest van de formulieren staan in het JSON-verslag.',
    openText: (text) => `Open: ${text}`,
    openMatter: (matter) => `open: ${matter}`,
    undetermined: (reason) => `Onbepaald: ${reason}`,
    oneStands: 'Een van deze geldt:',
    noAdvice: 'Daarover wordt geen advies gegeven.',
    stage: (title, days) => `${title}${days === undefined ? '' : `: ${days} ${days === 1 ? 'dag' : 'dagen'}`}.`,
    inPractice: 'In de praktijk',
    money: (min, max, unit) => `Dat is van ${translate(min)} tot ${translate(max)} ${unit}.`,
    trigger: (status) => `welke inbreuk: ${status}`,
    answered: (answered, all) =>
      `${answered} van de ${all} punten ${answered === 1 ? 'wordt' : 'worden'} door de casus beantwoord.`,
    ask: (holder, titles) => `Te vragen aan ${holder}: ${titles.join('; ')}.`,
    answers: regimeAnswers,
    turnsOn: (text) => `Hangt af van: ${text}.`,
    calendar: 'Kalender, vanaf de dagen die bekend zijn',
    calendarHead: ['stap', 'van', 'laatste dag'],
    noCalendar:
      'Hier staat geen kalender: die wordt geteld vanaf de dag van indiening, die voor dit verslag niet is opgegeven.',
    open: 'open',
    range: (earliest, latest) =>
      latest === earliest
        ? earliest
        : latest === undefined
          ? `${earliest} of later`
          : `tussen ${earliest} en ${latest}`,
  },
};
