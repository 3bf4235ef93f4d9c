import type { TippingPoints } from '../analysis/tipping-points.js';
import type { Evidence } from '../investment/investment.js';
import type { Assessment } from '../screening/assessment.js';
import type { CalendarStep } from '../screening/procedure-calendar.js';
import { caseOf } from '../screening/run.js';
import type { ReportDocument } from './document/document.js';
import { type Figures, type FiguresOption, figuresOf } from './figures.js';
import { type Audience, audiences } from './redact/audience.js';
import { type ReportedAssessment, redacted } from './redact/redact.js';
import { htmlDocument } from './render/html.js';
import { markdownDocument } from './render/markdown.js';
import { textDocument } from './render/text.js';
import { makeDocument } from './sections/make-document.js';
import type { Making } from './sections/making.js';
import { english, type ReportLanguage } from './words/report-language.js';
import type { Say } from './words/translate.js';
import type { Words } from './words/words.js';

/** The formats of a report. */
export const reportFormats = ['text', 'markdown', 'html', 'json'] as const;

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** How a report is written. */
export interface ReportOptions {
  /**
   * Plain text for a terminal, Markdown, one HTML page that needs nothing else, or JSON with every exact number.
   *
   * @defaultValue `'text'`
   */
  readonly format?: ReportFormat;
  /** Characters a line of text may have, at least 60. @defaultValue `100` */
  readonly width?: number;
  /** Whether text has the escape codes of a terminal that set headings apart. @defaultValue `false` */
  readonly colour?: boolean;
  /**
   * For whom: what rests on evidence that is not for them is withheld in every format, and marked.
   *
   * @defaultValue `'public'`
   */
  readonly audience?: Audience;
  /** Pictures, by the section in which each is to stand; in text and Markdown their tables stand instead. */
  readonly figures?: FiguresOption;
  /** What an analysis has found would change the answer, from `tippingPoints`. */
  readonly tippingPoints?: readonly TippingPoints[];
  /** The calendar, from `procedureCalendar`. */
  readonly calendar?: readonly CalendarStep[];
  /** To whom corrections go, such as an office and its address. */
  readonly contact?: string;
  /** The language of the report, such as `dutch` of `fdi-screening/languages`. @defaultValue English */
  readonly language?: ReportLanguage;
  /**
   * Fixed words of your own, in place of those of the language.
   *
   * @hidden
   */
  readonly words?: Words;
  /** Translates what rules, facts and screening write. @defaultValue as the language does */
  readonly say?: Say;
}

/**
 * An assessment as a report: the answer first, then the reasons, what is not known, what would change it, the procedure,
 * the evidence and the receipt.
 *
 * @throws RangeError when the width is below 60, or when there is no such format or audience
 * @throws TypeError when a picture would run or fetch something, or when the language is none
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { renderReport } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * renderReport(screen(hub, rules)).split('\n')[0]; // => 'A hub'
 * ```
 */
export function renderReport(assessment: Assessment, options: ReportOptions = {}): string {
  const { width = 100, colour = false } = options;
  if (!(Number.isInteger(width) && width >= 60)) throw new RangeError(`A report needs 60 characters a line or more.`);
  const format = oneOf('format', options.format ?? 'text', reportFormats);
  const { seen, words } = asSeen(assessment, options);
  if (format === 'json') return `${JSON.stringify(seen, null, 2)}\n`;
  const figures = figuresOf(options.figures, seen);
  const document = documentOf(assessment, seen, words, figures, options);
  if (format === 'markdown') return markdownDocument(document);
  return format === 'html' ? htmlDocument(document, words, figures.styles) : textDocument(document, { width, colour });
}

function asSeen(assessment: Assessment, { audience = 'public', language = english, words }: ReportOptions) {
  // In plain JavaScript a code may be given where the language itself is needed.
  if (typeof language !== 'object') {
    throw new TypeError(
      `Give the language itself, such as dutch of fdi-screening/languages, not ${JSON.stringify(language)}.`,
    );
  }
  const chosen = words ?? language.words;
  return { seen: redacted(assessment, oneOf('audience', audience, audiences), chosen), words: chosen };
}

function documentOf(
  assessment: Assessment,
  seen: ReportedAssessment,
  words: Words,
  figures: Figures,
  { language = english, say = language.say, tippingPoints, calendar, contact }: ReportOptions,
): ReportDocument {
  const making: Making = { assessment: seen, words, say, evidence: evidenceFor(assessment, seen) };
  return makeDocument(making, figures, { tippingPoints, calendar, contact });
}

/** The evidence of the case, as far as the reader may see it. */
function evidenceFor(assessment: Assessment, { redaction }: ReportedAssessment) {
  const investment = caseOf(assessment);
  if (investment === undefined) return undefined;
  const hidden = new Set(redaction?.evidence);
  const seen = (investment.evidence ?? []).filter(({ id }) => !hidden.has(id));
  return new Map<string, Evidence>(seen.map((one) => [one.id, one]));
}

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new RangeError(`The ${name} of a report is one of ${allowed.join(', ')}; found ${JSON.stringify(value)}.`);
}
