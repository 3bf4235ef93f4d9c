import type { Assessment } from '../screening/assessment.js';
import { exactScore } from '../screening/numbers.js';
import { sharesOver } from '../screening/risk.js';
import { type Run, runOf } from '../screening/run.js';
import { scoreEnds } from '../screening/score.js';
import type { ExactNumber } from '../values/exact.js';
import { cellWords } from './cell-words.js';

/** An open fact as it stands in a completion of the case. */
export interface SettledFact {
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
  /** What it is there, as far as the rules can tell: a number by the constants between which it lies. */
  readonly is: string;
}

/** An end of an interval, with a completion of the case that reaches it. */
export interface ReachedEnd {
  readonly score: ExactNumber;
  /** The open facts on which the score depends, as they stand there; empty where no completion could be worked out. */
  readonly completion: readonly SettledFact[];
}

/** Both ends of a score. */
export interface ReachedInterval {
  readonly min: ReachedEnd;
  readonly max: ReachedEnd;
}

/** What the score and the band can be over all completions of the case. */
export interface ScoreBounds {
  /** Before controls. */
  readonly inherent: ReachedInterval;
  /** After controls. */
  readonly residual: ReachedInterval;
  readonly band: { readonly min: string; readonly max: string };
  /** Whether these are outer bounds: they hold every completion, but might be narrower. */
  readonly outer: boolean;
}

/**
 * The intervals of an assessment with the completions of the case that reach their ends, so that they can be argued with.
 *
 * Exact by elimination over what the rules can tell apart, facts that share an open place of the case moving together.
 * Where that would exceed the declared budget, or such a place has no list of values, the bounds are outer ones and say
 * so; a completion then reaches the end in the score, and some of its facts might not go together.
 *
 * @param assessment - from `screen`, in this program
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { scoreBounds } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * scoreBounds(screen(hub, belgium2023)).residual.min.score.shown; // => '0.0'
 * ```
 */
export function scoreBounds(assessment: Assessment): ScoreBounds {
  const run = runOf(assessment);
  const inherent = scoreEnds(sharesOver(run.compiled, run.space).inherent, run.space);
  const intervalOf = ({ min, max, least, greatest }: typeof inherent): ReachedInterval => ({
    min: { score: scoreOf(min, run), completion: completionAt(least?.rows, run) },
    max: { score: scoreOf(max, run), completion: completionAt(greatest?.rows, run) },
  });
  return {
    inherent: intervalOf(inherent),
    residual: intervalOf(run.bounds.ends),
    band: assessment.risk.band,
    outer: assessment.risk.outer,
  };
}

const scoreOf = (value: bigint, { compiled }: Run): ExactNumber =>
  exactScore(value, compiled.scale, compiled.bandStarts);

/** The open facts of some units in the rows chosen, in the order of the catalogue. */
function completionAt(rows: ReadonlyMap<number, number> | undefined, { space, derived, cells }: Run): SettledFact[] {
  const settled = [...(rows ?? [])].flatMap(([unit, row]) => {
    const { variables, rows: all } = space.units[unit] ?? { variables: [], rows: [] };
    return variables.map((variable, column) => [variable, all[row]?.[column] ?? 0] as const);
  });
  return settled
    .filter(([variable]) => (space.cells[variable]?.length ?? 0) > 1)
    .sort(([a], [b]) => a - b)
    .flatMap(([variable, cell]) => {
      const [one, own] = [derived.facts[variable], cells[variable]];
      if (one === undefined || own === undefined) return [];
      const { fact, entity } = one;
      const about = entity === undefined ? {} : { entity: entity.id };
      return { fact: fact.id, ...about, title: fact.title, is: cellWords(one, own, cell) };
    });
}
