/**
 * Every kind of bad input by its name: each ends soon, in one error that lists everything that is wrong. The files beside
 * this one look at each kind more closely.
 */
import { InvalidInvestmentError, parseInvestment, safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { badInputs } from './bad-inputs.js';
import { contradictions } from './contradictions.js';
import { promptly } from './promptly.js';

/** Far more than any of these needs, also on a machine that does other work. */
const MILLISECONDS = 5000;

const all = { ...badInputs, ...contradictions };

describe.each(Object.entries(all))('%s', (_, [input, ...told]) => {
  it('is one error with everything that is wrong, soon, and nothing half-done', () => {
    const bad = input();
    const started = performance.now();
    const result = promptly(bad);
    expect(performance.now() - started).toBeLessThan(MILLISECONDS);
    expect(Object.keys(result)).toEqual(['ok', 'error']);
    const problems = result.ok ? [] : result.error.problems;
    const places = problems.map(({ code, path }) => `${code} at ${path}`);
    expect(places.sort()).toEqual(told.map(([code, path]) => `${code} at ${path}`).sort());
    for (const [, path, says] of told) expect(problems.find((one) => one.path === path)?.message).toMatch(says);
  });

  it('is thrown by parseInvestment with the same problems', () => {
    let thrown: unknown;
    try {
      parseInvestment(input());
    } catch (reason) {
      thrown = reason;
    }
    const result = safeParseInvestment(input());
    expect(thrown).toBeInstanceOf(InvalidInvestmentError);
    expect(thrown).toMatchObject(result.ok ? {} : { message: result.error.message, problems: result.error.problems });
  });
});

it('none of it reaches a prototype', () => {
  for (const [input] of Object.values(all)) safeParseInvestment(input());
  for (const key of ['polluted', 'x', 'prototype']) expect({}).not.toHaveProperty(key);
});
