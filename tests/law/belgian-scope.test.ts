import { describe, expect, it } from 'vitest';
import { companyFrom, dutchCompany, limbOf, obligationOf, personLivingIn, readingsOf, stakeIn } from './deals.js';

const airport = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });
const american = companyFrom('US');

describe('who is a foreign investor', () => {
  it.each(['NO', 'IS', 'LI', 'CH', 'GB'] as const)('a company from %s is, since the EEA is not the EU', (country) => {
    expect(obligationOf({ investor: companyFrom(country), stakes: [airport] }).outcome).toBe('required');
  });

  it.each(['US', 'CN', 'BE', 'NO'] as const)('a resident of Belgium with nationality %s is not', (nationality) => {
    const investor = personLivingIn('BE', nationality);
    expect(obligationOf({ investor, stakes: [airport] }).outcome).toBe('not-required');
  });

  it('a Belgian who lives in Switzerland is', () => {
    expect(obligationOf({ investor: personLivingIn('CH', 'BE'), stakes: [airport] }).outcome).toBe('required');
  });

  it('a company under foreign law is not, by itself, where seat and main activity are in the Union', () => {
    const investor = {
      ...companyFrom('US'),
      parties: [{ id: 'buyer', name: 'Buyer', kind: 'company', law: 'US', seat: 'NL', mainActivity: 'NL' } as const],
    };
    expect(limbOf(obligationOf({ investor, stakes: [airport] }), 'third-country-undertaking')).toBe('fails');
  });

  it('a state outside the Union is, and no beneficial owner is looked for behind it', () => {
    const investor = {
      acquirers: ['state'],
      parties: [{ id: 'state', name: 'State', kind: 'state', law: 'QA' } as const],
    };
    const obligation = obligationOf({ investor, stakes: [airport] });
    expect(obligation.outcome).toBe('required');
    expect(limbOf(obligation, 'beneficial-owner-outside-eu')).toBe('fails');
  });

  it('a company is open while its beneficial owners and holders are not known', () => {
    expect(obligationOf({ investor: companyFrom('NL'), stakes: [airport] }).outcome).toBe('undetermined');
  });

  it('nobody known to acquire leaves it open', () => {
    expect(obligationOf({ investor: undefined, stakes: [airport] }).outcome).toBe('undetermined');
  });

  it('an entity from outside the Union in the middle of the chain makes it so in practice, and Xella is named', () => {
    const heldBy = [
      { law: 'LU', share: 100 },
      { law: 'KY', share: 80 },
      { law: 'LU', share: 100 },
    ] as const;
    const investor = dutchCompany({ owner: { livesIn: 'BE' }, heldBy });
    const obligation = obligationOf({ investor, stakes: [airport] });
    expect(obligation.outcome).toBe('required');
    expect(obligation.status).not.toBe('confirmed');
    expect(readingsOf(obligation, 'chain')).toMatchObject({ counts: 'required', 'text-only': 'not-required' });
    const limb = obligation.limbs.find(({ id }) => id === 'non-eu-entity-in-chain');
    expect(JSON.stringify(limb?.citations)).toContain('C-106/22');
  });

  it('a minority holder from outside the Union does not, and the widest reading stands beside it', () => {
    const investor = dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'US', share: 5 }] });
    const obligation = obligationOf({ investor, stakes: [airport] });
    expect(obligation.outcome).toBe('not-required');
    expect(readingsOf(obligation, 'chain')).toMatchObject({ 'any-holder': 'required' });
  });

  it('a manager as fallback beneficial owner leaves it open', () => {
    const investor = dutchCompany({ owner: { livesIn: 'US', as: 'senior-manager' } });
    const obligation = obligationOf({ investor, stakes: [airport] });
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.dependsOn).toContain('manager-as-owner');
  });
});

