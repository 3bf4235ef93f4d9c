import type { Comparison } from '../../facts/comparison.js';
import type { Fact } from '../../facts/fact.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { type CompiledRuleSet, compileRuleSet } from '../../screening/compile.js';
import { conjunction, type Formula, simplify, variablesOf } from '../../screening/formula.js';
import type { Space } from '../../screening/space.js';
import type { Day } from '../../values/day.js';
import { Decimal, decimalToText, toDecimal } from '../../values/decimal.js';
import { pointRange } from '../../values/ranged.js';
import { ratioText } from '../../values/ratio.js';
import { type Domain, domainOf, shifted } from '../domain.js';
import { completionWith, decides, formulasOf } from './deciding.js';
import { evaluationOfFacts, testDay } from './evaluate-facts.js';
import { comparisonText, placedComparisons, type RulePart, rulePartsOf } from './rule-parts.js';
import type { Expected, GivenFacts, RuleTest, RuleTests } from './rule-tests.js';

/**
 * Tests at every threshold of a rule set: for each comparison of each rule a value below, at and above its constant (or
 * each word, or yes and no) and none, the other facts of the rule being such that the comparison decides, where they can be.
 * What is expected is what the rules come to at present: a snapshot for a person to read against the source before it is kept.
 *
 * @example
 * ```ts
 * import { belgium2023 } from 'fdi-screening/law';
 * import { boundaryCases } from 'fdi-screening/rules';
 * boundaryCases(belgium2023).tests.filter(({ name }) => name.startsWith('criteria.port-access:')).map(({ name }) => name);
 * // => ['criteria.port-access: site.portAccess false', 'criteria.port-access: site.portAccess true', 'criteria.port-access: site.portAccess unknown']
 * ```
 */
export function boundaryCases(ruleSet: RuleSet, options: { readonly asOf?: Day } = {}): RuleTests {
  const asOf = testDay(ruleSet, options.asOf);
  const compiled = compileRuleSet(ruleSet);
  const domain = domainOf(compiled, asOf);
  const tests = rulePartsOf(ruleSet).flatMap((part) =>
    placedComparisons(part.when).flatMap(({ position, comparison }) =>
      around(part, position, comparison, compiled, domain).map(({ name, facts }): RuleTest => {
        const expect = presentOutcome(part, ruleSet, facts, asOf);
        return { name: `${part.id}: ${name}`, facts, expect };
      }),
    ),
  );
  const byName = new Map(tests.map((test) => [`${test.name} ${JSON.stringify(test.facts)}`, test]));
  return { formatVersion: 1, rules: ruleSet.id, asOf, tests: numbered([...byName.values()]) };
}

/** Tests of one name, because a rule makes a comparison twice, told apart by a number. */
function numbered(tests: readonly RuleTest[]): RuleTest[] {
  const used = new Map<string, number>();
  return tests.map((test) => {
    const count = (used.get(test.name) ?? 0) + 1;
    used.set(test.name, count);
    return count === 1 ? test : { ...test, name: `${test.name} (${count})` };
  });
}

interface Around {
  readonly name: string;
  readonly facts: GivenFacts;
}

