import type { Change } from '../analysis/explain-difference.js';
import type { WhatIf } from '../analysis/what-if.js';
import type { Outcome } from '../screening/decide.js';
import { table, wrap } from './layout.js';
import { bandText, intervalText, obligationWord } from './state.js';

const outcomes = { holds: 'yes', fails: 'no', undetermined: 'open' } as const satisfies Record<Outcome, string>;

/** What a change makes of a case, in words. */
export function differenceText(
  changes: Readonly<Record<string, unknown>>,
  { before, after, difference }: WhatIf,
  width: number,
): string {
  const { facts, rules, criteria } = difference;
  const written = Object.entries(changes).map(([path, value]) => [path, JSON.stringify(value)]);
  const state = [
    ['', 'before', 'after'],
    ['notification', obligationWord(before.obligation.outcome), obligationWord(after.obligation.outcome)],
    ['score', intervalText(before.risk.residual), intervalText(after.risk.residual)],
    ['band', bandText(before.risk.band), bandText(after.risk.band)],
  ];
  const lines = [
    'What if, in the case:',
    ...table(written, width),
    '',
    ...columns(state),
    ...(facts.length + rules.length + criteria.length === 0
      ? ['', 'Nothing that the rules ask for is otherwise.']
      : []),
    ...section(
      'Rules that come to something else:',
      rules.map((one) => [one.kind, one.id, `${one.title}: ${change(one, outcomes)}`]),
      width,
    ),
    ...section(
      'Criteria that move the score, at its least and at its greatest:',
      criteria.map((one) => [signed(one.min.shown), signed(one.max.shown), `${one.criterion}: ${one.title}`]),
      width,
    ),
    ...section(
      'Facts that are otherwise:',
      facts.map((one) => [one.fact, `${one.before ?? 'not asked'} -> ${one.after ?? 'not asked'}`]),
      width,
    ),
    '',
    ...wrap('It is a model, not a decision and not a filing. The file stays as it is.', width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Short cells side by side. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([name = '', was = '', is = '']) =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${was.padEnd(widths[1] ?? 0)}  ${is}`.trimEnd(),
  );
}

const section = (title: string, rows: readonly (readonly string[])[], width: number): string[] =>
  rows.length === 0 ? [] : ['', title, ...table(rows, width)];

const change = <T extends string>({ before, after }: Change<T>, words: Readonly<Record<T, string>>): string =>
  `${before === undefined ? 'not asked' : words[before]} -> ${after === undefined ? 'not asked' : words[after]}`;

const signed = (points: string): string => (points.startsWith('-') || points === '0.0' ? points : `+${points}`);
