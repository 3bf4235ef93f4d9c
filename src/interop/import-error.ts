/** Why a file cannot be imported at all. */
export type ImportErrorCode = 'not-json' | 'not-xml' | 'wrong-format' | 'too-large' | 'not-found';

/**
 * A file that cannot be imported at all; the only error that an import throws. Whatever concerns a part of a file is an
 * issue of the result instead.
 */
export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
  }
}

/** What one import may not exceed. */
export const importLimits = {
  /** Characters of a text that is parsed as a whole. */
  textLength: 100_000_000,
  /** Statements, entities or records that are handed over as a whole. */
  records: 200_000,
  /** Characters of one line, or of one row of CSV. */
  lineLength: 2_000_000,
} as const;

/** Refuses a list that is too long to be taken as a whole. */
export function checkCount(count: number, what: string): void {
  if (count <= importLimits.records) return;
  const most = `at most ${importLimits.records} can be imported as a whole`;
  throw new ImportError('too-large', `There are ${count} ${what}; ${most}. Import the file line by line instead.`);
}

/** Refuses a text that is too long to be parsed as a whole. */
export function checkLength(text: string): void {
  if (text.length <= importLimits.textLength) return;
  const most = `at most ${importLimits.textLength} can be parsed as a whole`;
  throw new ImportError(
    'too-large',
    `The text has ${text.length} characters; ${most}. Import it line by line instead.`,
  );
}
