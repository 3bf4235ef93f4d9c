import {
  COMPARE_BUDGET,
  type ComparedOutcome,
  compareRuleSets,
  type RuleSetComparison,
  type Witness,
} from '../authoring/compare/compare.js';
import type { WrittenChange } from '../authoring/compare/text-changes.js';
import { UsageError } from './arguments.js';
import { labelled, wrap } from './layout.js';
import { layered, rulesNamed } from './rules-named.js';
import type { CliResult, Surroundings } from './surroundings.js';

/** What `compare` is asked. */
export interface CompareOptions {
  /** Files of layers over the second, the lowest first. */
  readonly layer?: readonly string[];
  readonly budget?: number;
  readonly format: 'text' | 'json';
}

/**
 * Compares two rule sets.
 *
 * @param first - a file, `-`, or the id of a shipped rule set
 * @param second - another, over which the layers are laid
 */
export function compare(first: string, second: string, options: CompareOptions, surroundings: Surroundings): CliResult {
  const { layer = [], budget = COMPARE_BUDGET, format } = options;
  if ([first, second, ...layer].filter((one) => one === '-').length > 1) {
    throw new UsageError('Only one of them can be standard input.');
  }
  const a = rulesNamed(first, surroundings);
  const b = layered(rulesNamed(second, surroundings), layer, surroundings);
  const comparison = compareRuleSets(a, b, { budget });
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
