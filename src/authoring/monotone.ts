import type { RuleSet } from '../rules/rule-set.js';
import type { CompiledCriterion, CompiledRuleSet } from '../screening/compile.js';
import { compileRuleSet } from '../screening/compile.js';
import type { Formula } from '../screening/formula.js';
import { minimise } from '../screening/minimise.js';
import { type Share, type Softening, shareOf } from '../screening/share.js';
import type { Space } from '../screening/space.js';
import type { Day } from '../values/day.js';
import { type ExactNumber, exactOf } from '../values/exact.js';
import { ratio } from '../values/ratio.js';
import { type Domain, domainOf, type ExampleValue, independentSpace } from './domain.js';

/** What an author declares: as the fact rises, or falls, the score never falls. */
export interface MonotoneDeclaration {
  /** A fact of the whole case. */
  readonly fact: string;
  /**
   * Which way is worse: `up` from no to yes, to later words of a list, to larger numbers and later days, or `down`.
   */
  readonly worsens: 'up' | 'down';
}

/** How a declaration is checked. */
export interface MonotoneOptions {
  /** The score after controls, which decides the band, where absent. */
  readonly score?: 'inherent' | 'residual';
  /** The day as of which facts are taken; the rule set's own, or its first, where absent. */
  readonly asOf?: Day;
}

/** Two cases that differ in one fact, and of which the worse has the lower score. */
export interface MonotoneCounterexample {
  /** The other facts that matter, each with a value for which it is so. */
  readonly facts: Readonly<Record<string, ExampleValue>>;
  readonly before: { readonly value: ExampleValue; readonly score: ExactNumber };
  readonly after: { readonly value: ExampleValue; readonly score: ExactNumber };
}

/** What became of a declaration. */
export type MonotoneResult = MonotoneDeclaration &
  (
    | { readonly outcome: 'proved' }
    | { readonly outcome: 'refuted'; readonly counterexample: MonotoneCounterexample }
    | { readonly outcome: 'undecided'; readonly because: string }
  );

/**
 * Whether the score never falls when a fact worsens: proved over every combination of values that the rules can tell
 * apart, or refuted by two cases that differ in that fact alone. Facts are taken as independent of one another, so a proof
 * is good for every case; a counterexample may combine values that no case combines.
 *
 * @param ruleSet - the rules
 * @param declarations - the facts, each with the way in which it worsens
 * @returns a result for each declaration, in their order; `undecided` where the tables would exceed the budgets that
 * docs/unknowns.md declares
 * @throws RangeError when a fact is none of the rule set's, or is asked of each entity and so has no part in a score
 * @example
 * ```ts
 * import { checkMonotone } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * checkMonotone(belgium2023, [{ fact: 'site.buildingArea', worsens: 'up' }])[0]?.outcome; // => 'proved'
 * ```
 */
export function checkMonotone(
  ruleSet: RuleSet,
  declarations: readonly MonotoneDeclaration[],
  options: MonotoneOptions = {},
): readonly MonotoneResult[] {
  const compiled = compileRuleSet(ruleSet);
  const domain = domainOf(compiled, options.asOf ?? ruleSet.asOf ?? ruleSet.appliesFrom);
  const soften = (options.score ?? 'residual') === 'residual';
  return declarations.map((declaration) => ({ ...declaration, ...check(declaration, compiled, domain, soften) }));
}

type Verdict =
  | { readonly outcome: 'proved' }
  | { readonly outcome: 'refuted'; readonly counterexample: MonotoneCounterexample }
  | { readonly outcome: 'undecided'; readonly because: string };

