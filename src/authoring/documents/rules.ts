import type { Fact } from '../../facts/fact.js';
import { type Condition, comparisonsOf } from '../../rules/condition.js';
import { mostPoints, pointWorths } from '../../rules/points.js';
import type { Level, Limb, OpenQuestion, RuleSet, Sourced } from '../../rules/rule-set.js';
import { type ExactNumber, exactOf } from '../../values/exact.js';
import { multiplyRatios, ratio, ratioFrom } from '../../values/ratio.js';
import { type SourceStatus, weakestStatus } from '../../values/status.js';
import { procedureRules } from './procedure-rules.js';

/** What a rule is. */
export type RuleKind =
  | 'mechanism'
  | 'limb'
  | 'exclusion'
  | 'reading'
  | 'advice'
  | 'law beside'
  | 'criterion'
  | 'control'
  | 'escalation'
  | 'language'
  | 'filing'
  | 'situation'
  | 'authority'
  | 'standstill'
  | 'stage'
  | 'counting of days'
  | 'duration in practice'
  | 'decision'
  | 'fine'
  | 'breach'
  | 'look-back'
  | 'appeal'
  | 'point of a form'
  | 'parallel regime'
  | 'gate';

/** One condition of a rule, with what it gives. */
export interface RuleCase {
  /** Under which reading of an open question, or which level it is. */
  readonly under?: string;
  /** Of a reading its status. */
  readonly status?: SourceStatus;
  readonly when: Condition;
  readonly points?: string;
  /** What these points are of the score, in percent. */
  readonly share?: ExactNumber;
}

/** A rule of any kind, as the documents show it. */
export interface DocumentedRule extends Sourced {
  readonly kind: RuleKind;
  /** By itself on a page. */
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  /** What it is part of: a test, a question, a dimension. */
  readonly of?: string;
  /** Empty where it stands in every case. */
  readonly cases: readonly RuleCase[];
  readonly because?: string;
  /** What it does where it holds, in words. */
  readonly effect?: string;
  /** What else is said of it, label by label. */
  readonly more?: readonly (readonly [label: string, text: string])[];
  /** The most that it can add to the score, in percent. */
  readonly share?: ExactNumber;
}

/** A rule without what follows from its place. */
export type RuleDraft = Omit<DocumentedRule, 'anchor'>;

/** Every rule of a rule set, those of the scope first, then those of the score and those of the procedure. */
export function rulesOf(ruleSet: RuleSet): readonly DocumentedRule[] {
  const seen = new Map<string, number>();
  return [...scopeRules(ruleSet), ...riskRules(ruleSet), ...procedureRules(ruleSet)].map((rule) => {
    const name = [rule.kind, ...(rule.kind === 'reading' ? [rule.of ?? ''] : []), rule.id].join('-');
    const slug = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return { ...rule, anchor: count === 1 ? slug : `${slug}-${count}` };
  });
}

const source = ({ citations, status, lastVerified }: Sourced): Sourced => ({
  citations,
  status,
  ...(lastVerified === undefined ? {} : { lastVerified }),
});

function casesOfLimb({ when }: Limb, questions: readonly OpenQuestion[]): readonly RuleCase[] {
  if (!('question' in when)) return [{ when }];
  const { readings = [] } = questions.find(({ id }) => id === when.question) ?? {};
  return Object.entries(when.readings).map(([reading, one]) => {
    const status = readings.find(({ id }) => id === reading)?.status;
    const under = `reading "${reading}" of "${when.question}"`;
    return { under, when: one, ...(status === undefined ? {} : { status }) };
  });
}

const limbRule = (
  limb: Limb,
  kind: 'limb' | 'exclusion',
  questions: readonly OpenQuestion[],
  of?: string,
): RuleDraft => ({
  kind,
  id: limb.id,
  title: limb.title,
  ...(of === undefined ? {} : { of }),
  cases: casesOfLimb(limb, questions),
  ...(limb.because === undefined ? {} : { because: limb.because }),
  ...source(limb),
});

