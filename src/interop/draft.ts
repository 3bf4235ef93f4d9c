import type { ImportIssue, ImportIssueCode } from './import-issue.js';
import type { ImportedInterest, ImportedParty } from './imported.js';

/** A party under the id that the file gives it. */
export type DraftParty = Omit<ImportedParty, 'id'>;

/** An interest between parties under the ids that the file gives them. */
export interface DraftInterest extends Omit<ImportedInterest, 'id'> {
  /** A text that is its own in the file, of which an id is made. */
  readonly key: string;
  /** Whether the file shows by other means than a direction that it is a link and no total. */
  readonly isLink?: boolean;
}

/** An issue with what it concerns, under the ids of the file; one without parties is about the file itself. */
export interface DraftIssue extends ImportIssue {
  readonly parties?: readonly string[];
  /** Whether it concerns each of them, and not only what is between them. */
  readonly isAboutEach?: boolean;
}

/**
 * The key of one of several interests of a record. No id of a file has the character between, so that the key of no
 * other record is the same.
 */
export const keyOf = (record: string, index: number, count: number): string =>
  count === 1 ? record : `${record}\u0000${index + 1}`;

/** What was read, before ids are given and directions are settled. */
export interface Draft {
  readonly parties: Map<string, DraftParty>;
  readonly interests: DraftInterest[];
  readonly issues: DraftIssue[];
}

/** A draft with nothing in it. */
export const emptyDraft = (): Draft => ({ parties: new Map(), interests: [], issues: [] });

/** Takes note of something that was left out, changed or doubted. */
export type Report = (code: ImportIssueCode, message: string) => void;

/** The texts that there are, as one note; undefined where there is none. */
export function noteOf(...parts: readonly (string | undefined)[]): { note?: string } {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? {} : { note: said.join(' ') };
}
