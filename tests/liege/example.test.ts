import { evidencePolicies } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { assess, runLiegeExample } from '../../examples/liege/run.js';
import { hub, today } from './hub.js';

const output = runLiegeExample();
const lines = output.split('\n');

/** The lines under a numbered title, up to the next one. */
function part(number: number): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${number}. `));
  const end = lines.findIndex((line) => line.startsWith(`${number + 1}. `));
  return lines.slice(start, end < 0 ? undefined : end);
}

describe('what the example prints', { timeout: 60_000 }, () => {
  it('is the same every time', () => {
    expect(runLiegeExample()).toBe(output);
  });

  it('can be read in one sitting and in a window', () => {
    expect(lines.length).toBeLessThanOrEqual(180);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it('has its five parts, each under a title', () => {
    for (const number of [1, 2, 3, 4, 5]) expect(part(number)[1], `part ${number}`).toMatch(/^=+$/);
  });

  it('answers in the first line of each of the first three parts', () => {
    expect(part(1)[2]).toMatch(/^Not required, for two independent reasons/);
    expect(part(2)[2]).toMatch(/^Required on the literal reading/);
    expect(part(3)[2]).toMatch(/^Undetermined/);
  });

  it('calls hypothetical what did not happen', () => {
    expect(part(2)[0]).toMatch(/^2\. Hypothetical/);
    expect(part(1).join(' ')).toContain('the purchases and the year 2024 are hypothetical');
  });

  it('says for each policy what is established before what is open', () => {
    const [, , policies, established, possible] = part(4);
    expect(policies?.trim().split(/\s{2,}/)).toEqual([...evidencePolicies]);
    const scores = evidencePolicies.map((policy) => assess(hub, today, policy).risk.residual);
    expect(established?.trim().split(/\s{2,}/)).toEqual(['established', ...scores.map(({ min }) => min.shown)]);
    expect(possible).toMatch(/^ {2}possible/);
    for (const { max } of scores) expect(possible).toContain(`up to ${max.shown}`);
  });

  it('names for every point that counts as established who said so', () => {
    const text = part(4).join('\n');
    const rows = text
      .slice(text.indexOf('on whose word:'))
      .split(/\n {2}(?=\d)/)
      .slice(1);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toMatch(/\([\s\S]+, (undated|\d{4})/);
  });
});
