import { type CaseField, caseFields } from '../investment/fields.js';
import type { Run } from '../screening/run.js';
import { Decimal, decimalToText, toDecimal } from '../values/decimal.js';
import { type AnyPossible, isOpen, known, partsOf } from '../values/possible.js';
import { compareScalars, isPoint, pointRange, type Ranged, type Scalar, type Span } from '../values/ranged.js';
import { dayAfter, dayBetween } from './days.js';
import type { OpenLeaf } from './open-leaves.js';
import { stepsOf, valueAt } from './path.js';

/** An answer that an open leaf could have. */
export interface PossibleAnswer {
  /** As {@link applyAnswer} takes it. */
  readonly answer: unknown;
  /** The leaf settled so; absent for a list, whose completeness is no value. */
  readonly part: AnyPossible | undefined;
}

/** The answers that an open leaf could have, or some of them. */
export interface PossibleAnswers {
  readonly answers: readonly PossibleAnswer[];
  /** Whether no other answer could have another effect. */
  readonly complete: boolean;
}

/** How many answers are looked at, at most. */
const MOST_ANSWERS = 64;

/** What can be answered at an open leaf. */
export function answersTo(leaf: OpenLeaf, run: Run): PossibleAnswers {
  const { possible } = leaf;
  if (possible.kind === 'anything') {
    return { answers: isList(leaf, run) ? [{ answer: { complete: true }, part: undefined }] : [], complete: false };
  }
  const parts = partsOf(possible);
  if (parts.length > MOST_ANSWERS) return { answers: [], complete: false };
  if (possible.kind === 'listed') {
    return {
      answers: possible.values.map((value) => ({ answer: written(value, leaf), part: known(value) })),
      complete: true,
    };
  }
  const isPoints = !parts.some(isOpen);
  const points = isPoints ? possible.spans.flatMap(({ min }) => min ?? []) : pointsIn(possible, leaf, run);
  const answers = points.map((point) => ({
    answer: typeof point === 'string' ? point : decimalToText(point),
    part: pointRange(point),
  }));
  return { answers, complete: isPoints || coversEveryCell(answers, leaf, run) };
}

const isUnseen = (leaf: OpenLeaf): boolean => leaf.path.includes('[?]');

/** Whether a place of which anything is possible is a list that may go on. Entities have facts of their own. */
function isList(leaf: OpenLeaf, { investment }: Run): boolean {
  const steps = stepsOf(leaf.path);
  if (steps === undefined || isUnseen(leaf) || leaf.path === 'target.entities') return false;
  const value = valueAt(investment, steps);
  if (value !== undefined) return typeof value === 'object' && value !== null && Object.hasOwn(value, 'items');
  return fieldAt(leaf.path)?.kind === 'list';
}

let fields: ReadonlyMap<string, CaseField> | undefined;

/** The field of the case format to which a path leads. */
export function fieldAt(path: string): CaseField | undefined {
  fields ??= new Map(caseFields().map((field) => [field.path, field]));
  return fields.get(path.replace(/\.items(?=\[)/g, '').replace(/\[[^\]]*\]/g, '[]'));
}

/** No word of several is written as the word for none, where the format has one. */
function written(value: unknown, leaf: OpenLeaf): unknown {
  const isNone = Array.isArray(value) && value.length === 0;
  return isNone && fieldAt(leaf.path)?.options?.includes('none') === true ? ['none'] : value;
}

/** The constants to which rules compare what reads a leaf, the values between them, and one beyond each end. */
function pointsIn(range: Ranged<Scalar>, leaf: OpenLeaf, { cells }: Run): Scalar[] {
  const isDay = range.spans.some(({ min, max }) => typeof (min ?? max) === 'string');
  const ends = range.spans.flatMap(({ min, max }) => [min, max].flatMap((end) => end ?? []));
  const cuts = leaf.readers.flatMap((variable) => cells[variable]?.cuts ?? []);
  const marks = [...ends, ...cuts.filter((cut) => (typeof cut === 'string') === isDay)].sort(compareScalars);
  const between = marks.flatMap((mark, index) => betweenOf(mark, marks[index + 1]) ?? []);
  const found = [...marks, ...between, ...marks.slice(-1).map(beyond)].sort(compareScalars);
  return found
    .filter((point, index) => index === 0 || compareScalars(point, found[index - 1] as Scalar) !== 0)
    .filter((point) => range.spans.some((span) => holds(span, point)))
    .slice(0, MOST_ANSWERS);
}

function betweenOf(low: Scalar, high: Scalar | undefined): Scalar | undefined {
  if (high === undefined || compareScalars(low, high) >= 0) return undefined;
  if (typeof low === 'string' || typeof high === 'string') return dayBetween(low as string, high as string);
  return low.plus(high).dividedBy(2);
}

const beyond = (mark: Scalar): Scalar => (mark instanceof Decimal ? mark.plus(toDecimal(1)) : dayAfter(mark));

function holds(span: Span<Scalar>, point: Scalar): boolean {
  const fromLow = span.min === undefined ? 1 : compareScalars(point, span.min);
  const toHigh = span.max === undefined ? 1 : compareScalars(span.max, point);
  return (
    ((fromLow > 0 || (fromLow === 0 && span.minOpen !== true)) &&
      (toHigh > 0 || (toHigh === 0 && span.maxOpen !== true))) ||
    (isPoint(span) && fromLow === 0)
  );
}

/**
 * Whether some answers stand for all others: one fact reads the leaf and no other open one, so each answer settles it in
 * one cell; and every cell that it can be in is reached.
 */
function coversEveryCell(
  answers: readonly PossibleAnswer[],
  leaf: OpenLeaf,
  { derived, derive, cells, space }: Run,
): boolean {
  const [reader, ...others] = leaf.readers;
  const fact = reader === undefined ? undefined : derived.facts[reader];
  if (reader === undefined || fact === undefined || others.length > 0) return false;
  if (fact.leaves.some(({ path, possible }) => path !== leaf.path && isOpen(possible))) return false;
  const reached = answers.map(({ part }) => {
    const { possible } = derive(fact.fact, fact.entity, new Map([[leaf.path, part as AnyPossible]]));
    return cells[reader]?.reached(possible) ?? [];
  });
  return (
    reached.every((one) => one.length === 1) &&
    space.cells[reader]?.every((cell) => reached.some(([one]) => one === cell)) === true
  );
}
