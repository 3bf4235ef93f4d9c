import { entityRows, factDeriver } from '../facts/derive.js';
import type { Fact } from '../facts/fact.js';
import { parseInvestment } from '../investment/parse.js';
import { type Condition, comparisonsOf } from '../rules/condition.js';
import { conditionsOfLimb } from '../rules/facts-used.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { CompiledRuleSet, CutFacts } from '../screening/compile.js';
import type { Space } from '../screening/space.js';
import type { Day } from '../values/day.js';
import { Decimal, decimalToText, toDecimal } from '../values/decimal.js';
import type { AnyPossible } from '../values/possible.js';
import { compareScalars, isPoint, pointRange, type Ranged, type Scalar, sidesOf } from '../values/ranged.js';

/** What a fact may be in some cell, as an example: a word, yes or no, a number as text, or a day. */
export type ExampleValue = string | boolean;

/** Every value that the facts of a rule set can have, as far as its rules can tell them apart. */
export interface Domain {
  /** Each fact on its own, in the cells that it can be in. */
  readonly space: Space;
  /** For each fact an example of each of its cells, by the number of the cell; none for a cell that it cannot be in. */
  readonly examples: readonly ReadonlyMap<number, ExampleValue>[];
}

/**
 * The domain of a compiled rule set: every word of a fact that has words, and every number or day that a case of which
 * nothing is known leaves possible. Facts are taken as
 * independent of one another, so what holds everywhere in the domain holds in every case; what holds somewhere in it may
 * hold in no case, where two facts cannot be combined so.
 */
export function domainOf(compiled: CompiledRuleSet, asOf: Day): Domain {
  return domainOver(compiled, conditionsIn(compiled.ruleSet), asOf);
}

/** The same domain over facts that were cut by some conditions, be they of several rule sets. */
export function domainOver({ facts, cells: cut }: CutFacts, conditions: readonly Condition[], asOf: Day): Domain {
  const rangeOf = rangeFinder(asOf);
  const constants = constantsOf(conditions);
  const examples = facts.map((fact, index) => {
    const byCell = new Map<number, ExampleValue>();
    for (const { example, value } of candidates(fact, rangeOf, constants.get(fact.id) ?? [])) {
      const [cell] = cut[index]?.reached(value) ?? [];
      if (cell !== undefined && !byCell.has(cell)) byCell.set(cell, example);
    }
    return byCell;
  });
  const cells = examples.map((byCell) => [...byCell.keys()].sort((a, b) => a - b));
  return { examples, space: independentSpace(cells) };
}

/** A space in which each variable is a unit of its own. */
export const independentSpace = (cells: readonly (readonly number[])[]): Space => ({
  units: cells.map((reached, variable) => ({ variables: [variable], rows: reached.map((cell) => [cell]) })),
  places: cells.map((_, unit) => ({ unit, column: 0 })),
  cells,
  outer: new Set(),
});

/** Any number or day. */
const everywhere: Ranged<Scalar> = { kind: 'ranged', spans: [{}] };

/** Finds what a number or day may be, by deriving it from a case of which nothing is known. */
export function rangeFinder(asOf: Day): (fact: Fact) => Ranged<Scalar> {
  const investment = parseInvestment({ formatVersion: 1, id: 'unknown', title: 'Unknown', host: 'BE' });
  const derive = factDeriver(investment, { asOf, evidence: 'asserted', legalProfiles: {} });
  const [entity] = entityRows(investment);
  return (fact) => {
    if (fact.scale !== undefined) return grades(fact.scale);
    try {
      const { possible } = derive(fact, fact.per === 'entity' ? entity : undefined);
      // A derivation that is certain of a number where nothing is known does not say what the number may be.
      return possible.kind === 'ranged' && !possible.spans.every(isPoint) ? (possible as Ranged<Scalar>) : everywhere;
    } catch {
      // An author's derivation may expect more of a case than this one has.
      return everywhere;
    }
  };
}

const grades = ([lowest, highest]: readonly [number, number]): Ranged<Scalar> => ({
  kind: 'ranged',
  spans: Array.from({ length: highest - lowest + 1 }, (_, index) => {
    const grade = new Decimal(lowest + index);
    return { min: grade, max: grade };
  }),
});

/** The conditions of the scope and of the scoring model. */
export const conditionsIn = ({ scope, risk }: Pick<RuleSet, 'scope' | 'risk'>): readonly Condition[] => [
  ...[...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions].flatMap(conditionsOfLimb),
  ...risk.criteria.flatMap((criterion) => criterion.levels.map((level) => level.when)),
  ...[...risk.controls, ...risk.escalations].map((rule) => rule.when),
];

/** The constants with which conditions compare each fact. */
function constantsOf(conditions: readonly Condition[]): Map<string, string[]> {
  const constants = new Map<string, string[]>();
  for (const { fact, value } of conditions.flatMap(comparisonsOf)) {
    if (typeof value === 'string') constants.set(fact, [...(constants.get(fact) ?? []), value]);
  }
  return constants;
}

interface Candidate {
  readonly example: ExampleValue;
  readonly value: AnyPossible;
}

const listedCandidate = (word: string | boolean): Candidate => ({
  example: word,
  value: { kind: 'listed', values: [word] },
});

/** Values of a fact that between them reach every cell that it can be in. */
function candidates(
  fact: Fact,
  rangeOf: (fact: Fact) => Ranged<Scalar>,
  constants: readonly string[],
): readonly Candidate[] {
  if (fact.type === 'boolean') return [false, true].map(listedCandidate);
  if (fact.type === 'enum') return fact.values.map(listedCandidate);
  const range = rangeOf(fact);
  const cuts: readonly Scalar[] = fact.type === 'decimal' ? constants.map((text) => toDecimal(text)) : constants;
  const ends = range.spans.flatMap(({ min, max }) => [min, max].filter((end) => end !== undefined));
  const start: Scalar = fact.type === 'decimal' ? new Decimal(0) : '2024-01-01';
  const points = [...cuts, ...ends, ...(cuts.length + ends.length === 0 ? [start] : [])].sort(compareScalars);
  const tried = points.flatMap((point, index) => [
    before(point),
    point,
    ...between(point, points[index + 1]),
    after(point),
  ]);
  return tried
    .filter((point) => sidesOf(range, point).at)
    .map((point) => ({
      example: typeof point === 'string' ? point : decimalToText(point),
      value: pointRange(point),
    }));
}

const before = (point: Scalar): Scalar => (typeof point === 'string' ? shifted(point, -1) : point.minus(1));
const after = (point: Scalar): Scalar => (typeof point === 'string' ? shifted(point, 1) : point.plus(1));

/** A value in the middle of two numbers; between days those next to them are enough. */
const between = (low: Scalar, high: Scalar | undefined): readonly Scalar[] =>
  typeof low === 'string' || typeof high === 'string' || high === undefined ? [] : [low.plus(high).div(2)];

/** A day some days later; the first and the last that can be written have none beyond them. */
export function shifted(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(2000, month - 1, date));
  moved.setUTCFullYear(year, month - 1, date + days);
  const text = moved.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : day;
}
