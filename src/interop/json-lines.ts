import type { DraftIssue } from './draft.js';
import { importLimits } from './import-error.js';
import { parseJson, whyNotJson } from './read-json.js';

/** A line of JSON Lines that was parsed. */
export interface JsonLine {
  readonly value: unknown;
  /** Its place, such as `line 3`. */
  readonly where: string;
}

/** Parses a line. A line that is no JSON is an issue, and no reason to stop; an empty one is passed over. */
export function parseLine(line: string, number: number, issues: DraftIssue[]): JsonLine | undefined {
  const where = `line ${number}`;
  if (line.length > importLimits.lineLength) {
    const message = `The line has more than ${importLimits.lineLength} characters; left out.`;
    issues.push({ code: 'line-too-long', where, message });
    return undefined;
  }
  const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
  if (text === '') return undefined;
  try {
    return { value: parseJson(text), where };
  } catch {
    const { place, why } = whyNotJson(text);
    const message = `The line is not JSON: ${place.replace('line 1, ', '')}. ${why} Left out.`;
    issues.push({ code: 'not-json', where, message });
    return undefined;
  }
}

/** Parses JSON Lines one by one. */
export async function* jsonLines(lines: AsyncIterable<string>, issues: DraftIssue[]): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const parsed = parseLine(line, number, issues);
    if (parsed !== undefined) yield parsed;
  }
}
