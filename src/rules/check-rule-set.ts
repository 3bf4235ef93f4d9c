import { foundText } from '../investment/shown.js';
import { isDay } from '../values/day.js';
import { checkRisk } from './check-risk.js';
import { checkScope } from './check-scope.js';
import { duplicates } from './duplicates.js';
import { faultAt, type RuleFault } from './problem.js';
import type { RuleSet } from './rule-set.js';

/** Everything that is wrong with a rule set. */
export function checkRuleSet(ruleSet: RuleSet): RuleFault[] {
  // Nothing can be checked against a catalogue with holes in it, so those are reported first and alone.
  const holes = holesIn(ruleSet);
  return holes.length > 0 ? holes : [...checkIdentity(ruleSet), ...checkScope(ruleSet), ...checkRisk(ruleSet)];
}

/** Facts that are none: in plain JavaScript a misspelt id of the catalogue gives `undefined`. */
const holesIn = ({ facts }: { readonly facts: readonly unknown[] }): RuleFault[] =>
  facts.flatMap((fact, index) =>
    fact === undefined
      ? [
          faultAt(
            { path: `facts[${index}]`, keys: ['facts', index] },
            {
              code: 'unknown-fact',
              message: 'This is no fact. Is its id misspelt?',
              found: 'nothing',
              expected: 'a fact',
              mend: 'Look its id up in the catalogue.',
            },
          ),
        ]
      : [],
  );

function checkIdentity(ruleSet: RuleSet): RuleFault[] {
  const days = { appliesFrom: ruleSet.appliesFrom, lastVerified: ruleSet.lastVerified };
  const problems = Object.entries(days)
    .filter(([, day]) => !isDay(day))
    .map(([path, day]) =>
      faultAt(
        { path, keys: [path] },
        {
          code: 'not-allowed',
          message: `${JSON.stringify(day)} is not a day written YYYY-MM-DD.`,
          found: foundText(day),
          expected: 'a day written YYYY-MM-DD',
          mend: 'Write a day that exists, such as "2024-03-01".',
        },
      ),
    );
  if (
    ruleSet.appliesUntil !== undefined &&
    !(isDay(ruleSet.appliesUntil) && ruleSet.appliesUntil >= ruleSet.appliesFrom)
  ) {
    problems.push(
      faultAt(
        { path: 'appliesUntil', keys: ['appliesUntil'] },
        {
          code: 'contradiction',
          message: 'The last day of application must not lie before the first.',
          found: foundText(ruleSet.appliesUntil),
          expected: `a day that is not before ${foundText(ruleSet.appliesFrom)}`,
          mend: 'Swap the two days, or leave "appliesUntil" out while no end is known.',
        },
      ),
    );
  }
  return [...problems, ...duplicates('facts', ruleSet.facts)];
}
