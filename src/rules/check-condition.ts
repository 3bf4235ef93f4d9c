import { type Comparison, operators } from '../facts/comparison.js';
import type { Fact } from '../facts/fact.js';
import { foundText } from '../investment/shown.js';
import { closestName } from '../values/closest.js';
import { isDay } from '../values/day.js';
import { whyNotDecimal } from '../values/decimal.js';
import type { Condition } from './condition.js';
import { faultAt, type RuleFault, type RulePlace } from './problem.js';

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
  { path, keys }: RulePlace,
  where: { readonly perEntity: boolean },
  depth = 0,
): RuleFault[] {
  const under = (...more: PropertyKey[]): RulePlace => ({ path, keys: [...keys, ...more] });
  if (depth > CONDITION_DEPTH) return [tooDeep(under())];
  if ('not' in condition) return checkCondition(condition.not, facts, under('not'), where, depth + 1);
  if (!('fact' in condition)) {
    const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    return parts.flatMap((part, index) => checkCondition(part, facts, under(key, index), where, depth + 1));
  }
  const fact = facts.find((one) => one.id === condition.fact);
  if (fact === undefined) return [unknownFact(condition.fact, facts, under('fact'))];
  if (fact.per === 'entity' && !where.perEntity) return [entityInScore(fact, under('fact'))];
  const fault = faultOf(condition, fact);
  return fault === undefined ? [] : [faultAt(under(...fault.at), { code: 'mistyped-fact', ...fault })];
}

const tooDeep = (place: RulePlace): RuleFault =>
  faultAt(place, {
    code: 'too-deep',
    message: `Conditions are nested deeper than ${CONDITION_DEPTH}.`,
    found: `conditions inside one another ${CONDITION_DEPTH + 1} times`,
    expected: `at most ${CONDITION_DEPTH}`,
    mend: 'Say it with fewer levels, or as a fact of its own.',
  });

function unknownFact(id: string, facts: readonly Fact[], place: RulePlace): RuleFault {
  const ids = facts.map((fact) => fact.id);
  const meant = closestName(id, ids);
  return faultAt(place, {
    code: 'unknown-fact',
    message: `There is no fact "${id}" in this rule set.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    found: foundText(id),
    expected: 'a fact of the rule set',
    mend: meant === undefined ? 'Add the fact to the facts of the rule set.' : `Did you mean "${meant}"?`,
  });
}

const entityInScore = (fact: Fact, place: RulePlace): RuleFault =>
  faultAt(place, {
    code: 'mistyped-fact',
    message: `"${fact.id}" is asked of each entity of the target, so it cannot be used in a score.`,
    found: `${foundText(fact.id)}, which is asked of each entity of the target`,
    expected: 'a fact of the whole case, in a score',
    mend: 'Take a fact of the whole case, or move the rule to the scope.',
  });

interface Misfit {
  readonly at: readonly PropertyKey[];
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

function faultOf({ is, value }: Comparison, fact: Fact): Misfit | undefined {
  const allowed = allowedOperators[fact.type];
  if (!operators.includes(is) || !allowed.includes(is)) {
    return {
      at: ['is'],
      message: `"${fact.id}" is of type ${fact.type} and takes ${allowed.join(', ')}, not "${is}".`,
      found: `${foundText(is)} with ${foundText(fact.id)}, which is of type ${fact.type}`,
      expected: allowed.length === 1 ? `${allowed[0]}` : `one of ${allowed.join(', ')}`,
      mend: `Write "is": "${allowed[0]}".`,
    };
  }
  const kind = valueKinds[fact.type];
  const words = kind.words(fact);
  return kind.isFit(value, is, fact)
    ? undefined
    : {
        at: ['value'],
        message: `${JSON.stringify(value)} cannot be compared with "${fact.id}", which is ${words}.`,
        found: foundText(value),
        expected: words,
        mend: kind.mend(value, fact),
      };
}

interface ValueKind {
  readonly words: (fact: Fact) => string;
  readonly isFit: (value: unknown, is: Comparison['is'], fact: Fact) => boolean;
  readonly mend: (value: unknown, fact: Fact) => string;
}

const wordsOf = (fact: Fact): readonly string[] => (fact.type === 'enum' ? fact.values : []);

const valueKinds: Readonly<Record<Fact['type'], ValueKind>> = {
  boolean: {
    words: () => 'true or false',
    isFit: (value) => typeof value === 'boolean',
    mend: () => 'Write true or false, without quotes.',
  },
  enum: {
    words: (fact) => `one of ${wordsOf(fact).join(', ')}`,
    isFit: (value, is, fact) => {
      const words: unknown[] = is === 'one-of' && Array.isArray(value) ? value : [value];
      return words.length > 0 && words.every((word) => (wordsOf(fact) as readonly unknown[]).includes(word));
    },
    mend: (value, fact) => {
      const wrong = (Array.isArray(value) ? value : [value]).find((word) => !wordsOf(fact).includes(word as string));
      const meant = typeof wrong === 'string' ? closestName(wrong, wordsOf(fact)) : undefined;
      return meant === undefined ? 'Write one of these words, in quotes.' : `Did you mean "${meant}"?`;
    },
  },
  date: {
    words: () => 'a day written YYYY-MM-DD',
    isFit: isDay,
    mend: () => 'Write a day that exists, such as "2024-03-01".',
  },
  decimal: {
    words: () => 'a decimal, written as text',
    isFit: (value) => typeof value === 'string' && whyNotDecimal(value) === undefined,
    mend: () => 'Write the number in quotes, such as "30000" or "0.5".',
  },
};
