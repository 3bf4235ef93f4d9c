import type { Comparison } from '../../../facts/comparison.js';
import { type CompiledRuleSet, compileOver } from '../../../screening/compile.js';
import { conjunction, type Formula } from '../../../screening/formula.js';
import type { Domain } from '../../domain.js';
import { type CaseRule, type Threshold, thresholdsOf } from './thresholds.js';
import { type Cells, turnsOn, whereItHolds } from './witness.js';

/** A case on one side of a comparison: the cells of the facts that matter to it. */
export interface BoundaryCase {
  readonly id: string;
  readonly rule: CaseRule;
  readonly comparison: Comparison;
  readonly side: 'below' | 'at' | 'above' | 'holds' | 'fails' | 'unknown';
  /** The cells that each fact can be in: one where it is known. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/** Cases on each side of every comparison of a rule set, and one in which its fact is not known. */
export function boundaryCases(
  compiled: CompiledRuleSet,
  domain: Domain,
  obligation: Formula | undefined,
): readonly BoundaryCase[] {
  return thresholdsOf(compiled, obligation).flatMap((threshold) => casesAt(threshold, compiled, domain));
}

function casesAt(threshold: Threshold, compiled: CompiledRuleSet, domain: Domain): BoundaryCase[] {
  const { rule, comparison } = threshold;
  const variable = compiled.positions.get(comparison.fact) ?? 0;
  const reached = domain.space.cells[variable] ?? [];
  const sides = sidesOf(comparison, variable, compiled, reached);
  const others = othersFor(
    threshold,
    variable,
    sides.map(({ cell }) => cell),
    domain,
  );
  const name = [rule.kind, rule.id, ...(rule.under === undefined ? [] : [rule.under])].join('/');
  const made = (side: BoundaryCase['side'], cells: readonly number[], example: string): BoundaryCase => ({
    id: `${name}: ${comparison.fact} ${comparison.is} ${String(comparison.value)}, ${example}`,
    rule,
    comparison,
    side,
    cells: new Map([...[...others].map(([one, cell]) => [one, [cell]] as const), [variable, cells] as const]),
  });
  return [
    ...sides.map(({ side, cell }) => made(side, [cell], `${side} (${domain.examples[variable]?.get(cell) ?? ''})`)),
    made('unknown', reached, 'unknown'),
  ];
}

interface Side {
  readonly side: BoundaryCase['side'];
  readonly cell: number;
}

/** Of a number or day the cells below, at and above the constant; of a word each word; as far as the fact can be there. */
function sidesOf(
  comparison: Comparison,
  variable: number,
  compiled: CompiledRuleSet,
  reached: readonly number[],
): readonly Side[] {
  const compiledComparison = compileOver(compiled, 0)(comparison);
  const mask = compiledComparison.kind === 'cell' ? compiledComparison.mask : [];
  const type = compiled.facts[variable]?.type;
  if (type === 'boolean' || type === 'enum') {
    return reached.map((cell) => ({ side: mask[cell] === true ? 'holds' : 'fails', cell }));
  }
  const holding = mask.flatMap((holds, cell) => (holds ? [cell] : []));
  // The constant is where the comparison turns: the last cell of one side, or the first of the other.
  const at = atOf(comparison, holding);
  // Grades and days leave nothing between two neighbours, so the next one that there is counts.
  const [below, above] = [reached.filter((cell) => cell < at).at(-1), reached.find((cell) => cell > at)];
  return [
    ...(below === undefined ? [] : [{ side: 'below' as const, cell: below }]),
    ...(reached.includes(at) ? [{ side: 'at' as const, cell: at }] : []),
    ...(above === undefined ? [] : [{ side: 'above' as const, cell: above }]),
  ];
}

function atOf({ is }: Comparison, holding: readonly number[]): number {
  const [first = 0] = holding;
  const last = holding.at(-1) ?? 0;
  if (is === 'more-than') return first - 1;
  if (is === 'less-than') return last + 1;
  return is === 'at-most' ? last : first;
}

/** Cells of the other facts in which the rule turns on the fact, and with it what it shows in. */
function othersFor(
  { own, whole, beside }: Threshold,
  variable: number,
  cells: readonly number[],
  { space }: Domain,
): Cells {
  const pairs = cells.flatMap((a, index) => cells.slice(index + 1).map((b) => [a, b] as const));
  const aims = (a: number, b: number): readonly Formula[] => {
    const turns = turnsOn(own, variable, a, b);
    return [
      ...(whole === undefined ? [] : [conjunction([turns, turnsOn(whole, variable, a, b)])]),
      ...beside.map((one) => conjunction([turns, one])),
      turns,
    ];
  };
  const rank = Math.max(0, ...pairs.map(([a, b]) => aims(a, b).length));
  for (let index = 0; index < rank; index++) {
    for (const [a, b] of pairs) {
      const aim = aims(a, b)[index];
      const found = aim && whereItHolds(aim, (one) => (one === variable ? [] : (space.cells[one] ?? [])));
      if (found !== undefined) return found;
    }
  }
  return new Map();
}
