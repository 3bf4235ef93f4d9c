import { describe, expect, it } from 'vitest';
import { companyFrom, dutchCompany, limbOf, obligationOf, personLivingIn, stakeIn } from './deals.js';

describe('the worked examples of the notes on Belgian law', () => {
  it('a US resident who buys 30% of the votes in critical transport infrastructure must notify', () => {
    const stake = stakeIn('transport', { votes: [0, 30] }, { criticalInfrastructure: true });
    const obligation = obligationOf({ investor: personLivingIn('US'), stakes: [stake] });
    expect(obligation.outcome).toBe('required');
    expect(limbOf(obligation, 'list-25-infrastructure')).toBe('holds');
  });

  it('where only cargo handling inside an airport is known, the same purchase is undetermined', () => {
    const stake = stakeIn('cargo-handling', { votes: [0, 30] }, { insideAirport: true });
    const obligation = obligationOf({ investor: personLivingIn('US'), stakes: [stake] });
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.advice.map((advice) => advice.text).join()).toContain('When in doubt, notify');
  });

  it('15% of the votes without a veto need no notification, since transport is not on the 10% list', () => {
    const stake = stakeIn('airport-operation', { votes: [0, 15] });
    expect(obligationOf({ investor: personLivingIn('US'), stakes: [stake] }).outcome).toBe('not-required');
  });

  it('15% of the votes with a veto over budget and business plan is joint control and must be notified', () => {
    const stake = stakeIn('airport-operation', { votes: [0, 15], control: ['none', 'joint'] });
    expect(obligationOf({ investor: personLivingIn('US'), stakes: [stake] }).outcome).toBe('required');
  });

  it('a Dutch company whose French owner lives in Zurich must notify 60% of an airport operator', () => {
    const investor = dutchCompany({ owner: { livesIn: 'CH', nationality: 'FR' } });
    const stake = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });
    const obligation = obligationOf({ investor, stakes: [stake] });
    expect(obligation.outcome).toBe('required');
    expect(limbOf(obligation, 'beneficial-owner-outside-eu')).toBe('holds');
  });

  it('a Dutch company whose US owner lives in Amsterdam, with no entity from outside the EU above it, need not', () => {
    const investor = dutchCompany({ owner: { livesIn: 'NL', nationality: 'US' } });
    const stake = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });
    expect(obligationOf({ investor, stakes: [stake] }).outcome).toBe('not-required');
  });

  it('a Norwegian company must notify 25.0% of a network operator with a turnover of 90 million', () => {
    const stake = stakeIn('electronic-communications', { votes: [0, '25.0'], turnover: '90000000' });
    const obligation = obligationOf({ investor: companyFrom('NO'), stakes: [stake] });
    expect(obligation.outcome).toBe('required');
    expect(limbOf(obligation, 'list-10-votes')).toBe('fails');
    expect(limbOf(obligation, 'list-25-infrastructure')).toBe('holds');
  });

  it('a UK company need not notify 10.0% of an energy company with a turnover of exactly 100 million', () => {
    const stake = stakeIn('energy', { votes: [0, '10.0'], turnover: '100000000' });
    expect(obligationOf({ investor: companyFrom('GB'), stakes: [stake] }).outcome).toBe('not-required');
  });

  it('a UK company must notify control of an energy company whatever its turnover', () => {
    const stake = stakeIn('energy', { votes: [0, 10], control: ['none', 'joint'], turnover: '100000000' });
    expect(obligationOf({ investor: companyFrom('GB'), stakes: [stake] }).outcome).toBe('required');
  });

  it('a UK company must notify 10.0% of an energy company with a turnover of 100.01 million', () => {
    const stake = stakeIn('energy', { votes: [0, '10.0'], turnover: '100010000' });
    const obligation = obligationOf({ investor: companyFrom('GB'), stakes: [stake] });
    expect(obligation.outcome).toBe('required');
    expect(limbOf(obligation, 'list-10-votes')).toBe('holds');
  });
});
