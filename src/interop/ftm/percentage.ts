import { decimalText } from '../../values/decimal.js';
import type { Report } from '../draft.js';
import type { ImportedShare } from '../imported.js';
import { shown } from '../read-json.js';
import { type End, rangeOf, readPercent } from '../read-share.js';

/** A number as people write it in a percentage: a decimal comma is a point, a percent sign says nothing new. */
const number = (text: string): string | undefined => {
  const plain = text
    .replace(/%|percent|per cent|pct\.?/gi, '')
    .trim()
    .replace(/^(\d+),(\d+)$/, '$1.$2');
  return decimalText.test(plain) ? plain : undefined;
};

const bounds: readonly { readonly pattern: RegExp; readonly isLow: boolean; readonly isOpen: boolean }[] = [
  { pattern: /^(?:>=|≥|at least|minimum|min\.?|from)\s*(.+)$/i, isLow: true, isOpen: false },
  { pattern: /^(?:>|over|above|more than)\s*(.+)$/i, isLow: true, isOpen: true },
  { pattern: /^(?:<=|≤|at most|maximum|max\.?|up to)\s*(.+)$/i, isLow: false, isOpen: false },
  { pattern: /^(?:<|under|below|less than)\s*(.+)$/i, isLow: false, isOpen: true },
  { pattern: /^(.+?)\s*(?:\+|or more|and more)$/i, isLow: true, isOpen: false },
];

/** Longer than anybody writes a percentage. */
const LONGEST = 100;

const between = /^(.+?)\s*(?:-|–|—|\.\.\.?|\bto\b|\band\b)\s*(.+)$/i;

/** Reads the free text in which FollowTheMoney gives a percentage; `undefined` where it is none. */
export function readPercentage(text: string): ImportedShare | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST) return undefined;
  const exact = number(plain);
  if (exact !== undefined) return percentOf(exact);
  for (const { pattern, isLow, isOpen } of bounds) {
    const end = endOf(pattern.exec(plain)?.[1], isOpen);
    if (end !== undefined) return isLow ? rangeOf(end, undefined) : rangeOf(undefined, end);
  }
  const [, low, high] = between.exec(plain.replace(/^between\s+/i, '')) ?? [];
  const [from, to] = [ranged(low, true), ranged(high, false)];
  return from === undefined || to === undefined ? undefined : rangeOf(from, to);
}

function percentOf(text: string): string | undefined {
  const percent = readPercent(text);
  return percent.ok ? percent.text : undefined;
}

function endOf(text: string | undefined, isOpen: boolean): End | undefined {
  const written = text === undefined ? undefined : number(text);
  const percent = written === undefined ? undefined : percentOf(written);
  return percent === undefined ? undefined : { text: percent, isOpen };
}

/** An end of a range, which may say of itself that it is left out, as in `>25-50`. */
function ranged(text: string | undefined, isLow: boolean): End | undefined {
  const [, sign, rest] = /^(>=?|<=?|≥|≤)?\s*(.*)$/.exec(text ?? '') ?? [];
  const fits = sign === undefined || /^[>≥]/.test(sign) === isLow;
  return fits ? endOf(rest, sign === '>' || sign === '<') : undefined;
}

/** The share of a stake from all the texts that are given for it: of several that differ, none is preferred. */
export function shareOf(texts: readonly string[], report: Report): ImportedShare | undefined {
  const shares = new Map<string, ImportedShare>();
  for (const text of texts) {
    const share = readPercentage(text);
    if (share === undefined) {
      report('bad-share', `The percentage ${shown(text)} is none that can be read; the share is not known.`);
      return undefined;
    }
    shares.set(JSON.stringify(share), share);
  }
  if (shares.size <= 1) return [...shares.values()][0];
  report('several-shares', `There are several percentages, ${texts.map(shown).join(' and ')}; the share is not known.`);
  return undefined;
}
