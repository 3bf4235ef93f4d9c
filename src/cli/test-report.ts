import type { Coverage, CoverageShare, NotCovered } from '../authoring/testing/coverage.js';
import type { RuleTestResult, RuleTestRun } from '../authoring/testing/run.js';
import { compareRatios, ratio, ratioFrom } from '../values/ratio.js';
import { labelled } from './layout.js';

/** What became of the tests of one file. */
export interface TestedFile extends Pick<RuleTestRun, 'asOf' | 'passed' | 'failed' | 'results'> {
  readonly file: string;
}

/** What became of all tests of a rule set. */
export interface TestReport {
  readonly pack: string;
  readonly tested: readonly TestedFile[];
  readonly coverage: Coverage;
  /** Percent that outcomes and branches must each reach. */
  readonly minCoverage?: string;
}

/** Whether less has been seen than was asked for. */
export const isTooLow = ({ coverage, minCoverage }: TestReport): boolean =>
  minCoverage !== undefined && [coverage.rules, coverage.branches].some((one) => isBelow(one, minCoverage));

const isBelow = ({ covered, all }: CoverageShare, percent: string): boolean =>
  all > 0 && compareRatios(ratio(BigInt(covered) * 100n, BigInt(all)), ratioFrom(percent)) < 0;

/** The report as JSON. */
export const jsonOfTests = (report: TestReport): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * The report as text: what failed, and how much was seen.
 *
 * @param isListed - whether what no test has seen is listed
 */
export function textOfTests(report: TestReport, isListed: boolean, width: number): string {
  const { tested, coverage, minCoverage } = report;
  const files = tested.flatMap(({ file, asOf, passed, failed, results }) => [
    `${file}: ${passed} passed, ${failed === 0 ? 'none' : failed} failed (as of ${asOf})`,
    ...results.filter((one) => !one.passed).flatMap((one) => failureLines(one, width)),
  ]);
  const { rules, branches } = coverage;
  const summary = [
    `Outcomes of rules seen: ${shareText(rules)}; ways in which comparisons decide them: ${shareText(branches)}`,
    ...(isTooLow(report) ? [`That is less than the ${minCoverage} percent asked for.`] : []),
  ];
  const missed = isListed ? missedLines(coverage.notCovered, width) : [];
  return `${[...files, '', ...summary, ...missed].join('\n')}\n`;
}

const shareText = ({ covered, all, percent }: CoverageShare): string => `${covered} of ${all} (${percent} %)`;

const failureLines = ({ name, unmet }: RuleTestResult, width: number): string[] => [
  '',
  ...labelled('  failed: ', name, width),
  ...unmet.flatMap(({ path, expected, found }) =>
    labelled('    ', `${path}: expected ${expected}, found ${found}`, width),
  ),
];

const seenAs = { holds: 'holding', fails: 'failing', undetermined: 'open' } as const;

/** What no test has seen, rule by rule. */
function missedLines(notCovered: readonly NotCovered[], width: number): string[] {
  const rules = [...new Set(notCovered.map(({ rule }) => rule))];
  return rules.flatMap((rule, index) => {
    const own = notCovered.filter((one) => one.rule === rule);
    const outcomes = own.filter((one) => one.comparison === undefined).map(({ outcome }) => seenAs[outcome]);
    const comparisons = new Set(own.flatMap(({ comparison }) => comparison ?? []));
    return [
      ...(index === 0 ? ['', 'Not seen by any test that expects something of the rule by name:'] : []),
      `  ${rule}${outcomes.length === 0 ? '' : `: ${outcomes.join(', ')}`}`,
      ...[...comparisons].flatMap((comparison) => {
        const ways = own.filter((one) => one.comparison === comparison).map(({ outcome }) => seenAs[outcome]);
        return labelled('    ', `${comparison} deciding by ${[...new Set(ways)].join(' and by ')}`, width);
      }),
    ];
  });
}
