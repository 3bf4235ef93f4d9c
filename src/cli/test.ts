import { dirname, join, resolve } from 'node:path';
import { boundaryCases } from '../authoring/testing/boundary.js';
import { coverageCount } from '../authoring/testing/coverage.js';
import { testDay } from '../authoring/testing/evaluate-facts.js';
import { parseRuleTests } from '../authoring/testing/parse.js';
import { isPackPath } from '../authoring/testing/prepare.js';
import type { RuleTests } from '../authoring/testing/rule-tests.js';
import { runAndCount } from '../authoring/testing/run.js';
import { timelines } from '../law/index.js';
import { parseRuleSet } from '../rules/pack/parse.js';
import type { RuleSet } from '../rules/rule-set.js';
import { compareRatios, ratioFrom } from '../values/ratio.js';
import { oneOf, parseWith, UsageError } from './arguments.js';
import { readText } from './read-text.js';
import type { CliResult, Surroundings } from './surroundings.js';
import { isTooLow, jsonOfTests, type TestedFile, type TestReport, textOfTests } from './test-report.js';

const shipped = (): RuleSet[] => Object.values(timelines).flat();

export const testHelp = (): string => `Usage: fdi-screening test <pack> [tests.json...] [options]

Tests a rule set against outcomes that its author expects. <pack> is a rule pack as JSON, or one of
  ${shipped()
    .map(({ id }) => id)
    .join(', ')}
The tests are those beside the pack where no file is named: of own-rules.json, own-rules.tests.json.

Options:
  --coverage          also say what of the rules no test has seen
  --min-coverage N    fail where less than N percent of the outcomes of rules, or of the ways in which comparisons
                      decide them, has been seen
  --boundary          run nothing: print tests at every threshold of the rules, with what they come to at present, for
                      a person to read and keep
  --format FORMAT     text or json (default: text)
  -h, --help          this text

Exit status: 0 where every test passes, 1 where one fails or coverage is too low, 2 for bad input, with the problems on
standard error. Paths of cases in a file of tests are seen from that file.

Examples:
  fdi-screening test own-rules.json --coverage
  fdi-screening test belgium-2023 expected.json --min-coverage 90
  fdi-screening test own-rules.json --boundary > own-rules.tests.json
`;

/** What is to be tested, and how. */
interface TestCommand {
  readonly kind: 'help' | 'test';
  /** A file, or the id of a shipped rule set. */
  readonly pack: string;
  readonly files: readonly string[];
  readonly coverage: boolean;
  readonly boundary: boolean;
  /** Percent, as a decimal. */
  readonly minCoverage?: string;
  readonly format: 'text' | 'json';
}

const options = {
  coverage: { type: 'boolean' },
  'min-coverage': { type: 'string' },
  boundary: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `test`. */
export function readTestArguments(argv: readonly string[]): TestCommand {
  const { values, positionals } = parseWith(argv, options);
  const [pack = '', ...files] = positionals;
  const format = oneOf('format', values.format ?? 'text', ['text', 'json'] as const);
  const minCoverage = values['min-coverage'];
  const command = { pack, files, format, coverage: values.coverage === true, boundary: values.boundary === true };
  if (values.help === true) return { kind: 'help', ...command };
  if (pack === '') throw new UsageError('Name the rule pack: fdi-screening test own-rules.json');
  if (minCoverage !== undefined && !isPercent(minCoverage)) {
    throw new UsageError(`--min-coverage takes a number from 0 to 100, not "${minCoverage}".`);
  }
  return { kind: 'test', ...command, ...(minCoverage === undefined ? {} : { minCoverage }) };
}

const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,9})?$/.test(text) && compareRatios(ratioFrom(text), ratioFrom(100)) <= 0;

/** Runs the tests. */
export function test(command: TestCommand, surroundings: Surroundings): CliResult {
  if (command.kind === 'help') return { status: 0, output: testHelp(), errors: '' };
  const { pack, format, minCoverage } = command;
  const files = command.files.length > 0 || command.boundary ? command.files : [besidePack(pack)];
  const ruleSet = rulesOf(pack, surroundings);
  if (command.boundary) {
    return { status: 0, output: `${JSON.stringify(boundaryCases(ruleSet), null, 2)}\n`, errors: '' };
  }
  const counted = coverageCount(ruleSet, testDay(ruleSet, undefined));
  const tested = files.map((file): TestedFile => {
    const readCase = (path: string) => readText(join(dirname(file), path), surroundings);
    return { file, ...runAndCount(ruleSet, testsOf(file, pack, surroundings), { readCase }, counted) };
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
      format === 'json'
        ? jsonOfTests(report)
        : textOfTests(report, command.coverage || isTooLow(report), surroundings.width),
    errors: '',
  };
}

function rulesOf(pack: string, surroundings: Surroundings): RuleSet {
  const known = shipped().find(({ id }) => id === pack);
  if (known !== undefined) return known;
  const ids = shipped().map(({ id }) => id);
  return parseRuleSet(readText(pack, surroundings, ` The shipped rule sets are ${ids.join(', ')}.`));
}

/** The file of the tests beside a pack. */
function besidePack(pack: string): string {
  if (pack === '-') throw new UsageError('Name the file of the tests: standard input has none beside it.');
  if (shipped().some(({ id }) => id === pack)) {
    throw new UsageError(`Name the file of the tests, as in fdi-screening test ${pack} expected.json`);
  }
  return `${pack.replace(/\.json$/, '')}.tests.json`;
}

function testsOf(file: string, pack: string, surroundings: Surroundings): RuleTests {
  const tests = parseRuleTests(readText(file, surroundings));
  // Under a path a pack may have any id, so it is the path that must be the same.
  if (isPackPath(tests.rules) && resolve(dirname(file), tests.rules) !== resolve(pack)) {
    throw new UsageError(`The tests of ${file} are of ${tests.rules}, as seen from there, and not of ${pack}.`);
  }
  return tests;
}
