import type { CompiledRuleSet } from '../screening/compile.js';
import type { Engine } from './engine.js';
import type { FactCodes } from './fact-codes.js';
import type { FactValue } from './fact-value.js';
import { noFact, unfit } from './prepare.js';

/** The codes of one fact, a code a case. */
export type CodeColumn = Uint8Array | Uint16Array;

/** Columns of codes by fact id, all of one length. A fact without a column is unknown in every case. */
export type CodeColumns = Readonly<Record<string, CodeColumn | undefined>>;

/** How many problems of a column are named; a column of a million can have as many. */
const NAMED = 20;

/**
 * The codes of a fact's values.
 *
 * @throws RangeError with the first values that are none of the fact, or one of several values
 */
export function codeColumn(
  engine: Engine,
  compiled: CompiledRuleSet,
  fact: string,
  values: ArrayLike<FactValue | undefined>,
): CodeColumn {
  const position = positionOf(compiled, fact);
  // A fact of the catalogue that no rule reads changes nothing.
  if (position === undefined) return new Uint8Array(values.length);
  const codes = engine.codes[position] as FactCodes;
  const column = codes.unknown < 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  const problems: string[] = [];
  for (let index = 0; index < values.length && problems.length < NAMED; index++) {
    const value = values[index];
    const code = value === undefined ? codes.unknown : codes.codeOf(value);
    if (typeof code === 'number') column[index] = code;
    else if (code === undefined) problems.push(`Case ${index}, ${unfit(codes, value as FactValue)}`);
    else problems.push(`Case ${index}, ${fact}: a column holds one value a case; score a case with several by itself.`);
  }
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return column;
}

/** Where a fact stands among those that the rules read; `undefined` for one of the catalogue that no rule reads. */
function positionOf({ positions, ruleSet }: CompiledRuleSet, fact: string): number | undefined {
  const position = positions.get(fact);
  if (position !== undefined || ruleSet.facts.some(({ id }) => id === fact)) return position;
  throw new RangeError(noFact(fact, ruleSet.id));
}

/** The columns of the facts that have one, by position, and how many cases they hold. */
export interface PlacedColumns {
  readonly length: number;
  readonly byFact: ReadonlyMap<number, CodeColumn>;
}

/**
 * Columns by the position of their facts.
 *
 * @throws RangeError when a column is of no fact of the rule set, of another length than the first, or no column of codes
 */
export function placedColumns(compiled: CompiledRuleSet, columns: CodeColumns): PlacedColumns {
  const byFact = new Map<number, CodeColumn>();
  let first: { readonly id: string; readonly length: number } | undefined;
  for (const [id, codes] of Object.entries(columns)) {
    if (codes === undefined) continue;
    if (!(codes instanceof Uint8Array || codes instanceof Uint16Array)) {
      throw new RangeError(`The column of ${id} is no Uint8Array or Uint16Array of codes. Make it with column().`);
    }
    first ??= { id, length: codes.length };
    if (codes.length !== first.length) {
      throw new RangeError(`The column of ${id} has ${codes.length} cases, that of ${first.id} has ${first.length}.`);
    }
    const position = positionOf(compiled, id);
    if (position !== undefined) byFact.set(position, codes);
  }
  return { length: first?.length ?? 0, byFact };
}

/**
 * Checks the codes of some cases.
 *
 * @throws RangeError when one is none of its fact
 */
export function checkCodes({ codes }: Engine, byFact: PlacedColumns['byFact'], start: number, end: number): void {
  for (const [position, column] of byFact) {
    const { fact, unknown } = codes[position] as FactCodes;
    for (let index = start; index < end; index++) {
      if ((column[index] as number) <= unknown) continue;
      throw new RangeError(
        `Case ${index}, ${fact.id}: found the code ${column[index]}, expected 0 to ${unknown}. Make its column with column().`,
      );
    }
  }
}
