import { describe, expect, it } from 'vitest';
import { assess } from '../../examples/liege/run.js';
import { hypotheticalPurchase, offerOfMarch2024 } from '../../examples/liege/variants.js';
import { procedureIn } from '../law/procedure-deals.js';
import { hub, today } from './hub.js';

const real = procedureIn(assess(hub, today));
const purchase = procedureIn(assess(hypotheticalPurchase(hub), '2024-03-01'));
const offer = procedureIn(assess(offerOfMarch2024(hub), '2024-03-26'));

describe('the real hub', () => {
  it('has no procedure, and neither a fine nor a hint of one beside it', () => {
    expect(real.applies).toBe('no');
    expect(real).not.toHaveProperty('fines');
    expect([real.lookBack, real.filing, real.stages, real.decision, real.checklist]).toEqual([[], [], [], [], []]);
    expect(JSON.stringify(real)).not.toMatch(/percent|own motion|fine\b/);
  });

  it('is outside the Flemish decree', () => {
    expect(real.parallel.find(({ id }) => id === 'flemish-decree')?.answer).toBe('does-not-apply');
  });
});

describe('the hypothetical purchase', () => {
  it('is filed in French, and decided by the Walloon Region and the Federal State', () => {
    expect(purchase.languages.certain).toEqual(['French']);
    const holding = purchase.authorities.filter(({ outcome }) => outcome === 'holds').map(({ id }) => id);
    expect(holding).toEqual(['walloon-region', 'walloon-airport', 'federal-security', 'federal-aviation-security']);
  });

  it('leaves it open whether customs take part', () => {
    expect(purchase.authorities.find(({ id }) => id === 'federal-customs')?.outcome).toBe('undetermined');
  });
});

describe('the offer of March 2024, a real event', () => {
  it('has a procedure only if it had to be notified, and no word on cases of the own motion', () => {
    expect([offer.applies, offer.lookBack]).toEqual(['undetermined', []]);
    expect(offer.fines?.text).toMatch(/^From none, if nothing must be notified/);
  });

  it('gives no fine in money, since its value is in dollars without a rate', () => {
    expect(offer.fines).not.toHaveProperty('amount');
  });
});
