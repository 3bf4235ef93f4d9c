import { describe, expect, it } from 'vitest';
import * as conduct from '../../src/facts/catalogue/conduct.js';
import * as controls from '../../src/facts/catalogue/controls.js';
import * as data from '../../src/facts/catalogue/data.js';
import * as duty from '../../src/facts/catalogue/legal-duty.js';
import * as state from '../../src/facts/catalogue/state-influence.js';
import { claims, derive, type Parts, withMore } from './small-case.js';

type Data = Extract<Parts['data'], readonly unknown[]>;
type Duties = Extract<Parts['legalDuties'], readonly unknown[]>;

describe('data', () => {
  const sets = (...members: Partial<Data[number]>[]): { data: Data } => ({
    data: members.map((member, index) => ({ id: `set-${index}`, category: 'trade', ...member })),
  });

  it('counts the people of the largest set of personal data, and of no other', () => {
    const both = sets(
      { category: 'ordinary-personal', subjects: 200000 },
      { category: 'special-category', subjects: 50000 },
      { category: 'trade', subjects: 9000000 },
    );
    expect(derive(both, data.dataSubjects)).toBe('200000');
    expect(derive(sets({ category: claims('trade', 'ordinary-personal'), subjects: 10 }), data.dataSubjects)).toBe(
      '0 or 10',
    );
    expect(derive(sets({ category: 'trade' }), data.personalData)).toBe('no');
  });

  it('stored in Germany and read from a country without adequacy is stored inside and read from outside', () => {
    const cloud = sets({ storedIn: ['BE'], remoteAccessFrom: claims(['BE'], ['BE', 'XK']) });
    expect(derive(cloud, data.storedOutsideGdpr)).toBe('no');
    expect(derive(cloud, data.remoteAccessOutsideGdpr)).toBe('open');
    expect(derive(sets({}), data.remoteAccessOutsideGdpr)).toBe('open');
  });

  it('is as far away as the parent of its operator and the last sub-processor', () => {
    const operated = sets({
      operator: { name: 'Cloud', seat: 'BE', parentSeat: 'XK' },
      subProcessors: withMore([{ name: 'Help desk', seat: 'CH' as const }]),
    });
    expect(derive(operated, data.operatorOutsideGdpr)).toBe('no');
    expect(derive(operated, data.operatorParentOutsideGdpr)).toBe('yes');
    expect(derive(operated, data.subProcessorOutsideGdpr)).toBe('open');
  });

  it('can be decrypted by the group that holds the keys, or that operates the servers of whoever holds them', () => {
    const keys = (keyHolder: Data[number]['keyHolder'], inInvestorGroup: boolean) =>
      derive(sets({ keyHolder, operator: { name: 'Cloud', inInvestorGroup } }), data.keysWithInvestorGroup);
    expect(keys('investor-group', false)).toBe('yes');
    expect(keys('operator', true)).toBe('yes');
    expect(keys('operator', false)).toBe('no');
    expect(keys(claims('investor-group', 'operator'), true)).toBe('yes');
    expect(derive(sets({ keyHolder: 'nobody' }), data.unencryptedData)).toBe('yes');
  });
});

describe('influence of a state', () => {
  const owned = (percent: number, influence: object, more: Parts['ownership'] = {}): Parts => ({
    ownership: {
      acquirers: ['buyer'],
      parties: [
        {
          id: 'buyer',
          name: 'Buyer',
          kind: 'company',
          opaque: false,
          stateInfluence: { controlled: false, funding: false },
        },
        { id: 'fund', name: 'Fund', kind: 'fund', stateInfluence: influence },
        {
          id: 'founder',
          name: 'Founder',
          kind: 'person',
          opaque: false,
          stateInfluence: { controlled: false, funding: false },
        },
      ],
      interests: [
        { holder: 'fund', subject: 'buyer', kind: 'shares', share: percent },
        { holder: 'founder', subject: 'buyer', kind: 'shares', share: 100 - percent },
      ],
      ...more,
    },
  });

  it('through a majority holder it is control, through a fund with one percent it is none', () => {
    expect(derive(owned(60, { controlled: true }), state.stateControl)).toBe('yes');
    expect(derive(owned(49, { controlled: true }), state.stateControl)).toBe('no');
    expect(derive(owned(1, { controlled: true, funding: true }), state.stateFunding)).toBe('no');
    expect(derive(owned(26, { funding: true }), state.stateFunding)).toBe('yes');
  });

  it('is open where the holders leave enough to somebody who is not named', () => {
    const interests = (share: number) => [{ holder: 'fund', subject: 'buyer', kind: 'shares' as const, share }];
    expect(derive(owned(75, { funding: false }, { interests: interests(75) }), state.stateFunding)).toBe('no');
    expect(derive(owned(74, { funding: false }, { interests: interests(74) }), state.stateFunding)).toBe('open');
    // The others may each hold so little that 49 percent decides: nothing shows that they do not.
    expect(derive(owned(49, { controlled: true }, { interests: interests(49) }), state.stateControl)).toBe('open');
  });

  it('half of the votes blocks and does not decide, so that whether it is control is open', () => {
    expect(derive(owned(50, { controlled: true }), state.stateControl)).toBe('open');
  });

  it('is open where a share is, or where nothing is said of a holder that counts', () => {
    const range = owned(
      60,
      { funding: true },
      {
        interests: [{ holder: 'fund', subject: 'buyer', kind: 'shares', share: { min: 20, max: 30 } }],
      },
    );
    expect(derive(range, state.stateFunding)).toBe('open');
    expect(derive(owned(60, {}), state.goldenShare)).toBe('open');
    expect(derive({}, state.stateControl)).toBe('open');
  });

  it('may come from a holder not shown, but not control where it was denied of the investor itself', () => {
    const unseen = owned(10, {}, { interests: withMore([]) });
    expect(derive(unseen, state.stateFunding)).toBe('open');
    expect(derive(unseen, state.stateControl)).toBe('no');
    expect(derive(unseen, state.opaqueOwnership)).toBe('open');
  });
});

