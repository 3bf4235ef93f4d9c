import { belgium2023 } from '../../law/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Assessment } from '../../screening/assessment.js';
import { runOf } from '../../screening/run.js';
import { didYouMean, UsageError } from '../arguments.js';
import { deliver } from '../deliver.js';
import { table } from '../layout.js';
import { readCase } from '../read-case.js';
import { layered, rulesNamed } from '../rules-named.js';
import { screeningOn } from '../screened.js';
import type { CliResult, Surroundings } from '../surroundings.js';
import type { Terms } from '../terms.js';
import { outcomeLines } from './outcome-lines.js';
import { ruleLines } from './rule-lines.js';
import { rulesOf } from './rules-of.js';

/** What `explain` is asked. */
export interface ExplainOptions extends Terms {
  readonly out?: string;
}

/** Explains a rule, or lists the rules. */
export function explain(
  id: string | undefined,
  file: string | undefined,
  options: ExplainOptions,
  surroundings: Surroundings,
): CliResult {
  const { width } = surroundings;
  const { ruleSet, assessment, note } = subject(file, options, surroundings);
  const lines = id === undefined ? listed(ruleSet, width) : explained(id, ruleSet, assessment, width);
  return deliver({ status: 0, output: `${lines.join('\n')}\n`, errors: note }, options.out, surroundings);
}

interface Subject {
  readonly ruleSet: RuleSet;
  readonly assessment?: Assessment;
  readonly note: string;
}

function subject(file: string | undefined, options: ExplainOptions, surroundings: Surroundings): Subject {
  if (file === undefined) {
    const ruleSet = options.rules === undefined ? belgium2023 : rulesNamed(options.rules, surroundings);
    return { ruleSet: layered(ruleSet, options.layer, surroundings), note: '' };
  }
  const investment = readCase(file, surroundings);
  const { screen, note } = screeningOn(investment, options, surroundings);
  const assessment = screen(investment);
  return { ruleSet: runOf(assessment).compiled.ruleSet, assessment, note };
}

const listed = (ruleSet: RuleSet, width: number): string[] => [
  `${ruleSet.title} (${ruleSet.id}, version ${ruleSet.version})`,
  '',
  ...table(
    rulesOf(ruleSet).map(({ kind, rule }) => [kind, rule.id, rule.title]),
    width,
  ),
  '',
  'fdi-screening explain <rule> says when one stands, and on which source it rests.',
];

function explained(id: string, ruleSet: RuleSet, assessment: Assessment | undefined, width: number): string[] {
  const all = rulesOf(ruleSet);
  const found = all.filter(({ rule }) => rule.id === id);
  if (found.length === 0) {
    const meant = didYouMean(
      id,
      all.map(({ rule }) => rule.id),
    );
    const list = `fdi-screening explain${ruleSet.id === 'belgium-2023' ? '' : ` --rules ${ruleSet.id}`} lists them.`;
    throw new UsageError(`${ruleSet.id} has no rule "${id}".${meant} ${list}`);
  }
  return found.flatMap((named, index) => [
    ...(index === 0 ? [] : ['']),
    ...ruleLines(named, ruleSet, width),
    ...(assessment === undefined ? [] : outcomeLines(named, assessment, width)),
  ]);
}
