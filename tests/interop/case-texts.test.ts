/** What a case does not admit is changed, with an issue that says so. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { importBods, importFtm, importGleif } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { expectPartOfCase } from './as-case.js';
import { codes, company, relationship, shares } from './statements.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('what an import returns is a part of a case', () => {
  it.each([
    ['bods-0.3.json', importBods],
    ['gleif-rr.csv', importGleif],
    ['gleif-rr.xml', importGleif],
  ] as const)('of %s', (name, run) => {
    const imported = run(fixture(name));
    expect(imported.interests).not.toEqual([]);
    expectPartOfCase(imported);
  });

  it('whatever the texts of a file are', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 20 });
    const id = odd.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(id, odd, odd, id, (id, name, country, day) => {
        const interest = shares({ exact: name }, country, { details: name, startDate: day, endDate: name });
        const details = { name, jurisdiction: { code: country }, identifiers: [{ id: name, scheme: day }] };
        expectPartOfCase(importBods([company(id, details), relationship(day, id, country, [interest])]));
        const properties = {
          name: [name],
          leiCode: [day],
          owner: [id],
          asset: [name],
          role: [day],
          legalBasis: [name],
        };
        expectPartOfCase(importFtm(['Company', 'Ownership'].map((schema) => ({ id, schema, properties }))));
        const node = (NodeID: string) => ({ NodeID, NodeIDType: name });
        const link = { StartNode: node(id), EndNode: node(day), RelationshipType: country };
        expectPartOfCase(importGleif([{ RelationshipRecord: { Relationship: link } }, { Relationship: link }, {}, 1]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('texts that a case does not admit', () => {
  const named = (name: string) => importBods([company('a', { name })]);

  it.each([
    ['Har\u200bbour\u00ad NV', 'Harbour NV'],
    ['Harbour\r\n\tNV', 'Harbour NV'],
    ['\u202eVN ruobraH', 'VN ruobraH'],
    ['Harbour\ud800', 'Harbour'],
    ['a\u202e\u200d\u200db', 'ab'],
  ])('reads the name %j as %j', (name, seen) => {
    const imported = named(name);
    expect(imported.parties[0]?.name).toBe(seen);
    expect(imported.issues).toMatchObject([{ code: 'hidden-character', message: expect.stringContaining(seen) }]);
    expectPartOfCase(imported);
  });

  it('keeps joiners where a language cannot be written without them', () => {
    expect(named('شرکت می\u200cخواهم')).toMatchObject({ parties: [{ name: 'شرکت می\u200cخواهم' }], issues: [] });
  });

  it('reads a name of which nothing can be seen as none', () => {
    expect(named('\u200b\u2060')).toMatchObject({
      parties: [{ name: 'Without a name' }],
      issues: [{ code: 'no-name' }],
    });
  });

  it('cuts what is too long, never inside a character, and says where', () => {
    const long = `${'x'.repeat(19_996)}${'😀'.repeat(5000)}`;
    const imported = importBods([
      company('a', { name: long, identifiers: [{ id: long }, { id: '1', scheme: long }] }),
      company(long),
      relationship('r', long, 'a', [shares({ exact: 1 }, 'direct', { details: long })]),
    ]);
    expectPartOfCase(imported);
    expect(new Set(codes(imported))).toEqual(new Set(['text-cut']));
    expect(imported.issues.map(({ message }) => message)).toEqual([
      `An identifier has ${long.length} characters, more than 20000; left out.`,
      `The name has ${long.length} characters; cut to 20000.`,
      `The scheme of an identifier has ${long.length} characters; cut to 20000.`,
      expect.stringContaining('The name'),
      expect.stringContaining('The id of the record'),
      expect.stringContaining('The id of the statement'),
      expect.stringContaining('The note'),
    ]);
    expect(imported.parties[0]?.name.length).toBe(19_999);
    expect(imported.parties[0]?.name).toMatch(/x\.\.\.$/);
    for (const { message } of imported.issues) expect(message.length).toBeLessThanOrEqual(1000);
  });
});
