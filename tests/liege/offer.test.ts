import { describe, expect, it } from 'vitest';
import { assess } from '../../examples/liege/run.js';
import { type HeldBefore, offerOfMarch2024 } from '../../examples/liege/variants.js';
import { hub, limb } from './hub.js';

const day = '2024-03-26';
const offer = (held?: HeldBefore) => assess(offerOfMarch2024(hub, held), day);

describe('the offer of March 2024 to the minority holders of Cainiao', () => {
  const asFound = offer();

  it('is undetermined while vetoes of the minority and the votes in the Belgian company are unknown', () => {
    expect(asFound.obligation.outcome).toBe('undetermined');
    const bearing = asFound.openFacts.filter((open) => open.bearsOnObligation).map((open) => open.fact);
    expect(bearing).toEqual(
      expect.arrayContaining(['entity.controlGained', 'entity.votesBefore', 'entity.votesAfter']),
    );
  });

  it('comes after the start of the mechanism and is no greenfield: neither reason of the real hub is left', () => {
    expect(limb(asFound, 'signed-before-july-2023').outcome).toBe('fails');
    expect(limb(asFound, 'greenfield').outcome).toBe('fails');
  });

  it('need not be notified if Alibaba had sole control and more than a quarter of the votes before', () => {
    const { outcome, reasons } = offer({ control: 'sole', votes: 'more-than-a-quarter' }).obligation;
    expect(outcome).toBe('not-required');
    expect(reasons.map(({ id }) => id)).toEqual(['listed-influence']);
  });

  it('is no more certain then than an inference, since what is critical infrastructure is one', () => {
    expect(offer({ control: 'sole', votes: 'more-than-a-quarter' }).obligation.status).toBe('inferred');
  });

  it.each<HeldBefore>([{ control: 'sole' }, { votes: 'more-than-a-quarter' }])(
    'stays undetermined with %o alone',
    (held) => {
      expect(offer(held).obligation.outcome).toBe('undetermined');
    },
  );

  it('suggests no missed filing', () => {
    expect(asFound.investment.note).toContain('Nothing here suggests that a filing was due or missed.');
    expect(asFound.obligation.outcome).not.toBe('required');
    const said = JSON.stringify([asFound.obligation.headline, asFound.obligation.reasons.map(({ text }) => text)]);
    expect(said).not.toMatch(/fail(ed|ure) to notify|late\b|missed/i);
  });
});
