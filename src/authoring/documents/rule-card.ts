import type { RuleSet } from '../../rules/rule-set.js';
import type { SourceStatus } from '../../values/status.js';
import { type Block, type Detail, line, type Outline, type Text } from './blocks.js';
import { type ConditionWords, conditionWords } from './condition-words.js';
import { certaintyOf, type DocumentedRule, factsReadBy, type RuleCase, rulesOf } from './rules.js';
import { sourceLines, sourcesInLine } from './sources.js';

/** A rule set with what its pages are made of. */
export interface PageSubject {
  readonly ruleSet: RuleSet;
  readonly rules: readonly DocumentedRule[];
  readonly words: ConditionWords;
}

/** A rule set made ready for its pages. */
export const pageSubject = (ruleSet: RuleSet): PageSubject => ({
  ruleSet,
  rules: rulesOf(ruleSet),
  words: conditionWords(ruleSet.facts),
});

const detail = (label: string, ...says: Outline[]): Detail => ({ label, says });

/** All that is said of a rule, with its conditions line under line. */
export function ruleCard(rule: DocumentedRule, { ruleSet, words }: PageSubject): Block {
  const { because, effect, more = [], lastVerified, citations } = rule;
  return {
    kind: 'rule',
    anchor: rule.anchor,
    id: rule.id,
    title: rule.title,
    status: rule.status,
    details: [
      ...(rule.cases.length === 0 ? [] : [detail('When', ...rule.cases.map((one) => caseOutline(one, words)))]),
      // Of a single level the line above says it already.
      ...(rule.share === undefined || rule.cases.length < 2
        ? []
        : [detail('Share of the score', line(`at most ${rule.share.shown} percent`))]),
      ...(effect === undefined ? [] : [detail('Effect', line(effect))]),
      ...more.map(([label, text]) => detail(label, line(text))),
      ...(because === undefined ? [] : [detail(rule.kind === 'law beside' ? 'Says' : 'Why', line(because))]),
      ...factDoubt(rule, ruleSet),
      detail('Sources', ...sourceLines(citations)),
      detail('Last verified', line(lastVerified ?? ruleSet.lastVerified)),
    ],
  };
}

function caseOutline({ under, status, when, points, share }: RuleCase, words: ConditionWords): Outline {
  const outline = words.outline(when);
  const gives =
    points === undefined ? [] : [`${points} ${points === '1' ? 'point' : 'points'} (${share?.shown ?? '0'} percent)`];
  const head = [...(under === undefined ? [] : [capital(under)]), ...gives].join(', ');
  if (head === '') return outline;
  const marked: Text = status === undefined ? [`${head}: `] : [`${head} (`, { status }, '): '];
  return { text: [...marked, ...outline.text], ...(outline.parts === undefined ? {} : { parts: outline.parts }) };
}

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

/** What makes a rule less certain than its own source: the facts that it reads, as they are derived. */
function factDoubt(rule: DocumentedRule, ruleSet: RuleSet): Detail[] {
  const certainty = certaintyOf(rule, ruleSet.facts);
  if (certainty === rule.status) return [];
  const doubtful = factsReadBy(rule.cases, ruleSet.facts).filter(({ status }) => status === certainty);
  const text: Text = [
    'no more certain than ',
    { status: certainty },
    ', as the derivation of ',
    ...doubtful.flatMap(({ id }, index) => [...(index === 0 ? [] : [', ']), { code: id }]),
  ];
  return [detail('Certainty', { text })];
}

/** A table of rules of which each is short: one a row. */
export function ruleTable(
  caption: string,
  rules: readonly DocumentedRule[],
  { ruleSet, words }: PageSubject,
  columns: readonly Column[] = [],
): Block {
  const whenOf = ({ cases }: DocumentedRule): Text => (cases[0] === undefined ? ['always'] : words.line(cases[0].when));
  const conditional = rules.some(({ cases }) => cases.length > 0);
  const verified = (rule: DocumentedRule): string => rule.lastVerified ?? ruleSet.lastVerified;
  const days = [...new Set(rules.map(verified))];
  const dated: readonly Column[] = days.length > 1 ? [{ head: 'last verified', cell: verified }] : [];
  const all = [...columns, ...dated];
  return {
    kind: 'table',
    caption: `${caption}: ${rules.length === 1 ? 'one entry' : `${rules.length} entries`}${days.length === 1 ? `, last verified ${days[0]}` : ''}`,
    head: ['id', 'rule', ...(conditional ? ['when'] : []), ...all.map(({ head }) => head), 'status', 'sources'],
    anchors: rules.map(({ anchor }) => anchor),
    rows: rules.map((rule) => [
      [{ code: rule.id }],
      [rule.title],
      ...(conditional ? [whenOf(rule)] : []),
      ...all.map(({ cell }) => [cell(rule)]),
      statusCell(rule, ruleSet),
      sourcesInLine(rule.citations),
    ]),
  };
}

/** A column beside those of every table of rules. */
export interface Column {
  readonly head: string;
  readonly cell: (rule: DocumentedRule) => string;
}

/** A column of what stands under a label. */
export const labelColumn = (label: string): Column => ({
  head: label.toLowerCase(),
  cell: ({ more = [] }) => more.find(([one]) => one === label)?.[1] ?? '',
});

function statusCell(rule: DocumentedRule, { facts }: RuleSet): Text {
  const certainty: SourceStatus = certaintyOf(rule, facts);
  const own: Text = [{ status: rule.status }];
  return certainty === rule.status ? own : [...own, ' (its facts: ', { status: certainty }, ')'];
}
