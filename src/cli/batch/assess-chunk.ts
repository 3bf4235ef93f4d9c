import { looksLike } from '../case-file.js';
import { assessLine, badLine, type LineResult, type Terms } from './assess-line.js';
import type { Chunk } from './chunks.js';
import { MOST_LINE_BYTES } from './options.js';

/** How many lines there were, of each kind. */
export interface Counts {
  readonly lines: number;
  readonly assessed: number;
  readonly bad: number;
  readonly blank: number;
}

/** The results of some lines, each with its line end, and how many there are of each kind. */
export interface ChunkResult {
  readonly text: string;
  readonly counts: Counts;
}

export const noLines: Counts = { lines: 0, assessed: 0, bad: 0, blank: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  lines: a.lines + b.lines,
  assessed: a.assessed + b.assessed,
  bad: a.bad + b.bad,
  blank: a.blank + b.blank,
});

/** Assesses the lines of a chunk, in this thread. */
export function assessChunk({ firstLine, bytes, ends }: Chunk, terms: Terms): ChunkResult {
  let from = 0;
  let text = '';
  let [assessed, bad] = [0, 0];
  ends.forEach((end, index) => {
    const line = end < 0 ? undefined : bytes.subarray(from, end);
    if (end >= 0) from = end;
    const result = resultOf(firstLine + index, line, terms);
    if (result === undefined) return;
    text += `${result.text}\n`;
    if (result.isGood) assessed += 1;
    else bad += 1;
  });
  return { text, counts: { lines: ends.length, assessed, bad, blank: ends.length - assessed - bad } };
}

/** The result of a line; `undefined` for one that is blank. */
function resultOf(number: number, bytes: Uint8Array | undefined, terms: Terms): LineResult | undefined {
  if (bytes === undefined) {
    return badLine(number, { code: 'too-long', message: `The line has more than ${MOST_LINE_BYTES} bytes.` });
  }
  const text = decoded(bytes, number === 1);
  if (text === undefined) {
    return badLine(number, { code: 'not-utf8', message: `The line is not text in UTF-8${looksLike(bytes)}.` });
  }
  return text.trim() === '' ? undefined : assessLine(number, text, terms);
}

// A byte-order mark begins a file, and no line after the first.
const [first, other] = [true, false].map((isFirst) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }));

function decoded(bytes: Uint8Array, isFirst: boolean): string | undefined {
  try {
    return (isFirst ? first : other)?.decode(bytes);
  } catch {
    return undefined;
  }
}
