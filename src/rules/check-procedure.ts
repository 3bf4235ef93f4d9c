import { foundText } from '../investment/shown.js';
import { compareRatios, ratio, ratioIn } from '../values/ratio.js';
import { checkCondition } from './check-condition.js';
import { duplicates } from './duplicates.js';
import { faultAt, type RuleFault, type RulePlace } from './problem.js';
import { conditionalsOf, fineBase, type Procedure } from './procedure.js';
import type { RuleSet, Sourced } from './rule-set.js';

/** Where an entry of a procedure stands. */
const placeOf = (list: string, id: string, ...keys: PropertyKey[]): RulePlace => ({
  path: `procedure.${list}.${id}`,
  keys: ['procedure', list, ...keys],
});

/** Everything that is wrong with a procedure: conditions, stages that name none, caps, and what names no source. */
export function checkProcedure({ procedure, facts }: RuleSet): RuleFault[] {
  if (procedure === undefined) return [];
  const conditionals = Object.entries(conditionalsOf(procedure));
  return [
    ...conditionals.flatMap(([list, members]) => duplicates(`procedure.${list}`, members)),
    ...duplicates('procedure.stages', procedure.stages),
    ...duplicates('procedure.observed', procedure.observed),
    ...duplicates('procedure.checklist', procedure.checklist),
    ...conditionals.flatMap(([list, members]) =>
      members.flatMap(({ id, when }, index) =>
        when === undefined ? [] : checkCondition(when, facts, placeOf(list, id, index, 'when'), { perEntity: true }),
      ),
    ),
    ...checkSources(procedure),
    ...checkStages(procedure),
    ...checkFines(procedure, facts),
  ];
}

/** An entry that needs a source, and where it stands. */
interface SourcedEntry {
  readonly rule: Sourced;
  readonly place: RulePlace;
}

/** Whatever is certain says where it is seen; what no source shows may have none. */
function checkSources(procedure: Procedure): RuleFault[] {
  const { stages, observed, checklist, fines, calendar } = procedure;
  const lists = { ...conditionalsOf(procedure), stages, observed, checklist };
  const entries: readonly SourcedEntry[] = [
    ...Object.entries(lists).flatMap(([list, members]) =>
      members.map((rule, index) => ({ rule, place: placeOf(list, rule.id, index) })),
    ),
    ...(fines?.tiers ?? []).map((rule, index) => ({ rule, place: placeOf('fines', rule.id, 'tiers', index) })),
    ...Object.entries(calendar?.counting ?? {}).map(([id, rule]) => ({
      rule,
      place: placeOf('calendar', id, 'counting', id),
    })),
  ];
  return entries.flatMap(({ rule: { status, citations }, place }) =>
    status === 'unverified' || citations.length > 0
      ? []
      : [
          faultAt(place, {
            code: 'missing',
            message: `A rule that is ${status} says where: give it a citation.`,
            found: 'no citation',
            expected: `a citation, because the rule is ${status}`,
            mend: 'Name the instrument and article, or call the rule unverified.',
          }),
        ],
  );
}

const noStage = (place: RulePlace, id: string): RuleFault =>
  faultAt(place, {
    code: 'unknown-reference',
    message: `There is no stage "${id}" before it.`,
    found: foundText(id),
    expected: 'the id of a stage that stands before it',
    mend: 'Name a stage that stands before it, or leave it out.',
  });

function checkStages({ stages, observed }: Procedure): RuleFault[] {
  const ids = stages.map(({ id }) => id);
  const ofStages = stages.flatMap(({ id, days, openedDuring }, index) => {
    const place = placeOf('stages', id, index);
    const isEarlier = openedDuring === undefined || ids.slice(0, index).includes(openedDuring);
    return [
      ...(days === undefined || (Number.isInteger(days) && days > 0) ? [] : [unfitLength(place, days)]),
      ...(isEarlier ? [] : [noStage({ ...place, keys: [...place.keys, 'openedDuring'] }, openedDuring)]),
    ];
  });
  const ofObserved = observed.flatMap(({ id, stage }, index) =>
    stage === undefined || ids.includes(stage) ? [] : [noStage(placeOf('observed', id, index, 'stage'), stage)],
  );
  return [...ofStages, ...ofObserved];
}

const unfitLength = (place: RulePlace, days: number): RuleFault =>
  faultAt(
    { ...place, keys: [...place.keys, 'days'] },
    {
      code: 'not-allowed',
      message: `A stage lasts a whole number of days, not ${days}.`,
      found: foundText(days),
      expected: 'a whole number of days, at least 1',
      mend: 'Write the calendar days, or leave them out where the law sets no length.',
    },
  );

function checkFines(procedure: Procedure, facts: RuleSet['facts']): RuleFault[] {
  const { fines } = procedure;
  if (fines === undefined) return [];
  const path = 'procedure.fines';
  const base = fineBase(procedure, facts);
  return [
    ...duplicates(
      path,
      fines.tiers.map(({ id }, index) => ({ id, keys: ['procedure', 'fines', 'tiers', index] })),
    ),
    ...(base?.type === 'decimal' && base.per === 'case' ? [] : [noAmount(fines.of)]),
    ...fines.tiers.flatMap(({ id, upTo }, index) =>
      isPercent(upTo) ? [] : [unfitCap(placeOf('fines', id, 'tiers', index, 'upTo'), upTo)],
    ),
  ];
}

const noAmount = (of: string): RuleFault =>
  faultAt(
    { path: 'procedure.fines', keys: ['procedure', 'fines', 'of'] },
    {
      code: 'unknown-reference',
      message: `Fines are a share of an amount of the case, and "${of}" is none.`,
      found: foundText(of),
      expected: 'the id of a decimal fact of the case',
      mend: 'Name the amount of money of which the caps are a share.',
    },
  );

const unfitCap = (place: RulePlace, upTo: string): RuleFault =>
  faultAt(place, {
    code: 'not-allowed',
    message: `A cap is from 0 to 100 percent, not ${upTo}.`,
    found: foundText(upTo),
    expected: 'a number from 0 to 100, written as text',
    mend: 'Write the percentage, such as "10".',
  });

function isPercent(text: string): boolean {
  const value = ratioIn(text);
  return value !== undefined && value.numerator >= 0n && compareRatios(value, ratio(100n)) <= 0;
}
