/** Whatever becomes of a file on its way, an import gives a part of a case, or the one error that it documents. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ImportError, type Imported, importBods, importBodsLines, importFtm, importGleif } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { expectPartOfCase } from './as-case.js';
import { hasSharedFiles, sharedFile, sharedFilesIn } from './shared-files.js';
import { linesOf } from './streams.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const ftm = JSON.stringify([
  { id: 'a', schema: 'Company', properties: { name: ['A'], jurisdiction: ['be'] } },
  { id: 'b', schema: 'Person', properties: { name: ['B'], nationality: ['fr'] } },
  {
    id: 'c',
    schema: 'Ownership',
    properties: { owner: ['b'], asset: ['a'], percentage: ['25-50'], startDate: ['2020'] },
  },
  { id: 'd', schema: 'Directorship', properties: { director: ['b'], organization: ['a'] } },
]);

const bods = [fixture('bods-0.3.json'), ...sharedFilesIn('bods-0.4-examples/', '.json').map(sharedFile)];
if (hasSharedFiles) bods.push(`[${sharedFile('real-groups/melli-bank-dirty.jsonl').trim().split('\n').join(',')}]`);

const oddities: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e300,
  1e-300,
  1 / 3,
  true,
  [],
  {},
  [[]],
  '__proto__',
  'constructor',
  'x'.repeat(100),
  '2020-13-45',
  '9999-12-31T99:99:99Z',
  [null],
  { id: null },
  { reason: {} },
  '\u0000',
  'toString',
  '0000',
  '0000-00-00',
  '-0',
  '0.5',
  'A\u200bB\nC\u202e',
  '\u200b',
  '\ud800',
  'y'.repeat(25_000),
];

/** The text of a list of records with one of its values replaced, removed or repeated. */
function mutate(text: string, picks: readonly (readonly [number, number])[]): unknown {
  const json = JSON.parse(text) as unknown;
  for (const [place, what] of picks) {
    const slots: [Record<string, unknown> | unknown[], string][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        slots.push([value as unknown[], key]);
        collect((value as Record<string, unknown>)[key]);
      }
    };
    collect(json);
    const [holder, key] = slots[place % slots.length] ?? [];
    if (holder === undefined || key === undefined) return json;
    const target = holder as Record<string, unknown>;
    if (what % 10 === 0) delete target[key];
    else if (what % 10 === 1 && Array.isArray(holder)) holder.push(structuredClone(target[key]));
    else target[key] = structuredClone(oddities[what % oddities.length]);
  }
  return json;
}

const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });

/** Cuts, doubles and replaces characters, as a broken transfer does. */
const broken = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(20), fc.constantFrom('', '"', ',', '\n', '}', '<', '0', '\u0000')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((cuts) => cuts.reduce((left, [at, length, put]) => left.slice(0, at) + put + left.slice(at + length), text));

function expectResultOrError(run: () => Imported): void {
  try {
    expectPartOfCase(run());
  } catch (reason) {
    if (!(reason instanceof ImportError)) throw reason;
  }
}

describe('files that are broken at random', () => {
  it('of BODS', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bods), picks, (text, where) =>
        expectResultOrError(() => importBods(mutate(text, where))),
      ),
      { numRuns: 1500 },
    );
  });

  it('of FollowTheMoney', () => {
    fc.assert(
      fc.property(picks, (where) => expectResultOrError(() => importFtm(mutate(ftm, where)))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['bods-0.3.json', importBods],
    ['gleif-rr.csv', importGleif],
    ['gleif-rr.xml', importGleif],
  ] as const)('of characters of %s', (name, run) => {
    fc.assert(
      fc.property(broken(fixture(name)), (text) => expectResultOrError(() => run(text))),
      { numRuns: 500 },
    );
  });

  it('of anything that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const run of [importBods, importFtm, importGleif]) expectResultOrError(() => run(value));
      }),
    );
  });

  it('of lines', async () => {
    const lines = bods.flatMap((text) => JSON.parse(text) as unknown[]).map((one) => JSON.stringify(one));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(lines),
        fc.nat(200),
        fc.constantFrom('target', 'harbour-1', 'anna peeters'),
        async (some, cut, about) => {
          const written = some.map((line, index) => (index % 7 === 3 ? line.slice(cut) : line));
          const outcome = (lines: Parameters<typeof importBodsLines>[0]) =>
            importBodsLines(lines, { about }).catch((reason: unknown) => {
              if (reason instanceof ImportError) return reason.code;
              throw reason;
            });
          // In one pass and in two it is the same.
          expect(await outcome(linesOf(written))).toEqual(await outcome(() => linesOf(written)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
