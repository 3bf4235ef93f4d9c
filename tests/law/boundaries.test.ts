/** Every threshold of the Belgian rules, as the rules themselves name them: just below, at, just above, not known. */
import { describe, expect, it } from 'vitest';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from '../../src/law/belgium/rule-sets.js';
import { amountsInDollars, aroundOf, setters } from './boundary-deals.js';
import { assessmentOf } from './deals.js';
import { type Bound, bounds, outcomeIn, type Threshold, thresholdsOf } from './thresholds.js';

const thresholds = thresholdsOf(belgium2023);
const name = ({ fact, is, value }: Bound): string => `${fact} ${is} ${value}`;

it('are these and no others', () => {
  expect([...new Set(thresholds.map(name))].sort()).toEqual([
    'entity.turnoverBefore more-than 100000000',
    'entity.turnoverBefore more-than 25000000',
    'entity.turnoverOfGroup more-than 100000000',
    'entity.votesAfter at-least 10',
    'entity.votesAfter at-least 25',
    'entity.votesBefore less-than 10',
    'entity.votesBefore less-than 25',
    'transaction.signedOn at-least 2019-01-01',
    'transaction.signedOn less-than 2023-07-01',
  ]);
});

it('of the law before and after are among them', () => {
  const known = new Set(thresholds.map(name));
  for (const rules of [belgiumBefore2023, belgiumFrom2028]) {
    for (const one of thresholdsOf(rules)) expect(known).toContain(name(one));
  }
});

/** What the case format has no field for: whatever a case says, it is open. */
const unsaid = ['entity.turnoverOfGroup'];

/** Readings under which a limb never holds, since nothing in a case could show that it does. */
const openAtBest = ['designated', 'consolidated'];

const said = thresholds.filter(({ fact }) => !unsaid.includes(fact));

it('can each be reached by a case, or are known to be unsaid', () => {
  for (const { fact } of thresholds) expect([...Object.keys(setters), ...unsaid]).toContain(fact);
});

const title = (one: Threshold): string =>
  `${one.rule}${one.reading === undefined ? '' : `, on the reading ${one.reading},`} by ${name(one)}`;

describe.each(said.map((one) => [title(one), one] as const))('%s', (_, one) => {
  const outcome = (value: string | undefined) => outcomeIn(assessmentOf(aroundOf(one, value)), one);
  const met = openAtBest.includes(one.reading ?? '') ? 'undetermined' : 'holds';
  const [below, at, above] = bounds(one);

  it.each([
    ['just below', below],
    ['at', at],
    ['just above', above],
  ] as const)('%s the threshold', (_where, { value, meets }) => {
    expect(outcome(value)).toBe(meets ? met : 'fails');
  });

  it('is open where it is not known', () => {
    expect(outcome(undefined)).toBe('undetermined');
  });
});

describe.each(said.filter(({ fact }) => fact === 'entity.turnoverBefore').map((one) => [title(one), one] as const))(
  '%s, in another currency,',
  (_, one) => {
    const outcome = (value: string, rate: 'with' | 'without') =>
      outcomeIn(assessmentOf(amountsInDollars(one, value, rate)), one);

    it('is open without a rate, on either side', () => {
      for (const { value } of bounds(one)) expect(outcome(value, 'without')).toBe('undetermined');
    });

    it('is exact by a rate with its day and evidence', () => {
      for (const { value, meets } of bounds(one)) expect(outcome(value, 'with')).toBe(meets ? 'holds' : 'fails');
    });
  },
);

it('an amount that no case can give is open on every side', () => {
  for (const one of thresholds.filter(({ fact }) => unsaid.includes(fact))) {
    expect(outcomeIn(assessmentOf(aroundOf({ ...one, fact: 'entity.turnoverBefore' }, one.value)), one)).toBe(
      'undetermined',
    );
  }
});
