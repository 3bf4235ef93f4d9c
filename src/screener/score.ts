import type { CriterionOutcome } from './criterion-outcome.js';
import type { Engine } from './engine.js';
import { type Group, type GroupBits, WORD } from './groups.js';
import { endsIn } from './open-score.js';
import { outcomesIn } from './outcomes-in.js';
import { placeIn } from './places.js';
import type { Prepared } from './prepare.js';

/**
 * A score in smallest parts, of which `scale` make one point: exact and whole. It is a number for every rule set of which
 * `scale * 100n` is below 2 to the power of 53, under which numbers hold whole numbers exactly, and a bigint for any other.
 */
export type ScaledScore = number | bigint;

/** The score of a case over fact values, after controls. */
export interface CaseScore {
  /** The least and the greatest score over everything that the open facts may be; equal where nothing is open. */
  readonly min: ScaledScore;
  readonly max: ScaledScore;
  /** Ids of the criteria that fire, whatever the open facts are, in the order of the rule set. */
  readonly hits: readonly string[];
  /** Ids of the criteria of which it is open whether they fire: an unknown is not a no. */
  readonly open: readonly string[];
  /** Whether the ends hold every completion but might be narrower, because working them out exceeded a budget. */
  readonly outer: boolean;
}

const nothing: readonly string[] = Object.freeze([]);

/** The scoring function of an engine. */
export function scorerOf(engine: Engine): (prepared: Prepared) => CaseScore {
  const { groups, words, loose, ids } = engine;
  // Written anew by every call, and read before it returns.
  const fires = new Int32Array(words);
  const mayFire = new Int32Array(words);

  const settledScore = ({ codes }: Prepared): CaseScore => {
    let total = 0;
    fires.fill(0);
    for (let index = 0; index < groups.length; index++) {
      const group = groups[index] as Group;
      const { bits } = group;
      const at = placeIn(group, codes);
      total += group.min[at] as number;
      for (let word = 0; word < bits.length; word++) {
        const own = bits[word] as GroupBits;
        fires[own.word] = (fires[own.word] as number) | (own.fires[at] as number);
      }
    }
    return { min: total, max: total, hits: idsIn(fires, 0, words, ids), open: nothing, outer: false };
  };

  // Groups that share no open fact are bounded one by one.
  const openScore = ({ codes }: Prepared): CaseScore => {
    let [min, max] = [0, 0];
    fires.fill(0);
    mayFire.fill(0);
    for (const group of groups) {
      const at = placeIn(group, codes);
      min += group.min[at] as number;
      max += group.max[at] as number;
      for (const own of group.bits) {
        fires[own.word] = (fires[own.word] as number) | (own.fires[at] as number);
        mayFire[own.word] = (mayFire[own.word] as number) | (own.mayFire[at] as number);
      }
    }
    for (let word = 0; word < words; word++) mayFire[word] = (mayFire[word] as number) & ~(fires[word] as number);
    return { min, max, hits: idsIn(fires, 0, words, ids), open: idsIn(mayFire, 0, words, ids), outer: false };
  };

  return (prepared) => {
    if (loose.length > 0 || prepared.tied) return scoreOf(prepared, outcomesIn(prepared));
    return prepared.settled ? settledScore(prepared) : openScore(prepared);
  };
}

/** The score of a case from what becomes of each criterion; its ends are searched for where open facts tie criteria. */
function scoreOf(prepared: Prepared, outcomes: readonly CriterionOutcome[]): CaseScore {
  const { min, max, outer } = prepared.tied ? endsIn(prepared) : sumsOf(outcomes);
  const idsWhere = (wanted: CriterionOutcome['outcome']): string[] =>
    outcomes.flatMap(({ outcome, criterion }) => (outcome === wanted ? [criterion] : []));
  const scaled = (value: bigint): ScaledScore => (prepared.engine.inNumbers ? Number(value) : value);
  return { min: scaled(min), max: scaled(max), hits: idsWhere('fires'), open: idsWhere('undetermined'), outer };
}

function sumsOf(outcomes: readonly CriterionOutcome[]): { min: bigint; max: bigint; outer: boolean } {
  let [min, max] = [0n, 0n];
  for (const { parts } of outcomes) {
    min += parts.min;
    max += parts.max;
  }
  return { min, max, outer: false };
}

/** The ids of the criteria whose bits are set in some words, in their order. */
export function idsIn(words: ArrayLike<number>, from: number, count: number, ids: readonly string[]): string[] {
  const found: string[] = [];
  for (let word = 0; word < count; word++) {
    let bits = words[from + word] as number;
    while (bits !== 0) {
      const lowest = bits & -bits;
      found.push(ids[word * WORD + WORD - 1 - Math.clz32(lowest)] as string);
      bits ^= lowest;
    }
  }
  return found;
}
