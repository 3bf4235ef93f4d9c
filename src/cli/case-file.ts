import { closeSync, openSync, readSync } from 'node:fs';
import { caseLimits } from '../investment/limits.js';

/** The most bytes that a case can have, with a byte-order mark: in UTF-8 no unit of a text takes more than three. */
const MOST_BYTES = 3 * (caseLimits.textLength + 1);

/**
 * Reads a case from a file, or from standard input for `-`, in bounded memory however long it is. A byte-order mark, which
 * some editors write, is no part of the text.
 */
export function readCaseFile(path: string): string {
  const bytes = path === '-' ? readBytes(0) : readFile(path);
  if (bytes.length > MOST_BYTES)
    throw new Error(`it has more than ${MOST_BYTES} bytes, the most that a case can have.`);
  return decoded(bytes);
}

function readFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    return readBytes(file);
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file, or the first of them where they are more than a case can have. */
function readBytes(file: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= MOST_BYTES) {
    const chunk = Buffer.alloc(65_536);
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    throw new Error(`it is not text in UTF-8${looksLike(bytes)}. Save it as UTF-8.`);
  }
  try {
    return text + decoder.decode();
  } catch {
    throw new Error('it is cut off inside a character. Take the whole file.');
  }
}

/** What bytes that are not UTF-8 may be, by how they begin. */
export function looksLike(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return ', but in UTF-16';
  return start.startsWith('PK') || start.startsWith('\x1f\x8b') ? ', but an archive' : '';
}
