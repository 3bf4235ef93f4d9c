/** Rules in the words of the documentation. */
import { type Citation, type Condition, citationText, type Sourced } from 'fdi-screening';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  '',
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
];

const link = (citation: Citation): string =>
  citation.url === undefined ? citationText(citation) : `[${citationText(citation)}](${citation.url})`;

/** The sources of a rule, each once, as links. */
export const sources = ({ citations }: Sourced): string => [...new Set(citations.map(link))].join('; ');

const operators = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  equals: 'is',
  'one-of': 'is one of',
} as const;

/** A condition in words. */
export function words(condition: Condition, inner = false): string {
  if ('fact' in condition) {
    const day = /^\d{4}-/.test(String(condition.value));
    if (day) return `\`${condition.fact}\` ${condition.is === 'less-than' ? 'before' : 'from'} ${condition.value}`;
    const value = Array.isArray(condition.value) ? condition.value.join(', ') : String(condition.value);
    return `\`${condition.fact}\` ${operators[condition.is]} ${value === 'true' ? 'yes' : value === 'false' ? 'no' : value}`;
  }
  if ('not' in condition) return `not (${words(condition.not)})`;
  const [parts, joint] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  if (parts.length === 0) return 'all' in condition ? 'always' : 'never';
  const text = parts.map((part) => words(part, true)).join(joint);
  return inner && parts.length > 1 ? `(${text})` : text;
}
