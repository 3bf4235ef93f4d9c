import type { Investment } from '../investment/investment.js';
import type { LegalProfile } from '../reference/legal-profile.js';
import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import { type Decimal, type DecimalInput, decimalToText, toDecimal } from '../values/decimal.js';
import type { Flag, Listed } from '../values/possible.js';
import type { Ranged } from '../values/ranged.js';
import type { SourceStatus } from '../values/status.js';
import type { CaseNode } from './case-node.js';
import type { Comparison, Operator } from './comparison.js';
import type { Finding } from './finding.js';
import type { PortfolioContext } from './portfolio.js';

/** What a fact's answers are. */
export type FactType = 'boolean' | 'enum' | 'decimal' | 'date';

/** Who can answer the question behind a fact. */
export const respondents = [
  'investor',
  'seller',
  'target',
  'airport',
  'customs',
  'aviation-authority',
  'security-service',
  'public-source',
] as const;

/** One of {@link respondents}. */
export type Respondent = (typeof respondents)[number];

/** An entity of the target: a company, branch or presence in the host state. */
export type TargetEntity = NonNullable<
  Extract<NonNullable<NonNullable<Investment['target']>['entities']>, readonly unknown[]>
>[number];

/** What a fact may know beyond the part of the case that it reads: the date and the reference tables. */
export interface FactContext {
  /** The day on which the case is assessed. */
  readonly asOf: Day;
  /** The case as a whole. */
  readonly investment: CaseNode<Investment>;
  /** Whether a state is a member of the European Union on the day of assessment. */
  isEuMember(country: string): boolean;
  /** The legal profile of a jurisdiction, or `undefined` when there is none. */
  legalProfile(country: string): LegalProfile | undefined;
  /** What a portfolio tells of the case; absent where it was screened by itself. */
  readonly portfolio?: PortfolioContext | undefined;
  /**
   * Takes note of a party because of which the fact is, or may be, as it is. It is asked for when somebody looks at it,
   * so it may take its time.
   */
  because(finding: () => Finding): void;
}

/** What every fact says of itself. */
interface FactText {
  /** What the fact is, in a few words. */
  readonly title: string;
  /** The question to ask for it, in plain words. */
  readonly question: string;
  /** Who can answer it. */
  readonly asks?: readonly Respondent[];
  /**
   * Whether the whole answer may be classified, or say whether something is a designated critical entity: then the bare
   * answer is asked for, and never a document. A fact that a security service can answer is taken to be one.
   */
  readonly sensitive?: boolean;
  /** Unit of a decimal, such as `m²`, `percent` or `EUR`. */
  readonly unit?: string;
  /** Of a decimal that is a grade: the lowest and the highest, all whole numbers between being grades too. */
  readonly scale?: readonly [lowest: number, highest: number];
  /**
   * Raised when the fact comes to mean something else, such as with other values or another unit, so that a rule pack
   * written for the earlier one is not read as if it were meant; 1 where absent.
   */
  readonly version?: number;
  /** How well the derivation is supported by its source; a fact without one reads the case as it stands. */
  readonly status?: SourceStatus;
  /** The source of the derivation. */
  readonly citation?: Citation;
}

/** A fact of the whole case, or of one entity of the target at a time. */
type Subject = 'case' | 'entity';
type NodeOf<S extends Subject> = S extends 'entity' ? CaseNode<TargetEntity> : CaseNode<Investment>;
type PerKey<S extends Subject> = S extends 'entity' ? { readonly per: 'entity' } : { readonly per?: 'case' };
type Derive<S extends Subject, Result> = {
  /**
   * What the fact may be, from the case. Must be pure: the same case and context give the same answer. It may be
   * called several times with open leaves fixed to one of their values.
   */
  readonly derive: (read: NodeOf<S>, context: FactContext) => Result;
};

/** How a fact is defined; see {@link defineFact}. */
export type FactDefinition<S extends Subject, Values extends readonly string[]> = FactText &
  PerKey<S> &
  (
    | ({ readonly type: 'boolean' } & Derive<S, Flag>)
    | ({ readonly type: 'enum'; readonly values: Values } & Derive<S, Listed<Values[number]>>)
    | ({ readonly type: 'decimal' } & Derive<S, Ranged<Decimal>>)
    | ({ readonly type: 'date' } & Derive<S, Ranged<Day>>)
  );

