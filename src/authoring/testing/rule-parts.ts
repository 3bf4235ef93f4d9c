import type { Comparison } from '../../facts/comparison.js';
import { type Condition, comparisonsOf } from '../../rules/condition.js';
import type { Limb, RuleSet } from '../../rules/rule-set.js';
import type { Expected } from './rule-tests.js';

/** A condition of a rule set, with the rule whose it is. */
export interface RulePart {
  /** Where it stands, as `limbs.list-10-votes.consolidated` or `criteria.site-size.levels[1]`. */
  readonly id: string;
  readonly kind: 'limbs' | 'exclusions' | 'criteria' | 'controls' | 'escalations';
  readonly rule: string;
  /** The reading under which it is the condition of its limb. */
  readonly reading?: string;
  /** The question that the reading answers. */
  readonly question?: string;
  /** The level of its criterion. */
  readonly level?: number;
  readonly when: Condition;
  /** The levels above it: of several levels the first that holds counts. */
  readonly above: readonly Condition[];
}

/** Every condition of a rule set that a test can speak of, in the order of the rule set. */
export function rulePartsOf({ scope, risk }: RuleSet): readonly RulePart[] {
  return [
    ...scope.tests.flatMap((test) => test.limbs).flatMap((limb) => partsOfLimb('limbs', limb)),
    ...scope.exclusions.flatMap((limb) => partsOfLimb('exclusions', limb)),
    ...risk.criteria.flatMap(({ id, levels }) =>
      levels.map(
        ({ when }, level): RulePart => ({
          id: levels.length === 1 ? `criteria.${id}` : `criteria.${id}.levels[${level}]`,
          kind: 'criteria',
          rule: id,
          level,
          when,
          above: levels.slice(0, level).map((one) => one.when),
        }),
      ),
    ),
    ...(['controls', 'escalations'] as const).flatMap((kind) =>
      risk[kind].map(({ id, when }): RulePart => ({ id: `${kind}.${id}`, kind, rule: id, when, above: [] })),
    ),
  ];
}

const partsOfLimb = (kind: 'limbs' | 'exclusions', { id, when }: Limb): RulePart[] =>
  'question' in when
    ? Object.entries(when.readings).map(([reading, condition]) => ({
        id: `${kind}.${id}.${reading}`,
        kind,
        rule: id,
        reading,
        question: when.question,
        when: condition,
        above: [],
      }))
    : [{ id: `${kind}.${id}`, kind, rule: id, when, above: [] }];

/**
 * Whether a test expects something of a part by name. A test that expects something of the whole, such as a score, does
 * not: most parts could be otherwise without its noticing.
 *
 * @param prevailing - whether the outcome of its limb rests on the reading of the part
 */
export function speaksOf(expect: Expected, part: RulePart, prevailing: boolean): boolean {
  const { kind, rule, reading } = part;
  if (kind === 'limbs' || kind === 'exclusions') {
    const expected = expect[kind]?.[rule];
    if (expected === undefined) return false;
    const outcome = typeof expected === 'string' ? expected : expected.outcome;
    const ofReading = typeof expected === 'string' ? undefined : expected.readings?.[reading ?? ''];
    return ofReading !== undefined || (outcome !== undefined && prevailing);
  }
  if (kind !== 'criteria') return expect[kind]?.[rule] !== undefined;
  // Whether a criterion fires does not tell by which of its levels.
  const { points, share } = expect.criteria?.[rule] ?? {};
  return points !== undefined || share !== undefined;
}

/** A comparison of a condition, by its position among all that the condition makes. */
export interface PlacedComparison {
  readonly position: number;
  readonly comparison: Comparison;
}

/** The comparisons of a condition. */
export const placedComparisons = (when: Condition): readonly PlacedComparison[] =>
  comparisonsOf(when).map((comparison, position) => ({ position, comparison }));

/** A comparison in words, as `entity.votesAfter at-least 25`. */
export const comparisonText = ({ fact, is, value }: Comparison): string => `${fact} ${is} ${String(value)}`;
