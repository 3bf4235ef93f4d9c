import type { CriterionOutcome } from './criterion-outcome.js';
import type { Engine } from './engine.js';
import { WORD } from './groups.js';
import { endsIn } from './open-score.js';
import { outcomesIn } from './outcomes-in.js';
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

const nothing: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** The scoring function of an engine. */
export interface Scorer {
  readonly score: (prepared: Prepared) => CaseScore;
  /** The criteria that fired in the case scored last, as bits, where it was settled and every criterion has a table. */
  readonly fires: Int32Array;
}

/** Makes the scoring function of an engine. */
export function scorerOf(engine: Engine): Scorer {
  const { flat, words: count, loose, ids } = engine;
  const { min, max, wordStarts, words, bitShifts } = flat;
  // Written anew by every call, and read before the next one.
  const fires = new Int32Array(count);
  const mayFire = new Int32Array(count);

  // With no more criteria than one word has bits, which is the usual size, no words need to be kept apart.
  const settledInOneWord = ({ places }: Prepared): CaseScore => {
    let total = 0;
    let bits = 0;
    for (let group = 0; group < places.length; group++) {
      const at = places[group] as number;
      total += min[at] as number;
      bits |= flat.fires[at] as number;
    }
    fires[0] = bits;
    const hits = new Array<string>(bitsIn(bits));
    putIds(bits, 0, ids, hits, 0);
    return { min: total, max: total, hits, open: nothing, outer: false };
  };

  const settledScore = ({ places }: Prepared): CaseScore => {
    let total = 0;
    for (let word = 0; word < count; word++) fires[word] = 0;
    for (let group = 0, own = 0; group < places.length; group++) {
      const at = places[group] as number;
      total += min[at] as number;
      const end = wordStarts[group + 1] as number;
      for (; own < end; own++) {
        const word = words[own] as number;
        fires[word] = (fires[word] as number) | (flat.fires[(bitShifts[own] as number) + at] as number);
      }
    }
    return { min: total, max: total, hits: idsIn(fires, ids), open: nothing, outer: false };
  };

  // Groups that share no open fact are bounded one by one.
  const openScore = ({ places }: Prepared): CaseScore => {
    let [least, most] = [0, 0];
    fires.fill(0);
    mayFire.fill(0);
    for (let group = 0, own = 0; group < places.length; group++) {
      const at = places[group] as number;
      least += min[at] as number;
      most += max[at] as number;
      for (; own < (wordStarts[group + 1] as number); own++) {
        const word = words[own] as number;
        const place = (bitShifts[own] as number) + at;
        fires[word] = (fires[word] as number) | (flat.fires[place] as number);
        mayFire[word] = (mayFire[word] as number) | (flat.mayFire[place] as number);
      }
    }
    for (let word = 0; word < count; word++) mayFire[word] = (mayFire[word] as number) & ~(fires[word] as number);
    const [hits, open] = [idsIn(fires, ids), idsIn(mayFire, ids)];
    return { min: least, max: most, hits, open, outer: false };
  };

  const settled = count === 1 ? settledInOneWord : settledScore;
  const score = (prepared: Prepared): CaseScore => {
    if (loose.length > 0 || prepared.tied) return scoreOf(prepared, outcomesIn(prepared));
    return prepared.settled ? settled(prepared) : openScore(prepared);
  };
  return { score, fires };
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
function idsIn(words: Int32Array, ids: readonly string[]): string[] {
  let count = 0;
  for (let word = 0; word < words.length; word++) count += bitsIn(words[word] as number);
  const found = new Array<string>(count);
  let place = 0;
  for (let word = 0; word < words.length; word++) place = putIds(words[word] as number, word * WORD, ids, found, place);
  return found;
}

/** Puts the ids of the criteria whose bits are set in one word from a place on, and gives the place after them. */
function putIds(word: number, first: number, ids: readonly string[], found: string[], from: number): number {
  let place = from;
  for (let bits = word; bits !== 0; bits &= bits - 1) {
    found[place++] = ids[first + WORD - 1 - Math.clz32(bits & -bits)] as string;
  }
  return place;
}

/** How many bits of a word are set: those of each pair are added, then of each four, and so on. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