describe('legal duties', () => {
  const duties = (...members: Partial<Duties[number]>[]): Parts => ({
    ownership: { parties: [{ id: 'buyer', name: 'Buyer', kind: 'company' }] },
    legalDuties: members.map((member, index) => ({
      id: `duty-${index}`,
      boundParty: 'buyer',
      jurisdiction: 'XK',
      binds: 'yes',
      ...member,
    })),
  });
  const byKeys = (open: boolean) => [{ means: 'keys', asset: 'trade-data', open }] as const;

  it('have the level of the law that binds; whether an arguable reach is one is open', () => {
    expect(derive(duties({}), duty.dutyLevel)).toBe('4');
    expect(derive(duties({ binds: 'arguable' }), duty.dutyLevel)).toBe('0 or 4');
    expect(derive(duties({ binds: 'no' }, { jurisdiction: 'CH' }), duty.dutyLevel)).toBe('1');
    expect(derive(duties({ jurisdiction: 'PM' }), duty.dutyLevel)).toBe('0 or 1 or 2 or 3 or 4');
    expect(derive({ legalDuties: [] }, duty.dutyLevel)).toBe('0');
  });

  it('reach an asset only through a channel that is open', () => {
    expect(derive(duties({ channels: [...byKeys(true)] }), duty.dutyThroughKeys)).toBe('4');
    expect(derive(duties({ channels: [...byKeys(true)] }), duty.dutyThroughStaff)).toBe('0');
    expect(derive(duties({ channels: [...byKeys(false)] }), duty.dutyThroughAnyChannel)).toBe('0');
    expect(derive(duties({ channels: [] }), duty.noRemedy)).toBe('no');
  });

  it('may reach it where the channels are not known', () => {
    expect(derive(duties({}), duty.dutyThroughKeys)).toBe('0 or 4');
    expect(derive(duties({}), duty.noIndependentAuthorisation)).toBe('open');
    expect(derive(duties({ channels: withMore([...byKeys(false)]) }), duty.dutyThroughOwnership)).toBe('0 or 4');
  });

  it('have the safeguards that the profile says; without a word they are open, and law of the EU has them', () => {
    const through = (jurisdiction: 'XK' | 'CH' | 'BE') => duties({ jurisdiction, channels: [...byKeys(true)] });
    expect(derive(through('XK'), duty.noRemedy)).toBe('yes');
    expect(derive(through('XK'), duty.reachesAbroad)).toBe('open');
    expect(derive(through('CH'), duty.noIndependentAuthorisation)).toBe('open');
    expect(derive(through('BE'), duty.noIndependentAuthorisation)).toBe('no');
  });
});

describe('conduct', () => {
  const matters = (party: string | undefined, stage: 'allegation' | 'final-finding' | 'charge'): Parts => ({
    ownership: {
      acquirers: ['buyer'],
      parties: ['buyer', 'owner', 'rival'].map((id) => ({ id, name: id, kind: 'company' as const })),
      interests: [{ holder: 'owner', subject: 'buyer', kind: 'voting-rights', share: 51 }],
    },
    conduct: [{ id: 'matter', what: 'Something', by: 'Someone', stage, ...(party === undefined ? {} : { party }) }],
  });

  it('concerns the investor and who controls it, not a rival and nobody in particular', () => {
    expect(derive(matters('buyer', 'final-finding'), conduct.finalFinding)).toBe('yes');
    expect(derive(matters('owner', 'final-finding'), conduct.finalFinding)).toBe('yes');
    expect(derive(matters('rival', 'final-finding'), conduct.finalFinding)).toBe('no');
    expect(derive(matters(undefined, 'final-finding'), conduct.finalFinding)).toBe('no');
  });

  it('an allegation is not a finding, and a charge is neither', () => {
    expect(derive(matters('buyer', 'allegation'), conduct.finalFinding)).toBe('no');
    expect(derive(matters('buyer', 'allegation'), conduct.allegation)).toBe('yes');
    expect(derive(matters('buyer', 'charge'), conduct.openProceedings)).toBe('yes');
    expect(derive(matters('buyer', 'charge'), conduct.nonFinalFinding)).toBe('no');
  });

  it('is open where nothing was looked up', () => {
    expect(derive({}, conduct.finalFinding)).toBe('open');
    expect(derive({ conduct: [] }, conduct.finalFinding)).toBe('no');
  });
});

describe('measures in place', () => {
  it('are those that the list shows; one that is not shown may exist where the list is not complete', () => {
    const escort = [{ id: 'escort', kind: 'airside-escort' as const, inPlace: true }];
    expect(derive({ controls: escort }, controls.airsideEscort)).toBe('yes');
    expect(derive({ controls: escort }, controls.independentKeys)).toBe('no');
    expect(derive({ controls: withMore(escort) }, controls.independentKeys)).toBe('open');
    expect(derive({}, controls.airsideEscort)).toBe('open');
  });
});
