import { type DiagnoseOptions, diagnoseRulePack, diagnoseRuleSet } from '../authoring/diagnose/diagnose.js';
import type { Diagnostic, Severity } from '../authoring/diagnose/diagnostic.js';
import { diagnoseTimeline } from '../authoring/diagnose/timeline.js';
import { labelled } from '../report/layout.js';
import { type Day, isDay } from '../values/day.js';
import { oneOf, parseWith, UsageError } from './arguments.js';
import { packText, ruleSetNamed, shippedIds, shippedRuleSet } from './rule-sets.js';
import type { CliResult, Surroundings } from './surroundings.js';

export const checkHelp = (): string => `Usage: fdi-screening check <pack> [options]

Says what an author should know about a rule set: rules that cannot apply, that contradict each other, that lack
a source, or that score what should not be scored. <pack> is a rule pack as JSON, - for standard input, or one of
  ${shippedIds().join(', ')}

Options:
  --as-of DATE        day with which days of verification are compared, YYYY-MM-DD (default: today)
  --stale-after DAYS  after how many days a verification is stale (default: 365)
  --layer FILE        a layer to lay over the rule set first; several are laid one over the other, the first lowest
  --format FORMAT     text or json (default: text)
  -h, --help          this text

Exit status: 0 without an error, 1 with an error, 2 for bad input, with the problems on standard error.
A pack may name the facts of the catalogue and bring facts along as plain data; facts in code are checked with
diagnoseRuleSet.

Examples:
  fdi-screening check belgium-2023
  fdi-screening check own-rules.json --as-of 2026-11-22
  fdi-screening check - --format json < own-rules.json
`;

interface CheckCommand {
  readonly kind: 'help' | 'check';
  /** A file, `-`, or the id of a shipped rule set. */
  readonly pack: string;
  readonly asOf?: Day;
  readonly staleAfterDays?: number;
  /** Files of layers over it, the lowest first. */
  readonly layers: readonly string[];
  readonly format: 'text' | 'json';
}

const options = {
  'as-of': { type: 'string' },
  'stale-after': { type: 'string' },
  layer: { type: 'string', multiple: true },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `check`. */
export function readCheckArguments(argv: readonly string[]): CheckCommand {
  const { values, positionals } = parseWith(argv, options);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json'] as const);
  const [pack = '', ...rest] = positionals;
  const layers = values.layer ?? [];
  if (values.help === true) return { kind: 'help', pack, layers, format };
  if (pack === '') throw new UsageError('Name the rule pack: fdi-screening check own-rules.json');
  if (rest.length > 0) throw new UsageError(`One rule pack at a time; found also ${rest.join(' ')}.`);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of takes a day that exists, as YYYY-MM-DD, not "${asOf}".`);
  }
  const days = values['stale-after'];
  if (days !== undefined && !/^\d{1,5}$/.test(days)) {
    throw new UsageError(`--stale-after takes a number of days, not "${days}".`);
  }
  return {
    kind: 'check',
    pack,
    layers,
    format,
    ...(asOf === undefined ? {} : { asOf }),
    ...(days === undefined ? {} : { staleAfterDays: Number(days) }),
  };
}

/** Runs the check. */
export function check(command: CheckCommand, surroundings: Surroundings): CliResult {
  if (command.kind === 'help') return { status: 0, output: checkHelp(), errors: '' };
  const { pack, layers, staleAfterDays, format } = command;
  const asOf = command.asOf ?? surroundings.today;
  const diagnostics = diagnose(
    pack,
    layers,
    { asOf, ...(staleAfterDays === undefined ? {} : { staleAfterDays }) },
    surroundings,
  );
  const status = diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
  const output =
    format === 'json'
      ? `${JSON.stringify({ pack, asOf, diagnostics }, null, 2)}\n`
      : textOf(pack, diagnostics, surroundings.width);
  return { status, output, errors: `Checked as of ${asOf} (${command.asOf === undefined ? 'today' : 'as asked'}).\n` };
}

function diagnose(
  pack: string,
  layers: readonly string[],
  asked: DiagnoseOptions,
  surroundings: Surroundings,
): readonly Diagnostic[] {
  if (layers.length > 0) return diagnoseRuleSet(ruleSetNamed(pack, layers, surroundings), asked);
  const shipped = shippedRuleSet(pack);
  if (shipped !== undefined) return [...diagnoseTimeline(shipped.timeline), ...diagnoseRuleSet(shipped.ruleSet, asked)];
  return diagnoseRulePack(packText(pack, surroundings), asked);
}

const severities: readonly (readonly [Severity, string])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['note', 'notes'],
];

function textOf(pack: string, diagnostics: readonly Diagnostic[], width: number): string {
  const counts = severities.map(([severity, plural]) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return `${count === 0 ? 'no' : count} ${count === 1 ? severity : plural}`;
  });
  const lines = severities.flatMap(([severity]) =>
    diagnostics
      .filter((one) => one.severity === severity)
      .flatMap(({ code, path, message, mend }) => [
        '',
        `${severity} ${code} at ${path}`,
        ...labelled('  ', message, width),
        ...labelled('  ', mend, width),
      ]),
  );
  const end =
    diagnostics.length === 0 ? [] : ['', 'docs/diagnostics.md explains each code, with an example and how to mend it.'];
  return `${[`${pack}: ${counts.join(', ')}`, ...lines, ...end].join('\n')}\n`;
}
