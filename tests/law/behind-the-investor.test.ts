import { type Assessment, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { limbOf, obligationOf, readingsOf, stakeIn } from './deals.js';

type Ownership = NonNullable<Parameters<typeof obligationOf>[0]['investor']>;
type Interest = Extract<NonNullable<Ownership['interests']>, readonly unknown[]>[number];
type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];

const airport = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });

/** The id under which the case knows a name. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const person = (name: string, residence: 'CH' | 'BE' | 'US'): Party => ({
  id: idOf(name),
  name,
  kind: 'person',
  residence,
});
const company = (name: string, law: 'NL' | 'LU' | 'KY', kind: Party['kind'] = 'company'): Party => ({
  id: idOf(name),
  name,
  kind,
  law,
  seat: law,
  mainActivity: law,
});
const shares = (holder: string, subject: string, share: Interest['share']): Interest => ({
  holder: idOf(holder),
  subject: idOf(subject),
  kind: 'shares',
  ...(share === undefined ? {} : { share }),
});

/** Who stands behind a Dutch company, with nobody listed as its beneficial owner. */
const behind = (parties: Party[], interests: Interest[]): Ownership => ({
  acquirers: ['buyer'],
  parties: [company('Buyer', 'NL'), ...parties],
  interests,
});

const obligation = (parties: Party[], interests: Interest[]) =>
  obligationOf({ investor: behind(parties, interests), stakes: [airport] });

const saidOf = (result: Assessment['obligation'], limb: string): readonly string[] =>
  result.limbs.find(({ id }) => id === limb)?.findings.flatMap(({ says }) => says) ?? [];

const adviceOf = ({ advice }: Assessment['obligation']): string => advice.map(({ text }) => text).join(' ');

describe('beneficial owners that follow from who holds what', () => {
  it('a Dutch company whose owner of all the shares lives in Zurich is a foreign investor', () => {
    const result = obligation([person('Ann', 'CH')], [shares('Ann', 'Buyer', 100)]);
    expect(result.outcome).toBe('required');
    expect(limbOf(result, 'beneficial-owner-outside-eu')).toBe('holds');
    expect(saidOf(result, 'beneficial-owner-outside-eu')).toEqual([
      'Ann holds 100% of Buyer.',
      'Ann controls Buyer alone, by a majority of the votes.',
    ]);
  });

  it('with an owner in Belgium it is not, and nobody else needs to be listed', () => {
    expect(obligation([person('Ben', 'BE')], [shares('Ben', 'Buyer', 100)]).outcome).toBe('not-required');
  });

  it('says by which path: 30.6 percent of the capital, and control', () => {
    const result = obligation(
      [company('Fund A', 'KY', 'fund'), company('B', 'LU'), person('Ben', 'BE')],
      [shares('Fund A', 'B', 60), shares('Ben', 'B', 40), shares('B', 'Buyer', 51), shares('Ben', 'Buyer', 49)],
    );
    expect(limbOf(result, 'non-eu-entity-in-chain')).toBe('holds');
    expect(saidOf(result, 'non-eu-entity-in-chain')).toEqual([
      'Fund A holds 60% of B, B holds 51% of Buyer: 30.6% of the capital.',
      'Fund A controls Buyer alone, by a majority of the votes, through B.',
    ]);
  });

  it('more than a quarter without control is an indication: it counts, and the other reading stands beside it', () => {
    const result = obligation(
      [person('Ann', 'CH'), person('Ben', 'BE')],
      [shares('Ann', 'Buyer', 26), shares('Ben', 'Buyer', 74)],
    );
    expect(limbOf(result, 'beneficial-owner-outside-eu')).toBe('fails');
    expect(limbOf(result, 'quarter-holder-outside-eu')).toBe('holds');
    expect(result.outcome).toBe('required');
    expect(result.status).not.toBe('confirmed');
    expect(readingsOf(result, 'quarter')).toMatchObject({ counts: 'required', 'not-by-itself': 'not-required' });
  });

  it.each([
    [25, 'fails'],
    ['25.0001', 'holds'],
    [{ min: 20, max: 30 }, 'undetermined'],
    [undefined, 'undetermined'],
  ] as const)('a share of %j of a person outside the Union makes the quarter limb: %s', (share, outcome) => {
    const result = obligation(
      [person('Ann', 'CH'), person('Ben', 'BE')],
      [shares('Ann', 'Buyer', share), shares('Ben', 'Buyer', share === 25 ? 75 : { min: 0, max: 80 })],
    );
    expect(limbOf(result, 'quarter-holder-outside-eu')).toBe(outcome === 'fails' ? 'fails' : outcome);
  });

  it('several small chains of one person count together', () => {
    const result = obligation(
      [person('Ann', 'US'), person('Ben', 'BE'), company('One', 'NL'), company('Two', 'NL')],
      [
        shares('Ann', 'One', 100),
        shares('Ann', 'Two', 100),
        shares('One', 'Buyer', 15),
        shares('Two', 'Buyer', 15),
        shares('Ben', 'Buyer', 70),
      ],
    );
    expect(limbOf(result, 'quarter-holder-outside-eu')).toBe('holds');
  });

  it('what the holders leave may be held by somebody outside the Union', () => {
    const result = obligation([person('Ben', 'BE')], [shares('Ben', 'Buyer', 60)]);
    expect(limbOf(result, 'quarter-holder-outside-eu')).toBe('undetermined');
    expect(obligation([person('Ben', 'BE')], [shares('Ben', 'Buyer', 80)]).outcome).toBe('not-required');
  });

  it('a list of beneficial owners that is complete is taken at its word', () => {
    const investor: Ownership = {
      ...behind([person('Ann', 'CH'), person('Ben', 'BE')], [shares('Ann', 'Buyer', 26), shares('Ben', 'Buyer', 74)]),
      beneficialOwners: [{ person: 'ben', of: 'buyer', basis: 'control' }],
    };
    expect(obligationOf({ investor, stakes: [airport] }).outcome).toBe('not-required');
  });

  it('an interest that ended, or that is not held, makes nobody an owner; one of which that is open leaves it open', () => {
    const held = (more: Partial<Interest>) =>
      obligation(
        [person('Ann', 'CH'), person('Ben', 'BE')],
        [{ ...shares('Ann', 'Buyer', 60), ...more }, shares('Ben', 'Buyer', 100)],
      );
    expect(limbOf(held({ until: '2024-01-01' }), 'quarter-holder-outside-eu')).toBe('fails');
    expect(limbOf(held({ since: '2025-01-01' }), 'quarter-holder-outside-eu')).toBe('fails');
    expect(limbOf(held({ held: false }), 'quarter-holder-outside-eu')).toBe('fails');
  });

  it('an option is no share until it is exercised', () => {
    const result = obligation(
      [person('Ann', 'CH'), person('Ben', 'BE')],
      [{ holder: 'ann', subject: 'buyer', kind: 'option', share: 60 }, shares('Ben', 'Buyer', 100)],
    );
    expect(result.outcome).toBe('not-required');
  });

  it('settlor, trustee, protector and beneficiaries of a trust that holds the investor all count', () => {
    for (const kind of ['settlor', 'trustee', 'protector', 'beneficiary'] as const) {
      const result = obligation(
        [person('Ann', 'CH'), company('Trust', 'NL', 'trust')],
        [{ holder: 'ann', subject: 'trust', kind }, shares('Trust', 'Buyer', 100)],
      );
      expect(limbOf(result, 'beneficial-owner-outside-eu'), kind).toBe('holds');
    }
  });

  it('a manager counts where nobody else is found, and whether that makes the investor foreign is a reading', () => {
    const manager: Interest = { holder: 'ann', subject: 'buyer', kind: 'senior-manager' };
    const dispersed = Array.from({ length: 10 }, (_, index) => person(`Holder ${index}`, 'BE'));
    const tenths = dispersed.map(({ id }) => shares(id, 'Buyer', 10));
    const alone = obligation([person('Ann', 'CH'), ...dispersed], [manager, ...tenths]);
    expect(limbOf(alone, 'manager-outside-eu')).not.toBe('fails');
    const owned = obligation([person('Ann', 'CH'), person('Ben', 'BE')], [manager, shares('Ben', 'Buyer', 100)]);
    expect(limbOf(owned, 'manager-outside-eu')).toBe('fails');
  });
});

