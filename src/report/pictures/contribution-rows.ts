import type { Assessment, Contribution } from '../../screening/assessment.js';
import { addRatios, compareRatios, type Ratio, ratio, ratioFrom } from '../../values/ratio.js';
import type { ModelNames } from './model-names.js';
import type { PictureWords } from './words.js';

/** A row of the waterfall: a criterion, several of them, or a dimension whole. */
export interface ContributionRow {
  readonly kind: 'dimension' | 'part';
  readonly name: string;
  /** The whole text behind the name. */
  readonly says: string;
  /** What it adds in the completion of the case that gives the least score, and in that which gives the greatest. */
  readonly atMin: Ratio;
  readonly atMax: Ratio;
}

const nothing = ratio(0n);

/** The sum of one end over criteria. */
export const sumOf = (all: readonly Contribution[], end: 'atMin' | 'atMax' | 'attainable'): Ratio =>
  all.reduce((sum, one) => addRatios(sum, ratioFrom(one[end].exact)), nothing);

const addsFor = ({ atMin }: Contribution): boolean => compareRatios(ratioFrom(atMin.exact), nothing) !== 0;

/** Whether a criterion adds, or might add, anything to the score in any case, if not in those that reach its ends. */
const isDrawn = (one: Contribution): boolean =>
  addsFor(one) || compareRatios(ratioFrom(one.share.max.exact), nothing) !== 0;

/** Criteria of one dimension that are drawn each by itself, at most. */
const MOST = 6;

const byFirm = (a: Contribution, b: Contribution): number =>
  compareRatios(ratioFrom(b.atMin.exact), ratioFrom(a.atMin.exact));

/**
 * The rows of the waterfall: each dimension, below it the criteria that add something for certain, the largest first,
 * and what is wholly open as one. The rows of a dimension add up to it, and the dimensions to the score, at both ends.
 */
export function contributionRows(
  { risk: { contributions } }: Assessment,
  model: ModelNames | undefined,
  words: PictureWords,
): ContributionRow[] {
  const dimensions = [...new Set(contributions.map(({ dimension }) => dimension))];
  return dimensions.flatMap((id) => {
    const known = model?.dimensions.find((one) => one.id === id);
    const all = contributions.filter(({ dimension }) => dimension === id);
    const name = words.waterfall.dimension(
      words.name('dimension', id, known?.title ?? id),
      known === undefined ? undefined : words.number(known.weight),
    );
    const firm = all.filter(addsFor).sort(byFirm);
    const single = firm.length > MOST ? firm.slice(0, MOST - 1) : firm;
    const others = firm.slice(single.length);
    const open = all.filter((one) => !addsFor(one) && isDrawn(one));
    return [
      rowOf('dimension', name, name, all),
      ...single.map((one) => {
        const title = words.name('criterion', one.criterion, one.title);
        return rowOf('part', title, `${title}. ${words.name('reason', one.criterion, one.reason)}`, [one]);
      }),
      ...together(words.waterfall.others(others.length), others, words),
      ...together(words.waterfall.open(open.length), open, words),
    ];
  });
}

const together = (name: string, all: readonly Contribution[], words: PictureWords): ContributionRow[] =>
  all.length === 0
    ? []
    : [rowOf('part', name, all.map((one) => words.name('criterion', one.criterion, one.title)).join('; '), all)];

const rowOf = (
  kind: ContributionRow['kind'],
  name: string,
  says: string,
  all: readonly Contribution[],
): ContributionRow => ({ kind, name, says, atMin: sumOf(all, 'atMin'), atMax: sumOf(all, 'atMax') });

/** Criteria that add nothing in any case. */
export const silentCriteria = ({ risk: { contributions } }: Assessment): number =>
  contributions.filter((one) => !isDrawn(one)).length;
