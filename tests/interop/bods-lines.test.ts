import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importBods, importBodsLines } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company, person, relationship, shares } from './statements.js';
import { jsonLinesOf, linesOf } from './streams.js';

/** A group of three above `target`, beside one that has nothing to do with it. */
const statements = [
  relationship('r1', 'holding', 'target', [shares({ exact: 60 })]),
  company('target', { identifiers: [{ scheme: 'GB-COH', id: '123' }] }),
  relationship('r3', 'target', 'daughter', [shares({ exact: 100 })]),
  company('daughter'),
  relationship('r2', 'owner', 'holding', [shares({ exact: 50 }, 'unknown')]),
  company('holding'),
  person('owner'),
  relationship('r4', 'owner', 'other', [shares({ exact: 10 }, 'unknown')]),
  company('other'),
];

describe('BODS as JSON Lines', () => {
  it('is what the list of the same statements is', async () => {
    expect(await importBodsLines(jsonLinesOf(statements))).toEqual(importBods(statements));
    expect(await importBodsLines(() => jsonLinesOf(statements))).toEqual(importBods(statements));
  });

  it('has an issue for a line that is no JSON, and goes on', async () => {
    const lines = ['\uFEFF{"recordType":', '', 'true', JSON.stringify(company('a')), '{}'];
    const imported = await importBodsLines(linesOf(lines));
    expect(imported.parties).toHaveLength(1);
    expect(imported.issues.map(({ code, where }) => [code, where])).toEqual([
      ['not-json', 'line 1'],
      ['not-a-record', 'line 3'],
      ['not-a-record', 'line 5'],
    ]);
  });

  it.each([[[]], [['']], [['no', 'json']], [['{"id":"a","schema":"Company","properties":{}}']]])(
    'is refused where no line of %j is a statement',
    async (lines) => {
      const refused = expect.objectContaining({ name: 'ImportError', code: 'wrong-format' });
      await expect(importBodsLines(linesOf(lines))).rejects.toEqual(refused);
      await expect(importBodsLines(() => linesOf(lines), { about: 'x' })).rejects.toEqual(refused);
    },
  );
});

describe('BODS about one party', () => {
  it.each(['target', 's-target', '123', 'gb-coh-123', 'COMPANY TARGET'])(
    'by %s keeps it and everybody above, in one pass as in two',
    async (about) => {
      const once = await importBodsLines(jsonLinesOf(statements), { about });
      expect(once.parties.map(({ id }) => id)).toEqual(['target', 'holding', 'owner']);
      expect(once.interests.map(({ id }) => id)).toEqual(['r1', 'r2']);
      expect(codes(once)).toEqual(['unknown-direction']);
      expect(await importBodsLines(() => jsonLinesOf(statements), { about })).toEqual(once);
      expect(importBods(statements, { about })).toEqual(once);
    },
  );

  it('keeps every version of a record in view, whomever it was about before', async () => {
    const moved = [
      ...statements,
      relationship(
        'r5',
        'owner',
        'target',
        [shares({ exact: 1 })],
        {},
        { statementId: 'v1', statementDate: '2020-01-01' },
      ),
      relationship(
        'r5',
        'owner',
        'other',
        [shares({ exact: 1 })],
        {},
        { statementId: 'v2', statementDate: '2021-01-01' },
      ),
    ];
    const imported = await importBodsLines(() => jsonLinesOf(moved), { about: 'target' });
    expect(imported.interests.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('is refused where nobody is the one', async () => {
    const refused = expect.objectContaining({ name: 'ImportError', code: 'not-found' });
    await expect(importBodsLines(jsonLinesOf(statements), { about: 'nobody' })).rejects.toEqual(refused);
    await expect(importBodsLines(() => jsonLinesOf(statements), { about: 'nobody' })).rejects.toEqual(refused);
  });
});

describe('memory', () => {
  const count = 200_000;

  /** A hundred thousand companies in chains of ten, each holding the next, with addresses that nobody needs. */
  async function* big(look: () => void): AsyncGenerator<string> {
    const address = { type: 'registered', address: 'x'.repeat(400), country: { name: 'Belgium', code: 'BE' } };
    for (let index = 0; index < count / 2; index++) {
      if (index % 20_000 === 0) look();
      yield JSON.stringify(company(`company-${index}`, { addresses: [address] }));
      const next = index % 10 === 0 ? index : index - 1;
      yield JSON.stringify(
        relationship(`relationship-${index}`, `company-${index}`, `company-${next}`, [shares({ exact: 51 })]),
      );
    }
    look();
  }

  it.each([
    ['twice', 90],
    ['once', 250],
  ] as const)('of 200,000 statements that are read %s stays below %i MB more', async (times, most) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const before = used();
    let peak = before;
    const open = () => big(() => (peak = Math.max(peak, used())));
    const imported = await importBodsLines(times === 'twice' ? open : open(), { about: 'company-500' });
    expect(imported.parties).toHaveLength(10);
    expect(peak - before).toBeLessThan(most);
  });
});
