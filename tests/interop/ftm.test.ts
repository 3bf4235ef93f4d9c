import { importFtm, importFtmLines } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes } from './statements.js';
import { jsonLinesOf } from './streams.js';

type Properties = Readonly<Record<string, unknown>>;

const entity = (id: string, schema: string, properties: Properties) => ({ id, schema, properties });

const parties = [
  entity('Q1', 'Company', { name: ['Alpha BV'], jurisdiction: ['nl'], leiCode: ['5493001Z012YSB2A0K51'] }),
  entity('p1', 'Person', { name: ['B. Beta'], nationality: ['xk', 'be'], country: ['fr'] }),
];

const owns = (properties: Properties) =>
  importFtm([...parties, entity('o1', 'Ownership', { owner: ['p1'], asset: ['Q1'], ...properties })]);

describe('parties of FollowTheMoney', () => {
  it.each([
    ['Company', 'company'],
    ['Organization', 'company'],
    ['PublicBody', 'state-body'],
    ['Person', 'person'],
    ['LegalEntity', 'unknown'],
  ])('%s is %s', (schema, kind) => {
    expect(importFtm([entity('a', schema, { name: ['A'] })]).parties).toMatchObject([{ id: 'a', name: 'A', kind }]);
  });

  it('have nationalities and law in upper case, and no residence or seat that the file does not name', () => {
    const { parties: found, issues } = importFtm(parties);
    expect(found[0]).toMatchObject({ id: 'q1', law: 'NL', identifiers: [{ scheme: 'LEI' }], source: { record: 'Q1' } });
    expect(found[1]).toMatchObject({ nationalities: ['XK', 'BE'], note: 'Linked with FR in the file.' });
    expect(found[1]).not.toHaveProperty('residence');
    expect(issues.map(({ code }) => code)).toEqual(['country-not-used']);
  });

  it.each(['eu', 'suhh', 'zz', 'Belgium'])('the country %s is an issue', (country) => {
    const imported = importFtm([entity('a', 'Company', { name: ['A'], jurisdiction: [country] })]);
    expect(imported.parties[0]).not.toHaveProperty('law');
    expect(codes(imported)).toEqual(['unknown-country']);
  });

  it('of which a side may have several', () => {
    const both = { jurisdiction: ['nl', 'be'], mainCountry: ['lu'] };
    const imported = importFtm([entity('a', 'Company', { name: ['A'], ...both })]);
    expect(imported.parties[0]).toMatchObject({ seat: 'LU' });
    expect(imported.parties[0]).not.toHaveProperty('law');
    expect(codes(imported)).toEqual(['unknown-country']);
  });
});

describe('the percentage of an ownership', () => {
  it.each([
    [['75'], '75'],
    [['75.0'], '75'],
    [['50%'], '50'],
    [['50 %'], '50'],
    [['25,5'], '25.5'],
    [['>25'], { exclusiveMin: '25' }],
    [['> 25 %'], { exclusiveMin: '25' }],
    [['>=75'], { min: '75' }],
    [['more than 25%'], { exclusiveMin: '25' }],
    [['<10'], { exclusiveMax: '10' }],
    [['up to 10'], { max: '10' }],
    [['75+'], { min: '75' }],
    [['25-50'], { min: '25', max: '50' }],
    [['25 – 50 %'], { min: '25', max: '50' }],
    [['25% to 50%'], { min: '25', max: '50' }],
    [['between 25 and 50'], { min: '25', max: '50' }],
    [['>25-50'], { exclusiveMin: '25', max: '50' }],
    [['75', '75.0', '75%'], '75'],
    ['75', '75'],
    [[75], '75'],
  ])('%j is %j', (percentage, share) => {
    const imported = owns({ percentage });
    expect(imported.interests).toMatchObject([{ id: 'o1', holder: 'p1', subject: 'q1', kind: 'shares', share }]);
    expect(codes(imported)).toEqual(['country-not-used']);
  });

  it.each([
    [['75', '50'], 'several-shares'],
    [['majority'], 'bad-share'],
    [['120'], 'bad-share'],
    [['-5'], 'bad-share'],
    [['50-25'], 'bad-share'],
    [['1/3'], 'bad-share'],
    [['1,234,567'], 'bad-share'],
    [[], 'no-share'],
    [[''], 'no-share'],
  ])('%j is not known, with an issue', (percentage, code) => {
    const imported = owns({ percentage });
    expect(imported.interests).toHaveLength(1);
    expect(imported.interests[0]).not.toHaveProperty('share');
    expect(codes(imported)).toContain(code);
  });
});

