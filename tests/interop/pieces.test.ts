import fc from 'fast-check';
import { isLei } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { caseIds } from '../../src/interop/case-ids.js';
import { csvReader } from '../../src/interop/csv.js';

describe('ids of the case format', () => {
  const format = /^[a-z0-9][a-z0-9._-]{0,79}$/;

  it('resemble the foreign ones', () => {
    const ids = caseIds(['GB-COH-1', 'XI LEI/2', 'ÖBB', '', '___', 'gb-coh-1', '沃旭']);
    expect([...ids]).toEqual(
      expect.arrayContaining([
        ['gb-coh-1', 'gb-coh-1'],
        ['GB-COH-1', 'gb-coh-1-2'],
        ['XI LEI/2', 'xi-lei-2'],
        ['ÖBB', 'obb'],
        ['', 'x'],
        ['___', 'x-2'],
        ['沃旭', 'x-3'],
      ]),
    );
  });

  it('are one to one, whatever the order, and keep what is in the format already', () => {
    const foreign = fc.uniqueArray(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('a', 'A', 'a-2', 'A-2', 'a ', 'a'.repeat(90), 'A'.repeat(90)),
      ),
    );
    fc.assert(
      fc.property(foreign, (ids) => {
        const mapped = caseIds(ids);
        expect(new Set(mapped.values()).size).toBe(ids.length);
        for (const [id, own] of mapped) {
          expect(own).toMatch(format);
          if (format.test(id)) expect(own).toBe(id);
        }
        expect(new Map(caseIds([...ids].reverse()))).toEqual(new Map(mapped));
      }),
    );
  });

  it('are found quickly where many are alike', () => {
    const alike = Array.from(
      { length: 20_000 },
      (_, index) => `A${' '.repeat(index % 5)}-${'é'.repeat(index % 7)}${index % 2}!${'?'.repeat(index)}`,
    );
    expect(new Set(caseIds(alike).values()).size).toBe(new Set(alike).size);
  });
});

describe('legal entity identifiers', () => {
  it.each([
    ['5493001Z012YSB2A0K51', true],
    ['W9NG6WMZIYEU8VEDOG48', true],
    ['5493001Z012YSB2A0K52', false],
    ['5493001Z012YSB2A0K5', false],
    ['5493001z012ysb2a0k51', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isLei(text)).toBe(expected));
});

describe('CSV', () => {
  const rowsOf = (text: string) => {
    const reader = csvReader();
    const rows = text.split('\n').flatMap((line) => reader.push(line));
    return [...rows, ...reader.end()];
  };

  it('reads back whatever is written by the standard', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    const written = (row: readonly string[]) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(rowsOf(rows.map(written).join('\n')).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,b', ['a', 'b']],
    ['a,,', ['a', '', '']],
    [',', ['', '']],
    ['"a"', ['a']],
    ['"a""b",""', ['a"b', '']],
    ['a\r', ['a']],
  ])('reads %j as %j', (text, fields) => expect(rowsOf(text)).toMatchObject([{ fields }]));

  it('says which rows cannot be read', () => {
    expect(rowsOf('"a"b,c\n\nx,y\n"open')).toMatchObject([
      { line: 1, fault: 'has text after a closing quote' },
      { line: 3, fields: ['x', 'y'] },
      { line: 4, fault: 'has a quote that is not closed' },
    ]);
  });
});
