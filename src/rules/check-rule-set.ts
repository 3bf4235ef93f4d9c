import { foundText } from '../investment/shown.js';
import { isDay } from '../values/day.js';
import { checkProcedure } from './check-procedure.js';
import { checkRisk } from './check-risk.js';
import { checkScope } from './check-scope.js';
import { duplicates } from './duplicates.js';
import { faultAt, type RuleFault } from './problem.js';
import type { DatedLaw, RuleSet } from './rule-set.js';

/** Everything that is wrong with a rule set. */
export function checkRuleSet(ruleSet: RuleSet): RuleFault[] {
  // Nothing can be checked against a catalogue with holes in it, so those are reported first and alone.
  const holes = holesIn(ruleSet);
  if (holes.length > 0) return holes;
  return [...checkIdentity(ruleSet), ...checkScope(ruleSet), ...checkRisk(ruleSet), ...checkProcedure(ruleSet)];
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
  return [
    ...problems,
    ...ruleSet.besides.flatMap(checkBeside),
    ...duplicates('facts', ruleSet.facts),
    ...duplicates('besides', ruleSet.besides),
  ];
}

/** A law stands from a day that exists until one that is not before it, and says where it is written. */
function checkBeside({ from, until, citations }: DatedLaw, index: number): RuleFault[] {
  const place = { path: `besides[${index}]`, keys: ['besides', index] };
  const isDated = isDay(from) && (until === undefined || (isDay(until) && until >= from));
  return [
    ...(isDated
      ? []
      : [
          faultAt(place, {
            code: 'not-allowed',
            message: 'A law stands from a day written YYYY-MM-DD until a day that is not before it.',
            found: foundText([from, until].filter((day) => day !== undefined).join(' until ')),
            expected: 'days written YYYY-MM-DD, the last not before the first',
            mend: 'Write days that exist, and leave "until" out while no end is known.',
          }),
        ]),
    ...(citations.length > 0
      ? []
      : [
          faultAt(place, {
            code: 'missing',
            message: 'A law says where it is written: it has no citation.',
            found: 'no citation',
            expected: 'a citation',
            mend: 'Name the instrument and article.',
          }),
        ]),
  ];
}
