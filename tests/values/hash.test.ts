import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/screening/canonical-json.js';
import { sha256 } from '../../src/screening/sha256.js';

const ofNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the hash', () => {
  it('is that of the standard', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 127, 128, 129, 1000])(
    'is that of Node at a length of %i bytes',
    (length) => {
      for (const letter of ['a', '\0', '\u00ff']) {
        const text = letter.repeat(Math.floor(length / Buffer.byteLength(letter))).padEnd(0);
        expect(sha256(text)).toBe(ofNode(text));
      }
    },
  );

  it('is that of Node for any text of whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(ofNode(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is that of Node for any data, halves of characters included, because these are escaped first', () => {
    const halves = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(halves, fc.constantFrom('\ud800', 'a\udc00b', '\udc00\ud800', '😀\ud83d')), (text) => {
        const written = canonicalJson({ note: text });
        expect(written).not.toMatch(/\p{Surrogate}/u);
        expect(sha256(written)).toBe(ofNode(written));
      }),
    );
  });

  it('of a text of several megabytes is made without overflowing a stack', () => {
    const text = 'é'.repeat(2_000_000);
    expect(sha256(text)).toBe(ofNode(text));
  });
});

describe('canonical JSON', () => {
  it('has its keys in the order of their code units, at every level, and no white space', () => {
    expect(canonicalJson({ b: 1, a: { d: [], c: null }, B: 'x', é: true, '10': 0, '9': 0 })).toBe(
      '{"10":0,"9":0,"B":"x","a":{"c":null,"d":[]},"b":1,"é":true}',
    );
  });

  it('leaves out what JSON cannot say', () => {
    expect(canonicalJson({ a: undefined, b: () => 1, c: [undefined, Number.NaN], d: -0 })).toBe(
      '{"c":[null,null],"d":0}',
    );
    expect(canonicalJson(undefined)).toBe('null');
  });

  it('is the same for the same data in any order of keys, and says the same as the data', () => {
    const data = fc.jsonValue({ maxDepth: 4 });
    const reordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reordered);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reordered(member)]),
      );
    };
    fc.assert(
      fc.property(data, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reordered(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('differs for different data', () => {
    const texts = [{ a: 1 }, { a: '1' }, [1], ['1'], { a: [1] }, { a: { '0': 1 } }, 'a', { a: null }, {}].map(
      canonicalJson,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
