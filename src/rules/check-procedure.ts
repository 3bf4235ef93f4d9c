import { compareRatios, ratio, ratioIn } from '../values/ratio.js';
import { checkCondition } from './check-condition.js';
import { duplicates } from './duplicates.js';
import type { RuleProblem } from './problem.js';
import { conditionalsOf, fineBase, type Procedure } from './procedure.js';
import type { RuleSet, Sourced } from './rule-set.js';

/** Everything that is wrong with a procedure: conditions, stages that name none, caps, and what names no source. */
export function checkProcedure({ procedure, facts }: RuleSet): RuleProblem[] {
  if (procedure === undefined) return [];
  const conditionals = Object.entries(conditionalsOf(procedure));
  return [
    ...conditionals.flatMap(([list, members]) => duplicates(`procedure.${list}`, members)),
    ...duplicates('procedure.stages', procedure.stages),
    ...duplicates('procedure.observed', procedure.observed),
    ...duplicates('procedure.checklist', procedure.checklist),
    ...conditionals.flatMap(([list, members]) =>
      members.flatMap(({ id, when }) =>
        when === undefined ? [] : checkCondition(when, facts, `procedure.${list}.${id}`, { perEntity: true }),
      ),
    ),
    ...checkSources(procedure),
    ...checkStages(procedure),
    ...checkFines(procedure, facts),
  ];
}

/** Whatever is certain says where it is seen; what no source shows may have none. */
function checkSources(procedure: Procedure): RuleProblem[] {
  const { stages, observed, checklist, fines, calendar } = procedure;
  const lists: Readonly<Record<string, readonly (Sourced & { readonly id: string })[]>> = {
    ...conditionalsOf(procedure),
    stages,
    observed,
    checklist,
    fines: fines?.tiers ?? [],
    calendar: Object.entries(calendar?.counting ?? {}).map(([id, rule]) => ({ id, ...rule })),
  };
  return Object.entries(lists).flatMap(([list, members]) =>
    members.flatMap(({ id, status, citations }) =>
      status !== 'unverified' && citations.length === 0
        ? [{ path: `procedure.${list}.${id}`, message: `A rule that is ${status} says where: give it a citation.` }]
        : [],
    ),
  );
}

function checkStages({ stages, observed }: Procedure): RuleProblem[] {
  const ids = stages.map(({ id }) => id);
  const missing = (path: string, id: string | undefined): RuleProblem[] =>
    id === undefined || ids.includes(id) ? [] : [{ path, message: `There is no stage "${id}" before it.` }];
  return [
    ...stages.flatMap(({ id, days, openedDuring }, index) => [
      ...(days === undefined || (Number.isInteger(days) && days > 0)
        ? []
        : [{ path: `procedure.stages.${id}`, message: `A stage lasts a whole number of days, not ${days}.` }]),
      ...(openedDuring !== undefined && ids.indexOf(openedDuring) >= index
        ? [{ path: `procedure.stages.${id}`, message: `There is no stage "${openedDuring}" before it.` }]
        : missing(`procedure.stages.${id}`, openedDuring)),
    ]),
    ...observed.flatMap(({ id, stage }) => missing(`procedure.observed.${id}`, stage)),
  ];
}

function checkFines(procedure: Procedure, facts: RuleSet['facts']): RuleProblem[] {
  const { fines } = procedure;
  if (fines === undefined) return [];
  const path = 'procedure.fines';
  const base = fineBase(procedure, facts);
  return [
    ...duplicates(path, fines.tiers),
    ...(base?.type === 'decimal' && base.per === 'case'
      ? []
      : [{ path, message: `Fines are a share of an amount of the case, and "${fines.of}" is none.` }]),
    ...fines.tiers.flatMap(({ id, upTo }) =>
      isPercent(upTo) ? [] : [{ path: `${path}.${id}`, message: `A cap is from 0 to 100 percent, not ${upTo}.` }],
    ),
  ];
}

function isPercent(text: string): boolean {
  const value = ratioIn(text);
  return value !== undefined && value.numerator >= 0n && compareRatios(value, ratio(100n)) <= 0;
}
