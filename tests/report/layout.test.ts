import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, labelled, table, wrap } from '../../src/report/render/columns.js';

describe('wrap', () => {
  it('breaks at spaces and never above the width', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one two three', 13)).toEqual(['one two three']);
  });

  it('leaves a word alone that is longer than the width', () => {
    expect(wrap('a incomprehensibility b', 5)).toEqual(['a', 'incomprehensibility', 'b']);
  });

  it('gives no line for no text', () => {
    expect(wrap('', 10)).toEqual([]);
    expect(wrap('  \n ', 10)).toEqual([]);
  });

  it('keeps every word in its order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (texts, width) => {
        const lines = wrap(texts.join(' '), width);
        expect(lines.join(' ')).toBe(texts.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('labelled', () => {
  it('puts the label on the first line and indents the others as far', () => {
    expect(labelled('1. ', 'one two three four five six seven', 24)).toEqual([
      '1. one two three four',
      '   five six seven',
    ]);
  });
});

describe('table', () => {
  it('makes all but the last column as wide as its longest cell', () => {
    const rows = [
      ['a', 'bb', 'text'],
      ['aaa', 'b', 'more text'],
    ];
    expect(table(rows, 60)).toEqual(['  a    bb  text', '  aaa  b   more text']);
  });

  it('sets numbers to the right', () => {
    expect(
      table(
        [
          ['9.5', 'x'],
          ['10.0 to 12.5', 'y'],
        ],
        60,
      ),
    ).toEqual(['           9.5  x', '  10.0 to 12.5  y']);
  });

  it('wraps the last column beside the others', () => {
    const text = 'a text that is too long to stand beside the label on one single line of sixty';
    const lines = table([['label', text]], 60);
    expect(lines[0]).toMatch(/^ {2}label {2}a text/);
    expect(lines[1]).toMatch(/^ {9}\S/);
  });

  it('puts the last column below where there is no room beside', () => {
    const rows = [['1.0', 'a-very-long-identifier-of-a-fact', 'What is it?']];
    expect(table(rows, 60)).toEqual(['  1.0 a-very-long-identifier-of-a-fact', '    What is it?']);
  });

  it('does so too for a word that would not fit beside', () => {
    const path = `ownership.${'x'.repeat(40)}`;
    expect(table([['moves', 'fact', `From ${path}.`]], 60)).toEqual(['  moves fact', `    From ${path}.`]);
  });

  it('writes a row without a last cell as far as it goes', () => {
    expect(
      table(
        [
          ['a', ''],
          ['b', 'text'],
        ],
        60,
      ),
    ).toEqual(['  a', '  b  text']);
  });

  it('is empty for no rows', () => {
    expect(table([], 60)).toEqual([]);
  });

  it('never exceeds the width unless one word does', () => {
    const cell = fc.stringMatching(/^[a-z]{0,8}( [a-z]{1,8}){0,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 60, max: 120 }),
        (rows, width) => {
          for (const line of table(rows, width)) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('heading', () => {
  it('is underlined as far as it goes', () => {
    expect(heading('Receipt')).toEqual(['', 'Receipt', '-------']);
  });
});
