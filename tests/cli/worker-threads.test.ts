import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/cli/batch/chunks.js';
import { type Pool, workerThreads } from '../../src/cli/batch/pool.js';

const terms = { evidence: 'cautious', today: '2026-11-22' } as const;
const poolOf = (name: string): Pool => workerThreads(new URL(`workers/${name}.mjs`, import.meta.url), 2, terms);

/** Chunks of three lines each. */
function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < lines.length; first += 3) {
    const parts = lines.slice(first, first + 3).map((line) => new TextEncoder().encode(line));
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    const ends: number[] = [];
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
      ends.push(at);
    }
    chunks.push({ firstLine: first + 1, bytes, ends });
  }
  return chunks;
}

describe('the threads of a batch', () => {
  it('lose only the lines at which a thread ends, whatever else was under way', async () => {
    const lines = Array.from({ length: 24 }, (_, index) => `line ${index + 1}`);
    lines[4] = 'end';
    lines[11] = 'throw';
    lines[12] = 'end';
    lines[13] = 'end';
    const pool = poolOf('fragile');
    const results = await Promise.all(chunksOf(lines).map((chunk) => pool.assess(chunk)));
    await pool.close();
    const written = results
      .map(({ text }) => text)
      .join('')
      .trim()
      .split('\n');
    expect(written).toHaveLength(24);
    const lost = [5, 12, 13, 14];
    written.forEach((text, index) => {
      const number = index + 1;
      if (!lost.includes(number)) {
        expect(text).toBe(`${number} line ${number}`);
        return;
      }
      const { line, error } = JSON.parse(text);
      expect([line, error.code]).toEqual([number, 'not-assessed']);
      expect(error.message).toContain(number === 12 ? 'Out of everything.' : 'A worker ended with 3.');
    });
    const counts = results.map((one) => one.counts);
    expect(counts.reduce((sum, { bad }) => sum + bad, 0)).toBe(4);
    expect(counts.reduce((sum, { assessed }) => sum + assessed, 0)).toBe(20);
  });

  it('end the run where they cannot even begin', async () => {
    const pool = poolOf('stillborn');
    const [chunk] = chunksOf(['one', 'two']) as [Chunk];
    await expect(pool.assess(chunk)).rejects.toThrow('No such module.');
    await expect(pool.assess(chunk)).rejects.toThrow('No such module.');
    await pool.close();
  });
});
