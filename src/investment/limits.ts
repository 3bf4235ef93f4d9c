import { foundText, MOST_PROBLEMS, type Problem, pathText } from './problem.js';

/** What a case may not exceed. The limits are checked before anything else is done with it. */
export const caseLimits = {
  /** Characters of JSON text. */
  textLength: 5_000_000,
  /** Lists and objects inside one another. */
  depth: 40,
  /** Values of any kind. */
  values: 500_000,
} as const;

/** A case, or a part of it, in which lists and objects stand too deep inside one another. */
export const tooDeep = (path: readonly PropertyKey[]): Problem => ({
  code: 'too-deep',
  path: pathText(path),
  found: `more than ${caseLimits.depth} levels`,
  expected: `at most ${caseLimits.depth} lists and objects inside one another`,
});

const tooMany: Problem = {
  code: 'too-many',
  path: '',
  found: `more than ${caseLimits.values} values`,
  expected: `at most ${caseLimits.values}`,
};

const notPlain = (path: readonly PropertyKey[], found: string): Problem => ({
  code: 'not-plain-data',
  path: pathText(path),
  found,
  expected: 'plain data as in JSON',
});

type Path = readonly PropertyKey[];

/** A copy of the input as plain data, or the problems that speak against it. */
export interface PlainCopy {
  readonly copy: unknown;
  readonly problems: readonly Problem[];
  /** Whether a limit was exceeded, so that the rest of the input was not read. */
  readonly stopped: boolean;
}

/** Copies the input as plain data. Every member is read once, so that it cannot change between a check and its use. */
export function plainCopy(input: unknown): PlainCopy {
  const problems: Problem[] = [];
  let room: number = caseLimits.values;
  let stop: Problem | undefined;

  const refuse = (problem: Problem): undefined => {
    if (problems.length <= MOST_PROBLEMS) problems.push(problem);
  };

  const copyOf = (value: unknown, path: Path): unknown => {
    room -= 1;
    if (room < 0) stop ??= tooMany;
    if (stop !== undefined) return undefined;
    if (typeof value === 'object' && value !== null) return copyOfObject(value, path);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      return refuse(notPlain(path, `a ${typeof value}`));
    }
    // JSON has one zero.
    return value === 0 ? 0 : value;
  };

  const copyOfObject = (value: object, path: Path): unknown => {
    if (path.length === caseLimits.depth) {
      stop = tooDeep(path);
      return undefined;
    }
    const members = membersOf(value, room);
    if (members === 'too many') stop ??= tooMany;
    if (typeof members === 'string') return stop === undefined ? refuse(notPlain(path, members)) : undefined;
    if (Array.isArray(value)) return members.map(([index, member]) => copyOf(member, [...path, index]));
    const copy: Record<PropertyKey, unknown> = {};
    for (const [key, member] of members) {
      if (key === '__proto__') {
        const found = `the unknown key ${foundText(key)}`;
        refuse({ code: 'unknown-key', path: pathText([...path, key]), found, expected: 'no such key' });
      } else if (member !== undefined) copy[key] = copyOf(member, [...path, key]);
    }
    return copy;
  };

  const copy = copyOf(input, []);
  return { copy, problems: stop === undefined ? problems : [stop, ...problems], stopped: stop !== undefined };
}

/** The members of a list or a plain object, or what it is instead of one. A getter or a proxy may throw at any step. */
function membersOf(value: object, most: number): [PropertyKey, unknown][] | string {
  try {
    if (Array.isArray(value)) {
      const { length } = value;
      return length > most ? 'too many' : Array.from({ length }, (_, index) => [index, value[index]]);
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'an instance of a class';
    const keys = Object.keys(value);
    return keys.length > most ? 'too many' : keys.map((key) => [key, (value as Record<string, unknown>)[key]]);
  } catch {
    return 'an object that cannot be read';
  }
}
