import type { Fact } from '../../facts/fact.js';
import { type Fault, type Problem, problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import type { Day } from '../../values/day.js';
import { isDay } from '../../values/day.js';
import { toDecimal, whyNotDecimal } from '../../values/decimal.js';
import { type AnyPossible, listed } from '../../values/possible.js';
import { compareScalars, pointRange, type Scalar } from '../../values/ranged.js';
import { rangeFinder } from '../domain.js';
import { unknownName } from './problems.js';
import type { GivenFact, GivenFacts } from './rule-tests.js';

const valuesOf = (given: GivenFact): readonly (string | boolean)[] =>
  typeof given !== 'object' ? [given] : 'oneOf' in given ? given.oneOf : [];

/** What is wrong with facts that are given, for a catalogue of facts. */
export function problemsOfFacts(
  given: GivenFacts,
  facts: readonly Fact[],
  path: readonly PropertyKey[],
): readonly Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return Object.entries(given).flatMap(([id, value]): Problem[] => {
    const fact = byId.get(id);
    if (fact === undefined)
      return [unknownName([...path, id], id, 'a fact of the rule set', byId.keys(), 'unknown-fact')];
    const misfit = valuesOf(value).find((one) => expectedOf(one, fact) !== undefined);
    if (misfit === undefined) return [];
    return [problemAt([...path, id], misfitFault(misfit, expectedOf(misfit, fact) ?? ''))];
  });
}

const misfitFault = (found: string | boolean, expected: string): Fault => ({
  code: 'mistyped-fact',
  found: foundText(found),
  expected,
  mend: 'Write it as the type of the fact wants it; docs/facts.md lists the facts.',
});

/** What is expected of a value that is none of a fact's. */
function expectedOf(value: string | boolean, fact: Fact): string | undefined {
  if (fact.type === 'boolean') return typeof value === 'boolean' ? undefined : 'true or false';
  if (fact.type === 'enum') {
    return fact.values.includes(String(value)) && typeof value === 'string'
      ? undefined
      : `one of ${fact.values.join(', ')}`;
  }
  if (fact.type === 'date') return isDay(value) ? undefined : 'a day that exists, as YYYY-MM-DD';
  return typeof value === 'string' && whyNotDecimal(value) === undefined ? undefined : 'a decimal as text';
}

/** What a fact may be: what is given, or all that it may be in a case of which nothing is known. */
export function possibleOf(fact: Fact, given: GivenFact | undefined, asOf: Day): AnyPossible {
  const values = given === undefined ? [] : valuesOf(given);
  if (values.length === 0) return unknownOf(fact, asOf);
  if (fact.type === 'boolean' || fact.type === 'enum') return listed(values);
  const points = values.map((value): Scalar => (fact.type === 'date' ? String(value) : toDecimal(String(value))));
  const sorted = points.sort(compareScalars).filter((one, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareScalars(before, one) !== 0;
  });
  return { kind: 'ranged', spans: sorted.flatMap((point) => pointRange(point).spans) };
}

const finders = new Map<Day, (fact: Fact) => AnyPossible>();

function unknownOf(fact: Fact, asOf: Day): AnyPossible {
  const known = finders.get(asOf);
  if (known !== undefined) return known(fact);
  const ranges = rangeFinder(asOf);
  const seen = new WeakMap<Fact, AnyPossible>();
  const find = (one: Fact): AnyPossible => {
    const before = seen.get(one);
    if (before !== undefined) return before;
    const found: AnyPossible =
      one.type === 'boolean' ? listed([false, true]) : one.type === 'enum' ? listed(one.values) : ranges(one);
    seen.set(one, found);
    return found;
  };
  // The last day that was asked about is kept: tests of one file are of one day.
  finders.clear();
  finders.set(asOf, find);
  return find(fact);
}
