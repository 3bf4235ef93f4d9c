import { type Assessment, evidencePolicies, type InvestmentInput } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { assess } from '../../examples/liege/run.js';
import { contribution, exactly, fact, hub, hubWith, matters, realHub, today } from './hub.js';

type Stage =
  | 'allegation'
  | 'official-concern'
  | 'investigation'
  | 'charge'
  | 'non-final-finding'
  | 'final-finding'
  | 'acquittal'
  | 'closed-without-finding';

/** The hub with the stages of its matters of conduct replaced, and nothing left to be found. */
function withStages(stageOf: (id: string) => Stage | undefined): InvestmentInput {
  const items = matters.flatMap((matter) => {
    const stage = stageOf(matter.id);
    return stage === undefined ? [] : [{ ...matter, stage }];
  });
  return hubWith({ conduct: items as InvestmentInput['conduct'] });
}

const scoreOf = ({ risk, obligation }: Assessment) => ({ risk, obligation });

describe('context', { timeout: 60_000 }, () => {
  it('is never scored: without the section, score and obligation are the same', () => {
    for (const policy of evidencePolicies) {
      const { context: _, ...withoutContext } = hub;
      expect(scoreOf(assess(withoutContext, today, policy))).toEqual(scoreOf(assess(hub, today, policy)));
    }
  });

  it('says of each entry why it is not scored', () => {
    for (const { id, whyNotScored } of hub.context ?? []) expect(whyNotScored, id).toMatch(/\.$/);
  });
});

describe('conduct', { timeout: 60_000 }, () => {
  const none = assess(
    withStages(() => undefined),
    today,
  );
  const ofInvestor = 'monitoring-2023';

  it('that is alleged earns nothing: to leave it out or to turn it into allegations never changes the score', () => {
    expect(contribution(none, 'misconduct').share.max.exact).toBe('0');
    expect(
      assess(
        withStages(() => 'allegation'),
        today,
      ).risk,
    ).toEqual(none.risk);
    const left = hubWith({ conduct: { items: [], complete: false } });
    expect(assess(left, today).risk).toEqual(realHub.risk);
  });

  it.each<Stage>(['official-concern', 'investigation', 'charge', 'acquittal', 'closed-without-finding'])(
    'that has come to %s earns nothing either',
    (stage) => {
      expect(
        assess(
          withStages(() => stage),
          today,
        ).risk,
      ).toEqual(none.risk);
    },
  );

  it('found against the investor or who controls it counts, and more when the finding is final', () => {
    const found = (stage: Stage): Assessment =>
      assess(
        withStages((id) => (id === ofInvestor ? stage : 'allegation')),
        today,
      );
    const [notFinal, final] = [found('non-final-finding'), found('final-finding')];
    expect(contribution(notFinal, 'misconduct').outcome).toBe('fires');
    expect(exactly(notFinal.risk.residual.min.exact)).toBeGreaterThan(exactly(none.risk.residual.min.exact));
    expect(exactly(final.risk.residual.min.exact)).toBeGreaterThan(exactly(notFinal.risk.residual.min.exact));
    expect(final.risk.band.min).toBe('elevated');
  });

  it('found against another company of the group is not certain to count', () => {
    const elsewhere = withStages((id) => (id === 'aliexpress-2025' ? 'final-finding' : 'allegation'));
    expect(contribution(assess(elsewhere, today), 'misconduct').share.min.exact).toBe('0');
  });
});

describe('the score under the three evidence policies', { timeout: 60_000 }, () => {
  const [asserted, cautious, corroborated] = evidencePolicies.map((policy) => assess(hub, today, policy)) as [
    Assessment,
    Assessment,
    Assessment,
  ];
  const within = (inner: Assessment, outer: Assessment): void => {
    for (const score of ['inherent', 'residual'] as const) {
      expect(exactly(outer.risk[score].min.exact)).toBeLessThanOrEqual(exactly(inner.risk[score].min.exact));
      expect(exactly(outer.risk[score].max.exact)).toBeGreaterThanOrEqual(exactly(inner.risk[score].max.exact));
    }
  };
  const shareWithin = (inner: Assessment, outer: Assessment): string[] =>
    inner.risk.contributions.flatMap(({ criterion, share }) => {
      const wider = contribution(outer, criterion).share;
      const isWithin =
        exactly(wider.min.exact) <= exactly(share.min.exact) && exactly(wider.max.exact) >= exactly(share.max.exact);
      return isWithin ? [] : [criterion];
    });

  it('as asserted lies within the cautious one: caution opens leaves and settles none', () => {
    within(asserted, cautious);
    expect(shareWithin(asserted, cautious)).toEqual([]);
  });

  it('lies within the corroborated one for the hub, though not by rule', () => {
    within(cautious, corroborated);
    expect(shareWithin(cautious, corroborated)).toEqual([]);
  });

  it('does not nest by rule, since corroboration also settles: of three areas of the hall only one is corroborated', () => {
    expect(fact(asserted, 'site.buildingArea').mayBe).toBe('30,000, 32,000 or 33,000 m²');
    expect(fact(corroborated, 'site.buildingArea').mayBe).toBe('30,000 m²');
  });

  it('never depends on the policy where the obligation is concerned', () => {
    for (const one of [asserted, corroborated]) expect(one.obligation.outcome).toBe('not-required');
  });

  it('is an interval: much is not known, and no band can be named', () => {
    for (const { risk } of [asserted, cautious, corroborated]) expect(risk.band).toEqual({ min: 'low', max: 'high' });
  });
});
