import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { assessmentOf, companyFrom, obligationOf, readingsOf, stakeIn } from './deals.js';

type Deal = Parameters<typeof obligationOf>[0];
type Ownership = NonNullable<Deal['investor']>;

const fund = (id: 'dutch' | 'american' | 'swiss', law: 'NL' | 'US' | 'CH') =>
  ({ id, name: `The ${id} fund`, kind: 'fund', law, seat: law, mainActivity: law }) as const;

/** Funds that take 30 percent of an airport operator together; who is behind them is not said. */
const together = (parties: readonly ReturnType<typeof fund>[], more: object = {}, votes = 30) => {
  const investor: Ownership = { acquirers: parties.map(({ id }) => id), parties: [...parties], ...more };
  return { investor, stakes: [stakeIn('airport-operation', { votes: [0, votes] })] };
};
const mixed = [fund('dutch', 'NL'), fund('american', 'US')];

const rowsOf = (deal: Deal, limb: string): readonly string[] =>
  obligationOf(deal)
    .limbs.find(({ id }) => id === limb)
    ?.findings.map(({ party, standing }) => `${party}: ${standing}`) ?? [];

describe('a Dutch and an American fund that take 15 percent each', () => {
  const obligation = obligationOf(together(mixed));

  it('are 30 percent only if they count together, which is open, and the headline says so', () => {
    expect(obligation.outcome).toBe('undetermined');
    expect(readingsOf(obligation, 'consortium')).toEqual({ together: 'required', 'each-for-itself': 'undetermined' });
    expect(obligation.headline).toContain('those who acquire together count together');
    expect(obligation.status).toBe('unverified');
  });

  it('are told apart by the limb that makes each foreign', () => {
    expect(rowsOf(together(mixed), 'third-country-undertaking')).toEqual(['american: certain']);
    const all = [...mixed, fund('swiss', 'CH')];
    expect(rowsOf(together(all), 'third-country-undertaking')).toEqual(['american: certain', 'swiss: certain']);
  });

  it('stay open where they act in concert: what that changes was not read', () => {
    const concert = [{ parties: ['dutch', 'american'], declared: true }];
    expect(obligationOf(together(mixed, { concert })).outcome).toBe('undetermined');
  });

  it.each([
    [true, { together: 'required', 'each-for-itself': 'not-required' }, 'undetermined'],
    [false, { together: 'required', 'each-for-itself': 'required' }, 'required'],
  ] as const)('where it is said whether they reach it only together: %s', (reachedOnlyTogether, readings, outcome) => {
    const transaction = { kind: 'share-purchase', signedOn: '2024-03-01', reachedOnlyTogether } as const;
    const said = obligationOf({ ...together(mixed), transaction });
    expect(said.outcome).toBe(outcome);
    expect(readingsOf(said, 'consortium')).toEqual(readings);
  });

  it('need notify nothing where they do not reach a level even together', () => {
    expect(obligationOf(together(mixed, {}, 24)).outcome).toBe('not-required');
  });
});

describe('the rows of a consortium, one an acquirer', () => {
  const { acquirers } = assessmentOf(together([...mixed, fund('swiss', 'CH')]));

  it('say of each by itself whether it is foreign, and by which limb', () => {
    expect(acquirers.map(({ name, tests }) => [name, tests.map(({ id, outcome }) => `${id}: ${outcome}`)])).toEqual([
      // Who is behind a Dutch fund is not said, so that it may be foreign through them.
      ['The dutch fund', ['foreign-investor: undetermined']],
      ['The american fund', ['foreign-investor: holds']],
      ['The swiss fund', ['foreign-investor: holds']],
    ]);
    const [, american] = acquirers;
    expect(american?.tests[0]?.limbs.find(({ outcome }) => outcome === 'holds')).toMatchObject({
      id: 'third-country-undertaking',
      status: 'confirmed',
    });
  });

  it('clear an acquirer from the Union whose owners are known', () => {
    const parties = [...mixed, { id: 'ben', name: 'Ben', kind: 'person', residence: 'BE' } as const];
    const interests = [{ holder: 'ben', subject: 'dutch', kind: 'shares', share: 100 } as const];
    const investor: Ownership = { acquirers: ['dutch', 'american'], parties, interests };
    const [dutch] = assessmentOf({ ...together(mixed), investor }).acquirers;
    expect(dutch?.tests.map(({ outcome, limbs }) => [outcome, limbs])).toEqual([['fails', []]]);
  });

  it('stand in the report, and where one acquires there are none', () => {
    const text = renderReport(assessmentOf(together(mixed)), { width: 200 });
    expect(text).toContain('Each acquirer by itself:');
    expect(text).toMatch(
      /yes +The american fund +the investor is foreign \(confirmed\)\. .*third-country-undertaking: yes \(confirmed\)/,
    );
    expect(assessmentOf(together(mixed.slice(0, 1))).acquirers).toEqual([]);
  });
});

it('one acquirer alone is no consortium', () => {
  const alone = { investor: companyFrom('US'), stakes: [stakeIn('airport-operation', { votes: [0, 30] })] };
  expect(obligationOf(alone).outcome).toBe('required');
  expect(obligationOf(alone).dependsOn).not.toContain('consortium');
});
