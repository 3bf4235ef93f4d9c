import { addBit, idsIn } from './bits.js';
import { type CaseScore, nothingOpen, type ScaledScore } from './case-score.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { CriterionTable } from './criterion-table.js';
import type { Engine } from './engine.js';
import type { FlatBits } from './flat-groups.js';
import { isOneWord, oneWordScorer } from './one-word.js';
import { endsIn } from './open-score.js';
import { outcomesIn } from './outcomes-in.js';
import type { Prepared } from './prepare.js';

/** The scoring function of an engine. */
export interface Scorer {
  readonly score: (prepared: Prepared) => CaseScore;
  /** The criteria that fired in the case scored last, as bits, where it was settled and its score is a number. */
  readonly fires: Int32Array;
}

/** Makes the scoring function of an engine. */
export function scorerOf(engine: Engine): Scorer {
  const { settled, criteria, words: count, ids } = engine;
  // Written anew by every call, and read before the next one.
  const fires = new Int32Array(count);
  const mayFire = new Int32Array(count);

  /** What the criteria without a table come to in a case in which all that they read is settled. */
  const addLoose = (loose: readonly number[], codes: Prepared['codes']): number => {
    let total = 0;
    for (const position of loose) {
      const { parts, outcome } = (criteria[position] as CriterionTable).outcomeIn(codes);
      total += Number(parts.min);
      if (outcome === 'fires') addBit(fires, position);
    }
    return total;
  };

  const settledScore = ({ places, codes }: Prepared): CaseScore => {
    const { min } = settled.flat;
    let total = 0;
    for (let group = 0; group < places.length; group++) total += min[places[group] as number] as number;
    putBits(settled.flat.bits, settled.flat.bits.fires, places, fires);
    total += addLoose(settled.loose, codes);
    return { min: total, max: total, hits: idsIn(fires, ids), open: nothingOpen, outer: false };
  };

  // Groups that share no open fact are bounded one by one; a criterion without a table reads no open fact here.
  const openScore = ({ places, codes }: Prepared): CaseScore => {
    const { flat, loose } = engine.every;
    const { min, max, bits } = flat;
    let [least, most] = [0, 0];
    for (let group = 0; group < places.length; group++) {
      const at = places[group] as number;
      least += min[at] as number;
      most += max[at] as number;
    }
    putBits(bits, bits.fires, places, fires);
    putBits(bits, bits.mayFire, places, mayFire);
    const others = addLoose(loose, codes);
    for (let word = 0; word < count; word++) mayFire[word] = (mayFire[word] as number) & ~(fires[word] as number);
    const [hits, open] = [idsIn(fires, ids), idsIn(mayFire, ids)];
    return { min: least + others, max: most + others, hits, open, outer: false };
  };

  const searched = (prepared: Prepared): CaseScore => scoreOf(prepared, outcomesIn(prepared));
  if (!engine.inNumbers) return { score: searched, fires };
  const ofOpen = (prepared: Prepared): CaseScore => (prepared.tied ? searched(prepared) : openScore(prepared));
  if (isOneWord(engine)) return { score: oneWordScorer(engine, ofOpen), fires };
  return { score: (prepared) => (prepared.settled ? settledScore(prepared) : ofOpen(prepared)), fires };
}

/** Puts together, word by word, the bits at the places of a case. */
function putBits(
  { starts, groups, shifts }: FlatBits,
  bits: Int32Array,
  places: readonly number[],
  words: Int32Array,
): void {
  for (let word = 0, entry = 0; word < words.length; word++) {
    const end = starts[word + 1] as number;
    let found = 0;
    for (; entry < end; entry++) {
      found |= bits[(places[groups[entry] as number] as number) + (shifts[entry] as number)] as number;
    }
    words[word] = found;
  }
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
