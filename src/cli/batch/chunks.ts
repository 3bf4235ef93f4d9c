import { createHash } from 'node:crypto';
import { MOST_LINE_BYTES } from './options.js';

/** Some whole lines that follow one another, without their line ends. */
export interface Chunk {
  /** Number of the first line, counted from one. */
  readonly firstLine: number;
  /** The bytes of the lines, one after another. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each line ends in the bytes; -1 for one that is too long, of which nothing is held. */
  readonly ends: readonly number[];
}

/** A chunk, and how far the input was read with it. */
export interface ReadChunk {
  readonly chunk: Chunk;
  /** Bytes of the input up to the end of the chunk, its last line end included. */
  readonly offset: number;
  /** SHA-256 of these bytes. */
  readonly hash: string;
  /** Whether the last line of the chunk had no line end, so that it ends the input. */
  readonly isCutOff: boolean;
}

/** A chunk is closed after this many lines, or this many bytes. */
const CHUNK_LINES = 32;
const CHUNK_BYTES = 1_000_000;

/** Where to go on reading. */
export interface Position {
  readonly lines: number;
  readonly offset: number;
  /** Of the bytes before it. */
  readonly hash: ReturnType<typeof createHash>;
}

/** Where a reading begins that is not gone on with. */
export const startPosition = (): Position => ({ lines: 0, offset: 0, hash: createHash('sha256') });

/** The lines in a stream of bytes, some at a time. A line that is too long is passed over while it streams by. */
export async function* chunksIn(stream: AsyncIterable<Uint8Array>, start: Position): AsyncGenerator<ReadChunk> {
  const { hash } = start;
  let { lines, offset } = start;
  let open = newChunk(lines + 1);
  let line: Uint8Array[] = [];
  let length = 0;

  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > MOST_LINE_BYTES) line = [];
    else if (piece.length > 0) line.push(piece);
  };
  const endLine = (): void => {
    if (length > MOST_LINE_BYTES) open.ends.push(-1);
    else {
      open.pieces.push(...line);
      open.length += length;
      open.ends.push(open.length);
    }
    lines += 1;
    [line, length] = [[], 0];
  };
  const close = (isCutOff: boolean): ReadChunk => {
    const { firstLine, ends, pieces } = open;
    const bytes = new Uint8Array(open.length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    open = newChunk(lines + 1);
    return { chunk: { firstLine, bytes, ends }, offset, hash: hash.copy().digest('hex'), isCutOff };
  };

  for await (const bytes of stream) {
    let from = 0;
    // In UTF-8 the byte of a line end is no part of any other character.
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, from)) {
      take(bytes.subarray(from, end));
      hash.update(bytes.subarray(from, end + 1));
      offset += end + 1 - from;
      endLine();
      from = end + 1;
      if (open.ends.length >= CHUNK_LINES || open.length >= CHUNK_BYTES) yield close(false);
    }
    if (from === bytes.length) continue;
    const rest = bytes.subarray(from);
    hash.update(rest);
    offset += rest.length;
    take(rest);
  }
  const isCutOff = length > 0;
  if (isCutOff) endLine();
  if (open.ends.length > 0) yield close(isCutOff);
}

interface OpenChunk {
  readonly firstLine: number;
  readonly pieces: Uint8Array[];
  readonly ends: number[];
  length: number;
}

const newChunk = (firstLine: number): OpenChunk => ({ firstLine, pieces: [], ends: [], length: 0 });
