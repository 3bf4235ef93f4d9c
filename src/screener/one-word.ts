/**
 * Settled cases of a rule set that has no more criteria than one word has bits. Both functions are written out from end to end
 * on purpose: with the list of what fires made in a function of its own, `score` took a fifth longer.
 */
import type { CompiledRuleSet } from '../screening/compile.js';
import { AssessedFacts, type FactAssessment } from './assessed-facts.js';
import { bitsIn, lowestBit } from './bits.js';
import { type CaseScore, nothingOpen } from './case-score.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { Engine } from './engine.js';
import type { Values } from './groups.js';
import type { Prepared } from './prepare.js';
import { settledWays } from './settled-outcomes.js';

/** Whether a rule set is one for these functions. */
export const isOneWord = ({ inNumbers, settled, words }: Engine): boolean =>
  inNumbers && settled.loose.length === 0 && words === 1;

/** At each place what a group comes to, and beside it which of its criteria fire: they are read together. */
function pairsOf({ settled: { flat }, makeValues }: Engine): Values {
  const pairs = makeValues(2 * flat.min.length);
  flat.min.forEach((value, at) => {
    pairs[2 * at] = value;
    pairs[2 * at + 1] = flat.bits.fires[at] as number;
  });
  return pairs;
}

type Score = (prepared: Prepared) => CaseScore;

/**
 * Scores settled cases.
 *
 * @param open - scores the others
 */
export function oneWordScorer(engine: Engine, open: Score): Score {
  const { ids } = engine;
  const pairs = pairsOf(engine);
  return (prepared) => {
    if (!prepared.settled) return open(prepared);
    const { places } = prepared;
    let total = 0;
    let bits = 0;
    for (let group = 0; group < places.length; group++) {
      const at = (places[group] as number) << 1;
      total += pairs[at] as number;
      bits |= pairs[at + 1] as number;
    }
    const hits = new Array<string>(bitsIn(bits));
    for (let hit = 0; bits !== 0; bits &= bits - 1) hits[hit++] = ids[lowestBit(bits)] as string;
    return { min: total, max: total, hits, open: nothingOpen, outer: false };
  };
}

/** Assesses settled cases. */
export function oneWordAssessor(engine: Engine, compiled: CompiledRuleSet): (prepared: Prepared) => FactAssessment {
  const { ids } = engine;
  const pairs = pairsOf(engine);
  const { quiet, firing, putVaried } = settledWays(engine);
  return (prepared) => {
    const { places } = prepared;
    let total = 0;
    let bits = 0;
    for (let group = 0; group < places.length; group++) {
      const at = (places[group] as number) << 1;
      total += pairs[at] as number;
      bits |= pairs[at + 1] as number;
    }
    const hits = new Array<string>(bitsIn(bits));
    const outcomes = quiet.slice();
    for (let hit = 0; bits !== 0; bits &= bits - 1) {
      const at = lowestBit(bits);
      hits[hit++] = ids[at] as string;
      outcomes[at] = firing[at] as CriterionOutcome;
    }
    putVaried(prepared, outcomes);
    return new AssessedFacts(total, total, hits, nothingOpen, false, outcomes, prepared, compiled);
  };
}
