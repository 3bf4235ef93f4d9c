import type { CompiledRuleSet } from '../screening/compile.js';
import type { Engine } from './engine.js';
import type { FactCodes } from './fact-codes.js';
import { type FactValue, type FactValues, isPossible } from './fact-value.js';
import { placesIn } from './flat-groups.js';

/** A case's facts as codes, for the rule set that prepared them and for no other. */
export interface PreparedFacts {
  /** The values as they were given; a copy. */
  readonly facts: FactValues;
  /** For each fact of the rule set the cell in which it lies, or the number of its cells where it is open. For
   * reading: what is written to them is in part ignored.
   */
  readonly codes: Readonly<Uint16Array>;
}

/** Prepared facts as the screener keeps them: a class, so that its own part is out of sight of JSON. */
export class Prepared implements PreparedFacts {
  constructor(
    readonly engine: Engine,
    readonly facts: FactValues,
    readonly codes: Readonly<Uint16Array>,
    /** Where it stands in the values of each group of criteria: of those for settled cases, where it is one. */
    readonly places: readonly number[],
    /** The cells of facts that are open without being wholly unknown, by position. */
    readonly several: ReadonlyMap<number, readonly number[]> | undefined,
    /** Whether no fact that the score reads is open. */
    readonly settled: boolean,
    /** Whether what is open ties criteria together, so that the score is bounded over all of them at once. */
    readonly tied: boolean,
  ) {}

  toJSON(): Pick<PreparedFacts, 'facts' | 'codes'> {
    return { facts: this.facts, codes: this.codes };
  }
}

/**
 * Turns fact values into codes.
 *
 * @throws RangeError with every value that is none of its fact, and every id that is no fact of the rule set
 */
export function prepareFacts(engine: Engine, { positions, ruleSet }: CompiledRuleSet, facts: FactValues): Prepared {
  const codes = engine.blank.slice();
  let several: Map<number, readonly number[]> | undefined;
  const problems: string[] = [];
  for (const id of Object.keys(facts)) {
    const value = facts[id];
    if (value === undefined) continue;
    const position = positions.get(id);
    if (position === undefined) {
      // A fact of the catalogue that no rule reads changes nothing.
      if (!ruleSet.facts.some((fact) => fact.id === id)) problems.push(noFact(id, ruleSet.id));
      continue;
    }
    const own = engine.codes[position] as FactCodes;
    const code = own.codeOf(value);
    if (typeof code === 'number') codes[position] = code;
    else if (code === undefined) problems.push(unfit(own, value));
    else several = (several ?? new Map()).set(position, code);
  }
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  // A copy: reasons are given from the values when somebody asks for them, and must fit the codes.
  return preparedFrom(engine, { ...facts }, codes, several);
}

/** Codes with what the score must know of them. */
export function preparedFrom(
  engine: Engine,
  facts: FactValues,
  codes: Readonly<Uint16Array>,
  several?: ReadonlyMap<number, readonly number[]>,
): Prepared {
  const { blank, reads } = engine;
  let settled = true;
  for (let fact = 0; settled && fact < codes.length; fact++) settled = codes[fact] !== blank[fact] || !reads[fact];
  if (settled) {
    return new Prepared(engine, facts, codes, placesIn(engine.settled.flat, codes), several, true, false);
  }
  const { flat, ties } = engine.every;
  const tied = codes.some(
    (code, fact) => code === blank[fact] && reads[fact] && (ties[fact] || several?.has(fact) === true),
  );
  return new Prepared(engine, facts, codes, placesIn(flat, codes), several, false, tied);
}

/** That an id is no fact of a rule set. */
export const noFact = (id: string, ruleSet: string): string =>
  `${JSON.stringify(id)} is no fact of the rule set ${ruleSet}: give ids of its facts, as ruleSet.facts lists them.`;

/** Why a value is none of its fact, and what would be. */
export const unfit = ({ fact }: FactCodes, value: FactValue): string =>
  `${fact.id}: found ${found(value)}, expected ${expected(fact)}. Leave it out where it is not known.`;

function found(value: FactValue): string {
  if (typeof value !== 'object') return typeof value === 'string' ? JSON.stringify(value) : String(value);
  if (value !== null && isPossible(value)) return 'a set of values that are not of its type';
  return value === null ? 'null' : 'an object that is no number';
}

function expected(fact: FactCodes['fact']): string {
  if (fact.type === 'boolean') return 'true or false';
  if (fact.type === 'enum') return `one of ${fact.values.join(', ')}`;
  if (fact.type === 'date') return "a day that exists, as '2024-03-01'";
  return "a decimal, as 30000 or '69.54', of at most fifteen digits unless it is a string, or a fraction, as { exact: '1/3' }";
}
