/** Expected outcomes of rules: what is met, what is not, and what the tests have seen. */
import {
  boundaryCases,
  InvalidRuleTestsError,
  parseRuleSet,
  parseRuleTests,
  ruleTestCases,
  runRuleTests,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { portCase, portPack, portPolicy, testsOf } from './parts.js';

const residence = { fact: 'investor.residentOutsideEu', is: 'equals', value: true };

const run = (...tests: readonly object[]) => runRuleTests(portPolicy, parseRuleTests(testsOf(...tests)));
const unmet = (test: object) =>
  run({ name: 'test', ...test }).results[0]?.unmet.map(({ path, expected, found }) => `${path}: ${expected}, ${found}`);

describe('a test of rules', () => {
  const largePort = { 'site.portAccess': true, 'site.buildingArea': '50000', 'controls.accessLogging': true };

  it('passes where everything named is as expected', () => {
    const expect_ = {
      obligation: 'undetermined',
      readings: { land: { enough: 'required', 'not-enough': 'undetermined' } },
      limbs: {
        votes: 'undetermined',
        land: { outcome: 'undetermined', readings: { enough: 'holds', 'not-enough': 'fails' } },
      },
      criteria: { size: { outcome: 'fires', points: '3', share: '60' }, port: { points: '2.0', share: '20' } },
      controls: { logging: 'holds' },
      escalations: { 'large-port': 'holds' },
      score: '80',
      inherent: { min: '100', max: '100' },
      band: 'high',
    };
    expect(unmet({ facts: largePort, expect: expect_ })).toEqual([]);
  });

  it('says of each outcome that is not as expected what it is', () => {
    const expect_ = {
      obligation: 'required',
      readings: { land: { enough: 'not-required' } },
      limbs: { votes: 'holds', land: { readings: { enough: 'fails' } } },
      criteria: { size: { outcome: 'does-not-fire', points: '1', share: '59' } },
      controls: { logging: 'fails' },
      escalations: { 'large-port': 'fails' },
      score: { min: '0', max: '80' },
      inherent: '80',
      band: { min: 'low', max: 'high' },
    };
    expect(unmet({ facts: largePort, expect: expect_ })).toEqual([
      'obligation: required, undetermined',
      'readings.land.enough: not-required, required',
      'limbs.votes: holds, undetermined',
      'limbs.land.enough: fails, holds',
      'criteria.size.outcome: does-not-fire, fires',
      'criteria.size.points: 1, 3',
      'criteria.size.share: 59, 60',
      'controls.logging: fails, holds',
      'escalations.large-port: fails, holds',
      'inherent: 80, 100',
      'score: 0 to 80, 80',
      'band: low to high, high',
    ]);
  });

  it('takes what it does not name as unknown, never as no', () => {
    expect(unmet({ expect: { score: '0' } })).toEqual(['score: 0, 0 to 100']);
    expect(unmet({ expect: { criteria: { port: { points: '0' } } } })).toEqual(['criteria.port.points: 0, 0 to 2']);
    const open = { 'site.buildingArea': { oneOf: ['9999.99', '10000'] } };
    expect(unmet({ facts: open, expect: { criteria: { size: { points: { min: '0', max: '1' } } } } })).toEqual([]);
  });

  it('is given what every test is given, unless it says otherwise', () => {
    const tests = parseRuleTests({
      ...testsOf(
        { name: 'given', expect: { criteria: { port: { points: '2' } } } },
        { name: 'other', facts: { 'site.portAccess': false }, expect: { criteria: { port: { points: '0' } } } },
        {
          name: 'unknown',
          facts: { 'site.portAccess': { unknown: true } },
          expect: { criteria: { port: { outcome: 'undetermined' } } },
        },
      ),
      given: { 'site.portAccess': true },
    });
    expect(runRuleTests(portPolicy, tests)).toMatchObject({ passed: 3, failed: 0, asOf: '2024-01-01' });
  });

  it('may be of a case, within the tests or in a file', () => {
    const tests = parseRuleTests(
      testsOf(
        {
          name: 'within',
          case: portCase(50_000),
          expect: { criteria: { size: { points: '3' } }, escalations: { 'large-port': 'holds' } },
        },
        { name: 'file', case: './cases/small.json', expect: { criteria: { size: { points: '0' } } } },
      ),
    );
    const files: Record<string, string> = { './cases/small.json': JSON.stringify(portCase(9999)) };
    const readCase = (path: string) => files[path] ?? '';
    expect(runRuleTests(portPolicy, tests, { readCase })).toMatchObject({ passed: 2, failed: 0 });
  });

  it('is of the day that the tests say, then of that of the case, then of the first day of the rules', () => {
    const rules = parseRuleSet({
      ...portPack,
      scope: { tests: [{ id: 't', title: 't', limbs: [{ id: 'member', title: 'm', when: residence }] }] },
      risk: undefined,
      facts: [{ id: residence.fact }],
    });
    const british = {
      ...portCase(1),
      ownership: { acquirers: ['ann'], parties: [{ id: 'ann', name: 'Ann', kind: 'person', residence: 'GB' }] },
    };
    const outcome = (asOf: object, ofCase: object) => {
      const member = (expected: string) => ({
        name: expected,
        case: { ...british, ...ofCase },
        expect: { limbs: { member: expected } },
      });
      const { results } = runRuleTests(
        rules,
        parseRuleTests({ ...testsOf(member('holds'), member('fails')), ...asOf }),
      );
      return results.filter(({ passed }) => passed).map(({ name }) => name);
    };
    expect(outcome({}, {})).toEqual(['holds']);
    expect(outcome({}, { asOf: '2019-01-01' })).toEqual(['fails']);
    expect(outcome({ asOf: '2024-01-01' }, { asOf: '2019-01-01' })).toEqual(['holds']);
  });

  it('is a row of a table for a test runner', () => {
    const tests = parseRuleTests(
      testsOf({ name: 'wrong', facts: { 'site.portAccess': true }, expect: { criteria: { port: { points: '1' } } } }),
    );
    const [row] = ruleTestCases(portPolicy, tests);
    expect([row?.name, row?.failures()]).toEqual(['wrong', ['criteria.port.points: expected 1, found 2']]);
  });
});

describe('tests that do not fit the rules', () => {
  const problems = (tests: object): string[] => {
    try {
      runRuleTests(portPolicy, parseRuleTests(tests));
      return [];
    } catch (reason) {
      if (!(reason instanceof InvalidRuleTestsError)) throw reason;
      return reason.problems.map(({ path, mend }) => `${path}: ${mend}`);
    }
  };

  it('are refused with everything that is wrong, and how to mend it', () => {
    const expect_ = {
      limbs: { vots: 'holds', land: { readings: { enuf: 'holds' } } },
      readings: { lnad: { enough: 'required' }, land: { 'not-enuf': 'required' } },
      criteria: { sizes: { points: '1' } },
      controls: { log: 'holds' },
      band: 'hihg',
    };
    expect(problems(testsOf({ name: 'test', facts: { 'site.portAcces': true }, expect: expect_ }))).toEqual([
      'tests[0].facts["site.portAcces"]: Did you mean "site.portAccess"?',
      'tests[0].expect.limbs.vots: Did you mean "votes"?',
      'tests[0].expect.criteria.sizes: Did you mean "size"?',
      'tests[0].expect.controls.log: It is one of logging.',
      'tests[0].expect.readings.lnad: Did you mean "land"?',
      'tests[0].expect.limbs.land.readings.enuf: It is one of enough, not-enough.',
      'tests[0].expect.readings.land.not-enuf: It is one of enough, not-enough.',
      'tests[0].expect.band: Did you mean "high"?',
    ]);
  });

  it('are refused where they are of other rules, and where a case cannot be read or is of another state', () => {
    expect(problems({ ...testsOf({ name: 'test', expect: { score: '0' } }), rules: 'belgium-2023' })).toEqual([
      'rules: Run the tests against the rules that they name, or name these.',
    ]);
    const cases = [
      { name: 'a', case: './a.json', expect: { score: '0' } },
      { name: 'b', case: { ...portCase(1), titel: 'x' }, expect: { score: '0' } },
      { name: 'c', case: { ...portCase(1), host: 'FR' }, expect: { score: '0' } },
    ];
    expect(problems(testsOf(...cases))).toEqual([
      'tests[0].case: Write the path as seen from the file of the tests: the program that runs the tests was given no way to read files.',
      'tests[1].case.titel: Did you mean "title"?',
      'tests[2].case.host: Take a case of that state.',
    ]);
  });
});

describe('coverage', () => {
  const votes = (before: string, after: string, outcome: string) => ({
    name: `${before} to ${after}`,
    facts: { 'entity.votesBefore': before, 'entity.votesAfter': after },
    expect: { limbs: { votes: outcome } },
  });
  const missed = (rule: string, ...tests: readonly object[]) =>
    run(...tests)
      .coverage.notCovered.filter((one) => one.rule === rule)
      .map(({ outcome, comparison }) => [comparison, outcome].filter((part) => part !== undefined).join(' '));

  it('counts a rule only where a test expects something of it by name', () => {
    const quiet = {
      name: 'whole',
      facts: { 'entity.votesBefore': '0', 'entity.votesAfter': '25' },
      expect: { obligation: 'required' },
    };
    expect(missed('limbs.votes', quiet)).toHaveLength(7);
    expect(missed('limbs.votes', quiet, votes('0', '25', 'holds'))).toHaveLength(4);
  });

  it('says which comparison no test has seen decide, and how', () => {
    const tests = [
      votes('0', '25', 'holds'),
      votes('0', '24', 'fails'),
      { name: 'open', expect: { limbs: { votes: 'undetermined' } } },
    ];
    expect(missed('limbs.votes', ...tests)).toEqual(['entity.votesBefore less-than 25 fails']);
    expect(missed('limbs.votes', ...tests, votes('25', '30', 'fails'))).toEqual([]);
    // Where both comparisons fail, neither decides.
    expect(missed('limbs.votes', ...tests, votes('25', '24', 'fails'))).toEqual([
      'entity.votesBefore less-than 25 fails',
    ]);
  });

  it('of levels looks at the one that counts', () => {
    const size = (area: string, points: string) => ({
      name: area,
      facts: { 'site.buildingArea': area },
      expect: { criteria: { size: { points } } },
    });
    expect(missed('criteria.size.levels[1]', size('50000', '3'))).toEqual([
      'holds',
      'undetermined',
      'site.buildingArea at-least 10000 holds',
      'site.buildingArea at-least 10000 fails',
    ]);
    expect(missed('criteria.size.levels[1]', size('10000', '1'), size('1', '0'))).toEqual(['undetermined']);
  });

  it('does not ask for what no facts can bring about', () => {
    const { coverage } = run(votes('0', '25', 'holds'));
    expect(coverage.notCovered.filter(({ rule }) => rule === 'limbs.land.not-enough')).toEqual([]);
  });
});

describe('boundary cases', () => {
  const { tests } = boundaryCases(portPolicy);
  const named = (part: string) =>
    tests.filter(({ name }) => name.startsWith(part)).map(({ name, facts }) => [name, facts]);

  it('stand below, at and above each threshold and where it is not known, all else being such that it decides', () => {
    expect(named('limbs.votes: entity.votesAfter')).toEqual([
      [
        'limbs.votes: entity.votesAfter at-least 25, just below',
        { 'entity.votesBefore': '0', 'entity.votesAfter': '24.99' },
      ],
      ['limbs.votes: entity.votesAfter at-least 25, at', { 'entity.votesBefore': '0', 'entity.votesAfter': '25' }],
      [
        'limbs.votes: entity.votesAfter at-least 25, just above',
        { 'entity.votesBefore': '0', 'entity.votesAfter': '25.01' },
      ],
      ['limbs.votes: entity.votesAfter at-least 25, unknown', { 'entity.votesBefore': '0' }],
    ]);
  });

  it('pass as they are, see everything, and are read back from JSON', () => {
    const again = parseRuleTests(JSON.parse(JSON.stringify(boundaryCases(portPolicy))));
    const { failed, coverage } = runRuleTests(portPolicy, again);
    expect(failed).toBe(0);
    expect(coverage.notCovered).toEqual([]);
    expect(new Set(tests.map(({ name }) => name)).size).toBe(tests.length);
  });
});
