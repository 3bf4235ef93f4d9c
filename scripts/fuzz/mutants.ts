/** Cases that were as they should be, with a few places changed. */
import fc from 'fast-check';
import { anyCase } from '../../tests/investment/arbitrary-case.js';
import { hostileKeys, hostileValue, largeValue, mildValue, nested } from './hostile-values.js';

/** A list or an object of a case, and a key of it. */
interface Spot {
  readonly parent: Record<PropertyKey, unknown>;
  readonly key: string;
}

/** Every member of every list and object, from the top. */
export function spotsIn(value: unknown, spots: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null || spots.length > 5000) return spots;
  for (const key of Object.keys(value)) {
    const parent = value as Record<PropertyKey, unknown>;
    spots.push({ parent, key });
    // What was put there before may be very deep, and needs no further change.
    if (spots.length < 5000) spotsIn(parent[key], spots);
  }
  return spots;
}

interface Change {
  readonly how: How;
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
  readonly key: string;
}

const put = (parent: object, key: string, value: unknown): void => {
  // The length of a list is what it is.
  if (Array.isArray(parent) && key === 'length') return;
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
};

const renamed = (entry: unknown, end: string): unknown => {
  const copy: unknown = structuredClone(entry);
  return typeof copy === 'object' && copy !== null && 'id' in copy ? { ...copy, id: `${copy.id}${end}` } : copy;
};

/** How a place is changed. Another place of the case, a value and a key are at hand. */
const changes = {
  replace: ({ parent, key }: Spot, _: Spot, { value }: Change) => put(parent, key, value),
  remove: ({ parent, key }: Spot) => delete parent[key],
  swap: ({ parent, key }: Spot, other: Spot) => {
    const [one, two] = [parent[key], other.parent[other.key]];
    put(parent, key, structuredClone(two));
    put(other.parent, other.key, structuredClone(one));
  },
  insert: ({ parent }: Spot, _: Spot, change: Change) => put(parent, change.key, change.value),
  rename: ({ parent, key }: Spot) => {
    put(parent, key.slice(1) + key.slice(0, 1), parent[key]);
    delete parent[key];
  },
  repeat: ({ parent, key }: Spot, _: Spot, { other }: Change) => {
    const list = Array.isArray(parent[key]) ? parent[key] : [parent[key]];
    const times = list.length > 200 ? 1 : 1 + (other % 50);
    put(parent, key, Array.from({ length: times }, () => structuredClone(list)).flat());
  },
  /** A list with more entries of its kind, each with an id of its own. */
  lengthen: ({ parent, key }: Spot, _: Spot, { other }: Change) => {
    const list: unknown = parent[key];
    if (!Array.isArray(list) || list.length > 100) return;
    const more = Array.from({ length: other % 20 }, (_, index) =>
      // By no method of the list, which may have got a constructor of another kind.
      Array.from(list, (entry) => renamed(entry, `-${index}`)),
    );
    put(parent, key, [...list, ...more.flat()]);
  },
  /** A list, or an object with keys of the writer's choice, in whose place there is very much. */
  flood: ({ parent, key }: Spot, _: Spot, { value }: Change) => put(parent, key, value),
  wrap: ({ parent, key }: Spot, _: Spot, { other }: Change) => {
    const value = parent[key];
    const forms = [[value], { value }, { value, evidence: ['permit'] }, { claims: [value] }, { items: value }];
    put(parent, key, forms[other % forms.length]);
  },
  sink: ({ parent, key }: Spot, _: Spot, { other }: Change) => put(parent, key, nested(other % 60)),
  retype: ({ parent, key }: Spot) => {
    const value = parent[key];
    if (typeof value === 'number' || typeof value === 'boolean') put(parent, key, String(value));
    else if (typeof value === 'string') put(parent, key, Number(value));
    else put(parent, key, Array.isArray(value) ? { ...value } : Object.values(value ?? {}));
  },
} as const;

/** To what a change is confined. */
const isFit: { readonly [Name in How]?: (spot: Spot) => boolean } = {
  lengthen: ({ parent, key }) => Array.isArray(parent[key]),
  flood: ({ parent, key }) => Array.isArray(parent[key]) || ['own', 'amounts', 'flags', 'days', 'words'].includes(key),
};

function mutated(base: object, changesOfIt: readonly Change[]): unknown {
  const root = { whole: structuredClone(base) as unknown };
  for (const change of changesOfIt) {
    const spots = spotsIn(root).filter(isFit[change.how] ?? (() => true));
    const spot = spots[change.at % spots.length];
    const other = spots[change.other % spots.length];
    // A swap of a part with itself or with what holds it is none.
    if (spot !== undefined && other !== undefined) changes[change.how](spot, other, change);
  }
  return root.whole;
}

type How = keyof typeof changes;

/** Data with a few places changed. */
const changedOf = (base: fc.Arbitrary<object>, hows: readonly How[], value: fc.Arbitrary<unknown>, most: number) => {
  const change: fc.Arbitrary<Change> = fc.record({
    how: fc.constantFrom(...hows),
    at: fc.nat(5000),
    other: fc.nat(5000),
    value,
    key: fc.constantFrom(...hostileKeys),
  });
  const some = fc.oneof(fc.tuple(change), fc.array(change, { minLength: 1, maxLength: most }));
  return fc.tuple(base, some).map(([whole, all]) => mutated(whole, all));
};

const anyHow = (Object.keys(changes) as How[]).filter((how) => how !== 'flood');

/** Some data with a few places changed to anything. */
export const mutantOf = (base: fc.Arbitrary<object>): fc.Arbitrary<unknown> => changedOf(base, anyHow, hostileValue, 5);

/** A case with a few places changed to anything. */
export const mutant = mutantOf(anyCase);

/** Some data with a place in which there is very much. */
export const floodedOf = (base: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  changedOf(base, ['flood'], largeValue, 2);

/** A case with a list that is very long. */
export const flooded = floodedOf(anyCase);

/** A case with a few places changed so that it often still is one, with longer lists than a random case has. */
export const mildMutant = changedOf(anyCase, ['lengthen', 'lengthen', 'lengthen', 'replace', 'remove'], mildValue, 8);
