import { type DiagnoseOptions, diagnoseRulePack, diagnoseRuleSet } from '../authoring/diagnose/diagnose.js';
import type { Diagnostic, Severity } from '../authoring/diagnose/diagnostic.js';
import { diagnoseTimeline } from '../authoring/diagnose/timeline.js';
import { InvalidRulePackError } from '../rules/pack/error.js';
import type { Day } from '../values/day.js';
import { InputError, nameOf } from './input-error.js';
import { labelled } from './layout.js';
import { readText } from './read-text.js';
import { layered, rulesNamed, shipped, shippedHint } from './rules-named.js';
import type { CliResult, Surroundings } from './surroundings.js';

/** What `check` is asked. */
export interface CheckOptions {
  readonly asOf?: Day;
  readonly staleAfter?: number;
  /** Files of layers over it, the lowest first. */
  readonly layer?: readonly string[];
  readonly format: 'text' | 'json';
}

/**
 * Checks a rule set.
 *
 * @param pack - a file, `-`, or the id of a shipped rule set
 */
export function check(pack: string, options: CheckOptions, surroundings: Surroundings): CliResult {
  const { staleAfter, format, layer = [], asOf = surroundings.today } = options;
  const asked = { asOf, ...(staleAfter === undefined ? {} : { staleAfterDays: staleAfter }) };
  const diagnostics = diagnose(pack, layer, asked, surroundings);
  const status = diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
  const output =
    format === 'json'
      ? `${JSON.stringify({ pack, asOf, diagnostics }, null, 2)}\n`
      : textOf(pack, diagnostics, surroundings.width);
  return { status, output, errors: `Checked as of ${asOf} (${options.asOf === undefined ? 'today' : 'as asked'}).\n` };
}

function diagnose(
  pack: string,
  layers: readonly string[],
  asked: DiagnoseOptions,
  surroundings: Surroundings,
): readonly Diagnostic[] {
  if (layers.length > 0) {
    return diagnoseRuleSet(layered(rulesNamed(pack, surroundings), layers, surroundings), asked);
  }
  const known = shipped(pack);
  if (known !== undefined) return [...diagnoseTimeline(known.timeline), ...diagnoseRuleSet(known.ruleSet, asked)];
  const text = readText(pack, surroundings, shippedHint);
  try {
    return diagnoseRulePack(text, asked);
  } catch (reason) {
    if (reason instanceof InvalidRulePackError) throw new InputError(`${nameOf(pack)}: ${reason.message}`);
    throw reason;
  }
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
