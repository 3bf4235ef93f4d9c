/** Reading a file of rule tests: the schema, and errors that say how to mend what is wrong. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { belgium2023 } from 'fdi-screening/law';
import {
  boundaryCases,
  InvalidRuleTestsError,
  parseRuleTests,
  ruleTestsLimits,
  safeParseRuleTests,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { ruleTestsJsonSchema } from '../../../src/authoring/testing/json-schema.js';
import { isDay } from '../../../src/values/day.js';
import { portCase, testsOf } from './parts.js';

const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
  formats: { date: isDay },
}).compile(ruleTestsJsonSchema());
const belgian: unknown = JSON.parse(readFileSync('tests/rules/belgium-2023.tests.json', 'utf8'));
const one = (more: object): object => testsOf({ name: 'test', expect: { score: '0' }, ...more });

const problemsOf = (input: unknown): string[] => {
  const result = safeParseRuleTests(input);
  return result.ok ? [] : result.error.problems.map(({ path, code, mend }) => `${path} ${code}: ${mend}`);
};

describe('a file of rule tests', () => {
  it.each<[string, unknown]>([
    ['the Belgian tests', belgian],
    ['the boundaries of the Belgian rules', JSON.parse(JSON.stringify(boundaryCases(belgium2023)))],
    ['a test of a case', one({ case: portCase(1) })],
    ['a test of a file', one({ case: './case.json', evidence: 'asserted' })],
    ['a test with a note', one({ note: 'Art. 4', facts: { 'site.portAccess': { oneOf: [true, false] } } })],
  ])('is read, and its schema accepts it: %s', (_, input) => {
    expect(problemsOf(input)).toEqual([]);
    expect(validate(input), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, object, string]>([
    ['no tests', { ...one({}), tests: [] }, 'tests not-allowed: '],
    ['nothing expected', one({ expect: {} }), 'tests[0].expect not-allowed: Say what the rules should come to'],
    ['facts and a case', one({ facts: {}, case: './case.json' }), 'tests[0] contradiction: Make two tests of it'],
    [
      'a policy without a case',
      one({ facts: {}, evidence: 'asserted' }),
      'tests[0] contradiction: Take "evidence" out',
    ],
    ['another version', { ...one({}), formatVersion: 2 }, 'formatVersion not-allowed: Write "formatVersion": 1.'],
    ['a misspelt key', one({ fact: {} }), 'tests[0].fact unknown-key: Did you mean "facts"?'],
    [
      'a number',
      one({ facts: { 'site.buildingArea': 30000 } }),
      'tests[0].facts["site.buildingArea"] not-allowed: Put the number in quotes',
    ],
    [
      'a score that is a number',
      one({ expect: { score: 12.5 } }),
      'tests[0].expect.score wrong-type: Put it in quotes',
    ],
    ['a score beyond 100', one({ expect: { score: '101' } }), 'tests[0].expect.score not-allowed: '],
    [
      'an outcome that there is not',
      one({ expect: { limbs: { votes: 'maybe' } } }),
      'tests[0].expect.limbs.votes not-allowed: ',
    ],
    ['a fact that is no id', one({ facts: { port: true } }), 'tests[0].facts.port unknown-key: '],
    ['an object for a fact', one({ facts: { 'site.portAccess': { is: true } } }), 'tests[0].facts["site.portAccess"] '],
  ])('is refused with a mend: %s', (what, input, starts) => {
    const [first = ''] = problemsOf(input);
    expect(first.slice(0, starts.length)).toBe(starts);
    expect(first.length).toBeGreaterThan(`${starts.split(': ')[0]}: `.length);
    // A schema knows forms; what a number may be, and what goes together, is checked by the parser alone.
    if (
      !['nothing expected', 'facts and a case', 'a policy without a case', 'a score beyond 100', 'no tests'].includes(
        what,
      )
    ) {
      expect(validate(JSON.parse(JSON.stringify(input)))).toBe(false);
    }
  });

  it('is refused with everything at once', () => {
    const input = testsOf({ name: '', expect: { scroe: '0' } }, { expect: { score: '0' } });
    expect(problemsOf(input).length).toBeGreaterThanOrEqual(3);
    expect(() => parseRuleTests(input)).toThrow(InvalidRuleTestsError);
    expect(() => parseRuleTests(input)).toThrow(/^The rule tests have \d problems:/);
  });

  it('is never read with another error than its own, whatever it is', () => {
    const part = fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 3 });
    const input = fc.oneof(
      part,
      fc.json(),
      fc.record(
        {
          formatVersion: fc.constant(1),
          rules: fc.string(),
          tests: fc.array(
            fc.record({ name: fc.string(), facts: part, case: part, expect: part }, { requiredKeys: [] }),
          ),
          given: part,
        },
        { requiredKeys: [] },
      ),
      part.map((expected) => one({ expect: expected })),
      part.map((facts) => one({ facts })),
    );
    fc.assert(
      fc.property(input, (any) => {
        const result = safeParseRuleTests(any);
        if (result.ok) return;
        expect(result.error).toBeInstanceOf(InvalidRuleTestsError);
        for (const { mend, expected } of result.error.problems)
          expect(mend.length * expected.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is not looked at beyond its limits', () => {
    expect(problemsOf(' '.repeat(ruleTestsLimits.textLength + 1))[0]).toMatch(/too-long/);
    let deep: unknown = 'x';
    for (let depth = 0; depth <= ruleTestsLimits.depth; depth += 1) deep = { deep };
    expect(problemsOf(deep)[0]).toMatch(/too-deep/);
    expect(problemsOf('{ "formatVersion": 1, ')[0]).toMatch(/not-json/);
    expect(problemsOf('{ "formatVersion": 1, "__proto__": {}, "rules": "x", "tests": [] }').length).toBeGreaterThan(0);
  });
});
