import type {
  Assessment,
  ChecklistResult,
  FineExposure,
  ProcedureResult,
  ProvisionResult,
  RegimeResult,
} from '../screening/assessment.js';
import { type Citation, citationText } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';
import { marked, markedTogether } from './certainty.js';
import { heading, table, wrap } from './layout.js';

type Row = readonly [label: string, text: string];

const sourced = (text: string, { status, citations }: { status: SourceStatus; citations: readonly Citation[] }) => {
  const [source] = citations;
  return marked(source === undefined ? text : `${text} [${citationText(source)}]`, status);
};

/** How the case would be filed, judged and enforced, and what stands beside the screening. */
export function procedureText({ procedure }: Assessment, width: number): string[] {
  if (procedure === undefined) return [];
  const rows = [...applyingRows(procedure), ...besideRows(procedure)];
  return [
    ...heading('Procedure'),
    ...wrap(marked(procedure.headline, procedure.status), width),
    ...(rows.length === 0 ? [] : ['', ...table(rows, width)]),
    ...(procedure.applies === 'no'
      ? []
      : wrap('Details, durations of earlier years and the rest of the forms stand in the JSON report.', width)),
  ];
}

/** Rows under one label: it stands beside the first alone. */
const group = (label: string, texts: readonly string[]): Row[] =>
  texts.map((text, index) => [index === 0 ? label : '', text]);

function applyingRows(procedure: ProcedureResult): Row[] {
  if (procedure.applies === 'no') return [];
  return [
    ...group('language', languageTexts(procedure)),
    ...group('filing', provisions(procedure.filing)),
    ...group('situations', situationTexts(procedure)),
    ...group('decided by', authorityTexts(procedure)),
    ...group('standstill', provisions(procedure.standstill)),
    ...group('term', stageTexts(procedure)),
    ...group('decision', provisions(procedure.decision)),
    ...group('fines', procedure.fines === undefined ? [] : fineTexts(procedure.fines)),
    ...group('look-back', provisions(procedure.lookBack)),
    ...group('appeal', provisions(procedure.appeal)),
    ...group('forms', checklistTexts(procedure.checklist)),
  ];
}

const besideRows = ({ parallel, gates }: ProcedureResult): Row[] => [
  ...group('beside it', parallel.map(regimeText)),
  ...group('legal gate', gates.map(regimeText)),
];

/** What stands or might stand, without details; what no source shows as one line. */
function provisions(all: readonly ProvisionResult[]): string[] {
  const standing = all.filter(({ outcome, detail }) => outcome !== 'fails' && !detail);
  const shown = standing.filter(({ status }) => status !== 'unverified');
  const rest = standing.filter(({ status }) => status === 'unverified');
  return [
    ...shown.map((one) => sourced(one.outcome === 'undetermined' ? `Open: ${one.text}` : one.text, one)),
    ...(rest.length === 0 ? [] : [markedTogether(rest.map(({ text }) => text).join(' '), rest)]),
  ];
}

function languageTexts({ languages: { certain, possible, rules } }: ProcedureResult): string[] {
  if (possible.length === 0) return [];
  const standing = rules.filter(({ outcome }) => outcome !== 'fails');
  const texts = standing.map((one) => sourced(one.text, one));
  const lead = certain.length === 0 ? `Undetermined: ${standing[0]?.reason ?? ''}` : `${oneOf(certain)}.`;
  const [only] = texts;
  return texts.length === 1 ? [`${lead} ${only}`] : [`${lead} One of these stands:`, ...texts];
}

/** Of situations whose content was not read nothing is said but that they exist. */
function situationTexts({ situations }: ProcedureResult): string[] {
  const read = situations.filter(({ contentRead, outcome }) => contentRead && outcome !== 'fails');
  const unread = situations.filter(({ contentRead }) => !contentRead);
  return [
    ...read.map((one) => sourced(`${one.text} ${one.reason ?? ''}`.trim(), one)),
    ...(unread.length === 0
      ? []
      : [markedTogether(`${unread.map(({ text }) => text).join(' ')} No advice is given on that.`, unread)]),
  ];
}

/** Each authority with its matters; one that may take part is open. */
function authorityTexts({ authorities }: ProcedureResult): string[] {
  const standing = authorities.filter(({ outcome }) => outcome !== 'fails');
  return [...new Set(standing.map(({ authority }) => authority))].map((authority) => {
    const matters = standing
      .filter((one) => one.authority === authority)
      .map((one) => marked(`${one.outcome === 'undetermined' ? 'open: ' : ''}${one.matter}`, one.status));
    return `${authority}: ${matters.join('; ')}.`;
  });
}

/** The stages with their statutory lengths, and beside each how long it last took in practice. */
function stageTexts({ stages, observed }: ProcedureResult): string[] {
  return stages
    .filter(({ detail }) => detail !== true)
    .map((stage) => {
      const { id, title, days, note } = stage;
      const length = days === undefined ? '' : `: ${days} days`;
      const last = observed.filter((one) => one.stage === id).at(-1);
      const practice = last === undefined ? '' : ` In practice ${marked(`${last.text}, ${last.period}`, last.status)}.`;
      return `${sourced(`${title}${length}.${note === undefined ? '' : ` ${note}`}`, stage)}${practice}`;
    });
}

function fineTexts({ text, amount, tiers, status, triggerStatus }: FineExposure): string[] {
  const money = amount === undefined ? '' : ` That is from ${amount.min} to ${amount.max} ${amount.unit}.`;
  const citations = tiers.flatMap((one) => one.citations);
  const trigger = triggerStatus === 'confirmed' ? '' : ` (which breach: ${triggerStatus})`;
  return [sourced(text + money, { status, citations }) + trigger];
}

/** What is missing from the forms, by who is to be asked for it. */
function checklistTexts(checklist: readonly ChecklistResult[]): string[] {
  if (checklist.length === 0) return [];
  const missing = checklist.filter(({ state }) => state !== 'answered');
  const holders = [...new Set(missing.map(({ askFor }) => askFor.join(' or ')))];
  return [
    markedTogether(
      `${checklist.length - missing.length} of ${checklist.length} points are answered by the case.`,
      checklist,
    ),
    ...holders.map((holder) => {
      const asked = missing.filter(({ askFor }) => askFor.join(' or ') === holder);
      return markedTogether(`Ask ${holder}: ${asked.map(({ title }) => title).join('; ')}.`, asked);
    }),
  ];
}

const answers: Readonly<Record<RegimeResult['answer'], string>> = {
  'does-not-apply': 'does not apply',
  'may-apply': 'may apply',
  undetermined: 'undetermined',
  'not-assessed': 'not assessed here',
};

const regimeText = (one: RegimeResult): string => {
  const why = one.reason === undefined || one.answer === 'undetermined' ? '' : ` ${one.reason}`;
  const turns = one.answer === 'does-not-apply' ? '' : ` Turns on ${one.turnsOn}.`;
  return sourced(`${one.title}: ${answers[one.answer]}.${why}${turns}`, one);
};

const oneOf = (words: readonly string[]): string => words.join(' or ');
