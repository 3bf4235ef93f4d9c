import { describe, expect, it } from 'vitest';
import { accepted, problemOf, problemsOf } from './cases.js';
import { withSite, withTransaction } from './parts.js';

/** For each kind of leaf: the case that holds it, some plain values, and what is not one. */
const kinds: Record<string, [(leaf: unknown) => object, path: string, plain: unknown[], wrong: unknown[]]> = {
  'yes or no': [(leaf) => withSite({ portAccess: leaf }), 'sites[0].portAccess', [true, false], ['yes', 1, []]],
  amount: [
    (leaf) => withSite({ buildingArea: leaf }),
    'sites[0].buildingArea',
    [0, 30000, '30000.50', { min: 1 }, { exclusiveMin: '25', exclusiveMax: 50 }, { max: 0 }],
    [-1, true, [], 'large'],
  ],
  percentage: [
    (leaf) => withSite({ dependence: { shareOfTraffic: leaf } }),
    'sites[0].dependence.shareOfTraffic',
    [0, 100, '33.333333333333333333', { min: '25', exclusiveMax: '50' }],
    [101, '50%', false],
  ],
  day: [
    (leaf) => withTransaction({ signedOn: leaf }),
    'transaction.signedOn',
    ['2024-02-29', { earliest: '2023-01-01' }, { earliest: '2023-01-01', latest: '2023-01-01' }],
    ['2023-02-29', '2024', 20240101, '29/02/2024'],
  ],
  word: [
    (leaf) => withTransaction({ kind: leaf }),
    'transaction.kind',
    ['greenfield', 'share-purchase'],
    ['Greenfield', true, 7, ['greenfield']],
  ],
  words: [
    (leaf) => withSite({ airfieldAccess: leaf }),
    'sites[0].airfieldAccess',
    [['airside'], ['airside', 'landside']],
    [[], 'airside', 5],
  ],
  countries: [
    (leaf) => withSite({ systems: { administeredFrom: leaf } }),
    'sites[0].systems.administeredFrom',
    [[], ['BE', 'CN']],
    ['BE', { BE: true }, 32],
  ],
};

describe.each(Object.entries(kinds))('a leaf that is a %s', (_, [caseWith, path, plain, wrong]) => {
  it('is written as a plain value, with its evidence, as claims or as unknown', () => {
    for (const value of plain) {
      accepted(caseWith(value));
      accepted(caseWith({ value, evidence: ['permit'], basis: 'As built.', note: 'Seen.' }));
      accepted(caseWith({ claims: [{ value, by: 'Region', status: 'asserted' }] }));
      accepted(
        caseWith({
          claims: [
            {
              value,
              by: 'Region',
              on: '2024',
              basis: 'A plan',
              evidence: ['permit', 'company'],
              status: 'corroborated',
            },
            { value, by: 'Hub', on: '2024-05', status: 'denied' },
          ],
          note: 'Both were asked.',
        }),
      );
    }
    accepted(caseWith({ unknown: true, note: 'Not in the register.' }));
  });

  it('is refused where its value is wrong, whichever form it is in', () => {
    for (const value of wrong) {
      expect(problemOf(caseWith(value))?.path, JSON.stringify(value)).toBe(path);
      expect(problemOf(caseWith({ value, evidence: ['permit'] }))?.path).toBe(`${path}.value`);
      const claims = [
        { value: plain[0], by: 'A', status: 'asserted' },
        { value, by: 'B', status: 'denied' },
      ];
      expect(problemOf(caseWith({ claims }))?.path).toBe(`${path}.claims[1].value`);
    }
  });

  it('must say something in whichever form it is in', () => {
    const missing = (leaf: object): string[] =>
      problemsOf(caseWith(leaf))
        .filter(({ code }) => code === 'missing')
        .map((problem) => problem.path);
    expect(missing({ evidence: ['permit'] })).toEqual([`${path}.value`]);
    expect(missing({ value: plain[0] })).toEqual([`${path}.evidence`]);
    expect(missing({ claims: [{ value: plain[0] }] })).toEqual([`${path}.claims[0].by`, `${path}.claims[0].status`]);
    expect(problemOf(caseWith({ claims: [] }))).toMatchObject({
      path: `${path}.claims`,
      expected: 'at least one entry',
    });
    expect(problemOf(caseWith({ value: plain[0], evidence: [] }))).toMatchObject({ path: `${path}.evidence` });
    expect(problemOf(caseWith({ unknown: false }))).toMatchObject({ path: `${path}.unknown`, expected: 'true' });
  });

  it('says how to write what is not known, where null is written', () => {
    expect(problemOf(caseWith(null))).toEqual(
      expect.objectContaining({
        path,
        found: 'null',
        mend: 'What is not known is left out, or written { "unknown": true }.',
      }),
    );
  });

  it('names the forms there are, where an object is in none of them', () => {
    expect(problemOf(caseWith({ figure: 5 }))).toMatchObject({
      path,
      found: '{ "figure": 5 }',
      expected: expect.stringMatching(/^a (plain value|list), or an object with one of value, claims, unknown/),
    });
  });
});

describe('an error about a leaf is about the form that was meant', () => {
  it.each([
    [{ value: 30000, claims: [], evidence: ['permit'] }, 'claims', 'one of value, evidence, basis, note'],
    [{ claims: [{ value: 1, by: 'A', status: 'asserted' }], evidence: ['permit'] }, 'evidence', 'one of claims, note'],
    [{ unknown: true, basis: 'None' }, 'basis', 'one of unknown, note'],
    [{ min: 5, note: 'x' }, 'note', 'one of min, exclusiveMin, max, exclusiveMax'],
  ])('%j', (leaf, key, expected) => {
    expect(problemOf(withSite({ buildingArea: leaf }))).toMatchObject({
      code: 'unknown-key',
      path: `sites[0].buildingArea.${key}`,
      expected,
    });
  });

  it('a range is not a claim, and a claim not a leaf of its own', () => {
    expect(problemOf(withSite({ buildingArea: { min: 'large' } }))?.path).toBe('sites[0].buildingArea.min');
    expect(
      problemsOf(withSite({ buildingArea: { value: 5, by: 'A', status: 'asserted' } })).map(({ path }) => path),
    ).toEqual(['sites[0].buildingArea.evidence', 'sites[0].buildingArea.by', 'sites[0].buildingArea.status']);
  });
});

describe('a list', () => {
  it('is bare, or says whether it is complete', () => {
    for (const complete of [true, false]) {
      accepted({ ...withSite({}), controls: { items: [], complete, note: 'Two of five were shown.' } });
    }
    expect(problemOf({ ...withSite({}), controls: { items: [] } })?.path).toBe('controls.complete');
    expect(problemOf({ ...withSite({}), controls: { complete: false } })?.path).toBe('controls.items');
  });

  it('is not one of its entries', () => {
    expect(
      problemOf({ ...withSite({}), controls: { id: 'keys', kind: 'independent-keys', inPlace: true } }),
    ).toMatchObject({
      path: 'controls',
      found: '{ "id": "keys", "kind": "independent-keys", "inPlace": true }',
      expected: 'a list, or an object with one of items, complete',
    });
  });
});
