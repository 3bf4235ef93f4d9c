import type { Day } from '../values/day.js';
import { Decimal, type DecimalInput, toDecimal } from '../values/decimal.js';
import {
  type AnyPossible,
  type Anything,
  anything,
  type Flag,
  type Listed,
  listed,
  openFlag,
} from '../values/possible.js';
import { type Ranged, rangeOf } from '../values/ranged.js';
import { amountSpan, daySpan, isAmount, isDays, isFlag, isListOf, isOneOf, isText } from './written-values.js';

/** A way of reading leaves: what one may be when nothing is known, and what it may be by the values that are accepted. */
export interface LeafForm<P extends AnyPossible> {
  readonly unknown: P;
  /** `undefined` where the values are of another kind than is read. */
  readonly read: (values: readonly unknown[]) => P | undefined;
}

const form = <P extends AnyPossible, V>(
  unknown: P,
  isFit: (value: unknown) => value is V,
  read: (values: readonly V[]) => P,
): LeafForm<P> => ({ unknown, read: (values) => (values.every(isFit) ? read(values as readonly V[]) : undefined) });

const flags = form<Flag, boolean>(openFlag, isFlag, listed);
const days = form<Ranged<Day>, Parameters<typeof daySpan>[0]>({ kind: 'ranged', spans: [{}] }, isDays, (values) =>
  rangeOf(values.map(daySpan)),
);
const words = form<Listed<string> | Anything, string>(anything, isText, listed);
const lists = form<Listed<readonly string[]> | Anything, readonly string[]>(anything, isListOf(isText), listed);

/** A yes or no. */
export const flagForm = (): LeafForm<Flag> => flags;

/** One of a list of words. */
export const choiceForm = <const Values extends readonly string[]>(domain: Values): LeafForm<Listed<Values[number]>> =>
  form<Listed<Values[number]>, Values[number]>(listed(domain), isOneOf(domain), listed);

/** Some of a short list of words. */
export const choicesForm = <const Values extends readonly string[]>(
  domain: Values,
): LeafForm<Listed<readonly Values[number][]>> =>
  form<Listed<readonly Values[number][]>, readonly string[]>(listed(combinations(domain)), isListOf(isText), (values) =>
    listed(values as readonly Values[number][][]),
  );

/** An amount of zero or more. */
export const amountForm = (most: DecimalInput | undefined): LeafForm<Ranged<Decimal>> =>
  form(
    rangeOf([{ min: new Decimal(0), ...(most === undefined ? {} : { max: toDecimal(most) }) }]),
    isAmount,
    (values) => rangeOf(values.map((value) => amountSpan(value, most))),
  );

/** A day. */
export const dayForm = (): LeafForm<Ranged<Day>> => days;

/** A word of no list. */
export const wordForm = (): LeafForm<Listed<string> | Anything> => words;

/** Several words of no list. */
export const countriesForm = (): LeafForm<Listed<readonly string[]> | Anything> => lists;

/** Every combination of some words, the empty one included. Only for short lists. */
function combinations<T>(words: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const word of words) sets.push(...sets.map((set) => [...set, word]));
  return sets;
}
