import type { Ratio } from '../values/ratio.js';
import { dividedBy, isLess, isNothing, minus, nothing, plus, times, whole } from './fraction.js';

/** One unknown of a system: its constant, and its coefficients of the others. */
export interface Equation {
  readonly constant: Ratio;
  readonly of: ReadonlyMap<string, Ratio>;
}

/** The equations from which some constant above nothing can be reached; of all others the least solution is nothing. */
function fed(equations: ReadonlyMap<string, Equation>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const queue: string[] = [];
  const found = new Set<string>();
  for (const [id, { constant, of }] of equations) {
    for (const [other, weight] of of) {
      if (isNothing(weight)) continue;
      const list = users.get(other);
      if (list === undefined) users.set(other, [id]);
      else list.push(id);
    }
    if (!isNothing(constant)) queue.push(id);
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(users.get(id) ?? []));
  }
  return found;
}

/** An equation whose own coefficient is brought to the other side. */
function withoutSelf(id: string, constant: Ratio, of: Map<string, Ratio>): { constant: Ratio; of: Map<string, Ratio> } {
  const own = of.get(id);
  if (own === undefined) return { constant, of };
  of.delete(id);
  const rest = minus(whole, own);
  if (!isLess(nothing, rest)) throw new RangeError('A cycle gains what it passes on, and has no finite solution.');
  for (const [other, weight] of of) of.set(other, dividedBy(weight, rest));
  return { constant: dividedBy(constant, rest), of };
}

/**
 * The least solution, exactly, of x = constant + Σ coefficient × x, where nothing is below zero.
 *
 * Unknowns are eliminated one after another, the one with the fewest links first, so that a long sparse cycle stays
 * cheap. The coefficients must not make a gain: those of one unknown, or those of its uses, add up to at most one, and
 * where a constant reaches a cycle something leaks from it.
 *
 * @throws RangeError when a cycle has a gain and no finite solution
 */
export function leastSolution(equations: ReadonlyMap<string, Equation>): ReadonlyMap<string, Ratio> {
  const live = fed(equations);
  const rows = new Map<string, { constant: Ratio; of: Map<string, Ratio> }>();
  const users = new Map<string, Set<string>>([...live].map((id) => [id, new Set<string>()]));
  for (const id of live) {
    const { constant, of } = equations.get(id) as Equation;
    const kept = new Map([...of].filter(([other, weight]) => live.has(other) && !isNothing(weight)));
    rows.set(id, { constant, of: kept });
    for (const other of kept.keys()) users.get(other)?.add(id);
  }
  const eliminated: string[] = [];
  const left = new Set(live);
  while (left.size > 0) {
    let best = '';
    let least = Number.POSITIVE_INFINITY;
    for (const id of left) {
      const cost = (users.get(id)?.size ?? 0) * (rows.get(id)?.of.size ?? 0);
      if (cost < least) [best, least] = [id, cost];
      if (cost === 0) break;
    }
    left.delete(best);
    eliminated.push(best);
    const before = rows.get(best) as { constant: Ratio; of: Map<string, Ratio> };
    const row = withoutSelf(best, before.constant, before.of);
    rows.set(best, row);
    for (const user of users.get(best) ?? []) {
      if (user === best || !left.has(user)) continue;
      const target = rows.get(user) as { constant: Ratio; of: Map<string, Ratio> };
      const weight = target.of.get(best) ?? nothing;
      target.of.delete(best);
      target.constant = plus(target.constant, times(weight, row.constant));
      for (const [other, part] of row.of) {
        target.of.set(other, plus(target.of.get(other) ?? nothing, times(weight, part)));
        users.get(other)?.add(user);
      }
    }
    for (const other of row.of.keys()) users.get(other)?.delete(best);
  }
  const solution = new Map<string, Ratio>([...equations.keys()].map((id) => [id, nothing]));
  // A row uses only unknowns that were eliminated after it.
  for (const id of eliminated.reverse()) {
    const { constant, of } = rows.get(id) as { constant: Ratio; of: Map<string, Ratio> };
    let value = constant;
    for (const [other, weight] of of) value = plus(value, times(weight, solution.get(other) ?? nothing));
    solution.set(id, value);
  }
  return solution;
}
