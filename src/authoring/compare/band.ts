import { disjunction, type Formula } from '../../screening/formula.js';
import { minimise } from '../../screening/minimise.js';
import { shareOf } from '../../screening/share.js';
import { bandGoal, otherBandGoal, type ScoreState, scoreState } from './band-goal.js';
import { caseThatDiffers } from './band-walk.js';
import type { Common } from './common.js';
import type { Question } from './goal.js';
import { keyOf } from './normal.js';
import type { Difference } from './obligation.js';
import { type BandSide, type ScorePair, type ScorePart, scorePair } from './score-parts.js';

/** In how many cases, as far as the rules tell them apart, all of them are tried out. */
const MOST_CASES = 20_000;

/** The bands under two rule sets. */
export interface BandPair {
  /** Every way in which they may differ; none where it is proved that they do not. */
  readonly differences: readonly Difference<string>[];
  /** A case in which they differ, come upon by chance, where there are too many to try them all. */
  readonly known?: { readonly difference: Difference<string>; readonly cube: ReadonlyMap<number, number> };
  /** Whether there are few enough cases to try all of them. */
  readonly isSmall: boolean;
}

/** How two rule sets differ in the band of a case. */
export function bandPair(common: Common): BandPair {
  const pair = scorePair(common);
  if (isSame(pair, common)) return { differences: [], isSmall: true };
  const { cells } = common.domain.space;
  const state = scoreState(pair, cells);
  const cases = state.order.reduce((count, variable) => count * state.choices(variable).length, 1);
  const isSmall = cases <= MOST_CASES;
  const differences = pair.a.bands.flatMap((a, ofA) =>
    pair.b.bands.flatMap((b, ofB) => (a === b ? [] : [{ a, b, question: questionOf(state, ofA, ofB) }])),
  );
  if (isSmall) return { differences, isSmall };
  const met = caseThatDiffers(state, (ofA, ofB) => pair.a.bands[ofA] !== pair.b.bands[ofB]);
  if (met === undefined) return { differences, isSmall };
  const difference = {
    a: pair.a.bands[met.a] ?? '',
    b: pair.b.bands[met.b] ?? '',
    question: questionOf(state, met.a, met.b),
  };
  return { differences, isSmall, known: { difference, cube: met.cube } };
}

const questionOf = (state: ScoreState, a: number, b: number): Question => ({
  goal: bandGoal(state, a, b),
  opposite: otherBandGoal(state, a, b),
  choices: state.choices,
});

/** Whether bands, floors and scores are the same everywhere, so that no case can lie in another band. */
function isSame({ parts, a, b }: ScorePair, common: Common): boolean {
  if (a.bands.join('|') !== b.bands.join('|') || a.starts.join('|') !== b.starts.join('|')) return false;
  if (floorsKey(a, common) !== floorsKey(b, common)) return false;
  const differing = parts.filter(({ inA, inB }) => inA !== inB);
  return differing.length === 0 || isSameSum(differing, common);
}

/** What lifts to at least each band, so that it does not matter of how many escalations it is made. */
const floorsKey = ({ bands, floors }: BandSide, { forms }: Common): string =>
  bands
    .map((_, index) => {
      const lifting: Formula[] = floors.filter(({ band }) => band >= index).map(({ when }) => when);
      return index === 0 ? '' : keyOf(forms.normal(disjunction(lifting)));
    })
    .join('/');

/** Whether criteria that are not the same one by one add the same in every case. */
function isSameSum(parts: readonly ScorePart[], { domain }: Common): boolean {
  const factors = parts.map(({ levels, softenings, inA }) => {
    const { factor } = shareOf({ levels }, softenings, domain.space);
    return factor === undefined || inA ? factor : { ...factor, table: factor.table.map((value) => -value) };
  });
  const known = factors.filter((factor) => factor !== undefined);
  if (known.length < factors.length) return false;
  const opposite = known.map(({ units, table }) => ({ units, table: table.map((value) => -value) }));
  return minimise(known, domain.space)?.value === 0n && minimise(opposite, domain.space)?.value === 0n;
}
