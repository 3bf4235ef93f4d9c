import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/investment/json-fault.js';
import { problemOf } from './cases.js';
import { firstProblem } from './promptly.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('text that is not JSON is told with its line and column, and with what is usually meant', () => {
  it.each<[string, string, string, string, string]>([
    ['{"id": "hub",}', 'line 1, column 14', '"}"', 'a key in double quotes', 'Take out the comma before it.'],
    ['["a",\n]', 'line 2, column 1', '"]"', 'a value', 'Take out the comma before it.'],
    ['{"id": "hub"\n "title": 5}', 'line 2, column 2', '"\\""', 'a comma or }', 'Put a comma before it.'],
    ['[1 2]', 'line 1, column 4', '"2"', 'a comma or ]', 'Put a comma before it.'],
    ["{'id': 1}", 'line 1, column 2', '"\'"', 'a key in double quotes', 'Write straight double quotes: ".'],
    ['{“id”: 1}', 'line 1, column 2', '"“"', 'a key in double quotes', 'Write straight double quotes: ".'],
    ['{id: 1}', 'line 1, column 2', '"id"', 'a key in double quotes', 'Put the key in double quotes.'],
    ['{"id" 1}', 'line 1, column 7', '"1"', 'a colon after the key', 'Put a colon between the key and its value.'],
    ['{"id": hub}', 'line 1, column 8', '"hub"', 'a value', 'Put text in double quotes.'],
    ['{"id": }', 'line 1, column 8', '"}"', 'a value', 'Write the value that is missing before it.'],
    ['{"a": True}', 'line 1, column 7', '"True"', 'a value', 'Write true or false, in small letters.'],
    [
      '{"a": NaN}',
      'line 1, column 7',
      '"NaN"',
      'a value',
      'Leave out what is not known, or write { "unknown": true }.',
    ],
    ['{"a": .5}', 'line 1, column 7', '".5"', 'a value', 'Begin a number with a digit or a minus sign, as in 0.5.'],
    [
      '{"a": 007}',
      'line 1, column 8',
      '"07"',
      'a comma or }',
      'Write a number as 30000 or 0.5, without separators, or text in quotes.',
    ],
    [
      '{"a": 30 000}',
      'line 1, column 10',
      '"000"',
      'a comma or }',
      'Write a number as 30000 or 0.5, without separators, or text in quotes.',
    ],
    [
      '{"a": 1, // one',
      'line 1, column 10',
      '"/"',
      'a key in double quotes',
      'JSON has no comments: take it out, or write it as a note of the case.',
    ],
    [
      '{"a": "one\ntwo"}',
      'line 1, column 11',
      '"\\n"',
      'the closing quote of the text',
      'Close the text with a quote, and write a line break inside it as \\n and a tab as \\t.',
    ],
    [
      '{"a": "C:\\data"}',
      'line 1, column 10',
      '"\\\\d"',
      'one of the escapes \\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four digits',
      'Write \\\\ for a backslash.',
    ],
    ['{} {}', 'line 1, column 4', '"{"', 'the end of the text', 'Take out what stands after the case.'],
    [
      '{"a": [1}',
      'line 1, column 9',
      '"}"',
      'a comma or ]',
      'Close the list that begins at line 1, column 7 with ] before it.',
    ],
    ['hub', 'line 1, column 1', '"hub"', 'JSON text, which begins with {', 'Write the case as one JSON object.'],
    [
      '\u202e{',
      'line 1, column 1',
      '"\\u202e"',
      'JSON text, which begins with {',
      'Write the case as one JSON object.',
    ],
  ])('%s', (text, path, found, expected, mend) => {
    expect(problemOf(text)).toMatchObject({ code: 'not-json', path, keys: [], found, expected, mend });
  });

  it.each<[string, string, string, string]>([
    ['{"a": [1,\n  {"b": 2', 'line 2, column 10', 'the rest of the object that begins at line 2, column 3', '}]}'],
    ['{"a": "b', 'line 1, column 9', 'the rest of the text that begins at line 1, column 7', '"}'],
    ['{"a": "b\\u00', 'line 1, column 13', 'the rest of the text that begins at line 1, column 7', '"}'],
    ['[', 'line 1, column 2', 'the rest of the list that begins at line 1, column 1', ']'],
  ])('cut off: %s', (text, path, expected, close) => {
    expect(problemOf(text)).toMatchObject({
      path,
      found: 'the end of the text',
      expected,
      mend: `The text is cut off: take the whole file, or close what is open with ${close} at the end.`,
    });
  });

  it.each(['', ' ', '\n'])('empty: %j', (text) => {
    expect(problemOf(text)).toMatchObject({ code: 'not-json', found: 'no text', expected: 'JSON text' });
  });
});

describe('what this library takes for JSON', () => {
  it('is what JSON.parse takes for JSON', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        'u',
        '00e9',
        '0',
        '1',
        '-',
        '+',
        '.',
        'e',
        'E',
        'true',
        'false',
        'null',
      ],
      ...[' ', '\n', '\r', '\t', '\u00a0', '\ufeff', '\u2028', '\u0000', '\u007f', '/', "'", 'x', '\ud800', '😀'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, put]) => {
        const position = at % (json.length + 1);
        return json.slice(0, position) + put + json.slice(position);
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(faultOf(written) === undefined).toBe(isJson(written));
      }),
      { numRuns: 20_000 },
    );
  });

  it('is a whole text: cut off anywhere, the hub at Liège is refused where it ends', () => {
    const hub = readFileSync('examples/liege/hub.json', 'utf8').trimEnd();
    for (let length = 1; length < hub.length; length += 997) {
      const text = hub.slice(0, length);
      const column = length - text.lastIndexOf('\n');
      expect(firstProblem(text)).toMatchObject({
        code: 'not-json',
        path: `line ${text.split('\n').length}, column ${column}`,
        found: 'the end of the text',
      });
    }
  });
});
