import { describe, expect, it } from 'vitest';
import { accepted, problemOf, problemsOf } from './cases.js';
import { evidence, least, withSite } from './parts.js';

const parties = [
  { id: 'buyer', name: 'Buyer', kind: 'company' },
  { id: 'holding', name: 'Holding', kind: 'company' },
] as const;
const entities = [{ id: 'hub-belgium', name: 'Hub Belgium' }];
const whole = { ...least, evidence, ownership: { parties }, target: { name: 'Hub', entities } };

describe('a reference', () => {
  it.each<[string, object, string, string]>([
    ['an acquirer', { ownership: { parties, acquirers: ['buyr'] } }, 'ownership.acquirers[0]', 'buyer'],
    [
      'the holder of an interest',
      { ownership: { parties, interests: [{ holder: 'holdings', subject: 'buyer', kind: 'shares' }] } },
      'ownership.interests[0].holder',
      'holding',
    ],
    [
      'a party acting in concert, in a list that is not complete',
      {
        ownership: {
          parties: { items: parties, complete: false },
          concert: { items: [{ parties: ['buyer', 'hodling'], declared: true }], complete: false },
        },
      },
      'ownership.concert.items[0].parties[1]',
      'holding',
    ],
    [
      'a beneficial owner',
      { ownership: { parties, beneficialOwners: [{ person: 'buyer', of: 'bayer', basis: 'control' }] } },
      'ownership.beneficialOwners[0].of',
      'buyer',
    ],
    [
      'a party bound by a law',
      { legalDuties: [{ id: 'law', boundParty: 'uyer', jurisdiction: 'BE' }] },
      'legalDuties[0].boundParty',
      'buyer',
    ],
    [
      'a party of conduct',
      { conduct: [{ id: 'case', party: 'holdin', what: 'Something', by: 'Someone', stage: 'charge' }] },
      'conduct[0].party',
      'holding',
    ],
    [
      'the entity that holds data',
      { data: [{ id: 'orders', category: 'trade', heldBy: 'hub-belgum' }] },
      'data[0].heldBy',
      'hub-belgium',
    ],
    [
      'the party that shares control',
      { target: { name: 'Hub', entities: [{ id: 'hub-belgium', name: 'Hub', control: { with: ['buyers'] } }] } },
      'target.entities[0].control.with[0]',
      'buyer',
    ],
    [
      'the entity in control',
      { target: { name: 'Hub', entities: [{ ...entities[0], controlledBy: 'hub-belgiun' }] } },
      'target.entities[0].controlledBy',
      'hub-belgium',
    ],
    [
      'the evidence of a leaf',
      { transaction: { kind: { value: 'greenfield', evidence: ['permit', 'permitt'] } } },
      'transaction.kind.evidence[1]',
      'permit',
    ],
    [
      'the evidence of a claim',
      { transaction: { kind: { claims: [{ value: 'merger', by: 'A', status: 'asserted', evidence: ['compny'] }] } } },
      'transaction.kind.claims[0].evidence[0]',
      'company',
    ],
    [
      'the evidence of a matter of context',
      { context: [{ id: 'c', text: 'T', by: 'B', evidence: ['permits'], whyNotScored: 'No rule.' }] },
      'context[0].evidence[0]',
      'permit',
    ],
  ])('to nothing is an error with a suggestion: %s', (_, says, path, meant) => {
    expect(problemOf({ ...whole, ...says })).toMatchObject({
      code: 'unknown-reference',
      path,
      mend: `Did you mean "${meant}"?`,
    });
  });

  it('to a list that the case does not have is an error without one', () => {
    const says = { conduct: [{ id: 'case', party: 'buyer', what: 'Something', by: 'Someone', stage: 'charge' }] };
    expect(problemOf({ ...least, ...says })).toMatchObject({
      code: 'unknown-reference',
      path: 'conduct[0].party',
      found: '"buyer"',
      expected: 'the id of a party of the ownership section',
      mend: 'Add it as a party of the ownership section: there is none yet.',
    });
  });

  it('may be a word that every object of the language has', () => {
    const ids = ['constructor', 'prototype', 'tostring', 'valueof'];
    const named = ids.map((id) => ({ id, name: id, kind: 'company' }));
    accepted({ ...least, ownership: { parties: named, acquirers: ids } });
    for (const id of ids)
      expect(problemOf({ ...whole, ownership: { parties, acquirers: [id] } })?.found).toBe(`"${id}"`);
  });
});

