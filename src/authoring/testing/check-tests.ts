import type { Problem } from '../../investment/problem.js';
import type { Limb, RuleSet } from '../../rules/rule-set.js';
import { problemsOfFacts } from './given-facts.js';
import { unknownName } from './problems.js';
import type { Expected, ExpectedLimb, RuleTests } from './rule-tests.js';

/** Everything in some tests that is not in the rule set: facts, rules, readings and bands that there are not. */
export function problemsWithRules(ruleSet: RuleSet, { given, tests }: RuleTests): readonly Problem[] {
  return [
    ...problemsOfFacts(given ?? {}, ruleSet.facts, ['given']),
    ...tests.flatMap((test, index) => [
      ...problemsOfFacts(test.facts ?? {}, ruleSet.facts, ['tests', index, 'facts']),
      ...problemsOfExpected(test.expect, ruleSet, ['tests', index, 'expect']),
    ]),
  ];
}

type Path = readonly PropertyKey[];
type Named = readonly { readonly id: string }[];

const ids = (list: Named): string[] => list.map(({ id }) => id);

function problemsOfExpected(expect: Expected, { scope, risk }: RuleSet, path: Path): Problem[] {
  const missing = (key: keyof Expected, list: Named, what: string): Problem[] =>
    Object.keys(expect[key] ?? {})
      .filter((id) => !ids(list).includes(id))
      .map((id) => unknownName([...path, key, id], id, `the id of ${what}`, ids(list)));
  const limbs = scope.tests.flatMap((test) => test.limbs);
  return [
    ...missing('limbs', limbs, 'a limb'),
    ...missing('exclusions', scope.exclusions, 'an exclusion'),
    ...missing('criteria', risk.criteria, 'a criterion'),
    ...missing('controls', risk.controls, 'a control'),
    ...missing('escalations', risk.escalations, 'an escalation'),
    ...missing('readings', scope.questions, 'an open question'),
    ...problemsOfLimbs(expect.limbs ?? {}, limbs, [...path, 'limbs']),
    ...problemsOfLimbs(expect.exclusions ?? {}, scope.exclusions, [...path, 'exclusions']),
    ...Object.entries(expect.readings ?? {}).flatMap(([id, outcomes]) => {
      const question = scope.questions.find((one) => one.id === id);
      return question === undefined ? [] : readingProblems(outcomes, ids(question.readings), [...path, 'readings', id]);
    }),
    ...bandsOf(expect).flatMap(({ keys, id }) =>
      ids(risk.bands).includes(id) ? [] : [unknownName([...path, ...keys], id, 'the id of a band', ids(risk.bands))],
    ),
  ];
}

const bandsOf = ({ band }: Expected): { readonly keys: Path; readonly id: string }[] =>
  band === undefined
    ? []
    : typeof band === 'string'
      ? [{ keys: ['band'], id: band }]
      : Object.entries(band).map(([end, id]) => ({ keys: ['band', end], id }));

const problemsOfLimbs = (expected: Readonly<Record<string, ExpectedLimb>>, limbs: readonly Limb[], path: Path) =>
  Object.entries(expected).flatMap(([id, one]) => {
    const limb = limbs.find((other) => other.id === id);
    if (limb === undefined || typeof one === 'string') return [];
    const readings = 'question' in limb.when ? Object.keys(limb.when.readings) : [];
    return readingProblems(one.readings ?? {}, readings, [...path, id, 'readings']);
  });

const readingProblems = (outcomes: object, readings: readonly string[], path: Path): Problem[] =>
  Object.keys(outcomes)
    .filter((id) => !readings.includes(id))
    .map((id) => unknownName([...path, id], id, 'a reading of the question that splits it', readings));