function check(
  { fact: id, worsens }: MonotoneDeclaration,
  compiled: CompiledRuleSet,
  domain: Domain,
  soften: boolean,
): Verdict {
  const fact = compiled.ruleSet.facts.find((one) => one.id === id);
  if (fact === undefined) throw new RangeError(`There is no fact ${JSON.stringify(id)} in "${compiled.ruleSet.id}".`);
  if (fact.per === 'entity') throw new RangeError(`"${id}" is asked of each entity, so no score reads it.`);
  const variable = compiled.positions.get(id);
  // No rule reads it, so no score changes with it.
  if (variable === undefined) return { outcome: 'proved' };
  const rising = domain.space.cells[variable] ?? [];
  const cells = worsens === 'up' ? rising : [...rising].reverse();
  // A step from each cell to the next is enough: what holds of every step holds of several together.
  for (let step = 1; step < cells.length; step++) {
    const verdict = checkStep(
      { variable, from: cells[step - 1] as number, to: cells[step] as number },
      compiled,
      domain,
      soften,
    );
    if (verdict !== undefined) return verdict;
  }
  return { outcome: 'proved' };
}

interface Step {
  readonly variable: number;
  readonly from: number;
  readonly to: number;
}

/** What speaks against one step: the least difference of the two scores, where it is below zero. */
function checkStep(
  { variable, from, to }: Step,
  compiled: CompiledRuleSet,
  domain: Domain,
  soften: boolean,
): Verdict | undefined {
  const at = (cell: number): Space =>
    independentSpace(domain.space.cells.map((cells, index) => (index === variable ? [cell] : cells)));
  const [before, after] = [at(from), at(to)];
  const shares = (space: Space): Share[] =>
    compiled.criteria.map((one) => shareOf(one, soften ? softeningsOf(one, compiled) : [], space));
  const [sharesBefore, sharesAfter] = [shares(before), shares(after)];
  // Only what the fact moves counts; the rest is the same on both sides.
  const moved = compiled.criteria.flatMap((_, index) => {
    const [b, a] = [sharesBefore[index], sharesAfter[index]];
    return a === undefined || b === undefined || isSame(a, b) ? [] : [{ a, b }];
  });
  const factors = moved.flatMap(({ a, b }) => (a.factor && b.factor ? [a.factor, negated(b.factor)] : []));
  if (factors.length < 2 * moved.length) return undecided('a criterion reads too many facts at once');
  const least = minimise(factors, before);
  if (least === undefined) return undecided('the criteria that read the fact hang together through too many others');
  if (least.value >= 0n) return undefined;
  return { outcome: 'refuted', counterexample: counterexample() };

  function counterexample(): MonotoneCounterexample {
    const rows = least?.rows ?? new Map<number, number>();
    const chosen = [...rows].filter(([unit]) => unit !== variable).sort(([a], [b]) => a - b);
    const facts = chosen.map(([unit, row]) => {
      const cell = domain.space.cells[unit]?.[row] ?? 0;
      return [compiled.facts[unit]?.id ?? '', domain.examples[unit]?.get(cell) ?? false] as const;
    });
    const settled = domain.space.cells.map((cells, unit) => [cells[rows.get(unit) ?? 0] ?? 0]);
    const side = (cell: number) => {
      const space = independentSpace(settled.map((cells, unit) => (unit === variable ? [cell] : cells)));
      const score = shares(space).reduce((sum, share) => sum + share.min, 0n);
      return { value: domain.examples[variable]?.get(cell) ?? false, score: exactOf(ratio(score, compiled.scale)) };
    };
    return { facts: Object.fromEntries(facts), before: side(from), after: side(to) };
  }
}

const undecided = (because: string): Verdict => ({
  outcome: 'undecided',
  because: `${because} for the declared budget.`,
});

type Factor = NonNullable<Share['factor']>;

const negated = ({ units, table }: Factor): Factor => ({ units, table: table.map((value) => -value) });

/** Whether two shares are the same in every row, so that the fact between them does not move them. */
const isSame = (a: Share, b: Share): boolean =>
  a.factor !== undefined &&
  b.factor !== undefined &&
  a.factor.units.join() === b.factor.units.join() &&
  a.factor.table.every((value, index) => value === b.factor?.table[index]);

const softeningsOf = ({ controls }: CompiledCriterion, compiled: CompiledRuleSet): Softening[] =>
  controls.map(({ control, keeps }) => ({ when: compiled.controls[control]?.when as Formula, keeps }));
