import { compareRatios, ratioFrom, ratioText } from '../../values/ratio.js';
import type { Evaluation, LimbEvaluation, RatioInterval } from './evaluation.js';
import type { Expected, ExpectedLimb, ExpectedNumber } from './rule-tests.js';

/** One outcome that is not as expected. */
export interface UnmetExpectation {
  /** Which, as `limbs.list-10-votes` or `criteria.site-size.points`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** The outcomes of an evaluation that are not as expected, in the order in which a test writes them. */
export function unmetExpectations(expect: Expected, evaluation: Evaluation): readonly UnmetExpectation[] {
  const unmet: UnmetExpectation[] = [];
  const compare = (path: string, expected: string | undefined, found: string | undefined): void => {
    if (expected !== undefined && expected !== found) unmet.push({ path, expected, found: found ?? 'nothing' });
  };
  const compareNumber = (path: string, expected: ExpectedNumber | undefined, found: RatioInterval | undefined) => {
    if (expected === undefined || (found !== undefined && equalsInterval(expected, found))) return;
    unmet.push({ path, expected: numberText(expected), found: found === undefined ? 'nothing' : intervalText(found) });
  };
  const compareLimbs = (key: 'limbs' | 'exclusions'): void => {
    for (const [id, one] of Object.entries(expect[key] ?? {})) {
      const found = evaluation.limb(id);
      compareLimb(`${key}.${id}`, one, found, compare);
    }
  };

  if (expect.obligation !== undefined) compare('obligation', expect.obligation, evaluation.obligation());
  for (const [question, readings] of Object.entries(expect.readings ?? {})) {
    for (const [reading, outcome] of Object.entries(readings)) {
      compare(`readings.${question}.${reading}`, outcome, evaluation.obligationUnder(question, reading));
    }
  }
  compareLimbs('limbs');
  compareLimbs('exclusions');
  for (const [id, one] of Object.entries(expect.criteria ?? {})) {
    const found = evaluation.criterion(id);
    compare(`criteria.${id}.outcome`, one.outcome, found?.outcome);
    compareNumber(`criteria.${id}.points`, one.points, found?.points);
    compareNumber(`criteria.${id}.share`, one.share, found?.share);
  }
  for (const [id, one] of Object.entries(expect.controls ?? {})) {
    compare(`controls.${id}`, one, evaluation.control(id));
  }
  for (const [id, one] of Object.entries(expect.escalations ?? {})) {
    compare(`escalations.${id}`, one, evaluation.escalation(id));
  }
  if (expect.inherent !== undefined) compareNumber('inherent', expect.inherent, evaluation.inherent());
  if (expect.score !== undefined) compareNumber('score', expect.score, evaluation.score());
  if (expect.band !== undefined) compare('band', endsText(expect.band), endsText(evaluation.band()));
  return unmet;
}

function compareLimb(
  path: string,
  expected: ExpectedLimb,
  found: LimbEvaluation | undefined,
  compare: (path: string, expected: string | undefined, found: string | undefined) => void,
): void {
  if (typeof expected === 'string') {
    compare(path, expected, found?.outcome);
    return;
  }
  compare(path, expected.outcome, found?.outcome);
  for (const [reading, outcome] of Object.entries(expected.readings ?? {})) {
    compare(`${path}.${reading}`, outcome, found?.readings.get(reading));
  }
}

const ends = (expected: ExpectedNumber) => (typeof expected === 'string' ? { min: expected, max: expected } : expected);

function equalsInterval(expected: ExpectedNumber, { min, max }: RatioInterval): boolean {
  const wanted = ends(expected);
  return compareRatios(ratioFrom(wanted.min), min) === 0 && compareRatios(ratioFrom(wanted.max), max) === 0;
}

const endsText = (value: string | { readonly min: string; readonly max: string }): string =>
  typeof value === 'string' ? value : value.min === value.max ? value.min : `${value.min} to ${value.max}`;

const numberText = (expected: ExpectedNumber): string => endsText(ends(expected));

const intervalText = ({ min, max }: RatioInterval): string => endsText({ min: ratioText(min), max: ratioText(max) });
