/** Every kind of transaction has its answer or is open. */
import { describe, expect, it } from 'vitest';
import { transactionKinds } from '../../src/investment/schema/transaction.js';
import { american, type Deal, obligationOf, stakeIn } from './deals.js';

type Kind = (typeof transactionKinds)[number];
type Outcome = ReturnType<typeof obligationOf>['outcome'];
type Row = readonly [kind: Kind, what: string, deal: Partial<Deal>, outcome: Outcome, because: string];

const votes = stakeIn('airport-operation', { votes: [0, 30] });
const control = stakeIn('airport-operation', { votes: [0, 0], control: ['none', 'joint'] });
const neither = stakeIn('airport-operation', { votes: [0, 0] });
const plot = { ...stakeIn('other', { votes: [0, 0] }, { crucialLand: true }), establishment: 'none' } as const;
const field = { ...stakeIn('other', { votes: [0, 0] }, { crucialLand: false }), establishment: 'none' } as const;

const stakes = (...all: Deal['stakes']): Partial<Deal> => ({ stakes: all });
const transaction = (more: Partial<NonNullable<Deal['transaction']>>): Partial<Deal> => ({
  stakes: [votes],
  transaction: { signedOn: '2024-03-01', ...more },
});

const infrastructure = 'list-25-infrastructure';

/** What a kind comes to, and the limb, exclusion or test that makes it so. */
const kinds: readonly Row[] = [
  ['share-purchase', 'of 30 percent', stakes(votes), 'required', infrastructure],
  ['share-purchase', 'without votes that count, nor control', stakes(neither), 'not-required', 'listed-influence'],
  ['capital-increase', 'up to 30 percent', stakes(votes), 'required', infrastructure],
  ['conversion', 'until it is closed', stakes(votes), 'undetermined', 'votes-to-come'],
  ['conversion', 'closed', transaction({ kind: 'conversion', stage: 'closed' }), 'required', infrastructure],
  ['option', 'agreed', stakes(votes), 'undetermined', 'votes-to-come'],
  ['pledge-enforcement', 'until it is closed', stakes(votes), 'undetermined', 'votes-to-come'],
  ['merger', 'that gives 30 percent', stakes(votes), 'required', infrastructure],
  ['asset-deal', 'with control of the assets', stakes(control), 'required', infrastructure],
  ['asset-deal', 'without', stakes(neither), 'not-required', 'assets-without-control'],
  ['branch-of-activity', 'with control of it', stakes(control), 'required', infrastructure],
  ['branch-of-activity', 'without', stakes(neither), 'not-required', 'assets-without-control'],
  [
    'joint-venture',
    'with a business contributed',
    transaction({ kind: 'joint-venture', existingBusiness: true }),
    'required',
    infrastructure,
  ],
  [
    'joint-venture',
    'from nothing',
    transaction({ kind: 'joint-venture', existingBusiness: false }),
    'not-required',
    'new-joint-venture',
  ],
  ['joint-venture', 'of which that is not said', stakes(votes), 'undetermined', 'new-joint-venture'],
  ['public-bid', 'that gives 30 percent', stakes(votes), 'required', infrastructure],
  [
    'public-bid',
    'announced, with no agreement signed',
    transaction({ kind: 'public-bid', signedOn: { unknown: true } }),
    'undetermined',
    'signed-before-july-2023',
  ],
  ['exchange-purchase', 'that gives 30 percent', stakes(votes), 'required', infrastructure],
  [
    'exchange-purchase',
    'with no agreement signed',
    transaction({ kind: 'exchange-purchase', signedOn: { unknown: true } }),
    'undetermined',
    'signed-before-july-2023',
  ],
  ['shareholder-agreement-change', 'that gives joint control', stakes(control), 'required', infrastructure],
  ['shareholder-agreement-change', 'that gives none', stakes(neither), 'not-required', 'listed-influence'],
  ['appointment-right', 'that gives joint control', stakes(control), 'required', infrastructure],
  ['concession-or-lease', 'of crucial land alone', stakes(plot), 'undetermined', 'belgian-crucial-land'],
  ['concession-or-lease', 'with control of an airport', stakes(control), 'required', infrastructure],
  ['land-right', 'to crucial land', stakes(plot), 'undetermined', 'list-25-bare-land'],
  ['land-right', 'to other land', stakes(field), 'not-required', 'belgian-nexus'],
  [
    'restructuring',
    'within the group',
    transaction({ kind: 'restructuring', withinGroup: true }),
    'required',
    infrastructure,
  ],
  ['greenfield', 'whatever is set up', stakes(votes), 'not-required', 'greenfield'],
  [
    'expansion',
    'of the own business',
    transaction({ kind: 'expansion', existingBusiness: false }),
    'not-required',
    'expansion',
  ],
  [
    'expansion',
    'by an existing one',
    transaction({ kind: 'expansion', existingBusiness: true }),
    'required',
    infrastructure,
  ],
  ['expansion', 'of which that is not said', stakes(votes), 'undetermined', 'expansion'],
];

describe('the kinds of transaction', () => {
  it('have each a row', () => {
    expect([...new Set(kinds.map(([kind]) => kind))].sort()).toEqual([...transactionKinds].sort());
  });

  it.each(kinds)('%s %s', (kind, _, deal, outcome, because) => {
    const obligation = obligationOf({
      investor: american,
      stakes: [],
      transaction: { kind, signedOn: '2024-03-01' },
      ...deal,
    });
    expect(obligation.outcome).toBe(outcome);
    const reason = obligation.reasons.find(({ id }) => id === because);
    expect(reason?.text).toMatch(/.{20}/);
    expect(reason?.citations.length).toBeGreaterThan(0);
  });
});
