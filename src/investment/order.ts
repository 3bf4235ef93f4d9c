import { isDay, longDay } from '../values/day.js';
import { isPart, type Path, type Place } from './places.js';
import { type Problem, problemAt } from './problem.js';

/** The days between which a leaf lies, as far as it says. */
interface Days {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** The days that a leaf may stand for; without ends where it is unknown or is not as it should be. */
function daysOf(leaf: unknown): Days {
  if (isDay(leaf)) return { earliest: leaf, latest: leaf };
  if (!isPart(leaf)) return {};
  if (Object.hasOwn(leaf, 'value')) return daysOf(leaf.value);
  if (Array.isArray(leaf.claims)) return anyOf(leaf.claims.filter((one) => isPart(one) && one.status !== 'withdrawn'));
  return {
    earliest: isDay(leaf.earliest) ? leaf.earliest : undefined,
    latest: isDay(leaf.latest) ? leaf.latest : undefined,
  };
}

/** The days that any of some claims may stand for. */
function anyOf(claims: readonly unknown[]): Days {
  const days = claims.map(daysOf);
  const [earliest, latest] = [days.map((one) => one.earliest).sort(), days.map((one) => one.latest).sort()];
  // Text is sorted before what is undefined: an end that one of them leaves open is open.
  return { earliest: earliest.includes(undefined) ? undefined : earliest[0], latest: latest.at(-1) };
}

/** What is wrong where one leaf can only lie before another that it should not lie before. */
function notBefore(leaf: unknown, path: Path, other: unknown, what: string): Problem | undefined {
  const { latest } = daysOf(leaf);
  const { earliest } = daysOf(other);
  if (latest === undefined || earliest === undefined || latest >= earliest) return undefined;
  return problemAt(path, {
    code: 'contradiction',
    found: longDay(latest),
    expected: `a day that is not before ${what}, ${longDay(earliest)}`,
    mend: 'Look both days up, and write the one that is not settled as claims or as { "unknown": true }.',
  });
}

/** Days of one matter that cannot be in the order in which they stand. */
export function orderProblems({ part, path }: Place): Problem[] {
  const problems: (Problem | undefined)[] = [];
  if (path.length === 1 && path[0] === 'transaction') {
    problems.push(notBefore(part.closedOn, [...path, 'closedOn'], part.signedOn, 'the signing'));
  }
  if (path.includes('plannedBuildingArea') && Array.isArray(part.history)) {
    const days = part.history.map((entry) => (isPart(entry) ? entry.on : undefined));
    days.slice(1).forEach((day, index) => {
      problems.push(notBefore(day, [...path, 'history', index + 1, 'on'], days[index], 'the entry above it'));
    });
  }
  return problems.filter((one) => one !== undefined);
}
