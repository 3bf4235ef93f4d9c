import type { Comparison, Operator } from '../../facts/comparison.js';
import type { Condition } from '../../rules/condition.js';
import { conditionsOfLimb } from '../../rules/facts-used.js';
import type { Sourced } from '../../rules/rule-set.js';
import { decimalText, decimalToText, toDecimal } from '../../values/decimal.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import { type DiagnosisSubject, limbsOf } from './subject.js';

/** How a law words each kind of threshold, in English. */
const wordings: Readonly<Record<string, Operator>> = {
  'at least': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'or more than': 'more-than',
  'more than': 'more-than',
  above: 'more-than',
  over: 'more-than',
  exceeds: 'more-than',
  exceed: 'more-than',
  exceeding: 'more-than',
  'at most': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'up to': 'at-most',
  'less than': 'less-than',
  below: 'less-than',
  under: 'less-than',
};

/** Wordings before the shorter ones that they contain. */
const pattern = Object.keys(wordings)
  .sort((a, b) => b.length - a.length)
  .join('|');

const lower: readonly Operator[] = ['at-least', 'more-than'];
const upper: readonly Operator[] = ['at-most', 'less-than'];

interface PlacedText {
  readonly path: string;
  readonly conditions: readonly Condition[];
  readonly texts: readonly string[];
}

const textsOf = (rule: Sourced & { readonly title: string; readonly because?: string }): string[] => [
  rule.title,
  ...(rule.because === undefined ? [] : [rule.because]),
  ...rule.citations.flatMap((citation) => citation.says ?? []),
];

function placesOf({ ruleSet }: DiagnosisSubject): PlacedText[] {
  const { criteria, controls, escalations } = ruleSet.risk;
  return [
    ...limbsOf(ruleSet).map(({ limb, path }) => ({ path, conditions: conditionsOfLimb(limb), texts: textsOf(limb) })),
    ...criteria.map((one) => ({
      path: `risk.criteria.${one.id}`,
      conditions: one.levels.map((level) => level.when),
      texts: textsOf(one),
    })),
    ...controls.map((one) => ({ path: `risk.controls.${one.id}`, conditions: [one.when], texts: textsOf(one) })),
    ...escalations.map((one) => ({ path: `risk.escalations.${one.id}`, conditions: [one.when], texts: textsOf(one) })),
  ];
}

/** The comparisons of a condition that are not turned around by a `not`. */
function plainComparisons(condition: Condition): readonly Comparison[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return [];
  return ('all' in condition ? condition.all : condition.any).flatMap(plainComparisons);
}

/** Thresholds that a rule compares otherwise than its title, its rationale or its source words them. */
export const diagnoseWording = (subject: DiagnosisSubject): Diagnostic[] =>
  placesOf(subject).flatMap(({ path, conditions, texts }) => {
    const comparisons = conditions.flatMap(plainComparisons);
    const found = new Map(comparisons.map((one) => [`${one.is} ${String(one.value)}`, one]));
    return [...found.values()].flatMap((one) => misworded(one, comparisons, texts, path));
  });

function misworded(
  { is, value }: Comparison,
  all: readonly Comparison[],
  texts: readonly string[],
  path: string,
): Diagnostic[] {
  const side = [lower, upper].find((operators) => operators.includes(is));
  if (side === undefined || typeof value !== 'string' || !decimalText.test(value)) return [];
  const said = texts.flatMap((text) => saidOf(value, text)).filter((operator) => side.includes(operator));
  // A rule may have both, as one for before and one for after.
  const compared = all.filter((one) => one.value === value).map((one) => one.is);
  const other = said.find((operator) => !compared.includes(operator));
  if (other === undefined || said.includes(is)) return [];
  const words = (operator: Operator): string => operator.replace('-', ' ');
  const message = `The rule compares with "${words(is)} ${value}", and its words say "${words(other)}".`;
  return [
    diagnostic('threshold-wording', path, message, 'Look the threshold up, and change what is not as the source says.'),
  ];
}

/** How a text words a threshold at a number, which it may write in full, grouped or in millions. */
function saidOf(value: string, text: string): Operator[] {
  const number = decimalToText(toDecimal(value));
  const millions = toDecimal(value).div(1_000_000);
  const forms = [
    number,
    ...[',', ' ', '.'].map((mark) => number.replace(/\B(?=(\d{3})+$)/g, mark)),
    ...(millions.isInteger() && !millions.isZero() ? [`${millions.toFixed()} million`] : []),
  ].map((form) => form.replaceAll('.', '\\.'));
  const search = new RegExp(`\\b(${pattern})\\s+(?:EUR|€)?\\s*(?:${forms.join('|')})(?![\\d.,]*\\d)`, 'gi');
  return [...text.matchAll(search)].flatMap((match) => wordings[(match[1] ?? '').toLowerCase()] ?? []);
}
