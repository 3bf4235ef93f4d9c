import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from '../../scripts/validation/collection.js';
import { pagePath, withMapping, withResult } from '../../scripts/validation/page.js';
import { parsePublishedCases } from '../../scripts/validation/published-case.js';
import { randomFrom } from '../../scripts/validation/random.js';
import { collection, resultText } from '../../scripts/validation/result.js';
import { rankingTable } from '../../scripts/validation/tables.js';
import { ratio } from '../../src/values/ratio.js';
import { written } from './cases.js';

const page = (): string => readFileSync(pagePath, 'utf8');

describe('docs/validation.md', () => {
  it('shows what is mapped as it is; npm run validate -- --write writes it', () => {
    expect(page()).toBe(withMapping(page()));
  });

  it('shows the result as it is, where the cases are there', ({ skip }) => {
    skip(!existsSync(collection), `there is no ${collection}`);
    const cases = parsePublishedCases(readFileSync(collection, 'utf8'));
    expect(page()).toBe(withResult(page(), resultText(cases)));
  });

  it('is refused where the marks of a part are missing', () => {
    expect(() => withResult('# Another page', 'text')).toThrow('no part between');
  });
});

describe('the result of made-up cases', () => {
  const known = { critical_infrastructure: true, dual_use_or_sensitive_tech: true };
  const cases = parsePublishedCases(
    JSON.stringify([
      written({ id: 'A', outcome: 'prohibited', features: known, matched_pair_with: 'B' }),
      written({ id: 'B', outcome: 'cleared', deal_group: 'D' }),
      written({ id: 'C', outcome: 'prohibited', deal_group: 'D', features: { critical_infrastructure: true } }),
      written({ id: 'E', outcome: 'conditions', features: known }),
      written({ id: 'F', outcome: 'abandoned', features: known }),
    ]),
  );
  const text = resultText(cases, { seed: 1, draws: 40 });

  it('counts cases, and orders those of which more speaks for a closer look first', () => {
    expect(text).toContain('5 cases, of which 4 are ranked: 2 prohibited, 1 conditions, 1 cleared.');
    expect(text).toMatch(/\| all fields \| cautious \| min \| 1\.00 \[1\.00, 1\.00\] \| 0\.25 \[0\.00, 0\.50\] \|/);
    expect(text).toMatch(/\| all fields \| corroborated \| min \| 0\.50 \[0\.50, 0\.50\]/);
  });

  it('compares within a deal, shows a pair once, and names the pair in the wrong order', () => {
    expect(text).toMatch(/prohibited over cleared, 1 pairs[\s\S]*\| all fields \| cautious \| min \| 1\.00/);
    expect(text.match(/^\| A \| prohibited \|/gm)).toHaveLength(1);
    expect(text).toMatch(/\| C, prohibited \| [^|]+ \| nothing \| E, conditions \| [^|]+ \| \+sensitive-technology \|/);
  });

  it('is the same from the same cases', () => {
    expect(resultText(cases, { seed: 1, draws: 40 })).toBe(text);
  });
});

describe('the table of ranking quality, of scorers of which the answer is known', () => {
  const endings = ['prohibited', 'divested', 'conditions', 'cleared'];
  const entries = entriesOf(
    parsePublishedCases(
      JSON.stringify(
        Array.from({ length: 60 }, (_, index) => written({ id: `${index}`, outcome: endings[index % 4] ?? '' })),
      ),
    ),
  );
  const gravity = { prohibited: 3n, conditions: 2n, cleared: 1n };
  const random = randomFrom(5);
  const cellsOf = (score: (entry: Entry) => bigint): readonly string[] => {
    const scorer = { cells: ['made up', '', ''], score: (entry: Entry) => ratio(score(entry)) };
    const [, , row = ''] = rankingTable(entries, [scorer], { seed: 1, draws: 400 }).split('\n');
    return row
      .split(' | ')
      .slice(3)
      .map((cell) => cell.replace(' |', ''));
  };

  it('one that knows the truth gets 1, one that turns it around 0, a constant one half', () => {
    const all = (cell: string) => [cell, cell, cell];
    expect(cellsOf((one) => gravity[one.class])).toEqual(all('1.00 [1.00, 1.00]'));
    expect(cellsOf((one) => -gravity[one.class])).toEqual(all('0.00 [0.00, 0.00]'));
    expect(cellsOf(() => 7n)).toEqual(all('0.50 [0.50, 0.50]'));
  });

  it('one that draws lots has one half within its intervals', () => {
    for (const cell of cellsOf(() => BigInt(random.below(1_000_000)))) {
      const [, low, high] = /\[(\d\.\d\d), (\d\.\d\d)\]/.exec(cell) ?? [];
      expect(Number(low)).toBeLessThan(0.5);
      expect(Number(high)).toBeGreaterThan(0.5);
    }
  });
});
