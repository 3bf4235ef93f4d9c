/** What a case says is shown as text, whatever it says. */
import fc from 'fast-check';
import { parseInvestment, safeParseInvestment, screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { bandsPicture, ownershipPicture, timelinePicture, tornado, waterfall } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { escapeText, shownText } from '../../../src/report/pictures/escape.js';
import { shortened, textWidth, wrapped } from '../../../src/report/pictures/text-width.js';
import { collisions, outside, read, written } from './reading.js';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

const hostile = [
  '</title><script>alert(1)</script>',
  `" onload="alert(1)" x='`,
  ']]><!-- <svg onload=alert(1)>',
  '&lt;b&gt; &#x3c;script&#x3e; & co',
  '\u202Edegnahc eb nac taht sknil\u2066',
  'a\u0000b\u0007c\u001B[31md\u0085e\u2028f',
  '\uD800 half \uDC00 a letter \uFFFE\uFFFF',
  'W'.repeat(400),
  '中國國務院'.repeat(40),
  '👩‍🚀'.repeat(60),
];

/** A case in which every name that a picture shows is the text. */
const inputNamed = (text: string) =>
  ({
    formatVersion: 1,
    id: 'hostile',
    title: text,
    host: 'BE',
    target: {
      name: text,
      entities: [{ id: 'e', name: text, activities: [{ kind: 'warehousing' }] }],
    },
    ownership: {
      acquirers: ['buyer'],
      parties: [
        { id: 'buyer', name: text, kind: 'company', law: 'US' },
        { id: 'owner', name: text, kind: 'state' },
      ],
      interests: [{ holder: 'owner', subject: 'buyer', kind: 'shares', share: { exclusiveMin: 25, max: 50 } }],
    },
  }) as const;

const caseNamed = (text: string) => parseInvestment(inputNamed(text));

describe('escapeText', () => {
  it('writes the five signs of markup as what they are', () => {
    expect(escapeText(`<a b="c" d='e'>&</a>`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&lt;/a&gt;');
  });

  it('shows that a control or a mark of direction stood there', () => {
    expect(escapeText('a\u202Eb\u0000c\u200Fd')).toBe('a�b�c�d');
    expect(escapeText('a\uD800b')).toBe('a�b');
  });

  it('makes one space of line ends and tabs, and keeps spaces that do not break', () => {
    expect(escapeText(' a\r\n\tb\u2028c\u00A0d ')).toBe('a b c\u00A0d');
  });

  it('leaves names of every script alone', () => {
    for (const name of ['Liège', 'Société Générale', 'Ørsted', '阿里巴巴', 'شركة', 'Ελλάς', '👩‍🚀']) {
      expect(escapeText(name)).toBe(name);
    }
  });
});

describe.each(hostile)('a case or a label named %j', (name) => {
  // The parser refuses names in which something is hidden; labels come from elsewhere, and a rule set may say anything.
  const assessment = screen(caseNamed(safeParseInvestment(inputNamed(name)).ok ? name : 'A hub'), rules);
  const pictures = [
    waterfall(assessment),
    tornado(assessment),
    ownershipPicture(assessment),
    timelinePicture(assessment, timelines.BE, { events: [{ label: name, on: '2024-05-01' }] }),
    bandsPicture([{ label: name, assessment }]),
  ];

  it('is well-formed, and brings no element of its own', () => {
    for (const picture of pictures) {
      const { elements } = read(picture);
      const names = new Set(elements.map((one) => one.name));
      for (const one of names) {
        expect(['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'text', 'circle', 'ellipse', 'defs']).toContain(
          one,
        );
      }
      expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('onload');
    }
  });

  it('has no character that steers', () => {
    for (const { svg, title, description, table } of pictures) {
      const all = [svg, title, description, ...table.rows.flat()].join('');
      expect(all).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u);
    }
  });

  it('stays in the frame, the whole name in a title', () => {
    for (const picture of pictures) {
      const parts = read(picture);
      expect(outside(parts)).toEqual([]);
      expect(collisions(parts)).toEqual([]);
    }
    for (const picture of pictures.slice(-2)) {
      const parts = read(picture);
      expect(parts.elements.some((one) => one.name === 'title' && one.text.includes(shownText(name)))).toBe(true);
    }
  });
});

it('writes any text at all as one that XML can hold and reads back as it is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const assessment = screen(caseNamed('x'), rules);
      const picture = bandsPicture([{ label: text, assessment }]);
      expect(picture.table.rows[0]?.[0]).toBe(shownText(text));
      expect(() => read(picture)).not.toThrow();
      expect(shownText(shownText(text))).toBe(shownText(text));
    }),
    { numRuns: 60 },
  );
});

describe('lines of text', () => {
  it('are no wider than they may be, and no more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 12 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const text = shownText(words.join(' '));
          const lines = wrapped(text, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('say everything where there is room, and mark where there is not', () => {
    expect(wrapped('a company of the group', 90, 13, 3)).toEqual(['a company', 'of the group']);
    expect(wrapped('a company of the group', 90, 13, 1)).toEqual([expect.stringMatching(/^a compan?y?…$/)]);
    expect(shortened('Liège', 500, 13)).toBe('Liège');
  });
});

it('writes the name of a case where a reader looks for it', () => {
  const texts = written(ownershipPicture(screen(caseNamed('A & B <Group>'), rules)));
  expect(texts).toContain('A & B <Group>');
});
