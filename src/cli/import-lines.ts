import { createReadStream } from 'node:fs';
import { ImportError, importLimits } from '../interop/import-error.js';
import { looksLike } from './case-file.js';

/** The lines of a file, or of standard input for `-`, one after another. */
export function readLines(path: string): AsyncIterable<string> {
  return linesIn(path === '-' ? process.stdin : createReadStream(path));
}

/**
 * The lines in a stream of bytes. A line is put together once, at its end, however many pieces it comes in, and none is
 * longer than what can be parsed as a whole.
 *
 * @throws ImportError for a line that is too long, and for one that is not text in UTF-8
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  let [number, length] = [0, 0];
  const take = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
    if (length > importLimits.textLength) {
      throw new ImportError('too-large', `Line ${number + 1} has more than ${importLimits.textLength} bytes.`);
    }
  };
  const close = (): string => {
    number += 1;
    const line = decoded(pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces), number);
    [pieces, length] = [[], 0];
    return line.replace(/\r$/, '');
  };
  for await (const chunk of chunks) {
    let from = 0;
    // In UTF-8 the byte of a line end is no part of any other character.
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end));
      yield close();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (pieces.length > 0) yield close();
}

// A byte-order mark stays, because only the first line of a file may begin with one.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const form = line === 1 ? looksLike(bytes) : '';
    throw new ImportError('wrong-format', `Line ${line} is not text in UTF-8${form}. Save the file as UTF-8.`);
  }
}
