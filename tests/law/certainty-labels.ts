/** Puts a label in the place of every text that rests on law, and a mark in the place of its status. */
import { type Assessment, type SourceStatus, sourceStatuses } from 'fdi-screening';

/** A statement of an assessment that is less than confirmed, and what stands for it in the labelled copy. */
export interface Label {
  readonly path: string;
  readonly status: SourceStatus;
  /** What stands for its texts: one word, which no line break divides. */
  readonly words: readonly string[];
  /** What stands for its status. */
  readonly mark: string;
}

/** Fields in which a statement says what it says. */
const texts = ['text', 'title', 'reason', 'says', 'because', 'matter', 'headline', 'mayBe', 'note'];

const isStatus = (value: unknown): value is SourceStatus => sourceStatuses.some((status) => status === value);

/**
 * A copy of an assessment in which each text of a statement that is less than confirmed is a word of its own, and its
 * status too unless it is kept: whether a report that shows the one shows the other can then be seen.
 */
export function labelled(assessment: Assessment, { keepStatus = false } = {}) {
  const labels: Label[] = [];
  const copy: Assessment = JSON.parse(JSON.stringify(assessment));
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, one] of Object.entries(part)) visit(one, `${path}.${key}`);
    const fields = part as Record<string, unknown>;
    const { status } = fields;
    if (!isStatus(status) || status === 'confirmed') return;
    const number = labels.length;
    const words = texts.flatMap((key) => {
      if (typeof fields[key] !== 'string') return [];
      fields[key] = `§${number}${key}§`;
      return [`§${number}${key}§`];
    });
    const mark = `¤${number}¤`;
    if (!keepStatus) fields.status = mark;
    labels.push({ path, status, words, mark });
  };
  visit(copy, '');
  return { copy, labels };
}