describe('an id', () => {
  it('stands once in its list', () => {
    expect(problemOf({ ...whole, evidence: [...evidence, evidence[0]] })).toMatchObject({
      code: 'duplicate-id',
      path: 'evidence[3].id',
      found: '"permit"',
      expected: 'an id that no other entry of the list has',
    });
    const sites = {
      items: [
        { id: 'hall', name: 'A' },
        { id: 'hall', name: 'B' },
      ],
      complete: false,
    };
    expect(problemOf({ ...least, sites })?.path).toBe('sites.items[1].id');
  });

  it('of an interest stands once too, where it has one', () => {
    const one = { holder: 'holding', subject: 'buyer', kind: 'shares' };
    accepted({ ...whole, ownership: { parties, interests: [one, one, { ...one, id: 'a' }] } });
    const twice = [one, { ...one, id: 'a' }, { ...one, id: 'a' }];
    expect(problemOf({ ...whole, ownership: { parties, interests: twice } })?.path).toBe('ownership.interests[2].id');
  });

  it('of a register may be the same in another register', () => {
    const identifiers = ['LEI', 'XI-LEI'].map((scheme) => ({ scheme, id: '5493001Z012YSB2A0K51' }));
    accepted({ ...least, ownership: { parties: [{ ...parties[0], identifiers }] } });
  });

  it('may stand in several lists, and in the same list of several sites', () => {
    const plannedBuildingArea = [{ id: 'hall', area: 5, history: [{ status: 'sought', on: '2023-01-01' }] }];
    accepted({
      ...whole,
      sites: ['north', 'south'].map((id) => ({ id, name: id, plannedBuildingArea })),
      controls: [{ id: 'permit', kind: 'ring-fenced-entity', inPlace: true }],
    });
  });

  it.each(['', 'Hall', 'hall 1', '-hall', 'hällе', 'x'.repeat(81), 'a\u0000', 'a\n', '__proto__', 'a/b', 7])(
    'is a plain word, not %j',
    (id) => {
      expect(problemOf({ ...least, id })?.path).toBe('id');
    },
  );
});

describe('a corroborated claim', () => {
  const claim = (cited?: readonly string[]) =>
    withSite({ portAccess: { claims: [{ value: true, by: 'Region', status: 'corroborated', evidence: cited }] } });

  it('has evidence of two independent originators', () => {
    accepted(claim(['permit', 'company']));
  });

  it.each([
    ['none', undefined],
    ['one', ['permit']],
    ['the same one twice', ['permit', 'permit']],
    ['two papers that repeat one originator', ['permit', 'permit-again']],
  ])('has more than %s', (_, cited) => {
    expect(problemOf(claim(cited))).toMatchObject({
      code: 'not-corroborated',
      path: 'sites[0].portAccess.claims[0].status',
      expected: 'evidence of two independent originators',
    });
  });

  it('is not corroborated by someone who stays anonymous', () => {
    const anonymous = { ...evidence[2], originator: { ...evidence[2].originator, anonymous: true } };
    const input = { ...claim(['permit', 'company']), evidence: [evidence[0], evidence[1], anonymous] };
    expect(problemOf(input)?.code).toBe('not-corroborated');
  });

  it('and unknown evidence are two problems', () => {
    expect(problemsOf(claim(['permit', 'compani'])).map(({ code }) => code)).toEqual([
      'unknown-reference',
      'not-corroborated',
    ]);
  });
});
