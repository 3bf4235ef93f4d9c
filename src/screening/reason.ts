import type { DerivedFact } from '../facts/derive.js';
import type { Finding } from '../facts/finding.js';
import { longDay } from '../values/day.js';
import { Decimal, decimalToText } from '../values/decimal.js';
import { isPoint, type Scalar, type Span } from '../values/ranged.js';
import type { SourceStatus } from '../values/status.js';
import type { CutFacts } from './compile.js';
import { decide, type Outcome } from './decide.js';
import { type Formula, variablesOf } from './formula.js';
import { overriddenOf, type ProfileTable, profileStatuses } from './profiles.js';
import type { Space } from './space.js';

/** Says in words what conditions rest on. */
export interface FactWords {
  /** Why a condition has its outcome: the facts that decide it, with what each may be. */
  reason(formula: Formula, outcome: Outcome): string;
  /** The ids of the facts that a condition reads. */
  factIds(formula: Formula): readonly string[];
  /** The parties because of which the facts that a condition reads are as they are. */
  findings(formula: Formula): readonly Finding[];
  /** Codes of the overridden legal profiles on which the facts rest that a condition reads. */
  overridden(formula: Formula): readonly string[];
  /** The statuses of the derivations of the facts that a condition reads and of the legal profiles behind them. */
  statuses(formula: Formula): readonly SourceStatus[];
}

/** Words for the facts of one case. */
export function factWords(
  cut: CutFacts,
  derived: readonly DerivedFact[],
  space: Space,
  profiles: ProfileTable,
): FactWords {
  const entities = new Set(derived.map((one) => one.entity?.path)).size - 1;
  const factAt = (variable: number): DerivedFact | undefined => derived[variable];
  const read = (formula: Formula): readonly DerivedFact[] =>
    [...variablesOf(formula)].flatMap((variable) => factAt(variable) ?? []);
  const overridden = (formula: Formula): readonly string[] =>
    [...new Set(read(formula).flatMap((one) => overriddenOf(one, profiles)))].sort();
  return {
    overridden,
    reason(formula, outcome) {
      const said = [...decisive(formula, outcome, space)].flatMap((variable) => {
        const one = factAt(variable);
        return one === undefined ? [] : [`${titleOf(one, entities)}: ${mayBe(one)}`];
      });
      const unique = [...new Set(said)];
      if (unique.length === 0) return outcome === 'fails' ? 'There is nothing that would meet it.' : 'It always holds.';
      return `${unique.join('; ')}.${overriddenNote(overridden(formula))}`;
    },
    findings: (formula) => read(formula).flatMap((one) => one.findings.map((finding) => finding())),
    factIds: (formula) => [...new Set([...variablesOf(formula)].map((variable) => idAt(cut, variable)))],
    statuses: (formula) =>
      read(formula).flatMap((one) => [one.fact.status ?? [], profileStatuses(one, profiles)].flat()),
  };
}

/** That something rests on overridden legal profiles, as a sentence after it. */
export const overriddenNote = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : ` It rests on a legal profile that was overridden: ${codes.join(', ')}.`;

function idAt({ facts, caseFacts }: CutFacts, variable: number): string {
  const perEntity = facts.length - caseFacts;
  const index = variable < caseFacts ? variable : caseFacts + ((variable - caseFacts) % perEntity);
  return facts[index]?.id ?? '';
}

/** A fact's title, with the entity that it is about where there are several. */
const titleOf = ({ fact, entity }: DerivedFact, entities: number): string =>
  entity === undefined || entities < 2 ? fact.title : `${fact.title} (${entity.name})`;

/** The variables that decide a formula: the parts that give it its outcome, not those that do not matter. */
function decisive(formula: Formula, outcome: Outcome, space: Space): ReadonlySet<number> {
  switch (formula.kind) {
    case 'constant':
      return new Set();
    case 'cell':
      return new Set([formula.variable]);
    case 'not':
      return decisive(formula.part, opposite[outcome], space);
    default: {
      const deciding = formula.parts.filter((part) => decide(part, space).outcome === outcome);
      const parts = deciding.length > 0 ? deciding : formula.parts;
      // One failing part settles an `all`, one holding part an `any`: the first is reason enough.
      const one = outcome === (formula.kind === 'all' ? 'fails' : 'holds') ? parts.slice(0, 1) : parts;
      return new Set(one.flatMap((part) => [...decisive(part, outcome, space)]));
    }
  }
}

const opposite: Readonly<Record<Outcome, Outcome>> = { holds: 'fails', fails: 'holds', undetermined: 'undetermined' };

/** What a fact may be, in words. */
export function mayBe({ fact, possible }: Pick<DerivedFact, 'fact' | 'possible'>): string {
  const unit = fact.unit === undefined ? '' : ` ${fact.unit}`;
  if (possible.kind === 'anything') return 'not established';
  if (possible.kind === 'ranged') {
    const points = possible.spans.flatMap((span) =>
      isPoint(span) && span.min !== undefined ? [scalarText(span.min)] : [],
    );
    const grades = fact.scale === undefined ? Number.POSITIVE_INFINITY : fact.scale[1] - fact.scale[0] + 1;
    if (points.length === grades) return 'not established';
    if (points.length === possible.spans.length) return oneOf(points) + unit;
    const spans = possible.spans.map((span) => spanText(span, unit));
    return spans.includes('') ? 'not established' : spans.join(', or ');
  }
  const words = possible.values.map((value) => (value === true ? 'yes' : value === false ? 'no' : String(value)));
  const whole = fact.type === 'boolean' ? 2 : fact.type === 'enum' ? fact.values.length : Number.POSITIVE_INFINITY;
  return words.length === whole && whole > 1 ? 'not established' : oneOf(words);
}

/** Several words as one of them: `a, b or c`. */
const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const scalarText = (value: Scalar): string =>
  value instanceof Decimal ? grouped(decimalToText(value)) : longDay(value);

/** Thousands are set apart, the same in every locale. */
const grouped = (digits: string): string => {
  const [whole = '', part] = digits.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? apart : `${apart}.${part}`;
};

function spanText(span: Span<Scalar>, unit: string): string {
  const { min, max } = span;
  if (min !== undefined && isPoint(span)) return scalarText(min) + unit;
  const bounded = min !== undefined && !(min instanceof Decimal && min.isZero());
  const low = bounded ? `${span.minOpen === true ? 'more than' : 'at least'} ${scalarText(min)}` : '';
  const whole = max === undefined || (unit === ' percent' && max instanceof Decimal && max.equals(100) && !bounded);
  const high = whole ? '' : `${span.maxOpen === true ? 'less than' : 'at most'} ${scalarText(max)}`;
  if (typeof min === 'string' && typeof max === 'string') return `from ${longDay(min)} to ${longDay(max)}`;
  const text = [low, high].filter((one) => one !== '').join(' and ');
  return text === '' ? '' : text + unit;
}
