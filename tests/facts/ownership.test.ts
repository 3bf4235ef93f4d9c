import { describe, expect, it } from 'vitest';
import { finalFinding } from '../../src/facts/catalogue/conduct.js';
import { nonEuEntityInChain, nonEuHolderAbove } from '../../src/facts/catalogue/investor.js';
import { opaqueOwnership, stateControl } from '../../src/facts/catalogue/state-influence.js';
import { factDeriver } from '../../src/facts/derive.js';
import { deriveFacts } from '../../src/facts/worlds.js';
import { parseInvestment } from '../../src/investment/parse.js';
import { inWords } from './possible-words.js';
import { claims, derive, legalProfiles, type Parts } from './small-case.js';

type Ownership = NonNullable<Parts['ownership']>;
type Interest = Extract<NonNullable<Ownership['interests']>, readonly unknown[]>[number];

const parties: Ownership['parties'] = [
  { id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL', opaque: false, stateInfluence: { controlled: false } },
  { id: 'holding', name: 'Holding', kind: 'company', law: 'LU', opaque: false, stateInfluence: { controlled: false } },
  { id: 'fund', name: 'Fund', kind: 'fund', law: 'KY', opaque: true, stateInfluence: { controlled: false } },
  { id: 'qatar', name: 'State', kind: 'state', law: 'QA' },
  { id: 'rest', name: 'The rest', kind: 'person', opaque: false, stateInfluence: { controlled: false } },
];

const owned = (...interests: Interest[]): Parts => ({ ownership: { acquirers: ['buyer'], parties, interests } });
const shares = (holder: string, subject: string, share: Interest['share']): Interest => ({
  holder,
  subject,
  kind: 'shares',
  ...(share === undefined ? {} : { share }),
});

describe('who is above the investor', () => {
  it('what is known of the others bounds a share that is not known', () => {
    const open = owned(shares('fund', 'buyer', undefined), shares('rest', 'buyer', 74));
    const bounded = owned(shares('fund', 'buyer', undefined), shares('rest', 'buyer', 75));
    expect(derive(open, nonEuEntityInChain)).toBe('open');
    expect(derive(bounded, nonEuEntityInChain)).toBe('no');
  });

  it('two holdings of one quarter each, directly and through a company, are more than a quarter', () => {
    const both = owned(
      shares('fund', 'buyer', 20),
      shares('fund', 'holding', 25),
      shares('rest', 'holding', 75),
      shares('holding', 'buyer', 24),
      shares('rest', 'buyer', 56),
    );
    // 20 directly and a quarter of 24 are 26 percent, though no link is more than a quarter.
    expect(derive(both, nonEuEntityInChain)).toBe('yes');
  });

  it('any holder counts on the widest reading, an heir of options does not', () => {
    const rest = shares('rest', 'buyer', 99);
    expect(derive(owned(shares('fund', 'buyer', 1), rest), nonEuHolderAbove)).toBe('yes');
    const option: Interest = { holder: 'fund', subject: 'buyer', kind: 'option', share: 90 };
    expect(derive(owned(option, shares('rest', 'buyer', 100)), nonEuHolderAbove)).toBe('no');
  });

  it('a declared total shows that somebody is above, and adds nothing to the links', () => {
    const total: Interest = { ...shares('fund', 'buyer', 60), directness: 'indirect' };
    const declared = owned(total, shares('holding', 'buyer', 100), shares('rest', 'holding', 100));
    expect(derive(declared, nonEuEntityInChain)).toBe('yes');
  });
});

describe('state control', () => {
  it('follows from a state above the investor, and from its body', () => {
    const held = owned(shares('qatar', 'holding', 100), shares('holding', 'buyer', 60), shares('rest', 'buyer', 40));
    expect(derive(held, stateControl)).toBe('yes');
  });

  it('a state with a minority and no right does not control', () => {
    const held = owned(shares('qatar', 'buyer', 40), shares('rest', 'buyer', 60));
    expect(derive(held, stateControl)).toBe('no');
  });

  it('the right to appoint more than half of the board is control, to appoint some of it is open', () => {
    const rest = shares('rest', 'buyer', 100);
    const board = (share?: Interest['share']): Interest => ({
      holder: 'qatar',
      subject: 'buyer',
      kind: 'board-appointment',
      ...(share === undefined ? {} : { share }),
    });
    expect(derive(owned(board({ exclusiveMin: 50 }), rest), stateControl)).toBe('yes');
    expect(derive(owned(board(), rest), stateControl)).toBe('open');
  });
});

it('facts on one disputed share move together: whoever controls also holds', () => {
  const investment = parseInvestment({
    formatVersion: 1,
    id: 'case',
    title: 'A case',
    host: 'BE',
    ...owned(shares('fund', 'buyer', claims(20, 60)), shares('rest', 'buyer', { min: 40, max: 80 })),
    conduct: [{ id: 'matter', what: 'Something', by: 'Someone', stage: 'final-finding', party: 'fund' }],
  });
  const derive = factDeriver(investment, { asOf: '2024-03-01', evidence: 'asserted', legalProfiles });
  const asked = [{ fact: finalFinding }, { fact: opaqueOwnership }];
  const { groups } = deriveFacts(asked, derive);
  const worlds = groups.flatMap((group) => group.worlds.map((world) => world.map(inWords)));
  // With twenty percent of the fund, somebody who is not named may hold enough to hide.
  expect(worlds).toEqual([
    ['no', 'open'],
    ['yes', 'yes'],
  ]);
});
