import { isDay } from '../values/day.js';
import { checkProcedure } from './check-procedure.js';
import { checkRisk } from './check-risk.js';
import { checkScope } from './check-scope.js';
import { duplicates } from './duplicates.js';
import type { RuleProblem } from './problem.js';
import type { DatedLaw, RuleSet } from './rule-set.js';

/** Everything that is wrong with a rule set. */
export function checkRuleSet(ruleSet: RuleSet): RuleProblem[] {
  // Nothing can be checked against a catalogue with holes in it, so those are reported first and alone.
  const holes = holesIn(ruleSet);
  if (holes.length > 0) return holes;
  return [...checkIdentity(ruleSet), ...checkScope(ruleSet), ...checkRisk(ruleSet), ...checkProcedure(ruleSet)];
}

/** Facts that are none: in plain JavaScript a misspelt id of the catalogue gives `undefined`. */
const holesIn = ({ facts }: { readonly facts: readonly unknown[] }): RuleProblem[] =>
  facts.flatMap((fact, index) =>
    fact === undefined ? [{ path: `facts[${index}]`, message: 'This is no fact. Is its id misspelt?' }] : [],
  );

function checkIdentity(ruleSet: RuleSet): RuleProblem[] {
  const days = { appliesFrom: ruleSet.appliesFrom, lastVerified: ruleSet.lastVerified };
  const problems = Object.entries(days)
    .filter(([, day]) => !isDay(day))
    .map(([path, day]) => ({ path, message: `${JSON.stringify(day)} is not a day written YYYY-MM-DD.` }));
  if (
    ruleSet.appliesUntil !== undefined &&
    !(isDay(ruleSet.appliesUntil) && ruleSet.appliesUntil >= ruleSet.appliesFrom)
  ) {
    problems.push({ path: 'appliesUntil', message: 'The last day of application must not lie before the first.' });
  }
  return [
    ...problems,
    ...ruleSet.besides.flatMap(checkBeside),
    ...duplicates('facts', ruleSet.facts),
    ...duplicates('besides', ruleSet.besides),
  ];
}

/** A law stands from a day that exists until one that is not before it, and says where it is written. */
function checkBeside({ from, until, citations }: DatedLaw, index: number): RuleProblem[] {
  const path = `besides[${index}]`;
  return [
    ...(isDay(from) && (until === undefined || (isDay(until) && until >= from))
      ? []
      : [{ path, message: 'A law stands from a day written YYYY-MM-DD until a day that is not before it.' }]),
    ...(citations.length > 0 ? [] : [{ path, message: 'A law says where it is written: it has no citation.' }]),
  ];
}
