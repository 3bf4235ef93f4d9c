import type { Cells } from '../screening/cells.js';
import type { CompiledRuleSet } from '../screening/compile.js';
import { WORD } from './bits.js';
import { type CriterionTable, criterionTable, TABLE_BUDGET } from './criterion-table.js';
import { type FactCodes, factCodes } from './fact-codes.js';
import { type FlatGroups, flatGroups } from './flat-groups.js';
import { type Group, groupsOf, type MakeValues } from './groups.js';
import { type CountOf, everyCode, settledCodes } from './places.js';

/** A rule set as the screener runs it: facts as codes, criteria as tables over them. */
export interface Engine {
  /** The rules for which it was made; rule sets that share criteria share the engine. */
  readonly compiled: CompiledRuleSet;
  readonly codes: readonly FactCodes[];
  /** The codes of a case of which nothing is known. */
  readonly blank: Readonly<Uint16Array>;
  /** Whether the score reads each fact. */
  readonly reads: readonly boolean[];
  readonly criteria: readonly CriterionTable[];
  /** What serves settled cases: without the codes of unknown facts a table holds more criteria, so there are fewer. */
  readonly settled: Tables;
  /** What serves every case, made when a fact is first open. */
  readonly every: OpenTables;
  /** The ids of the criteria. */
  readonly ids: readonly string[];
  /** How many words hold a bit for each criterion. */
  readonly words: number;
  /** Makes room for scores. */
  readonly makeValues: MakeValues;
  /** Whether every score, in smallest parts, is a whole number that a binary number holds exactly. */
  readonly inNumbers: boolean;
}

/** Criteria in groups, and those that are not. */
export interface Tables {
  readonly groups: readonly Group[];
  readonly flat: FlatGroups;
  /** Positions of the criteria that read too many facts for a table. */
  readonly loose: readonly number[];
}

/** Tables for cases in which facts are open. */
export interface OpenTables extends Tables {
  /** Whether each fact is read by several groups, which it ties together while it is open. */
  readonly ties: readonly boolean[];
}

/** The first whole number that 32 bits with a sign do not hold. */
const NARROW = 2_147_483_648n;

/** By what the compiled form holds, because a rule set chosen for another day shares it. */
const engines = new WeakMap<CompiledRuleSet['criteria'], Engine>();

/** The engine of a rule set, made when it is first asked for. */
export function engineOf(compiled: CompiledRuleSet): Engine {
  const known = engines.get(compiled.criteria);
  if (known !== undefined) return known;
  const engine = makeEngine(compiled);
  engines.set(compiled.criteria, engine);
  return engine;
}

/** The most cells that a fact may have, which is the highest code. */
const MOST_CELLS = 65_535;

function makeEngine(compiled: CompiledRuleSet): Engine {
  compiled.facts.forEach(({ id }, fact) => {
    const { count } = compiled.cells[fact] as Cells;
    if (count <= MOST_CELLS) return;
    throw new RangeError(
      `${id}: the rules tell ${count} values apart, and a screener at most ${MOST_CELLS}; use screen.`,
    );
  });
  const codes = compiled.facts.map((fact, index) => factCodes(fact, compiled.cells[index] as Cells));
  const criteria = compiled.criteria.map((_, criterion) => criterionTable(compiled, criterion, codes));
  const inNumbers = compiled.scale * 100n < BigInt(Number.MAX_SAFE_INTEGER);
  const makeValues: MakeValues =
    compiled.scale * 100n < NARROW ? (length) => new Int32Array(length) : (length) => new Float64Array(length);
  const words = Math.ceil(criteria.length / WORD);
  const tablesOf = (countOf: CountOf, isTabled: (one: CriterionTable) => boolean): Tables => {
    const positions = criteria.map((_, position) => position);
    const included = positions.filter((position) => inNumbers && isTabled(criteria[position] as CriterionTable));
    const groups = groupsOf(criteria, included, codes, countOf, makeValues);
    const among = new Set(included);
    return {
      groups,
      flat: flatGroups(groups, words, makeValues),
      loose: positions.filter((position) => !among.has(position)),
    };
  };
  const read = new Set(criteria.flatMap(({ facts }) => facts));
  let every: OpenTables | undefined;
  return {
    compiled,
    codes,
    blank: Uint16Array.from(codes, ({ unknown }) => unknown),
    reads: codes.map((_, fact) => read.has(fact)),
    criteria,
    settled: tablesOf(settledCodes(codes), ({ settledSize }) => settledSize <= TABLE_BUDGET),
    get every() {
      if (every === undefined) {
        const tables = tablesOf(everyCode(codes), ({ isTabled }) => isTabled);
        every = { ...tables, ties: tiesIn(tables, criteria, codes.length) };
      }
      return every;
    },
    ids: compiled.criteria.map(({ criterion }) => criterion.id),
    words,
    makeValues,
    inNumbers,
  };
}

function tiesIn({ groups, loose }: Tables, criteria: readonly CriterionTable[], count: number): boolean[] {
  const readers = new Array<number>(count).fill(0);
  for (const { facts } of groups) for (const fact of facts) readers[fact] = (readers[fact] as number) + 1;
  // A criterion without a table is in no group, so whatever is open of it is bounded with all the rest.
  const ofLoose = new Set(loose.flatMap((position) => (criteria[position] as CriterionTable).facts));
  return readers.map((groupsReading, fact) => groupsReading > 1 || ofLoose.has(fact));
}
