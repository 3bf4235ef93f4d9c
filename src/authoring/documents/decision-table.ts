import { comparisonsOf } from '../../rules/condition.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { citationText } from '../../values/citation.js';
import { comparisonSymbol, conditionWords } from './condition-words.js';
import { csv } from './csv.js';
import { certaintyOf, type DocumentedRule, type RuleCase, rulesOf } from './rules.js';

/** The columns of a decision table, in their order. */
const columns = [
  'id',
  'kind',
  'part of',
  'title',
  'case',
  'condition',
  'comparisons',
  'points',
  'share of score, percent',
  'share of score, exact',
  'effect',
  'because',
  'status',
  'certainty at most',
  'last verified',
  'sources',
  'addresses',
] as const;

/**
 * A rule set as a table, one row for each rule and, where a rule has levels or readings, one for each of them: to be
 * sorted, filtered and commented on in a spreadsheet. It is CSV as RFC 4180 says: commas, lines that end with CR LF, and
 * quotes where they are needed; the text is UTF-8 when it is written so, without a byte order mark.
 *
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula. Such a cell gets
 * an apostrophe before it, so that a title in a rule pack from a stranger runs nothing.
 *
 * @param ruleSet - the rules
 * @returns the table with a row of headings; the same rules give the same bytes
 * @example
 * ```ts
 * import { decisionTableCsv } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * decisionTableCsv(belgium2023).split('\r\n')[0]?.startsWith('id,kind,part of,title'); // => true
 * ```
 */
export function decisionTableCsv(ruleSet: RuleSet): string {
  const words = conditionWords(ruleSet.facts);
  const rows = rulesOf(ruleSet).flatMap((rule) => {
    const cases: readonly (RuleCase | undefined)[] = rule.cases.length === 0 ? [undefined] : rule.cases;
    return cases.map((one) => row(rule, one, ruleSet, words.plain));
  });
  const bands = ruleSet.risk.bands.map(({ id, title, from }) =>
    cells({ id, kind: 'band', title, effect: `from a score of ${from}` }),
  );
  const dimensions = ruleSet.risk.dimensions.map(({ id, title, weight }) =>
    cells({ id, kind: 'dimension', title, 'share of score, percent': weight, 'share of score, exact': weight }),
  );
  return csv([columns, ...rows, ...dimensions, ...bands]);
}

type Cells = Partial<Record<(typeof columns)[number], string>>;

const cells = (given: Cells): string[] => columns.map((column) => given[column] ?? '');

function row(
  rule: DocumentedRule,
  one: RuleCase | undefined,
  ruleSet: RuleSet,
  plain: (condition: RuleCase['when']) => string,
): string[] {
  const more = (rule.more ?? []).map(([label, text]) => `${label}: ${text}`);
  return cells({
    id: rule.id,
    kind: rule.kind,
    'part of': rule.of ?? '',
    title: rule.title,
    case: one?.under ?? '',
    condition: one === undefined ? '' : plain(one.when),
    comparisons: one === undefined ? '' : [...new Set(comparisonsOf(one.when).map(comparisonSymbol))].join('; '),
    points: one?.points ?? '',
    'share of score, percent': one?.share?.shown ?? '',
    'share of score, exact': one?.share?.exact ?? '',
    effect: [...(rule.effect === undefined ? [] : [rule.effect]), ...more].join('; '),
    because: rule.because ?? '',
    status: rule.status,
    'certainty at most': certaintyOf(rule, ruleSet.facts, one),
    'last verified': rule.lastVerified ?? ruleSet.lastVerified,
    sources: [...new Set(rule.citations.map(citationText))].join('; '),
    addresses: [...new Set(rule.citations.flatMap(({ url }) => url ?? []))].join(' '),
  });
}