/** The facts around one comparison of a part. */
function around(
  part: RulePart,
  position: number,
  comparison: Comparison,
  compiled: CompiledRuleSet,
  { space, examples }: Domain,
): readonly Around[] {
  const variable = compiled.positions.get(comparison.fact) ?? 0;
  const fact = compiled.facts[variable] as Fact;
  const cellOf = (value: string | boolean): number | undefined => cellOfValue(fact, value, compiled, variable, space);
  const values = valuesAround(fact, comparison).filter(
    ({ value }) => value === undefined || cellOf(value) !== undefined,
  );
  const deciding = decides(formulasOf(part, compiled, 0), position);
  const at = (value: string | boolean | undefined): Formula => {
    const cell = value === undefined ? undefined : cellOf(value);
    return cell === undefined ? deciding : simplify(deciding, (one) => (one === variable ? [cell] : undefined));
  };
  const known = values.flatMap(({ value }) => (value === undefined ? [] : [at(value)]));
  // The same other facts on all sides where that can be, so that nothing but the value changes.
  const shared = completionWith(conjunction(known), space);
  return values.flatMap(({ name, value }) => {
    const others = shared ?? completionWith(at(value), space);
    if (others === undefined) return [];
    const facts = Object.fromEntries(
      [...variablesOf(deciding).add(variable)]
        .sort((a, b) => a - b)
        .flatMap((one): [string, string | boolean][] => {
          if (one === variable) return value === undefined ? [] : [[comparison.fact, value]];
          const example = examples[one]?.get(others.get(one) ?? -1);
          return example === undefined ? [] : [[compiled.facts[one]?.id ?? '', example]];
        }),
    );
    return [{ name, facts }];
  });
}

interface ValueAround {
  readonly name: string;
  /** Absent for a fact that is not known. */
  readonly value?: string | boolean;
}

/** The values around a comparison: on all sides of its constant, and none. */
function valuesAround(fact: Fact, comparison: Comparison): readonly ValueAround[] {
  const unknown: ValueAround = { name: `${fact.id} unknown` };
  if (fact.type === 'boolean' || fact.type === 'enum') {
    const words = fact.type === 'boolean' ? [false, true] : fact.values;
    return [...words.map((value): ValueAround => ({ name: `${fact.id} ${String(value)}`, value })), unknown];
  }
  const constant = String(comparison.value);
  const beside = (sign: 1 | -1): string =>
    fact.type === 'date' ? shifted(constant, sign) : decimalToText(toDecimal(constant).plus(stepOf(fact).times(sign)));
  const text = comparisonText(comparison);
  return [
    { name: `${text}, just below`, value: beside(-1) },
    { name: `${text}, at`, value: constant },
    { name: `${text}, just above`, value: beside(1) },
    { ...unknown, name: `${text}, unknown` },
  ];
}

/** Grades are whole; of other numbers two digits behind the point are as close as words put it. */
const stepOf = (fact: Fact): Decimal => new Decimal(fact.scale === undefined ? '0.01' : '1');

/** The cell of a value, or nothing where the fact cannot have it. */
function cellOfValue(
  fact: Fact,
  value: string | boolean,
  compiled: CompiledRuleSet,
  variable: number,
  space: Space,
): number | undefined {
  const possible =
    fact.type === 'boolean' || fact.type === 'enum'
      ? ({ kind: 'listed', values: [value] } as const)
      : pointRange(fact.type === 'date' ? String(value) : toDecimal(String(value)));
  const [cell] = compiled.cells[variable]?.reached(possible) ?? [];
  return cell !== undefined && space.cells[variable]?.includes(cell) === true ? cell : undefined;
}

/** What a part comes to with some facts, as a test expects it. */
function presentOutcome(part: RulePart, ruleSet: RuleSet, facts: GivenFacts, asOf: Day): Expected {
  const evaluation = evaluationOfFacts(ruleSet, facts, asOf);
  const { kind, rule, reading } = part;
  if (kind === 'limbs' || kind === 'exclusions') {
    const found = evaluation.limb(rule);
    const outcome = found?.outcome ?? 'undetermined';
    if (reading === undefined) return { [kind]: { [rule]: outcome } };
    return { [kind]: { [rule]: { readings: { [reading]: found?.readings.get(reading) ?? 'undetermined' } } } };
  }
  if (kind !== 'criteria')
    return { [kind]: { [rule]: evaluation[kind === 'controls' ? 'control' : 'escalation'](rule) } };
  const { points } = evaluation.criterion(rule) ?? {};
  if (points === undefined) return {};
  const [min, max] = [ratioText(points.min), ratioText(points.max)];
  return { criteria: { [rule]: { points: min === max ? min : { min, max } } } };
}
