/** Files that are meant to exhaust an import end in one error or in issues, in a time that grows with their length. */
import { ImportError, type Imported, importBods, importFtm, importGleif, importLimits } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company } from './statements.js';

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** A result, and within seconds; an algorithm that compares each with each takes minutes. */
function promptly(run: () => Imported): Imported {
  const start = performance.now();
  const imported = run();
  expect(performance.now() - start).toBeLessThan(20_000);
  return imported;
}

describe('XML', { timeout: 60_000 }, () => {
  const node = (id: string) => `<NodeID>${id}</NodeID>`;
  const record = `<RelationshipRecord><Relationship><StartNode>${node('a')}</StartNode></Relationship></RelationshipRecord>`;

  it.each([
    [
      'expands entities',
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>',
      "entity isn't defined: &y;",
    ],
    ['reads another file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><a>&x;</a>', "isn't defined: &x;"],
    ['is deeper than any record', '<a>'.repeat(200_000), 'too deep'],
    ['is not closed', '<a><b>', 'not XML'],
  ])('that %s is an error', (_, text, message) => {
    expect(() => importGleif(text)).toThrow(ImportError);
    expect(() => importGleif(text)).toThrow(message);
  });

  it('of more records than a call has room for arguments is read', () => {
    expect(promptly(() => importGleif(`<a>${record.repeat(130_000)}</a>`)).issues).toHaveLength(130_000);
  });

  it('of a record with very many elements of one name is read', () => {
    const nodes = node('a').repeat(60_000);
    const text = record.replace('</StartNode>', `${nodes}</StartNode><EndNode>${node('b')}</EndNode>`);
    expect(promptly(() => importGleif(text)).interests).toHaveLength(1);
  });

  it('of a record that goes on and on inside is read as far as a record goes', () => {
    const deep = `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`;
    const text = record.replace('<StartNode>', `<EndNode>${node('b')}</EndNode>${deep}<StartNode>`);
    expect(importGleif(text).interests).toHaveLength(1);
  });
});

describe('CSV with quotes that do not match', () => {
  const header = 'Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Note';
  const row = (child: string, note = '"x"') => `"${child}","P","IS_SUBFUND_OF",${note}`;
  const children = ({ interests }: Imported) => interests.map(({ subject }) => subject);

  it('loses the line that has the quote, and no other', () => {
    const imported = importGleif([header, row('a'), row('b', '"x'), row('c'), '', row('d')].join('\n'));
    expect(children(imported)).toEqual(['a', 'c', 'd']);
    expect(imported.issues).toContainEqual({
      code: 'not-a-record',
      where: 'line 3',
      message: 'The row has a quote that is not closed; left out.',
    });
  });

  it('keeps its pace in a file that is longer than a row may be', () => {
    const rows = many(60_000, (index) => row(`child-${index}`, index % 20_000 === 5 ? '"x' : '"x"'));
    const imported = promptly(() => importGleif([header, ...rows].join('\n')));
    expect(imported.interests).toHaveLength(60_000 - 3);
    const where = imported.issues.filter(({ code }) => code === 'not-a-record').map((issue) => issue.where);
    expect(where).toEqual(['line 7', 'line 20007', 'line 40007']);
  });

  it('loses a line that is longer than a row may be, and no other', () => {
    const imported = importGleif([header, row('a', 'x'.repeat(importLimits.lineLength)), row('b')].join('\n'));
    expect(children(imported)).toEqual(['b']);
    expect(imported.issues[0]?.message).toBe('The row has more than 2000000 characters; left out.');
  });
});

describe('JSON', { timeout: 60_000 }, () => {
  it('with keys of every object gives an object nothing', () => {
    const text = `[${JSON.stringify(company('a')).replace('{', '{"__proto__": {"recordStatus": "closed"}, ')}]`;
    expect(importBods(text)).toMatchObject({ parties: [{ id: 'a', name: 'Company a' }], issues: [] });
    expect(importBods(text).parties[0]).not.toHaveProperty('note');
    const proto = importFtm(
      '[{"id": "__proto__", "schema": "Company", "properties": {"__proto__": {"name": ["B"]}, "name": ["A"]}}]',
    );
    expect(proto.parties).toMatchObject([{ id: 'proto__', name: 'A' }]);
    expect(importFtm([{ id: 'a', schema: '__proto__', properties: {} }]).issues[0]?.code).toBe('not-a-party');
    expect({}).not.toHaveProperty('name');
  });

  it('that is deep is no statement', () => {
    expect(() => importBods(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toThrow(ImportError);
  });

  it('with more issues than a call has room for arguments has them all', () => {
    const imported = promptly(() => importBods(many(140_000, () => company('a'))));
    expect(imported.parties).toHaveLength(1);
    expect(codes(imported).every((code) => code === 'superseded')).toBe(true);
    expect(imported.issues).toHaveLength(139_999);
  });

  it('in which everybody has one identifier is read', () => {
    const identifiers = [{ scheme: 'GB-COH', id: 'none' }];
    const imported = promptly(() => importBods(many(60_000, (index) => company(`c${index}`, { identifiers }))));
    expect(imported.parties).toHaveLength(60_000);
    expect(imported.issues).toHaveLength(1);
  });

  it('with a link of many holders in many companies is left out', () => {
    const [owner, asset] = ['o', 'a'].map((start) => many(1000, (index) => `${start}${index}`));
    const imported = importFtm([{ id: 'x', schema: 'Ownership', properties: { owner, asset } }]);
    expect(imported).toMatchObject({ parties: [], interests: [], issues: [{ code: 'several-parties' }] });
  });

  it('with texts that make patterns slow is read', () => {
    const long = `5${' '.repeat(400_000)}x`;
    const id = `x${'-'.repeat(400_000)}x`;
    const imported = promptly(() =>
      importFtm([{ id, schema: 'Ownership', properties: { owner: ['a'], asset: ['b'], percentage: [long] } }]),
    );
    expect(codes(imported)).toContain('bad-share');
  });
});
