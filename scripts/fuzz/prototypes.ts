/** The objects that every other object rests on, by their names. */
const shared: Readonly<Record<string, object>> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  Symbol: Symbol.prototype,
  BigInt: BigInt.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  WeakMap: WeakMap.prototype,
  WeakSet: WeakSet.prototype,
  Promise: Promise.prototype,
  Date: Date.prototype,
  RegExp: RegExp.prototype,
  Error: Error.prototype,
  TypeError: TypeError.prototype,
  RangeError: RangeError.prototype,
  'the Object function': Object,
  'the Array function': Array,
  JSON,
  Math,
  Reflect,
};

type Snapshot = ReadonlyMap<string, PropertyDescriptor>;

/** All properties of the objects that every other object rests on. */
export const prototypes = (): Snapshot =>
  new Map(
    Object.entries(shared).flatMap(([name, object]) =>
      Reflect.ownKeys(object).map((key) => [
        `${name}: ${String(key)}`,
        Reflect.getOwnPropertyDescriptor(object, key) as PropertyDescriptor,
      ]),
    ),
  );

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every((key) =>
    Object.is(one[key], other[key]),
  );

/** The properties that were added, taken away or changed. */
export const changesOf = (before: Snapshot, after: Snapshot): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isSame(before.get(key), after.get(key)));
