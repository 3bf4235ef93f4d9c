import { shownText } from './escape.js';

/** Letters of the usual script, in parts of the size of the type: as wide as in the widest of fonts without serifs. */
const letters: ReadonlyMap<string, number> = new Map(
  [
    [' \u00A0\u202F', 0.34],
    ["iljI|.,:;'!’", 0.38],
    ['frt()[]{}-/\\"*', 0.47],
    ['mMwW@%—…→≈≤≥', 1.02],
    ['ABCDEFGHJKLNOPQRSTUVXYZ&<>=+~^#_', 0.8],
  ].flatMap(([all, width]) => [...String(all)].map((letter) => [letter, Number(width)] as const)),
);

/** The rest up to a last code point. What is beyond is as wide as high, or a picture. */
const ranges: readonly (readonly [number, number])[] = [
  [0x7f, 0.64],
  [0x24f, 0.82],
  [0x10ff, 0.95],
  [0x200f, 1.45],
  [0x2044, 0.7],
  [0xfdf9, 1.45],
  [0xfdfd, 10],
];

const WIDEST = 1.45;

/** What is drawn over the letter before it, or joins two. */
const isJoined = (letter: string): boolean => /^(?:\p{M}|\u200B|\u200C|\u200D)$/u.test(letter);

function letterWidth(letter: string): number {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  if (code > 0x2ff && isJoined(letter)) return 0;
  return ranges.find(([last]) => code <= last)?.[1] ?? WIDEST;
}

/** How wide a text can be, in pixels: an estimate from above, the same on every machine, since none has all fonts. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? 1.1 : 1);
}

/** As much of a text as fits into a width, with `…` where something is left out. */
export function shortened(text: string, width: number, size: number, bold = false): string {
  const rest = textWidth('…', size, bold);
  let [used, kept, end] = [0, 0, 0];
  for (const letter of text) {
    used += textWidth(letter, size, bold);
    if (used > width) return `${text.slice(0, kept).trimEnd()}…`;
    end += letter.length;
    if (used + rest <= width) kept = end;
  }
  return text;
}

/** A text broken into lines that fit into a width, at most so many; the last one is shortened where there is more. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const words = shownText(text).split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') {
      if (lines.length === most - 1) {
        return [...lines, shortened([line, ...words.slice(index)].join(' '), width, size, bold)];
      }
      lines.push(line);
    }
    // A word too long for a line is cut: the whole text stands in the title of what it names.
    line = shortened(word, width, size, bold);
  }
  return [...lines, line];
}
