import type { InputKind } from './input-kind.js';
import { MOST_PROBLEMS, type Problem, problemAt } from './problem.js';
import { foundText } from './shown.js';

/** What a case may not exceed. The limits are checked before anything else is done with it. */
export const caseLimits = {
  /** Characters of JSON text, and of the texts and keys of an object together. */
  textLength: 5_000_000,
  /** Lists and objects inside one another. */
  depth: 40,
  /** Values of any kind. */
  values: 500_000,
} as const;

/** A case as a kind of input. */
export const caseInput: InputKind = {
  name: 'case',
  least: '{ "formatVersion": 1, "id": "hub", "title": "A hub", "host": "BE" }',
  limits: caseLimits,
  mends: {
    tooLong: 'Cite documents as evidence, by title and address, instead of copying them into the case.',
    tooDeep: 'No part of a case lies as deep: look for brackets that are not closed, or an object that holds itself.',
    tooMany: 'Take out what is repeated or is no part of this one investment.',
    unknownKey: 'Take it out, or write it as a note.',
    comment: 'JSON has no comments: take it out, or write it as a note of the case.',
    noValue: 'Leave out what is not known, or write { "unknown": true }.',
  },
};

/** A text, or an object whose texts come to more than a text may hold. */
export const tooLong = (found: string, { limits, mends }: InputKind): Problem =>
  problemAt([], {
    code: 'too-long',
    found,
    expected: `at most ${limits.textLength} characters`,
    mend: mends.tooLong,
  });

/** An input, or a part of it, in which lists and objects stand too deep inside one another. */
export const tooDeep = (path: readonly PropertyKey[], { limits, mends }: InputKind): Problem =>
  problemAt(path, {
    code: 'too-deep',
    found: `more than ${limits.depth} levels`,
    expected: `at most ${limits.depth} lists and objects inside one another`,
    mend: mends.tooDeep,
  });

const tooMany = ({ limits, mends }: InputKind): Problem =>
  problemAt([], {
    code: 'too-many',
    found: `more than ${limits.values} values`,
    expected: `at most ${limits.values}`,
    mend: mends.tooMany,
  });

const notPlain = (path: Path, found: string, mend: string): Problem =>
  problemAt(path, { code: 'not-plain-data', found, expected: 'plain data as in JSON', mend });

const protoKey = (path: Path): Problem =>
  problemAt(path, {
    code: 'unknown-key',
    found: `the unknown key ${foundText(path.at(-1))}`,
    expected: 'no such key',
    mend: 'Take it out.',
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
export function plainCopy(input: unknown, kind: InputKind): PlainCopy {
  const { limits } = kind;
  const problems: Problem[] = [];
  let room = limits.values;
  let characters = limits.textLength;
  let stop: Problem | undefined;

  const refuse = (problem: Problem): undefined => {
    if (problems.length <= MOST_PROBLEMS) problems.push(problem);
  };

  /** Texts are counted although nothing is copied: one long text in many places is one only in memory. */
  const countText = (text: string): void => {
    characters -= text.length;
    if (characters < 0) stop ??= tooLong(`texts of more than ${limits.textLength} characters together`, kind);
  };

  const copyOf = (value: unknown, path: Path): unknown => {
    room -= 1;
    if (room < 0) stop ??= tooMany(kind);
    if (typeof value === 'string') countText(value);
    if (stop !== undefined) return undefined;
    if (typeof value === 'object' && value !== null) return copyOfObject(value, path);
    if (typeof value === 'bigint') return refuse(notPlain(path, 'a bigint', 'Write it as text: its digits in quotes.'));
    if (typeof value === 'function' || typeof value === 'symbol') {
      return refuse(notPlain(path, `a ${typeof value}`, 'Take it out: JSON has no form for it.'));
    }
    // JSON has one zero.
    return value === 0 ? 0 : value;
  };

  const copyOfObject = (value: object, path: Path): unknown => {
    if (path.length === limits.depth) {
      stop = tooDeep(path, kind);
      return undefined;
    }
    const members = membersOf(value, room);
    if (members === 'too many') {
      stop = tooMany(kind);
      return undefined;
    }
    if (typeof members === 'string') return refuse(notPlain(path, members, mends[members]));
    if (Array.isArray(value)) return members.map(([index, member]) => copyOf(member, [...path, index]));
    const copy: Record<PropertyKey, unknown> = {};
    for (const [key, member] of members) {
      countText(String(key));
      if (key === '__proto__') refuse(protoKey([...path, key]));
      else if (member !== undefined) copy[key] = copyOf(member, [...path, key]);
    }
    return copy;
  };

  const copy = copyOf(input, []);
  return { copy, problems: stop === undefined ? problems : [stop, ...problems], stopped: stop !== undefined };
}

/** What an object may be instead of plain data, and how to mend that. */
const mends = {
  'an instance of a class': 'Pass a plain object or list in its place; a day is text such as "2024-03-01".',
  'an object that cannot be read': 'Reading it throws an error: pass a plain copy of it.',
} as const;

/** The members of a list or a plain object, or what it is instead of one. A getter or a proxy may throw at any step. */
function membersOf(value: object, most: number): [PropertyKey, unknown][] | 'too many' | keyof typeof mends {
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
