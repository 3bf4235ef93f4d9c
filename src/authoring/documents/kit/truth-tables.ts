import { decide, type Outcome } from '../../../screening/decide.js';
import type { Formula } from '../../../screening/formula.js';
import { independentSpace } from '../../domain.js';

/** What conditions come to by their parts, row by row: the parts, and then the whole. */
export interface TruthTables {
  readonly all: readonly (readonly [Outcome, Outcome, Outcome])[];
  readonly any: readonly (readonly [Outcome, Outcome, Outcome])[];
  readonly not: readonly (readonly [Outcome, Outcome])[];
}

const outcomes: readonly Outcome[] = ['holds', 'fails', 'undetermined'];

/** The cells of a yes or no in which its condition comes to an outcome. */
const cellsFor: Readonly<Record<Outcome, readonly number[]>> = { holds: [1], fails: [0], undetermined: [0, 1] };

/** The tables of unknown, for parts that share no open fact, as the engine decides them. */
export function truthTables(): TruthTables {
  const part = (variable: number): Formula => ({ kind: 'cell', variable, mask: [false, true] });
  const decided = (formula: Formula, ...parts: readonly Outcome[]): Outcome =>
    decide(formula, independentSpace(parts.map((one) => cellsFor[one]))).outcome;
  const table = (kind: 'all' | 'any') =>
    outcomes.flatMap((a) => outcomes.map((b) => [a, b, decided({ kind, parts: [part(0), part(1)] }, a, b)] as const));
  return {
    all: table('all'),
    any: table('any'),
    not: outcomes.map((a) => [a, decided({ kind: 'not', part: part(0) }, a)] as const),
  };
}
