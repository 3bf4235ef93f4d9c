import type { RuleSet } from '../../rules/rule-set.js';
import { type CompiledRuleSet, compileRuleSet } from '../../screening/compile.js';
import { decide, type Outcome } from '../../screening/decide.js';
import { conjunction, negation } from '../../screening/formula.js';
import type { Space } from '../../screening/space.js';
import type { Day } from '../../values/day.js';
import { floorTenths, ratio, tenthsText } from '../../values/ratio.js';
import { domainOf } from '../domain.js';
import { completionWith, decides, formulasOf } from './deciding.js';
import { type Evaluation, readingsTaken } from './evaluation.js';
import { comparisonText, placedComparisons, type RulePart, rulePartsOf, speaksOf } from './rule-parts.js';
import type { Expected } from './rule-tests.js';

/** How much of something the tests have seen. */
export interface CoverageShare {
  readonly covered: number;
  /** How much there is to see: what no values of the facts can bring about is not counted. */
  readonly all: number;
  /** In percent, rounded down to tenths; `100.0` where there is nothing to see. */
  readonly percent: string;
}

/** An outcome of a rule, or a way in which a comparison decides, that no test has seen. */
export interface NotCovered {
  /** The rule, as `limbs.list-10-votes.consolidated` or `criteria.site-size.levels[1]`. */
  readonly rule: string;
  /** What no test sees it come to. */
  readonly outcome: Outcome;
  /** The comparison that no test sees decide so; absent for an outcome of the rule. */
  readonly comparison?: string;
}

/**
 * What tests have seen of rules. A rule counts only in a test that expects something of it by name: of every limb (reading by
 * reading), exclusion, level, control and escalation, whether it was seen to hold, to fail and to be open; of every
 * comparison in their conditions, whether it was seen to decide the outcome by holding and by failing.
 */
export interface Coverage {
  readonly rules: CoverageShare;
  readonly branches: CoverageShare;
  readonly notCovered: readonly NotCovered[];
}

/** A count that tests add to. */
export interface CoverageCount {
  note(expect: Expected, evaluation: Evaluation): void;
  coverage(): Coverage;
}

interface Branch {
  readonly position: number;
  readonly text: string;
  readonly reachable: readonly Outcome[];
  readonly seen: Set<Outcome>;
}

interface CountedPart {
  readonly part: RulePart;
  readonly perEntity: boolean;
  /** Whether the outcome of its limb rests on it without a reading being named. */
  readonly prevailing: boolean;
  readonly reachable: readonly Outcome[];
  readonly seen: Set<Outcome>;
  readonly branches: readonly Branch[];
}

/** Counts what tests see of a rule set. */
export function coverageCount(ruleSet: RuleSet, asOf: Day): CoverageCount {
  const compiled = compileRuleSet(ruleSet);
  const { space } = domainOf(compiled, asOf);
  const counting = readingsTaken(compiled);
  const prevails = ({ question, reading }: RulePart): boolean =>
    question === undefined || counting.some((readings) => readings.get(question) === reading);
  const perEntity = new Set([...compiled.perEntity].map(({ id }) => id));
  const counted = rulePartsOf(ruleSet).map(
    (part): CountedPart => ({
      part,
      perEntity: (part.kind === 'limbs' || part.kind === 'exclusions') && perEntity.has(part.rule),
      prevailing: prevails(part),
      ...reachableOf(part, compiled, space),
      seen: new Set(),
    }),
  );
  return {
    note(expect, evaluation) {
      for (const one of counted) if (speaksOf(expect, one.part, one.prevailing)) notePart(one, evaluation);
    },
    coverage: () => coverageOf(counted),
  };
}

/** What a part can come to, and how each of its comparisons can decide it. */
function reachableOf(
  part: RulePart,
  compiled: CompiledRuleSet,
  space: Space,
): Pick<CountedPart, 'reachable' | 'branches'> {
  const formulas = formulasOf(part, compiled, 0);
  const { outcome, outer } = decide(formulas.whole, space);
  const open = outcome === 'undetermined' || outer;
  const branches = placedComparisons(part.when).map(({ position, comparison }): Branch => {
    const own = formulas.comparison(position);
    const deciding = decides(formulas, position);
    const reachable = (['holds', 'fails'] as const).filter(
      (value) => completionWith(conjunction([deciding, value === 'holds' ? own : negation(own)]), space) !== undefined,
    );
    return { position, text: comparisonText(comparison), reachable, seen: new Set() };
  });
  return { reachable: open ? ['holds', 'fails', 'undetermined'] : [outcome], branches };
}

function notePart({ part, perEntity, seen, branches }: CountedPart, { compiled, space, entities }: Evaluation): void {
  for (const entity of perEntity ? entities.keys() : [0]) {
    const formulas = formulasOf(part, compiled, entity);
    seen.add(decide(formulas.whole, space).outcome);
    for (const branch of branches) {
      const own = decide(formulas.comparison(branch.position), space).outcome;
      if (own !== 'undetermined' && decide(decides(formulas, branch.position), space).outcome === 'holds') {
        branch.seen.add(own);
      }
    }
  }
}

function coverageOf(counted: readonly CountedPart[]): Coverage {
  const tally = { rules: { covered: 0, all: 0 }, branches: { covered: 0, all: 0 } };
  const notCovered: NotCovered[] = [];
  const count = (
    kind: keyof typeof tally,
    one: Pick<CountedPart, 'reachable' | 'seen'>,
    missed: (outcome: Outcome) => NotCovered,
  ): void => {
    for (const outcome of one.reachable) {
      tally[kind].all += 1;
      if (one.seen.has(outcome)) tally[kind].covered += 1;
      else notCovered.push(missed(outcome));
    }
  };
  for (const one of counted) {
    // A reading on which a limb never stands, said by a condition without parts, is nothing to test.
    if (one.branches.length > 0) count('rules', one, (outcome) => ({ rule: one.part.id, outcome }));
    for (const branch of one.branches) {
      count('branches', branch, (outcome) => ({ rule: one.part.id, outcome, comparison: branch.text }));
    }
  }
  return { rules: shareOf(tally.rules), branches: shareOf(tally.branches), notCovered };
}

const shareOf = ({ covered, all }: { readonly covered: number; readonly all: number }): CoverageShare => ({
  covered,
  all,
  percent: all === 0 ? '100.0' : tenthsText(floorTenths(ratio(BigInt(covered) * 100n, BigInt(all)))),
});
