import { type Problem, problemAt } from '../../investment/problem.js';
import { leastCommonMultiple, type Ratio, ratioFrom } from '../../values/ratio.js';
import { readingCombinations } from '../check-scope.js';
import { comparisonsOf } from '../condition.js';
import { conditionsOfLimb } from '../facts-used.js';
import { pointWorths } from '../points.js';
import { conditionalsOf } from '../procedure.js';
import type { RuleSet } from '../rule-set.js';
import { packLimits } from './pack-input.js';

type Rules = Pick<RuleSet, 'scope' | 'risk' | 'besides' | 'procedure'>;

/** Of how many rules a rule set is made. */
function ruleCount({ scope, risk, besides, procedure }: Rules): number {
  const lists: (readonly unknown[])[] = [
    ...scope.tests.map((test) => test.limbs),
    scope.exclusions,
    ...scope.questions.map((question) => question.readings),
    scope.advice,
    risk.dimensions,
    ...risk.criteria.map((criterion) => criterion.levels),
    risk.controls,
    risk.escalations,
    risk.bands,
    besides,
    ...Object.values(procedure ?? {}).filter((part) => Array.isArray(part)),
    procedure?.fines?.tiers ?? [],
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** How many comparisons one run makes, each counted for the cells into which the rules cut its fact. */
export function runCost({ scope, risk, procedure }: Rules): number {
  const limbs = [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions];
  const inProcedure = Object.values(procedure === undefined ? {} : conditionalsOf(procedure))
    .flat()
    .flatMap(({ when }) => (when === undefined ? [] : comparisonsOf(when)));
  const inScope = limbs.flatMap(conditionsOfLimb).flatMap(comparisonsOf);
  const conditions = [
    ...risk.criteria.flatMap((criterion) => criterion.levels.map((level) => level.when)),
    ...[...risk.controls, ...risk.escalations].map((rule) => rule.when),
  ];
  const inRisk = conditions.flatMap(comparisonsOf);
  const constants = new Map<string, Set<unknown>>();
  for (const { fact, value } of [...inScope, ...inRisk, ...inProcedure]) {
    constants.set(fact, (constants.get(fact) ?? new Set()).add(value));
  }
  const cellsOf = (fact: string): number => 2 * (constants.get(fact)?.size ?? 0) + 1;
  const sum = (facts: readonly { readonly fact: string }[]): number =>
    facts.reduce((total, { fact }) => total + cellsOf(fact), 0);
  return sum(inScope) * readingCombinations(scope.questions) + sum(inRisk) + sum(inProcedure);
}

/** Whether the smallest part in which the scores of a model are counted has more digits than may be. */
function isTooFine({ risk }: Rules): boolean {
  const most = 10n ** BigInt(packLimits.scaleDigits);
  let scale = 1n;
  /** Takes denominators in, one after another, so that nothing is computed with more digits than there may be. */
  const takesIn = (ratios: Iterable<Ratio>): boolean => {
    for (const { denominator } of ratios) {
      scale = leastCommonMultiple(scale, denominator);
      if (scale > most) return false;
    }
    return true;
  };
  const written = [
    ...risk.criteria.flatMap((criterion) => criterion.levels.map((level) => level.points)),
    ...risk.dimensions.map((dimension) => dimension.weight),
    ...risk.bands.map((band) => band.from),
    ...risk.controls.flatMap((control) => Object.values(control.keeps)),
  ];
  return !takesIn(written.map(ratioFrom)) || !takesIn(pointWorths(risk).values());
}

const tooCostly = (path: readonly PropertyKey[], found: string, expected: string, mend: string): Problem =>
  problemAt(path, { code: 'too-costly', found, expected, mend });

/** What speaks against running a rule set, by what it would cost; computed without running it. */
export function costProblems(rules: Rules, facts: number): Problem[] {
  const { rules: mostRules, cost: mostCost, facts: mostFacts, scaleDigits } = packLimits;
  const split = 'Make several rule sets of it.';
  const count = ruleCount(rules);
  if (facts > mostFacts) {
    return [tooCostly(['facts'], `${facts} facts`, `at most ${mostFacts}`, 'Name only the facts that rules read.')];
  }
  if (count > mostRules) return [tooCostly([], `${count} rules`, `at most ${mostRules}`, split)];
  const cost = runCost(rules);
  if (cost > mostCost) {
    const mend = 'Compare each fact with fewer constants, or name a prevailing reading of some open questions.';
    return [tooCostly([], `rules that cost ${cost} comparisons of cells to run`, `at most ${mostCost}`, mend)];
  }
  if (!isTooFine(rules)) return [];
  const mend = 'Write points, weights and fractions with few digits and common denominators.';
  return [
    tooCostly(['risk'], 'points and weights that give very fine fractions', `at most ${scaleDigits} digits`, mend),
  ];
}