describe('the warning of Xella', () => {
  const owner = obligation([person('Ann', 'CH')], [shares('Ann', 'Buyer', 100)]);

  it('goes with an investor that is foreign only through who stands behind it', () => {
    expect(owner.outcome).toBe('required');
    expect(adviceOf(owner)).toContain('C-106/22');
  });

  it('does not go with an investor from outside the Union itself, nor with one that is not foreign', () => {
    const itself = obligationOf({
      investor: {
        acquirers: ['buyer'],
        parties: [{ ...company('Buyer', 'KY') }, person('Ann', 'CH')],
        interests: [shares('Ann', 'Buyer', 100)],
      },
      stakes: [airport],
    });
    expect(itself.outcome).toBe('required');
    expect(adviceOf(itself)).not.toContain('C-106/22');
    const european = obligation([person('Ben', 'BE')], [shares('Ben', 'Buyer', 100)]);
    expect(adviceOf(european)).not.toContain('C-106/22');
  });
});

describe('the rule of the Union on beneficial owners, from 10 July 2027', () => {
  const exactlyAQuarter = behind(
    [person('Ann', 'CH'), person('Ben', 'BE')],
    [shares('Ann', 'Buyer', 25), shares('Ben', 'Buyer', 75)],
  );
  const on = (day: string): Assessment['obligation'] => {
    const deal = parseInvestment({
      formatVersion: 1,
      id: 'deal',
      title: 'A deal',
      host: 'BE',
      transaction: { kind: 'share-purchase', signedOn: day },
      target: { name: 'Target', entities: [airport] },
      data: [],
      ownership: exactlyAQuarter,
    });
    return screen(deal, ruleSetFor('BE', { signedOn: day, decidedOn: day })).obligation;
  };

  it('does not reach a person with exactly a quarter the day before', () => {
    expect(on('2027-07-09').outcome).toBe('not-required');
  });

  it('does on the day, if the agreement follows it: that is open', () => {
    const result = on('2027-07-10');
    expect(result.outcome).toBe('undetermined');
    expect(readingsOf(result, 'owner-rule')).toEqual({ 'follows-the-union': 'required', stays: 'not-required' });
  });
});
