import { dirname, join, resolve } from 'node:path';
import { boundaryCases } from '../authoring/testing/boundary.js';
import { coverageCount } from '../authoring/testing/coverage.js';
import { testDay } from '../authoring/testing/evaluate-facts.js';
import { parseRuleTests } from '../authoring/testing/parse.js';
import { isPackPath } from '../authoring/testing/prepare.js';
import type { RuleTests } from '../authoring/testing/rule-tests.js';
import { runAndCount } from '../authoring/testing/run.js';
import { UsageError } from './arguments.js';
import { readText } from './read-text.js';
import { inFile, layered, rulesNamed, shipped } from './rules-named.js';
import type { CliResult, Surroundings } from './surroundings.js';
import { isTooLow, jsonOfTests, type TestedFile, type TestReport, textOfTests } from './test-report.js';

/** What `test` is asked. */
export interface TestOptions {
  readonly coverage?: boolean;
  readonly boundary?: boolean;
  /** Files of layers over the rule set, the lowest first. */
  readonly layer?: readonly string[];
  /** Percent, as a decimal. */
  readonly minCoverage?: string;
  readonly format: 'text' | 'json';
}

/**
 * Runs tests of a rule set.
 *
 * @param pack - a file, or the id of a shipped rule set
 * @param named - files of tests; those beside the pack where none is named
 */
export function test(
  pack: string,
  named: readonly string[],
  options: TestOptions,
  surroundings: Surroundings,
): CliResult {
  const { format, minCoverage, coverage = false, boundary = false } = options;
  const files = named.length > 0 || boundary ? named : [besidePack(pack)];
  const ruleSet = layered(rulesNamed(pack, surroundings), options.layer, surroundings);
  if (boundary) {
    return { status: 0, output: `${JSON.stringify(boundaryCases(ruleSet), null, 2)}\n`, errors: '' };
  }
  const counted = coverageCount(ruleSet, testDay(ruleSet, undefined));
  const tested = files.map((file): TestedFile => {
    const readCase = (path: string) => readText(join(dirname(file), path), surroundings);
    const tests = testsOf(file, pack, surroundings);
    return { file, ...inFile(file, () => runAndCount(ruleSet, tests, { readCase }, counted)) };
  });
  const report: TestReport = {
    pack,
    tested,
    coverage: counted.coverage(),
    ...(minCoverage === undefined ? {} : { minCoverage }),
  };
  return {
    status: isTooLow(report) || tested.some(({ failed }) => failed > 0) ? 1 : 0,
    output:
      format === 'json' ? jsonOfTests(report) : textOfTests(report, coverage || isTooLow(report), surroundings.width),
    errors: '',
  };
}

/** The file of the tests beside a pack. */
function besidePack(pack: string): string {
  if (pack === '-') throw new UsageError('Name the file of the tests: standard input has none beside it.');
  if (shipped(pack) !== undefined) {
    throw new UsageError(`Name the file of the tests, as in fdi-screening test ${pack} expected.json`);
  }
  return `${pack.replace(/\.json$/, '')}.tests.json`;
}

function testsOf(file: string, pack: string, surroundings: Surroundings): RuleTests {
  const text = readText(file, surroundings);
  const tests = inFile(file, () => parseRuleTests(text));
  // Under a path a pack may have any id, so it is the path that must be the same.
  if (isPackPath(tests.rules) && resolve(dirname(file), tests.rules) !== resolve(pack)) {
    throw new UsageError(`The tests of ${file} are of ${tests.rules}, as seen from there, and not of ${pack}.`);
  }
  return tests;
}
