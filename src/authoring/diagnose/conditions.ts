import type { Condition } from '../../rules/condition.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import { type DiagnosisSubject, limbsOf } from './subject.js';

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
  /** Whether the condition is what a limb is on one reading, where always and never are answers like others. */
  readonly ofReading?: true;
}

function conditionsOf({ ruleSet }: DiagnosisSubject): readonly PlacedCondition[] {
  const { criteria, controls, escalations } = ruleSet.risk;
  const scope = limbsOf(ruleSet).flatMap(({ limb: { when }, path }): PlacedCondition[] =>
    'question' in when
      ? Object.entries(when.readings).map(([id, condition]) => ({ condition, path: `${path}.${id}`, ofReading: true }))
      : [{ condition: when, path }],
  );
  return [
    ...scope,
    ...criteria.flatMap(({ id, levels }) =>
      levels.map(({ when }, index) => ({ condition: when, path: `risk.criteria.${id}.levels[${index}]` })),
    ),
    ...controls.map(({ id, when }) => ({ condition: when, path: `risk.controls.${id}` })),
    ...escalations.map(({ id, when }) => ({ condition: when, path: `risk.escalations.${id}` })),
  ];
}

/** A condition without parts says on purpose that it always holds, or never. */
const isWithoutParts = (condition: Condition): boolean =>
  ('all' in condition && condition.all.length === 0) || ('any' in condition && condition.any.length === 0);

/** Conditions that hold in every case, or in none. */
export function diagnoseConditions(subject: DiagnosisSubject): Diagnostic[] {
  return conditionsOf(subject).flatMap(({ condition, path, ofReading }) => {
    if (ofReading === true && isWithoutParts(condition)) return [];
    const outcome = subject.outcome(subject.formula(condition));
    if (outcome === 'fails') {
      const mend = 'Look for bounds that exclude each other, or for a value that the fact cannot have.';
      return [diagnostic('never-holds', path, 'The condition holds in no case.', mend)];
    }
    if (outcome !== 'holds') return [];
    const mend = 'Look for bounds that leave nothing out, or say what is meant without a condition.';
    return [diagnostic('always-holds', path, 'The condition holds in every case.', mend)];
  });
}
