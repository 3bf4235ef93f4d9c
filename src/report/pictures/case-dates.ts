import { caseUnder } from '../../facts/derive.js';
import type { Assessment } from '../../screening/assessment.js';
import { runOf } from '../../screening/run.js';
import { addDays, type Day } from '../../values/day.js';
import type { PictureWords } from './words.js';

/** The days between which a date lies; an end that is not known is absent. */
export interface DaySpan {
  readonly min?: Day;
  readonly max?: Day;
}

/** A date of a case with every span in which it may lie: one where it is not disputed. */
export interface CaseDate {
  readonly label: string;
  readonly spans: readonly DaySpan[];
}

/**
 * When the agreement was signed and closed, as far as it is known, as of when it was assessed, and for which decision the
 * law was chosen where that is another day.
 *
 * @throws TypeError for an assessment read back from JSON, which has lost the case
 */
export function caseDates(assessment: Assessment, { timeline: { event } }: PictureWords): CaseDate[] {
  const { investment, evidence, asOf, compiled } = runOf(assessment);
  const transaction = caseUnder(investment, evidence).at('transaction');
  const decidedOn = compiled.ruleSet.chosenFor?.decidedOn;
  const exactly = (label: string, day: Day): CaseDate => ({ label, spans: [{ min: day, max: day }] });
  return [
    { label: event.signed, spans: transaction.day('signedOn').spans },
    { label: event.closed, spans: transaction.day('closedOn').spans },
    exactly(event.asOf, asOf),
    ...(decidedOn === undefined || decidedOn === asOf ? [] : [exactly(event.decided, decidedOn)]),
  ];
}

/** The day, month or year that two days enclose, as it is written; `undefined` where it is none. */
function periodOf(min: Day, max: Day): string | undefined {
  if (min === max) return min;
  const [year, month] = [min.slice(0, 4), min.slice(0, 7)];
  if (min === `${year}-01-01` && max === `${year}-12-31`) return year;
  return min === `${month}-01` && max.startsWith(month) && addDays(max, 1).endsWith('-01') ? month : undefined;
}

/** Spans of days in words. */
export function spansText(spans: readonly DaySpan[], { day, timeline, ownership }: PictureWords): string {
  return spans
    .map(({ min, max }) => {
      if (min === undefined) return max === undefined ? timeline.notKnown : timeline.notAfter(day(max));
      if (max === undefined) return timeline.notBefore(day(min));
      const period = periodOf(min, max);
      return period === undefined ? timeline.between(day(min), day(max)) : day(period);
    })
    .join(ownership.or);
}
