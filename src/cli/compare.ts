import {
  COMPARE_BUDGET,
  type ComparedOutcome,
  compareRuleSets,
  type RuleSetComparison,
  type Witness,
} from '../authoring/compare/compare.js';
import type { WrittenChange } from '../authoring/compare/text-changes.js';
import { labelled, wrap } from '../report/layout.js';
import { oneOf, parseWith, UsageError } from './arguments.js';
import { ruleSetNamed, shippedIds } from './rule-sets.js';
import type { CliResult, Surroundings } from './surroundings.js';

const compareHelp = (): string => `Usage: fdi-screening compare <a> <b> [options]

Says how one rule set differs from another: what is written otherwise, and whether any case comes out otherwise,
shown in a case of as few facts as can be found. <a> and <b> are rule packs as JSON, - for standard input, or of
  ${shippedIds().join(', ')}

Options:
  --layer FILE        a layer to lay over <b>; several are laid one over the other, the first lowest
  --budget STEPS      how many steps may be taken for each answer (default: ${COMPARE_BUDGET})
  --format FORMAT     text or json (default: text)
  -h, --help          this text

Exit status: 0 where it is proved that every case comes out the same, 1 where some case does not or where the
budget ended before either was found, 2 for bad input, with the problems on standard error.

Examples:
  fdi-screening compare belgium-2023 belgium-from-2028
  fdi-screening compare belgium-2023 belgium-2023 --layer regional-policy.json
`;

/** What the command line asks to compare. */
interface CompareCommand {
  readonly kind: 'help' | 'compare';
  readonly a: string;
  readonly b: string;
  /** Files of layers over the second, the lowest first. */
  readonly layers: readonly string[];
  readonly budget: number;
  readonly format: 'text' | 'json';
}

const options = {
  layer: { type: 'string', multiple: true },
  budget: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `compare`. */
export function readCompareArguments(argv: readonly string[]): CompareCommand {
  const { values, positionals } = parseWith(argv, options);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json'] as const);
  const [a = '', b = '', ...rest] = positionals;
  const layers = values.layer ?? [];
  const steps = values.budget ?? String(COMPARE_BUDGET);
  if (values.help === true) return { kind: 'help', a, b, layers, budget: COMPARE_BUDGET, format };
  if (a === '' || b === '') {
    throw new UsageError('Name two rule sets: fdi-screening compare belgium-2023 own-rules.json');
  }
  if (rest.length > 0) throw new UsageError(`Two rule sets at a time; found also ${rest.join(' ')}.`);
  if ([a, b, ...layers].filter((one) => one === '-').length > 1) {
    throw new UsageError('Only one of them can be standard input.');
  }
  if (!/^[1-9]\d{0,8}$/.test(steps)) throw new UsageError(`--budget takes a number of steps, not "${steps}".`);
  return { kind: 'compare', a, b, layers, budget: Number(steps), format };
}

/** Compares two rule sets. */
export function compare(command: CompareCommand, surroundings: Surroundings): CliResult {
  if (command.kind === 'help') return { status: 0, output: compareHelp(), errors: '' };
  const { a, b, layers, budget, format } = command;
  const comparison = compareRuleSets(ruleSetNamed(a, [], surroundings), ruleSetNamed(b, layers, surroundings), {
    budget,
  });
  const output =
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : textOf(comparison, surroundings.width);
  return { status: comparison.answer === 'equivalent' ? 0 : 1, output, errors: '' };
}

const heads = {
  equivalent: 'Every case comes out the same: this is proved.',
  different: 'Some cases come out otherwise.',
  undecided: 'Whether some case comes out otherwise was not found out.',
} as const;

function textOf(comparison: RuleSetComparison, width: number): string {
  const { a, b, answer, outcomes, written } = comparison;
  const lines = [
    ...wrap(`A: ${a.title} (${a.id} ${a.version})`, width),
    ...wrap(`B: ${b.title} (${b.id} ${b.version})`, width),
    '',
    ...wrap(heads[answer], width),
    ...grouped(outcomes).flatMap((group) => ['', ...outcomeLines(group, width)]),
    '',
    written.length === 0 ? 'Nothing is written otherwise.' : 'Written otherwise in B:',
    ...written.flatMap((change) => changeLines(change, width)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Outcomes of which the answer is the same, witness and all, are told once. */
function grouped(outcomes: readonly ComparedOutcome[]): readonly (readonly ComparedOutcome[])[] {
  const groups = new Map<string, ComparedOutcome[]>();
  for (const one of outcomes) {
    const { reading: _, kind, ...answer } = one;
    const facts = answer.answer === 'different' ? answer.witness.facts : [];
    const key = kind === 'reading' ? JSON.stringify([answer.answer, facts]) : kind;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function nameOf(group: readonly ComparedOutcome[]): string {
  const [first] = group;
  if (first?.kind === 'obligation') return 'Who must notify';
  if (first?.kind === 'band') return 'Band after controls';
  const readings = group.flatMap(({ reading }) =>
    reading === undefined ? [] : `${reading.question}/${reading.reading}`,
  );
  return `Who must notify under ${readings.length === 1 ? 'the reading' : 'each of the readings'} ${readings.join(', ')}`;
}

function outcomeLines(group: readonly ComparedOutcome[], width: number): string[] {
  const [first] = group;
  if (first === undefined) return [];
  if (first.answer === 'equivalent') return wrap(`${nameOf(group)}: the same in every case (proved).`, width);
  if (first.answer === 'undecided') return wrap(`${nameOf(group)}: undecided. ${first.because}`, width);
  return [...wrap(`${nameOf(group)}: different.`, width), ...witnessLines(first.witness, width)];
}

function witnessLines({ facts, a, b, fewest, entities }: Witness, width: number): string[] {
  const few = facts.length === 1 ? 'one fact' : `${facts.length} facts`;
  const proved = fewest
    ? 'and it is proved that no case of fewer facts differs'
    : 'and it is not proved that it takes as many';
  const target = entities === 0 ? ['In a target without any entity.'] : [];
  const head = facts.length === 0 ? ['In every such case:'] : [`For example in a case of ${few}, ${proved}:`];
  return [
    ...target.flatMap((line) => labelled('  ', line, width)),
    ...head.flatMap((line) => labelled('  ', line, width)),
    ...facts.flatMap(({ title, words, per }) =>
      labelled('    ', `${title}: ${words}${per === 'entity' ? ' (of one entity of the target)' : ''}`, width),
    ),
    ...labelled('  ', `A says ${a}, B says ${b}.`, width),
  ];
}

function changeLines({ how, what, id, of, parts }: WrittenChange, width: number): string[] {
  const place = of === undefined ? '' : ` of ${of}`;
  return [
    ...labelled('  ', `${what}${id === '' ? '' : ` ${id}`}${place}: ${how}`, width),
    ...parts.flatMap(({ part, before, after }) =>
      labelled('    ', `${part}: ${before ?? '(nothing)'} -> ${after ?? '(nothing)'}`, width),
    ),
  ];
}
