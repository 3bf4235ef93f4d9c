/** Objects that are no plain data: what a program can pass and a JSON text cannot. */
import fc from 'fast-check';
import { anyCase } from '../../tests/investment/arbitrary-case.js';
import { spotsIn } from './mutants.js';

const refuse = (): never => {
  throw new TypeError('This object does not want to be read.');
};

/** A proxy that refuses one thing that can be done with it. */
const refusing = (trap: keyof ProxyHandler<object>, target: object = {}): object =>
  new Proxy(target, { [trap]: refuse });

const cyclic = (): object => {
  const self: Record<string, unknown> = {};
  self.self = self;
  return self;
};

const cyclicList = (): unknown[] => {
  const self: unknown[] = [];
  self.push(self, self);
  return self;
};

/** An object that has every member that it is asked for, without end. */
const endless = (): object =>
  new Proxy(
    {},
    {
      get: endless,
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );

const sparse = (): unknown[] => {
  const list: unknown[] = [];
  list[50] = 'x';
  return list;
};

class Site {
  id = 'hall';
  get name() {
    return 'Hall';
  }
}

class Sites extends Array<unknown> {
  override map = refuse;
  override [Symbol.iterator] = refuse;
}

const makers: readonly (() => unknown)[] = [
  ...(['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const).flatMap((trap) => [
    () => refusing(trap),
    () => refusing(trap, { id: 'hall', name: 'Hall' }),
    () => refusing(trap, ['BE']),
  ]),
  () => Object.defineProperty({}, 'id', { get: refuse, enumerable: true }),
  () => Object.defineProperty({ id: 'hall' }, 'name', { get: refuse, enumerable: false }),
  () => Object.defineProperty([], '0', { get: refuse, enumerable: true }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  cyclic,
  cyclicList,
  endless,
  sparse,
  () => new Array(2 ** 32 - 1),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : undefined) }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? Number.NaN : undefined) }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? 'many' : undefined) }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? -1 : undefined) }),
  () => Symbol('hall'),
  () => ({ [Symbol('hall')]: 1, [Symbol.toStringTag]: 'Map', [Symbol.toPrimitive]: refuse, [Symbol.iterator]: refuse }),
  () => Object.fromEntries(['toString', 'valueOf', 'toJSON', 'then', 'constructor'].map((key) => [key, refuse])),
  () => ({ toString: 1, valueOf: 2 }),
  () => new Site(),
  () => Sites.from([{ id: 'hall', name: 'Hall' }]),
  () => Object.create(new Site()),
  () => Object.create(null),
  () => Object.assign(Object.create(null), { id: 'hall', name: 'Hall' }),
  () => Object.assign(['BE'], { extra: refuse }),
  () => new Map([['id', 'hall']]),
  () => new Set(['hall']),
  () => new WeakMap(),
  () => new Date(Number.NaN),
  () => /hall/g,
  () => new Error('hall'),
  () => Promise.resolve('hall'),
  () => new Uint8Array(3),
  () => new ArrayBuffer(8),
  () => new String('hall'),
  () => new Number(5),
  () => Object(5n),
  () => 5n,
  () => () => 'hall',
  () => refuse,
  () => Site,
  () => globalThis,
  () => Math,
  () => JSON,
  () => Object.prototype,
  () => Array.prototype,
  () => Function.prototype,
  () => {
    const given = function hall(..._: unknown[]) {
      // biome-ignore lint/complexity/noArguments: such an object is what is wanted here
      return arguments;
    };
    return given('hall', 1);
  },
];

/** A case that refuses to be written to. */
const watched = (value: object): object =>
  new Proxy(value, { set: refuse, defineProperty: refuse, deleteProperty: refuse, setPrototypeOf: refuse });

const maker = fc.constantFrom(...makers);

const insideCase = fc.tuple(anyCase, maker, fc.nat(5000), fc.boolean()).map(([base, make, at, isWatched]) => () => {
  const whole = structuredClone(base);
  const spots = spotsIn(whole);
  const spot = spots[at % spots.length];
  if (spot !== undefined) spot.parent[spot.key] = make();
  return isWatched ? watched(whole) : whole;
});

/**
 * Makes something that is no plain data, by itself, or somewhere in a case. It is made when it is used, because fast-check
 * looks into what it generates.
 */
export const hostileObject: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 1, arbitrary: maker },
  { weight: 6, arbitrary: insideCase },
);
