import type { CodeColumn } from './columns.js';
import type { Values } from './groups.js';

/** A column as the place of a case in the table of a group is worked out from it. */
export interface PlaceColumn {
  readonly codes: CodeColumn;
  readonly stride: number;
  /** The highest code of a fact that is settled. */
  readonly settled: number;
}

/** The columns of a group, and what its facts without a column come to, which are unknown in every case. */
export interface PlaceColumns {
  readonly columns: readonly PlaceColumn[];
  readonly base: number;
}

/** How many columns one pass reads. */
const WIDTH = 6;

/**
 * Adds what a group comes to in a block of cases to their sums.
 *
 * @param values - the table of the group
 * @returns below zero where some code is not that of a settled fact
 */
export function addBlock(
  { columns, base }: PlaceColumns,
  start: number,
  end: number,
  values: Values,
  sums: Values,
): number {
  const [first] = columns;
  if (first === undefined || columns.length > WIDTH) return addAnyWidth({ columns, base }, start, end, values, sums);
  // Three or six columns in one pass; those that a group lacks count for nothing.
  const none: PlaceColumn = { codes: first.codes, stride: 0, settled: 0xffff };
  const [one, two = none, three = none, four = none, five = none, six = none] = columns as [PlaceColumn];
  if (columns.length <= 3) return addThree([one, two, three], base, start, end, values, sums);
  return addSix([one, two, three, four, five, six], base, start, end, values, sums);
}

function addThree(
  [one, two, three]: readonly [PlaceColumn, PlaceColumn, PlaceColumn],
  base: number,
  start: number,
  end: number,
  values: Values,
  sums: Values,
): number {
  const [a, b, c] = [one.codes, two.codes, three.codes];
  const [as, bs, cs] = [one.stride, two.stride, three.stride];
  const [am, bm, cm] = [one.settled, two.settled, three.settled];
  let sign = 0;
  for (let at = start; at < end; at++) {
    const [p, q, r] = [a[at] as number, b[at] as number, c[at] as number];
    const place = (base + Math.imul(p, as) + Math.imul(q, bs) + Math.imul(r, cs)) | 0;
    sign |= (am - p) | (bm - q) | (cm - r);
    sums[at] = (sums[at] as number) + (values[place] as number);
  }
  return sign;
}

type Six = readonly [PlaceColumn, PlaceColumn, PlaceColumn, PlaceColumn, PlaceColumn, PlaceColumn];

function addSix(
  [one, two, three, four, five, six]: Six,
  base: number,
  start: number,
  end: number,
  values: Values,
  sums: Values,
): number {
  const [a, b, c, d, e, f] = [one.codes, two.codes, three.codes, four.codes, five.codes, six.codes];
  const [as, bs, cs, ds, es, fs] = [one.stride, two.stride, three.stride, four.stride, five.stride, six.stride];
  const [am, bm, cm, dm, em, fm] = [one.settled, two.settled, three.settled, four.settled, five.settled, six.settled];
  let sign = 0;
  for (let at = start; at < end; at++) {
    const [p, q, r] = [a[at] as number, b[at] as number, c[at] as number];
    const [s, t, u] = [d[at] as number, e[at] as number, f[at] as number];
    const left = base + Math.imul(p, as) + Math.imul(q, bs) + Math.imul(r, cs);
    const place = (left + Math.imul(s, ds) + Math.imul(t, es) + Math.imul(u, fs)) | 0;
    // The sign of a difference is the sign of the whole, so that no comparison interrupts the pass.
    sign |= (am - p) | (bm - q) | (cm - r) | (dm - s) | (em - t) | (fm - u);
    sums[at] = (sums[at] as number) + (values[place] as number);
  }
  return sign;
}

function addAnyWidth(
  { columns, base }: PlaceColumns,
  start: number,
  end: number,
  values: Values,
  sums: Values,
): number {
  let sign = 0;
  for (let at = start; at < end; at++) {
    let place = base;
    for (const { codes, stride, settled } of columns) {
      const code = codes[at] as number;
      place += code * stride;
      sign |= settled - code;
    }
    sums[at] = (sums[at] as number) + (values[place] as number);
  }
  return sign;
}
