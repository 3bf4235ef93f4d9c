import type { Fact } from '../facts/fact.js';
import type { Contribution, ExactInterval } from '../screening/assessment.js';
import type { CompiledCriterion, CompiledRuleSet } from '../screening/compile.js';
import { type Formula, variablesOf } from '../screening/formula.js';
import { exactInterval } from '../screening/numbers.js';
import type { Citation } from '../values/citation.js';
import { frozen } from '../values/frozen.js';
import { type SourceStatus, weakestStatus } from '../values/status.js';

/** Which levels of a criterion count, and what it adds, in smallest parts of which `scale` make one point. */
export interface CriterionParts {
  /** Positions of the levels that may count, -1 standing for none, in rising order. */
  readonly levels: readonly number[];
  /** What it adds to the score, after controls. */
  readonly min: bigint;
  readonly max: bigint;
  /** What it adds before controls. */
  readonly inherentMin: bigint;
  readonly inherentMax: bigint;
}

/**
 * What becomes of a criterion. The screener makes one frozen object for each way in which a criterion can come out, and every
 * case in which it comes out so shows that object.
 */
export interface CriterionOutcome {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly title: string;
  readonly dimension: string;
  readonly outcome: Contribution['outcome'];
  /** Position of the level that counts; absent where none does, or where it is open which. */
  readonly level?: number;
  /** What it adds to the score in points, after controls and before them. */
  readonly share: ExactInterval;
  readonly inherent: ExactInterval;
  readonly because: string;
  /** Ids of the facts that its conditions read. */
  readonly facts: readonly string[];
  readonly citations: readonly Citation[];
  /** The weakest status among the criterion and its facts. */
  readonly status: SourceStatus;
  /** The same in whole numbers, out of sight of JSON. */
  readonly parts: CriterionParts;
}

/** What every outcome of a criterion says. */
type Common = Omit<CriterionOutcome, 'outcome' | 'level' | 'share' | 'inherent' | 'parts'>;

/** Makes the outcomes of one criterion, each once. */
export function criterionOutcomes(
  { facts, criteria, scale }: CompiledRuleSet,
  position: number,
): (parts: CriterionParts) => CriterionOutcome {
  const { criterion, levels } = criteria[position] as CompiledCriterion;
  const read = [...new Set(levels.flatMap(({ when }: { when: Formula }) => [...variablesOf(when)]))].map(
    (variable) => facts[variable] as Fact,
  );
  const common: Common = {
    criterion: criterion.id,
    title: criterion.title,
    dimension: criterion.dimension,
    because: criterion.because,
    facts: Object.freeze(read.map((fact) => fact.id)),
    citations: criterion.citations,
    status: weakestStatus([criterion.status, ...read.flatMap((fact) => fact.status ?? [])]),
  };
  const made = new Map<string, CriterionOutcome>();
  return (parts) => {
    const { min, max, inherentMin, inherentMax } = parts;
    const key = `${parts.levels.join()}|${min}|${max}|${inherentMin}|${inherentMax}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const outcome = outcomeWith(common, parts, scale);
    made.set(key, outcome);
    return outcome;
  };
}

function outcomeWith(common: Common, parts: CriterionParts, scale: bigint): CriterionOutcome {
  const { levels, min, max, inherentMin, inherentMax } = parts;
  const [level = -1] = levels;
  let share: ExactInterval | undefined;
  let inherent: ExactInterval | undefined;
  const outcome = {
    ...common,
    outcome: outcomeOf(levels),
    ...(levels.length === 1 && level >= 0 ? { level } : {}),
    // Worked out when somebody first reads it: most are only counted.
    get share() {
      share ??= frozen(exactInterval(min, max, scale));
      return share;
    },
    get inherent() {
      inherent ??= frozen(exactInterval(inherentMin, inherentMax, scale));
      return inherent;
    },
  };
  return Object.freeze(Object.defineProperty(outcome, 'parts', { value: frozen(parts) })) as CriterionOutcome;
}

function outcomeOf(levels: readonly number[]): CriterionOutcome['outcome'] {
  if (levels[0] !== -1) return 'fires';
  return levels.length === 1 ? 'does-not-fire' : 'undetermined';
}
