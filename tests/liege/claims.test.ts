import { type EvidencePolicy, evidencePolicies, type InvestmentInput } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { assess } from '../../examples/liege/run.js';
import { claimsOf, contribution, fact, hub, hubWith, itemsOf, matters, realHub, today } from './hub.js';

const [hall] = itemsOf(hub.sites);

/** The state of one leaf behind a fact, under a policy. */
function stateOf(policy: EvidencePolicy, factId: string, path: string): string | undefined {
  return fact(assess(hub, today, policy), factId).leaves.find((leaf) => leaf.path === path)?.state;
}

describe('the planned area', () => {
  it('is none today: phases 2 and 3 were abandoned', () => {
    expect(fact(realHub, 'site.plannedBuildingArea').mayBe).toBe('0 m²');
    expect(contribution(realHub, 'planned-growth').outcome).toBe('does-not-fire');
  });

  it('counts at the end of October 2023: phase 2 by either account, and what remains for phase 3', () => {
    const then = assess(hub, '2023-10-31');
    expect(fact(then, 'site.plannedBuildingArea').mayBe).toBe('at least 60,000 and at most 76,000 m²');
    expect(contribution(then, 'planned-growth').outcome).toBe('fires');
  });

  it('is open in between, since no copy of the answer of the minister shows its date', () => {
    const between = assess(hub, '2025-03-01');
    expect(contribution(between, 'planned-growth').outcome).toBe('undetermined');
  });
});

describe('the statements of May and of June 2021', () => {
  const ofMay = 'vsse-2021-05';
  const ofJune = ['vsse-2021-06', 'vsse-crucke-2021-06'];

  it('are two leaves: what the law makes possible, and what was found', () => {
    const espionage = matters.find(({ id }) => id === 'espionage-2021');
    expect(JSON.stringify(hall?.staff?.postsOpenToState)).toContain(ofMay);
    expect(JSON.stringify(espionage?.established)).toContain(ofJune[0]);
  });

  it('are never set against each other in one leaf', () => {
    const leaves: string[] = [];
    JSON.stringify(hub, (_key, value) => {
      if (typeof value === 'object' && value !== null && ('claims' in value || 'value' in value)) {
        leaves.push(JSON.stringify(value));
      }
      return value;
    });
    const both = leaves.filter((leaf) => leaf.includes(`"${ofMay}"`) && ofJune.some((id) => leaf.includes(`"${id}"`)));
    expect(both).toEqual([]);
  });

  it('leave the possibility open and earn no points for conduct', () => {
    expect(contribution(realHub, 'posts-open-to-state').outcome).toBe('undetermined');
    expect(contribution(realHub, 'misconduct').share.min.exact).toBe('0');
  });
});

describe('where the data are', () => {
  const stored = 'data.items[0].storedIn';

  it('is a claim of the company, and the company is the investor', () => {
    const [set] = itemsOf(hub.data);
    const claims = claimsOf(set?.storedIn);
    expect(claims.map(({ by, status }) => [by, status])).toEqual([['Cainiao', 'asserted']]);
    const originators = hub.evidence
      ?.filter(({ id }) => claims[0]?.evidence?.includes(id))
      .map((one) => one.originator);
    expect(originators).toEqual([{ name: 'Cainiao', kind: 'investor' }]);
  });

  it.each([
    ['asserted', 'known'],
    ['cautious', 'interested-only'],
    ['corroborated', 'uncorroborated'],
  ] as const)('under the %s policy is %s', (policy, state) => {
    expect(stateOf(policy, 'data.storedOutsideGdpr', stored)).toBe(state);
  });

  it('is no control in place: a statement is not a check', () => {
    const location = realHub.risk.controls.find(({ id }) => id === 'verified-data-location');
    expect(location?.outcome).toBe('undetermined');
  });
});

describe('the stake of Alibaba in Cainiao', { timeout: 60_000 }, () => {
  const share = 'ownership.interests.items[0].share';
  const [stake, ...others] = itemsOf(hub.ownership?.interests);
  const claims = claimsOf(stake?.share);

  /** The hub with one of the two bases left out. */
  const onOneBasis = (value: unknown): InvestmentInput => {
    const one = { ...stake, share: { claims: claims.filter((claim) => claim.value === value) } };
    return hubWith({
      ownership: { ...hub.ownership, interests: { items: [one, ...others], complete: false } },
    } as Partial<InvestmentInput>);
  };

  it('is 69.54 percent issued and 63.7 percent fully diluted: two bases, and not a sale', () => {
    expect(claims.map(({ value, basis }) => [value, basis?.split(',')[0]])).toEqual([
      ['69.54', 'issued shares'],
      ['63.7', 'fully diluted'],
    ]);
  });

  it('stays possible on both bases under the asserted policy', () => {
    expect(stateOf('asserted', 'state.control', share)).toBe('disputed');
    for (const { value } of claims) {
      const leaves = fact(assess(onOneBasis(value), today, 'asserted'), 'state.control').leaves;
      expect(leaves.find((leaf) => leaf.path === share)?.state).toBe('known');
    }
  });

  it('is a majority on either basis, so that the answers do not hang on which is taken', () => {
    for (const policy of evidencePolicies.filter((one) => one !== 'corroborated')) {
      const { risk } = assess(hub, today, policy);
      for (const { value } of claims) expect(assess(onOneBasis(value), today, policy).risk).toEqual(risk);
    }
  });
});