describe('which influence over which entity', () => {
  it('from joint to sole control must be notified', () => {
    const stake = stakeIn('airport-operation', { votes: [50, 100], control: ['joint', 'sole'] });
    expect(obligationOf({ investor: american, stakes: [stake] }).outcome).toBe('required');
  });

  it('from 26% to 40% of the votes without control is no new level', () => {
    const stake = stakeIn('airport-operation', { votes: [26, 40] });
    expect(obligationOf({ investor: american, stakes: [stake] }).outcome).toBe('not-required');
  });

  it('20% held and 5% bought is 25%', () => {
    const stake = stakeIn('airport-operation', { votes: [20, 25] });
    expect(obligationOf({ investor: american, stakes: [stake] }).outcome).toBe('required');
  });

  it('control below 25% of the votes must be notified in every sector of the 25% list', () => {
    for (const kind of [
      'electronic-communications',
      'critical-technology',
      'critical-inputs',
      'private-security',
      'media',
    ] as const) {
      const stake = stakeIn(kind, { votes: [0, 5], control: ['none', 'joint'] });
      expect(obligationOf({ investor: american, stakes: [stake] }).outcome).toBe('required');
    }
  });

  it('work in a field that the list names is not yet infrastructure: only the case can say', () => {
    for (const kind of ['water', 'health', 'finance'] as const) {
      expect(obligationOf({ investor: american, stakes: [stakeIn(kind, { votes: [0, 30] })] }).outcome).toBe(
        'undetermined',
      );
    }
  });

  it('biotechnology counts above a turnover of 25 million, and a lower threshold stands beside it', () => {
    const stake = (turnover: string) => stakeIn('biotechnology', { votes: [0, 30], turnover });
    const large = obligationOf({ investor: american, stakes: [stake('25000000.01')] });
    const small = obligationOf({ investor: american, stakes: [stake('25000000')] });
    expect(large.outcome).toBe('required');
    expect(small.outcome).toBe('not-required');
    expect(small.status).toBe('unverified');
    expect(readingsOf(small, 'biotechnology-threshold')).toMatchObject({ lower: 'required' });
  });

  it('votes in one entity and a listed activity in another make no obligation', () => {
    const votes = { ...stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] }), id: 'votes' };
    const activity = stakeIn('airport-operation', { votes: [0, 5] });
    const obligation = obligationOf({ investor: american, stakes: [votes, activity] });
    expect(obligation.outcome).toBe('not-required');
  });

  it('a stand-alone warehouse and a rail terminal are open until the case says whether they are critical', () => {
    for (const kind of ['warehousing', 'rail-terminal'] as const) {
      const outcome = (activity: object) =>
        obligationOf({ investor: american, stakes: [stakeIn(kind, { votes: [0, 100] }, activity)] }).outcome;
      expect(outcome({})).toBe('undetermined');
      expect(outcome({ criticalInfrastructure: false })).toBe('not-required');
      expect(outcome({ criticalInfrastructure: true })).toBe('required');
    }
  });

  it('on the reading that infrastructure must be designated nothing is said of a designation', () => {
    const obligation = obligationOf({ investor: american, stakes: [airport] });
    expect(readingsOf(obligation, 'designation')).toEqual({ 'self-standing': 'required', designated: 'undetermined' });
  });

  it('turnover in another currency counts only through a dated rate with its evidence', () => {
    const turnover = { amount: '200000000', currency: 'USD', financialYear: 2023 } as const;
    const rate = { toEuro: { value: '0.9', evidence: ['rates'] }, on: '2023-12-31' };
    const energy = (more: object) =>
      stakeIn('energy', { votes: [0, 10], more: { turnover: { ...turnover, ...more } } });
    const outcome = (more: object) =>
      obligationOf({
        investor: american,
        stakes: [energy(more)],
        evidence: [
          {
            id: 'rates',
            title: 'Reference rates',
            kind: 'official-statement',
            originator: { name: 'European Central Bank', kind: 'authority' },
            date: '2023-12-31',
          },
        ],
      }).outcome;
    expect(outcome({})).toBe('undetermined');
    expect(outcome({ rate: { toEuro: '0.9', on: '2023-12-31' } })).toBe('undetermined');
    expect(outcome({ rate })).toBe('required');
  });

  it('turnover of another year than the one before the investment does not count', () => {
    const turnover = { amount: '200000000', currency: 'EUR', financialYear: 2021 } as const;
    const stake = stakeIn('energy', { votes: [0, 10], more: { turnover } });
    expect(obligationOf({ investor: american, stakes: [stake] }).outcome).toBe('undetermined');
  });
});

