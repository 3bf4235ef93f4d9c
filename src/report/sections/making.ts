import type { Evidence } from '../../investment/investment.js';
import type { SourceStatus } from '../../values/status.js';
import { type Phrase, phrase } from '../document/phrase.js';
import type { ReportedAssessment } from '../redact/redact.js';
import type { Say } from '../words/translate.js';
import type { Words } from '../words/words.js';

/** What the parts of a report are made from. */
export interface Making {
  /** As the reader sees it. */
  readonly assessment: ReportedAssessment;
  readonly words: Words;
  /** The words of rules, facts and screening, in the language of the report. */
  readonly say: Say;
  /** The evidence of the case that the reader may see, by id; `undefined` where the assessment has lost its case. */
  readonly evidence: ReadonlyMap<string, Evidence> | undefined;
}

interface Certain {
  readonly status: SourceStatus;
}

/** A text with its status behind it, whatever that is. */
export const withStatus = (text: string | Phrase, { status }: Certain, words: Words): Phrase =>
  phrase(text, ` (${words.status(status)})`);

/** What is confirmed stands as it is; whatever is less says so. */
export const marked = (text: string | Phrase, one: Certain, words: Words): Phrase =>
  one.status === 'confirmed' ? phrase(text) : withStatus(text, one, words);

/** Several statements in one text, with every status among them that is less than confirmed, each once. */
export function markedTogether(text: string | Phrase, statements: readonly Certain[], words: Words): Phrase {
  const less = [...new Set(statements.map(({ status }) => status))].filter((status) => status !== 'confirmed');
  return less.length === 0 ? phrase(text) : phrase(text, ` (${less.map(words.status).join(', ')})`);
}
