import { readFileSync } from 'node:fs';
import { importGleif, importGleifLines } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { child, importedRecord, parent, resource } from './gleif-api.js';
import { codes, edges } from './statements.js';
import { linesOf } from './streams.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const csv = fixture('gleif-rr.csv');

describe('formats of GLEIF', () => {
  it('reads the CSV of the golden copy, as a text and line by line', async () => {
    const imported = importGleif(csv);
    expect(edges(imported)).toEqual([
      [parent.toLowerCase(), child.toLowerCase(), 'manager', undefined, 'direct'],
      ['zzg38t0mdr3qy1etua76', '010cmkz3von21wf2zd45', 'other-influence', undefined, 'direct'],
    ]);
    expect(imported.interests[1]).toMatchObject({
      since: '2018-02-06',
      basis: 'accounting consolidation, ACCOUNTING_STANDARD US_GAAP',
      source: { statement: 'line 4' },
    });
    expect(codes(imported)).toEqual(['registration', 'not-a-record']);
    expect(await importGleifLines(linesOf(csv.split('\n')))).toEqual(imported);
    expect(importGleif(`\uFEFF${csv.replaceAll('\n', '\r\n')}`)).toEqual(imported);
  });

  it('reads the CSV of exceptions', () => {
    const imported = importGleif(
      `LEI,Exception.Category,Exception.Reason.1,Exception.Reason.2,Exception.Reference.1\n${child},ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT,NO_LEI,NON_PUBLIC,"a, b"\n`,
    );
    expect(imported.parties[1]?.note).toMatch(/\(NO_LEI\); .*\(NON_PUBLIC\)\. Reference: a, b\./);
  });

  it('reads the JSON of the golden copy as that of the API', () => {
    const text = (value: string) => ({ $: value });
    const golden = {
      relations: [
        {
          Relationship: {
            StartNode: { NodeID: text(child), NodeIDType: text('LEI') },
            EndNode: { NodeID: text(parent), NodeIDType: text('LEI') },
            RelationshipType: text('IS_DIRECTLY_CONSOLIDATED_BY'),
            RelationshipPeriods: {
              RelationshipPeriod: [{ StartDate: text('2020-01-01'), PeriodType: text('RELATIONSHIP_PERIOD') }],
            },
            RelationshipStatus: text('ACTIVE'),
          },
          Registration: { RegistrationStatus: text('PUBLISHED') },
        },
      ],
    };
    const periods = [{ startDate: '2020-01-01', type: 'RELATIONSHIP_PERIOD' }];
    expect(importGleif(golden)).toEqual(importedRecord({ periods }));
    expect(importGleif(JSON.stringify(golden))).toEqual(importedRecord({ periods }));
    expect(
      importGleif({
        exceptions: [
          {
            LEI: text(child),
            ExceptionCategory: text('DIRECT_ACCOUNTING_CONSOLIDATION_PARENT'),
            ExceptionReason: [text('NO_LEI')],
          },
        ],
      }).interests,
    ).toHaveLength(1);
  });

  it('keeps the same relation of two nodes once', () => {
    const imported = importGleif({ data: [resource(), resource()] });
    expect(imported.interests).toHaveLength(1);
    expect(codes(imported)).toEqual(['duplicate-record']);
  });

  it.each([
    ['', 'wrong-format'],
    ['a,b\n1,2', 'wrong-format'],
    ['{"data": 7}', 'wrong-format'],
    ['{', 'not-json'],
    ['[1, 2]', 'wrong-format'],
    [{ data: [{ attributes: { legalName: 'A' } }] }, 'wrong-format'],
    [7, 'wrong-format'],
  ])('refuses %j', (file, code) => {
    expect(() => importGleif(file)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });

  it('reads XML, whatever its prefix', () => {
    const xml = fixture('gleif-rr.xml');
    const imported = importGleif(xml);
    expect(edges(imported)).toEqual([
      [parent.toLowerCase(), child.toLowerCase(), 'other-influence', undefined, 'direct'],
    ]);
    expect(imported.interests[0]).toMatchObject({
      since: '2018-02-06',
      basis: 'accounting consolidation, ACCOUNTING_STANDARD IFRS',
    });
    expect(importGleif(xml.replaceAll('rr:', '').replace('xmlns:rr', 'xmlns'))).toEqual(imported);
    expect(() => importGleif(xml.slice(0, 500))).toThrow(expect.objectContaining({ code: 'not-xml' }));
    expect(() => importGleif('<a/>')).toThrow(expect.objectContaining({ code: 'wrong-format' }));
  });
});
