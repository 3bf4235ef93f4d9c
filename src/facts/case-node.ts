import type { CaseList } from '../investment/list.js';
import { isComplete, itemsOf } from '../investment/list.js';
import type { Day } from '../values/day.js';
import { Decimal, type DecimalInput, toDecimal } from '../values/decimal.js';
import { someOf } from '../values/flag.js';
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
import type { RawLeaf } from './evidence-policy.js';
import { amountSpan, daySpan, isAmount, isDays, isFlag, isListOf, isOneOf, isText } from './written-values.js';

/**
 * How a node gets at a leaf: by its path, as it is written, with what it may be when nothing is known, and with how its
 * values are read; `undefined` where they are of another kind than is read.
 */
export type ReadLeaf = <P extends AnyPossible>(
  path: string,
  leaf: RawLeaf,
  unknown: P,
  read: (values: readonly unknown[]) => P | undefined,
) => P;

/** A list of a case, seen through tracked handles. */
export interface CaseItems<Item> {
  readonly items: readonly CaseNode<Item>[];
  /** Whether these are all there are. Reading it marks the list itself as open when they are not. */
  readonly complete: boolean;
  /** Whether any item has the property; open when none shown has it and the list is not complete. */
  some(has: (item: CaseNode<Item>) => Flag): Flag;
}

type ItemOf<T> = NonNullable<T> extends CaseList<infer Item> ? Item : never;
type Key<T> = Extract<keyof NonNullable<T>, string>;
type Child<T, K extends Key<T>> = NonNullable<NonNullable<T>[K]>;

/**
 * A place in a case, read through tracked handles: every leaf that a fact reads becomes part of its provenance, and an
 * absent part of the case reads as unknown all the way down.
 */
export interface CaseNode<T> {
  /** Where in the case, as `sites[0].access`. */
  readonly path: string;
  /** The part as it is written, for ids and other plain text; leaves are read with the methods below. */
  readonly raw: T | undefined;
  /** A part of this part. */
  at<K extends Key<T>>(key: K): CaseNode<Child<T, K>>;
  /** A list of this part. */
  list<K extends Key<T>>(key: K): CaseItems<ItemOf<Child<T, K>>>;
  /** A yes or no. */
  flag(key: Key<T>): Flag;
  /** One of a list of words. */
  choice<const Values extends readonly string[]>(key: Key<T>, domain: Values): Listed<Values[number]>;
  /** Some of a short list of words; unknown means any combination of them. */
  choices<const Values extends readonly string[]>(key: Key<T>, domain: Values): Listed<readonly Values[number][]>;
  /** An amount or percentage of zero or more. */
  amount(key: Key<T>, most?: DecimalInput): Ranged<Decimal>;
  /** A day. */
  day(key: Key<T>): Ranged<Day>;
  /** A word of a field of an author's own, which has no list of words to choose from. */
  word(key: Key<T>): Listed<string> | Anything;
  /** A country code. */
  country(key: Key<T>): Listed<string> | Anything;
  /** Several country codes. */
  countries(key: Key<T>): Listed<readonly string[]> | Anything;
}

/** A tracked handle on a part of a case. The handles on its parts are made once, whoever reads them. */
export function caseNode<T>(raw: T | undefined, path: string, readLeaf: ReadLeaf): CaseNode<T> {
  // Own members alone: a field of an author's own may have any name.
  const member = (key: string): unknown =>
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? raw[key as keyof T] : undefined;
  const pathOf = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const leaf = <P extends AnyPossible, V>(
    key: string,
    unknown: P,
    isFit: (value: unknown) => value is V,
    read: (values: readonly V[]) => P,
  ): P =>
    readLeaf(pathOf(key), member(key), unknown, (values) =>
      values.every(isFit) ? read(values as readonly V[]) : undefined,
    );

  const nodes = new Map<string, CaseNode<never>>();
  const lists = new Map<string, CaseItems<never>>();
  return {
    path,
    raw,
    at: (key) => kept(nodes, key, () => caseNode(member(key) as never, pathOf(key), readLeaf)) as never,
    list: (key) => kept(lists, key, () => caseItems(member(key) as never, pathOf(key), readLeaf)) as never,
    flag: (key) => leaf(key, openFlag, isFlag, (values) => listed(values)),
    choice: (key, domain) => leaf(key, listed(domain), isOneOf(domain), (values) => listed(values)),
    choices: (key, domain) =>
      leaf(key, listed(combinations(domain)), isListOf(isText), (values) =>
        listed(values as readonly (typeof domain)[number][][]),
      ),
    amount: (key, most) =>
      leaf(key, amountsUpTo(most), isAmount, (values) => rangeOf(values.map((value) => amountSpan(value, most)))),
    day: (key) => leaf(key, anyDay, isDays, (values) => rangeOf(values.map(daySpan))),
    word: (key) => leaf<Listed<string> | Anything, string>(key, anything, isText, (values) => listed(values)),
    country: (key) => leaf<Listed<string> | Anything, string>(key, anything, isText, (values) => listed(values)),
    countries: (key) =>
      leaf<Listed<readonly string[]> | Anything, readonly string[]>(key, anything, isListOf(isText), (values) =>
        listed(values),
      ),
  };
}

function kept<V>(made: Map<string, V>, key: string, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

function caseItems<Item>(raw: CaseList<Item> | undefined, path: string, readLeaf: ReadLeaf): CaseItems<Item> {
  const base = raw !== undefined && 'items' in raw ? `${path}.items` : path;
  const items = itemsOf(raw).map((item, index) => caseNode(item, `${base}[${index}]`, readLeaf));
  const isWhole = (): boolean => {
    // What a list does not show is as open as a leaf that is absent, and is tracked in the same way.
    if (!isComplete(raw)) readLeaf<AnyPossible>(path, undefined, anything, () => anything);
    return isComplete(raw);
  };
  return {
    items,
    get complete() {
      return isWhole();
    },
    some(has) {
      const flags = items.map(has);
      const settled = flags.some((flag) => !flag.values.includes(false));
      return someOf(flags, settled || isWhole());
    },
  };
}

/** The node of a member that a list does not show, of which everything is unknown. */
export const unseenNode = <T>(listPath: string, readLeaf: ReadLeaf): CaseNode<T> =>
  caseNode<T>(undefined, `${listPath}[?]`, readLeaf);

const anyDay: Ranged<Day> = { kind: 'ranged', spans: [{}] };

function amountsUpTo(most: DecimalInput | undefined): Ranged<Decimal> {
  return rangeOf([{ min: new Decimal(0), ...(most === undefined ? {} : { max: toDecimal(most) }) }]);
}

/** Every combination of some words, the empty one included. Only for short lists. */
function combinations<T>(words: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const word of words) sets.push(...sets.map((set) => [...set, word]));
  return sets;
}
