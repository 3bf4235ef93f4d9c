import type { Engine } from './engine.js';
import type { FactCodes } from './fact-codes.js';
import type { FactValue } from './fact-value.js';
import { unfit } from './prepare.js';

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
export function codeColumn(engine: Engine, fact: string, values: ArrayLike<FactValue | undefined>): CodeColumn {
  const codes = codesOf(engine, fact);
  const column = codes.unknown < 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  const problems: string[] = [];
  for (let index = 0; index < values.length && problems.length < NAMED; index++) {
    const value = values[index];
    const code = value === undefined ? codes.unknown : codes.codeOf(value);
    if (typeof code === 'number') column[index] = code;
    else if (code === undefined) problems.push(`Case ${index}, ${unfit(codes, value as FactValue)}`);
    else
      problems.push(
        `Case ${index}, ${fact}: a column holds one value a case; score a case that has several by itself.`,
      );
  }
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return column;
}

/** The codes of a fact by its id. */
function codesOf({ compiled, codes }: Engine, fact: string): FactCodes {
  const position = compiled.positions.get(fact);
  if (position === undefined) throw new RangeError(noReadFact(fact, compiled.ruleSet.id));
  return codes[position] as FactCodes;
}

const noReadFact = (fact: string, ruleSet: string): string =>
  `${JSON.stringify(fact)} is no fact that the rules of ${ruleSet} read: make columns for their facts alone.`;

/** A column where it stands among the facts of the rule set. */
export interface PlacedColumn {
  readonly fact: number;
  readonly codes: CodeColumn;
  /** Whether some case has the fact open. */
  readonly open: boolean;
}

/**
 * Columns in the order of the facts.
 *
 * @throws RangeError when a column is of no fact that the rules read, of another length than the first, or holds a code
 * that is none of its fact
 */
export function placedColumns(engine: Engine, columns: CodeColumns): { placed: PlacedColumn[]; length: number } {
  const named = Object.entries(columns).flatMap(([id, codes]) => (codes === undefined ? [] : [{ id, codes }]));
  const length = named[0]?.codes.length ?? 0;
  const placed = named.map(({ id, codes }): PlacedColumn => {
    const { unknown } = codesOf(engine, id);
    if (codes.length !== length) {
      throw new RangeError(`The column of ${id} has ${codes.length} cases, that of ${named[0]?.id} has ${length}.`);
    }
    let highest = 0;
    for (let index = 0; index < length; index++) {
      const code = codes[index] as number;
      if (code > highest) highest = code;
    }
    if (highest > unknown) {
      throw new RangeError(
        `The column of ${id} holds the code ${highest}; its codes go from 0 to ${unknown}. Make it with column().`,
      );
    }
    return { fact: engine.compiled.positions.get(id) as number, codes, open: highest === unknown };
  });
  return { placed, length };
}
