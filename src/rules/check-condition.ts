import { type Comparison, operators } from '../facts/comparison.js';
import type { Fact } from '../facts/fact.js';
import { closestName } from '../values/closest.js';
import { isDay } from '../values/day.js';
import { whyNotDecimal } from '../values/decimal.js';
import type { Condition } from './condition.js';
import type { RuleProblem } from './problem.js';

/** How deep conditions may stand inside one another. */
export const CONDITION_DEPTH = 20;

const allowedOperators: Readonly<Record<Fact['type'], readonly string[]>> = {
  boolean: ['equals'],
  enum: ['equals', 'one-of'],
  decimal: ['at-least', 'more-than', 'at-most', 'less-than', 'equals'],
  date: ['at-least', 'more-than', 'at-most', 'less-than', 'equals'],
};

/**
 * Everything that is wrong with a condition over some facts.
 *
 * @param where.perEntity - whether facts asked of each entity may be used, as in the scope but not in the score
 */
export function checkCondition(
  condition: Condition,
  facts: readonly Fact[],
  path: string,
  where: { readonly perEntity: boolean },
  depth = 0,
): RuleProblem[] {
  if (depth > CONDITION_DEPTH) return [{ path, message: `Conditions are nested deeper than ${CONDITION_DEPTH}.` }];
  if ('not' in condition) return checkCondition(condition.not, facts, path, where, depth + 1);
  if (!('fact' in condition)) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return parts.flatMap((part) => checkCondition(part, facts, path, where, depth + 1));
  }
  const fact = facts.find((one) => one.id === condition.fact);
  if (fact === undefined) return [{ path, message: unknownFact(condition.fact, facts) }];
  if (fact.per === 'entity' && !where.perEntity) {
    return [{ path, message: `"${fact.id}" is asked of each entity of the target, so it cannot be used in a score.` }];
  }
  const message = faultOf(condition, fact);
  return message === undefined ? [] : [{ path, message }];
}

function unknownFact(id: string, facts: readonly Fact[]): string {
  const meant = closestName(
    id,
    facts.map((fact) => fact.id),
  );
  return `There is no fact "${id}" in this rule set.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function faultOf({ is, value }: Comparison, fact: Fact): string | undefined {
  const allowed = allowedOperators[fact.type];
  if (!operators.includes(is) || !allowed.includes(is)) {
    return `"${fact.id}" is of type ${fact.type} and takes ${allowed.join(', ')}, not "${is}".`;
  }
  const fault = `${JSON.stringify(value)} cannot be compared with "${fact.id}", which`;
  if (fact.type === 'boolean') return typeof value === 'boolean' ? undefined : `${fault} is true or false.`;
  if (fact.type === 'enum') {
    const words: unknown[] = is === 'one-of' && Array.isArray(value) ? value : [value];
    const right = words.length > 0 && words.every((word) => (fact.values as readonly unknown[]).includes(word));
    return right ? undefined : `${fault} is one of ${fact.values.join(', ')}.`;
  }
  if (fact.type === 'date') return isDay(value) ? undefined : `${fault} is a day written YYYY-MM-DD.`;
  const decimal = typeof value === 'string' && whyNotDecimal(value) === undefined;
  return decimal ? undefined : `${fault} is a decimal, written as text.`;
}
