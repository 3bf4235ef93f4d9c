import { type InvestmentInput, parseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { assess } from '../../examples/liege/run.js';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';
import { hub, itemsOf, limb } from './hub.js';

const signedOn = '2024-03-01';
const purchase = hypotheticalPurchase(hub);
const assessment = assess(purchase, signedOn);

/** The hypothetical purchase with a turnover of its target in the year before. */
function withTurnover(amount: string): InvestmentInput {
  const turnover = { amount, currency: 'EUR', financialYear: 2023 };
  const entities = itemsOf(purchase.target?.entities).map((entity) => ({ ...entity, turnover }));
  return { ...purchase, target: { ...purchase.target, entities } } as InvestmentInput;
}

describe('the hypothetical purchase of a company that runs the hall', () => {
  it('must be notified on the literal reading of the data limb, and is undetermined on a narrow one', () => {
    const { outcome, headline, dependsOn, readings } = assessment.obligation;
    expect(outcome).toBe('required');
    expect(dependsOn).toEqual(['data-limb']);
    expect(readings.filter((one) => one.question === 'data-limb').map((one) => [one.reading, one.outcome])).toEqual([
      ['literal', 'required'],
      ['narrow', 'undetermined'],
    ]);
    expect(headline).toMatch(/^Required on the literal reading of the data limb.*; undetermined on a narrow reading/);
  });

  it('is no more certain than the sources of the data limb', () => {
    expect(assessment.obligation.status).toBe('reported');
  });

  it('meets the data limb on its literal reading, and leaves it open on the narrow one', () => {
    const data = limb(assessment, 'list-25-data');
    expect(data.outcome).toBe('holds');
    expect(data.readings.map((one) => [one.reading, one.outcome])).toEqual([
      ['literal', 'holds'],
      ['narrow', 'undetermined'],
    ]);
  });

  it.each([
    ['list-25-infrastructure', 'Critical infrastructure: not established.'],
    ['list-25-land', 'Land crucial for critical infrastructure: not established.'],
  ])('leaves %s open, and says what is', (id, reason) => {
    expect(limb(assessment, id).outcome).toBe('undetermined');
    expect(limb(assessment, id).reason).toBe(reason);
  });

  it('calls the hall no designated critical entity on any reading', () => {
    for (const { outcome } of limb(assessment, 'list-25-infrastructure').readings) expect(outcome).toBe('undetermined');
  });

  it('tells to notify when in doubt only as advice', () => {
    const { advice, headline, reasons } = assessment.obligation;
    expect(advice.map(({ text }) => text)).toEqual([expect.stringMatching(/^When in doubt, notify.*not a duty\.$/)]);
    expect(headline + JSON.stringify(reasons.map(({ text }) => text))).not.toMatch(/in doubt/i);
  });

  it('says that it did not happen', () => {
    expect(purchase.note).toMatch(/^HYPOTHETICAL\. No such sale took place/);
  });

  it.each(['unknown', '0', '99000000', '101000000', '10000000000'])(
    'is not on the ten percent list with a turnover of %s, since neither transport nor a warehouse is',
    (amount) => {
      const deal = amount === 'unknown' ? purchase : parseInvestment(withTurnover(amount));
      const result = assess(deal, signedOn);
      for (const id of ['list-10-votes', 'list-10-control']) {
        expect(limb(result, id).outcome).toBe('fails');
        for (const reading of limb(result, id).readings) expect(reading.outcome).toBe('fails');
      }
      expect(result.obligation.outcome).toBe('required');
    },
  );
});