describe('data', () => {
  const stake = stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] });
  const withData = (category: 'ordinary-personal' | 'special-category' | 'trade') =>
    obligationOf({ investor: american, stakes: [stake], data: [{ id: 'data', category }] });

  it('the personal data of an ordinary business count on the literal reading, and the headline names both', () => {
    const obligation = withData('ordinary-personal');
    expect(obligation.outcome).toBe('required');
    expect(obligation.dependsOn).toEqual(['data-limb']);
    expect(readingsOf(obligation, 'data-limb')).toEqual({ literal: 'required', narrow: 'not-required' });
    expect(obligation.headline).toMatch(
      /^Required on the literal reading of the data limb.*; not required on a narrow reading/,
    );
  });

  it('special categories count on both readings', () => {
    expect(withData('special-category').outcome).toBe('required');
  });

  it('trade data are open on both', () => {
    const readings = readingsOf(withData('trade'), 'data-limb');
    expect(readings).toEqual({ literal: 'undetermined', narrow: 'undetermined' });
  });

  it('data held by another entity do not count', () => {
    const other = { ...stakeIn('other', { votes: [0, 0] }), id: 'other' };
    const data = [{ id: 'data', category: 'special-category', heldBy: 'other' } as const];
    expect(obligationOf({ investor: american, stakes: [stake, other], data }).outcome).toBe('not-required');
  });
});

describe('what has a place in Belgium', () => {
  const established = (establishment: 'branch' | 'presence' | 'none') =>
    obligationOf({ investor: american, stakes: [{ ...airport, establishment }] });

  it('mere presence, or mere sales, is none', () => {
    expect(established('presence').outcome).toBe('not-required');
    expect(established('none').outcome).toBe('not-required');
  });

  it('a branch is a matter of the single case', () => {
    const obligation = established('branch');
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.dependsOn).toEqual(['branch']);
  });

  it('bare land is a matter of reading', () => {
    const plot = { ...stakeIn('other', { votes: [0, 0] }, { crucialLand: true }), establishment: 'none' as const };
    const obligation = obligationOf({
      investor: american,
      stakes: [plot],
      transaction: { kind: 'land-right', signedOn: '2024-03-01' },
    });
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.dependsOn).toEqual(['bare-land']);
  });
});

describe('what is out of scope', () => {
  const deal = (transaction: object, stake = airport) =>
    obligationOf({ investor: american, stakes: [stake], transaction: { kind: 'share-purchase', ...transaction } });

  it('what was signed before 1 July 2023, even if it is closed later', () => {
    const obligation = deal({ signedOn: '2023-06-30', closedOn: '2023-12-31' });
    expect(obligation.outcome).toBe('not-required');
    expect(limbOf(obligation, 'signed-before-july-2023')).toBe('holds');
    expect(deal({ signedOn: '2023-07-01' }).outcome).toBe('required');
  });

  it('a signing of which the day is not known leaves it open, but a draft is not signed yet', () => {
    expect(deal({}).outcome).toBe('undetermined');
    expect(deal({ stage: 'draft' }).outcome).toBe('required');
  });

  it('a greenfield investment', () => {
    const obligation = deal({ kind: 'greenfield', signedOn: '2024-03-01' });
    expect(obligation.outcome).toBe('not-required');
    expect(obligation.status).toBe('confirmed');
  });

  it('a joint venture or an expansion into which nothing that exists is brought, by inference', () => {
    for (const kind of ['joint-venture', 'expansion']) {
      const outcome = (existingBusiness?: boolean) =>
        deal({ kind, signedOn: '2024-03-01', ...(existingBusiness === undefined ? {} : { existingBusiness }) });
      expect(outcome(false).outcome).toBe('not-required');
      expect(outcome(false).status).toBe('inferred');
      expect(outcome(true).outcome).toBe('required');
      expect(outcome().outcome).toBe('undetermined');
    }
  });

  it('assets without a change of control', () => {
    const assets = { kind: 'asset-deal', signedOn: '2024-03-01' };
    expect(deal(assets, stakeIn('airport-operation', { votes: [0, 0] })).outcome).toBe('not-required');
    expect(deal(assets).outcome).toBe('required');
  });

  it('not a restructuring within a group', () => {
    const withinGroup = { kind: 'restructuring', withinGroup: true, signedOn: '2024-03-01' };
    expect(deal(withinGroup).outcome).toBe('required');
  });
});