describe('links of FollowTheMoney', () => {
  it.each([
    ['shareholding', 'voting rights'],
    ['shareholding', 'votingRights'],
    ['ownership-of-shares-75-to-100-percent', 'voting-rights-75-to-100-percent'],
  ])('has one stake in two ownerships, %s and %s, as two counts', (first, second) => {
    const stake = (id: string, role: string) =>
      entity(id, 'Ownership', { owner: ['p1'], asset: ['Q1'], percentage: ['75'], role: [role] });
    const imported = importFtm([...parties, stake('o1', first), stake('o2', second)]);
    expect(imported.interests.map(({ kind, share }) => [kind, share])).toEqual([
      ['shares', '75'],
      ['voting-rights', '75'],
    ]);
  });

  it('says where one count is there twice', () => {
    const stake = (id: string) => entity(id, 'Ownership', { owner: ['p1'], asset: ['Q1'], percentage: ['75'] });
    expect(codes(importFtm([...parties, stake('o1'), stake('o2')]))).toContain('repeated-interest');
    const same = importFtm([...parties, stake('o1'), stake('o1')]);
    expect(same.interests).toHaveLength(1);
    expect(codes(same)).toContain('duplicate-record');
  });

  it.each([
    [undefined, 'direct'],
    ['direct', 'direct'],
    ['indirect', 'indirect'],
    ['ultimate', 'indirect'],
    ['beneficial', 'unknown'],
  ])('an ownership of the type %s is %s', (type, directness) => {
    expect(owns({ ownershipType: type === undefined ? [] : [type] }).interests[0]?.directness).toBe(directness);
  });

  it('reads directorships and unknown links as influence, and their dates', () => {
    const imported = importFtm([
      ...parties,
      entity('d', 'Directorship', {
        director: ['p1'],
        organization: ['Q1'],
        role: ['CEO'],
        startDate: ['2020'],
        endDate: ['2021-05-06'],
      }),
      entity('u', 'UnknownLink', { subject: ['p1'], object: ['Q1'], role: ['friend'] }),
    ]);
    expect(imported.interests).toMatchObject([
      { kind: 'other-influence', directness: 'direct', until: '2021-05-06', note: 'Directorship: CEO.' },
      { kind: 'other-influence', note: 'Link of unknown nature: friend.' },
    ]);
    expect(imported.interests[0]?.since).toEqual({ earliest: '2020-01-01', latest: '2020-12-31' });
    expect(codes(imported)).toContain('undisclosed-interest');
  });

  it.each([
    ['Ownership', 'trusteeOfTrust', 'trustee'],
    ['Ownership', 'Settlor', 'settlor'],
    ['Ownership', 'protector', 'protector'],
    ['Ownership', 'beneficiary', 'beneficiary'],
    ['Ownership', 'Limited partner', 'limited-partner'],
    ['Ownership', 'rights granted by contract', 'other-influence'],
    ['Ownership', 'ownership of shares as a trustee', 'other-influence'],
    ['Ownership', 'registered owner', 'shares'],
    ['Directorship', 'General Partner', 'general-partner'],
    ['Directorship', 'senior managing official', 'senior-manager'],
    // Those who run a charity are called its trustees too, and a managing director is one of a board.
    ['Directorship', 'trustee', 'other-influence'],
    ['Directorship', 'managing director', 'other-influence'],
    ['Directorship', '__proto__', 'other-influence'],
  ])('reads of an entity of %s the role %j as %s', (schema, role, kind) => {
    const [holding, held] = schema === 'Ownership' ? ['owner', 'asset'] : ['director', 'organization'];
    const imported = importFtm([...parties, entity('r', schema, { [holding]: ['p1'], [held]: ['Q1'], role: [role] })]);
    expect(imported.interests).toMatchObject([{ kind, note: expect.stringContaining(role) }]);
  });

  it('leaves nothing out without an issue', () => {
    const imported = importFtm([
      ...parties,
      entity('s', 'Sanction', { entity: ['p1'] }),
      entity('x', 'Ownership', { owner: ['p1'] }),
      entity('y', 'Ownership', { owner: ['p1'], asset: ['nowhere'] }),
      { id: 'z', schema: 'Company' },
      'text',
    ]);
    expect(imported.parties.map(({ id }) => id)).toEqual(['q1', 'p1', 'nowhere']);
    expect(imported.interests.map(({ id }) => id)).toEqual(['y']);
    for (const code of ['not-a-party', 'bad-reference', 'missing-party', 'not-a-record']) {
      expect(codes(imported)).toContain(code);
    }
  });

  it('is the same as JSON Lines, also about one party', async () => {
    const all = [
      ...parties,
      entity('o', 'Ownership', { owner: ['p1'], asset: ['Q1'] }),
      entity('e', 'Company', { name: ['E'] }),
    ];
    expect(await importFtmLines(jsonLinesOf(all))).toEqual(importFtm(all));
    const about = await importFtmLines(jsonLinesOf(all), { about: 'alpha bv' });
    expect(about.parties.map(({ id }) => id)).toEqual(['q1', 'p1']);
    expect(about).toEqual(importFtm(all, { about: 'Q1' }));
  });

  it.each([[[]], [[7]], [[{ recordType: 'entity' }]]])('refuses lines of %j', async (values) => {
    const refused = expect.objectContaining({ name: 'ImportError', code: 'wrong-format' });
    await expect(importFtmLines(jsonLinesOf(values))).rejects.toEqual(refused);
  });
});