function scopeRules({ id, mechanism, scope, besides }: RuleSet): RuleDraft[] {
  return [
    ...(mechanism.kind === 'screening'
      ? []
      : [{ kind: 'mechanism' as const, id, title: mechanism.reason, cases: [], ...source(mechanism) }]),
    ...scope.tests.flatMap((test) => test.limbs.map((limb) => limbRule(limb, 'limb', scope.questions, test.title))),
    ...scope.exclusions.map((limb) => limbRule(limb, 'exclusion', scope.questions)),
    ...scope.questions.flatMap((question) =>
      question.readings.map(
        (reading): RuleDraft => ({
          kind: 'reading',
          id: reading.id,
          of: question.id,
          title: reading.title,
          cases: [],
          more: [['Question', question.question]],
          ...(question.prevailing === reading.id ? { effect: followed(question.followedBy) } : {}),
          ...source(reading),
        }),
      ),
    ),
    ...scope.advice.map(
      (one, index): RuleDraft => ({
        kind: 'advice',
        id: `advice-${index + 1}`,
        title: one.text,
        cases: [],
        effect: `goes with an outcome that is ${one.with}${one.onlyBy === undefined ? '' : ` by ${one.onlyBy.join(', ')} alone`}`,
        ...source(one),
      }),
    ),
    ...besides.map(
      (law): RuleDraft => ({
        kind: 'law beside',
        id: law.id,
        title: law.title,
        cases: [],
        because: law.says,
        effect: `stands from ${law.from}${law.until === undefined ? '' : ` until ${law.until}`}; decides nothing`,
        ...source(law),
      }),
    ),
  ];
}

const followed = (by: string | undefined): string =>
  by === undefined
    ? 'followed: the outcome rests on it'
    : `followed, as the layer "${by}" chose: the outcome rests on it`;

function riskRules({ risk }: RuleSet): RuleDraft[] {
  const worths = pointWorths(risk);
  const worthOf = (dimension: string) => worths.get(dimension) ?? ratio(0n);
  const levelCase = ({ when, points }: Level, dimension: string, under: string | undefined): RuleCase => ({
    ...(under === undefined ? {} : { under }),
    when,
    points,
    share: exactOf(multiplyRatios(ratioFrom(points), worthOf(dimension))),
  });
  const bandTitle = (id: string): string => risk.bands.find((band) => band.id === id)?.title ?? id;
  return [
    ...risk.criteria.map(
      (one): RuleDraft => ({
        kind: 'criterion',
        id: one.id,
        title: one.title,
        of: risk.dimensions.find(({ id }) => id === one.dimension)?.title ?? one.dimension,
        cases: one.levels.map((level, index) =>
          levelCase(level, one.dimension, one.levels.length === 1 ? undefined : `level ${index + 1}`),
        ),
        share: exactOf(multiplyRatios(mostPoints(one), worthOf(one.dimension))),
        because: one.because,
        ...source(one),
      }),
    ),
    ...risk.controls.map(
      (one): RuleDraft => ({
        kind: 'control',
        id: one.id,
        title: one.title,
        cases: [{ when: one.when }],
        effect: `leaves ${Object.entries(one.keeps)
          .map(([id, keeps]) => `${keeps} of the points of ${id}`)
          .join(', ')}`,
        because: one.because,
        ...source(one),
      }),
    ),
    ...risk.escalations.map(
      (one): RuleDraft => ({
        kind: 'escalation',
        id: one.id,
        title: one.title,
        cases: [{ when: one.when }],
        effect: `the band is at least ${bandTitle(one.floor)}`,
        because: one.because,
        ...source(one),
      }),
    ),
  ];
}

/** The facts that some conditions of a rule read, as the rule set defines them. */
export function factsReadBy(cases: readonly RuleCase[], facts: readonly Fact[]): readonly Fact[] {
  const read = new Set(cases.flatMap(({ when }) => comparisonsOf(when)).map(({ fact }) => fact));
  return facts.filter((fact) => read.has(fact.id));
}

/**
 * How certain a rule can be at most, in one of its cases or as a whole: the weakest of its own status, of those with which
 * the facts that it reads are derived and, in a case, of the reading under which it is.
 */
export const certaintyOf = (rule: DocumentedRule, facts: readonly Fact[], one?: RuleCase): SourceStatus =>
  weakestStatus([
    rule.status,
    ...(one?.status === undefined ? [] : [one.status]),
    ...factsReadBy(one === undefined ? rule.cases : [one], facts).flatMap(({ status }) => status ?? []),
  ]);
