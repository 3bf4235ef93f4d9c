import type { CaseList } from '../investment/list.js';
import { isComplete, itemsOf } from '../investment/list.js';
import type { Day } from '../values/day.js';
import type { Decimal, DecimalInput } from '../values/decimal.js';
import { someOf } from '../values/flag.js';
import { type AnyPossible, type Anything, anything, type Flag, type Listed } from '../values/possible.js';
import type { Ranged } from '../values/ranged.js';
import type { RawLeaf } from './evidence-policy.js';
import {
  amountForm,
  choiceForm,
  choicesForm,
  countriesForm,
  dayForm,
  flagForm,
  type LeafForm,
  wordForm,
} from './leaf-forms.js';

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
  /** Marks the list as open, where what it shows cannot be all whatever it says of itself. */
  doubt(): void;
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
export const caseNode = <T>(raw: T | undefined, path: string, readLeaf: ReadLeaf): CaseNode<T> =>
  new TrackedNode(raw, path, readLeaf);

/**
 * A class, whose methods stand once for all nodes: a case is walked again for every way in which its open leaves may turn
 * out, so that there are a great many nodes.
 */
class TrackedNode<T> implements CaseNode<T> {
  readonly #readLeaf: ReadLeaf;
  #nodes: Map<string, CaseNode<never>> | undefined;
  #lists: Map<string, CaseItems<never>> | undefined;
  #leaves: Map<string, KnownLeaf[]> | undefined;

  constructor(
    readonly raw: T | undefined,
    readonly path: string,
    readLeaf: ReadLeaf,
  ) {
    this.#readLeaf = readLeaf;
  }

  at<K extends Key<T>>(key: K): CaseNode<Child<T, K>> {
    this.#nodes ??= new Map();
    const make = () => new TrackedNode<Child<T, K>>(this.#member(key) as never, this.#pathOf(key), this.#readLeaf);
    return kept(this.#nodes, key, make as never);
  }

  list<K extends Key<T>>(key: K): CaseItems<ItemOf<Child<T, K>>> {
    this.#lists ??= new Map();
    const make = () =>
      new TrackedItems<ItemOf<Child<T, K>>>(this.#member(key) as never, this.#pathOf(key), this.#readLeaf);
    return kept(this.#lists, key, make as never);
  }

  flag(key: Key<T>): Flag {
    return this.#leaf(key, 'flag', undefined, flagForm);
  }

  choice<const Values extends readonly string[]>(key: Key<T>, domain: Values): Listed<Values[number]> {
    return this.#leaf(key, 'choice', domain, choiceForm<Values>);
  }

  choices<const Values extends readonly string[]>(key: Key<T>, domain: Values): Listed<readonly Values[number][]> {
    return this.#leaf(key, 'choices', domain, choicesForm<Values>);
  }

  amount(key: Key<T>, most?: DecimalInput): Ranged<Decimal> {
    return this.#leaf(key, 'amount', most, amountForm);
  }

  day(key: Key<T>): Ranged<Day> {
    return this.#leaf(key, 'day', undefined, dayForm);
  }

  word(key: Key<T>): Listed<string> | Anything {
    return this.#leaf(key, 'word', undefined, wordForm);
  }

  country(key: Key<T>): Listed<string> | Anything {
    return this.word(key);
  }

  countries(key: Key<T>): Listed<readonly string[]> | Anything {
    return this.#leaf(key, 'countries', undefined, countriesForm);
  }

  /** Own members alone: a field of an author's own may have any name. */
  #member(key: string): unknown {
    const { raw } = this;
    return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? raw[key as keyof T] : undefined;
  }

  #pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  /** What is read of a leaf is worked out once for each way of reading it, however many facts do so in however many worlds. */
  #leaf<P extends AnyPossible, A>(key: string, as: string, argument: A, formOf: (argument: A) => LeafForm<P>): P {
    this.#leaves ??= new Map();
    const readings = kept(this.#leaves, key, (): KnownLeaf[] => []);
    let known = readings.find((one) => one.as === as && isSame(one.argument, argument));
    if (known === undefined) {
      const { unknown, read } = formOf(argument);
      known = { as, argument, path: this.#pathOf(key), raw: this.#member(key) as RawLeaf, unknown, read: once(read) };
      readings.push(known);
    }
    const { path, raw, unknown, read } = known as KnownLeaf<P>;
    return this.#readLeaf(path, raw, unknown, read);
  }
}

/** A leaf with one way of reading it. */
interface KnownLeaf<P extends AnyPossible = AnyPossible> extends LeafForm<P> {
  readonly as: string;
  readonly argument: unknown;
  readonly path: string;
  readonly raw: RawLeaf;
}

/** Whether two readings ask the same: a domain is mostly written out anew by whoever asks. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((word, index) => word === other[index]));

/** A function that remembers its last answer: what an evidence policy accepts of a leaf is the same list each time. */
function once<P extends AnyPossible>(read: LeafForm<P>['read']): LeafForm<P>['read'] {
  let last: { readonly values: readonly unknown[]; readonly told: P | undefined } | undefined;
  return (values) => {
    if (last?.values !== values) last = { values, told: read(values) };
    return last.told;
  };
}

function kept<V>(made: Map<string, V>, key: string, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

class TrackedItems<Item> implements CaseItems<Item> {
  readonly items: readonly CaseNode<Item>[];
  readonly #raw: CaseList<Item> | undefined;
  readonly #path: string;
  readonly #readLeaf: ReadLeaf;

  constructor(raw: CaseList<Item> | undefined, path: string, readLeaf: ReadLeaf) {
    const base = raw !== undefined && 'items' in raw ? `${path}.items` : path;
    this.items = itemsOf(raw).map((item, index) => new TrackedNode(item, `${base}[${index}]`, readLeaf));
    this.#raw = raw;
    this.#path = path;
    this.#readLeaf = readLeaf;
  }

  get complete(): boolean {
    const isWhole = isComplete(this.#raw);
    if (!isWhole) this.doubt();
    return isWhole;
  }

  /** What a list does not show is as open as a leaf that is absent, and is tracked in the same way. */
  doubt(): void {
    this.#readLeaf<AnyPossible>(this.#path, undefined, anything, () => anything);
  }

  some(has: (item: CaseNode<Item>) => Flag): Flag {
    const flags = this.items.map(has);
    const settled = flags.some((flag) => !flag.values.includes(false));
    return someOf(flags, settled || this.complete);
  }
}

/** The node of a member that a list does not show, of which everything is unknown. */
export const unseenNode = <T>(listPath: string, readLeaf: ReadLeaf): CaseNode<T> =>
  caseNode<T>(undefined, `${listPath}[?]`, readLeaf);