/** What facts of every type have in common. */
export interface FactBase<Id extends string = string> extends FactText {
  readonly id: Id;
  readonly per: Subject;
  /** What the fact may be, from the case or from one entity; pure. */
  readonly derive: (read: never, context: FactContext) => Flag | Listed<string> | Ranged<Decimal> | Ranged<Day>;
}

/** A fact that is yes or no. */
export interface BooleanFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'boolean';
  /** The condition that the fact is as given. */
  is(value: boolean): Comparison<Id>;
}

/** A fact that is one of a list of words, the least first where they are graded. */
export interface EnumFact<Id extends string = string, Value extends string = string> extends FactBase<Id> {
  readonly type: 'enum';
  readonly values: readonly Value[];
  /** The condition that the fact is this word. */
  is(value: Value): Comparison<Id>;
  /** The condition that the fact is one of these words. */
  oneOf(values: readonly Value[]): Comparison<Id>;
}

/** A fact that is an exact number. */
export interface DecimalFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'decimal';
  /** The condition that the number is at least the bound. */
  atLeast(bound: DecimalInput): Comparison<Id>;
  /** The condition that the number is more than the bound. */
  moreThan(bound: DecimalInput): Comparison<Id>;
  /** The condition that the number is at most the bound. */
  atMost(bound: DecimalInput): Comparison<Id>;
  /** The condition that the number is less than the bound. */
  lessThan(bound: DecimalInput): Comparison<Id>;
  /** The condition that the number is exactly this. */
  equals(value: DecimalInput): Comparison<Id>;
}

/** A fact that is a day. */
export interface DateFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'date';
  /** The condition that it is on this day or later. */
  from(day: Day): Comparison<Id>;
  /** The condition that it is before this day. */
  before(day: Day): Comparison<Id>;
}

/** Any fact. */
export type Fact = BooleanFact | EnumFact | DecimalFact | DateFact;

type FactOf<Id extends string, Definition> = Definition extends { type: 'boolean' }
  ? BooleanFact<Id>
  : Definition extends { type: 'enum'; values: readonly (infer Value extends string)[] }
    ? EnumFact<Id, Value>
    : Definition extends { type: 'decimal' }
      ? DecimalFact<Id>
      : DateFact<Id>;

/**
 * Defines a fact: something a rule can ask, with the question for it and how the answer is derived from a case.
 *
 * @param id - dotted, such as `site.distanceToApron`; rules refer to it
 * @param definition - type, texts and derivation
 * @returns the fact, with the comparisons that its type allows
 * @throws RangeError when the id is not of that form
 * @example
 * ```ts
 * import { defineFact } from 'fdi-screening';
 * const landArea = defineFact('site.totalLand', {
 *   type: 'decimal', unit: 'm²', title: 'Land held', question: 'How much land does the investor hold?',
 *   derive: (read) => sumOf(read.list('sites').items.map((site) => site.amount('landArea'))),
 * });
 * landArea.atLeast(10_000); // => { fact: 'site.totalLand', is: 'at-least', value: '10000' }
 * ```
 */
export function defineFact<
  const Id extends string,
  const Values extends readonly string[],
  const Definition extends FactDefinition<'case', Values> | FactDefinition<'entity', Values>,
>(id: Id, definition: Definition): FactOf<Id, Definition> {
  if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id)) {
    throw new RangeError(`A fact id is dotted words such as "site.buildingArea", not ${JSON.stringify(id)}.`);
  }
  const compare = (is: Operator, value: Comparison['value']): Comparison<Id> => ({ fact: id, is, value });
  const decimal = (is: Operator) => (bound: DecimalInput) => compare(is, decimalToText(toDecimal(bound)));
  const comparisons = {
    boolean: { is: (value: boolean) => compare('equals', value) },
    enum: {
      is: (value: string) => compare('equals', value),
      oneOf: (values: readonly string[]) => compare('one-of', [...values]),
    },
    decimal: {
      atLeast: decimal('at-least'),
      moreThan: decimal('more-than'),
      atMost: decimal('at-most'),
      lessThan: decimal('less-than'),
      equals: decimal('equals'),
    },
    date: { from: (day: Day) => compare('at-least', day), before: (day: Day) => compare('less-than', day) },
  } as const;
  const fact = { per: 'case', ...definition, id, ...comparisons[definition.type] };
  return Object.freeze(fact) as unknown as FactOf<Id, Definition>;
}
