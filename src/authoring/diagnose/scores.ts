import { factsOf } from '../../rules/condition.js';
import { mostPoints } from '../../rules/points.js';
import type { Criterion } from '../../rules/rule-set.js';
import type { CompiledCriterion } from '../../screening/compile.js';
import { type Share, shareOf } from '../../screening/share.js';
import { compareRatios, ratio } from '../../values/ratio.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { DiagnosisSubject } from './subject.js';

/** How many different sums of points are kept apart before the question is left. */
const SUM_BUDGET = 20_000;

/** Criteria that change no score, and bands that no score is in. */
export function diagnoseScores(subject: DiagnosisSubject): Diagnostic[] {
  const { compiled, domain } = subject;
  const shares = compiled.criteria.map((one) => shareOf(one, [], domain.space));
  return [
    ...compiled.criteria.flatMap(({ criterion }, index) => idle(criterion, shares[index])),
    ...unreachableBands(subject, shares),
    ...countedTwice(subject),
  ];
}

function idle({ id }: Criterion, share: Share | undefined): Diagnostic[] {
  if (share === undefined || share.outer || share.min !== share.max) return [];
  const says = share.max === 0n ? 'earns no points in any case' : 'earns the same points in every case';
  const mend = 'Give it points, a dimension with weight, and a condition that can hold and fail; or take it out.';
  return [
    diagnostic('idle-criterion', `risk.criteria.${id}`, `The criterion ${says}, so it changes no outcome.`, mend),
  ];
}

/** Every share that a criterion can have after controls, or more: whatever the level and whichever the controls. */
const possibleShares = ({ levels, controls }: CompiledCriterion): bigint[] => {
  const values = [0n, ...levels.map((level) => level.value)];
  const kept = controls.map(({ keeps }) => keeps);
  return [
    ...new Set([...values, ...values.flatMap((value) => kept.map((k) => (value * k.numerator) / k.denominator))]),
  ];
};

/** Every sum of the shares of some criteria, or nothing where there are more than the budget keeps apart. */
function possibleScores(criteria: readonly CompiledCriterion[]): ReadonlySet<bigint> | undefined {
  let sums: ReadonlySet<bigint> = new Set([0n]);
  for (const criterion of criteria) {
    const shares = possibleShares(criterion);
    if (sums.size * shares.length > SUM_BUDGET) return undefined;
    sums = new Set([...sums].flatMap((sum) => shares.map((share) => sum + share)));
  }
  return sums;
}

function unreachableBands({ ruleSet, compiled }: DiagnosisSubject, shares: readonly Share[]): Diagnostic[] {
  const highest = shares.reduce((sum, share) => sum + share.max, 0n);
  const sums = possibleScores(compiled.criteria);
  const floors = new Set(compiled.escalations.map(({ floor }) => floor));
  return ruleSet.risk.bands.flatMap(({ id }, index) => {
    const from = compiled.bandStarts[index] ?? 0n;
    const to = compiled.bandStarts[index + 1];
    const isIn = (score: bigint): boolean => score >= from && (to === undefined || score < to);
    const isReached = sums === undefined ? highest >= from : [...sums].some(isIn);
    if (isReached || floors.has(index)) return [];
    const message = 'No score lies in the band, and no escalation leads to it.';
    return [diagnostic('unreachable-band', `risk.bands.${id}`, message, 'Move its edge, or take the band out.')];
  });
}

/** Facts from which several criteria of one model earn points. */
function countedTwice({ ruleSet }: DiagnosisSubject): Diagnostic[] {
  const earning = ruleSet.risk.criteria.filter((criterion) => compareRatios(mostPoints(criterion), ratio(0n)) > 0);
  return ruleSet.facts.flatMap(({ id }) => {
    const readers = earning.filter(({ levels }) => levels.some((level) => factsOf(level.when).includes(id)));
    if (readers.length < 2) return [];
    const names = readers.map((criterion) => criterion.id).join(', ');
    const message = `"${id}" is counted by ${readers.length} criteria: ${names}.`;
    const mend = 'Let one criterion count it, or make sure that each counts another side of it.';
    return [diagnostic('double-counting', `facts.${id}`, message, mend)];
  });
}
