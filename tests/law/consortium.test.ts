import { describe, expect, it } from 'vitest';
import { companyFrom, obligationOf, readingsOf, stakeIn } from './deals.js';

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

it('one acquirer alone is no consortium', () => {
  const alone = { investor: companyFrom('US'), stakes: [stakeIn('airport-operation', { votes: [0, 30] })] };
  expect(obligationOf(alone).outcome).toBe('required');
  expect(obligationOf(alone).dependsOn).not.toContain('consortium');
});
