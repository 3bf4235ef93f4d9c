import { createReadStream } from 'node:fs';

/** The lines of a file, or of standard input for `-`, one after another. */
export function readLines(path: string): AsyncIterable<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  stream.setEncoding('utf8');
  return linesIn(stream as AsyncIterable<string>);
}

/** The lines in a stream of text. A line is put together once, at its end, however many pieces it comes in. */
export async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, end));
      yield pieces.join('').replace(/\r$/, '');
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  if (pieces.length > 0) yield pieces.join('').replace(/\r$/, '');
}
