import type { Comparison, Operator } from '../facts/comparison.js';
import type { Fact } from '../facts/fact.js';
import { type DecimalInput, decimalToText, toDecimal, whyNotDecimal } from '../values/decimal.js';
import { checkCondition } from './check-condition.js';
import { RuleSetError } from './problem.js';

/** The fact of a catalogue with an id. */
type FactWithId<Catalogue extends readonly Fact[], Id> = Extract<Catalogue[number], { readonly id: Id }>;

/** The operators that a fact of a type takes. */
type OperatorsOf<F> = F extends { readonly type: 'boolean' }
  ? 'equals'
  : F extends { readonly type: 'enum' }
    ? 'equals' | 'one-of'
    : Exclude<Operator, 'one-of'>;

/** An operator, or the sentence that the compiler shows in its place when the fact does not take it. */
type OperatorFor<F extends Fact, Is extends Operator> =
  Is extends OperatorsOf<F> ? Is : `${F['id']} is of type ${F['type']}: compare it with ${OperatorsOf<F>}`;

/** What a fact of a type is compared with. */
type ValueFor<F, Is> = F extends { readonly type: 'boolean' }
  ? boolean
  : F extends { readonly type: 'enum'; readonly values: readonly (infer Value)[] }
    ? Is extends 'one-of'
      ? readonly Value[]
      : Value
    : F extends { readonly type: 'date' }
      ? string
      : DecimalInput;

/** Writes comparisons with the facts of one catalogue; see {@link conditionsOver}. */
export type ConditionsOver<Catalogue extends readonly Fact[]> = <
  const Id extends Catalogue[number]['id'],
  const Is extends Operator,
>(
  fact: Id,
  is: OperatorFor<FactWithId<Catalogue, Id>, Is>,
  value: ValueFor<FactWithId<Catalogue, Id>, Is>,
) => Comparison<Id>;

/**
 * A writer of conditions over a catalogue, for authors who know facts by their ids. A misspelt id, an operator that the
 * fact does not take and a value that it cannot have do not compile; in plain JavaScript they throw.
 *
 * @param catalogue - the facts that may be used
 * @throws RuleSetError from the writer, when a comparison does not fit its fact
 * @example
 * ```ts
 * import { conditionsOver, factCatalogue } from 'fdi-screening';
 * const when = conditionsOver(factCatalogue);
 * when('site.buildingArea', 'at-least', 30_000);
 * // => { fact: 'site.buildingArea', is: 'at-least', value: '30000' }
 * ```
 */
export function conditionsOver<const Catalogue extends readonly Fact[]>(
  catalogue: Catalogue,
): ConditionsOver<Catalogue> {
  const write = (fact: string, is: Operator, value: unknown): Comparison => {
    const comparison = { fact, is, value: written(value) } as Comparison;
    const problems = checkCondition(comparison, catalogue, { path: fact, keys: [] }, { perEntity: true });
    if (problems.length > 0) throw new RuleSetError(fact, problems);
    return comparison;
  };
  return write as unknown as ConditionsOver<Catalogue>;
}

/** Numbers are written as text, so that no binary float reaches a rule. */
const written = (value: unknown): unknown =>
  typeof value === 'number' && whyNotDecimal(value) === undefined ? decimalToText(toDecimal(value)) : value;
