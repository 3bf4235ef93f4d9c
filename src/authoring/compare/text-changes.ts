import type { Fact } from '../../facts/fact.js';
import type { Condition } from '../../rules/condition.js';
import type { RulePart } from '../../rules/layer.js';
import { isSameFact } from '../../rules/own-fact/same-fact.js';
import type { ByReading, Level, RuleSet } from '../../rules/rule-set.js';
import { canonicalJson } from '../../screening/canonical-json.js';
import { citationText } from '../../values/citation.js';
import { conditionWords } from './condition-words.js';

/** A part of a rule that is written otherwise, in words. */
export interface ChangedPart {
  /** Such as `when`, `levels`, `weight`, `status` or `citations`. */
  readonly part: string;
  /** Absent where there was none. */
  readonly before?: string;
  /** Absent where there is none any more. */
  readonly after?: string;
}

/** A rule that one of two rule sets has and the other has not, or has otherwise. */
export interface WrittenChange {
  readonly how: 'added' | 'removed' | 'changed';
  readonly what: RulePart | 'rule set' | 'law beside it' | 'procedure';
  readonly id: string;
  /** The test of a limb, or the question of a reading. */
  readonly of?: string;
  /** What is written otherwise, where it was changed. */
  readonly parts: readonly ChangedPart[];
}

interface Written {
  readonly id: string;
  readonly of?: string;
  /** What the rule says, part by part. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** What is written otherwise in the second of two rule sets: rules by their ids, part by part, in words. */
export function writtenChanges(a: RuleSet, b: RuleSet): readonly WrittenChange[] {
  const [ofA, ofB] = [writtenOf(a), writtenOf(b)];
  const [wordsA, wordsB] = [wordsFor(a), wordsFor(b)];
  return (Object.keys(ofA) as (keyof typeof ofA)[]).flatMap((what) => {
    const before = new Map(ofA[what].map((one) => [one.id, one]));
    const after = new Map(ofB[what].map((one) => [one.id, one]));
    const place = ({ id, of }: Written) => ({ what, id, ...(of === undefined ? {} : { of }) });
    const removed = ofA[what].filter(({ id }) => !after.has(id));
    const changed = ofB[what].flatMap((one): WrittenChange[] => {
      const first = before.get(one.id);
      if (first === undefined) return [{ how: 'added', ...place(one), parts: [] }];
      const parts = changedParts(first, one, wordsA, wordsB);
      return parts.length === 0 ? [] : [{ how: 'changed', ...place(one), parts }];
    });
    return [...removed.map((one): WrittenChange => ({ how: 'removed', ...place(one), parts: [] })), ...changed].concat(
      what === 'fact' ? redefined(a, b) : [],
    );
  });
}

/** Facts of one id that the two define otherwise. */
const redefined = (a: RuleSet, b: RuleSet): WrittenChange[] =>
  b.facts.flatMap((fact) => {
    const first = a.facts.find((one) => one.id === fact.id);
    if (first === undefined || isSameFact(first, fact)) return [];
    const part = { part: 'definition', before: `version ${first.version ?? 1}`, after: `version ${fact.version ?? 1}` };
    return [{ how: 'changed' as const, what: 'fact' as const, id: fact.id, parts: [part] }];
  });

function writtenOf({ scope, risk, facts, besides, procedure, ...whole }: RuleSet) {
  const { title, version, jurisdiction, appliesFrom, appliesUntil, enactedOn, mechanism } = whole;
  const written = <T extends { readonly id: string }>(rules: readonly T[], of?: string): Written[] =>
    rules.map(({ id, ...says }) => ({ id, says, ...(of === undefined ? {} : { of }) }));
  const withoutParts = (
    rules: readonly { readonly id: string; readonly title?: string; readonly question?: string }[],
  ) => rules.map(({ id, title, question }) => ({ id, says: { title, question } }));
  return {
    'rule set': [
      { id: '', says: { title, version, jurisdiction, appliesFrom, appliesUntil, enactedOn, mechanism } },
    ] as readonly Written[],
    fact: facts.map(({ id }): Written => ({ id, says: {} })),
    test: withoutParts(scope.tests) as readonly Written[],
    limb: scope.tests.flatMap((test) => written(test.limbs, test.id)),
    exclusion: written(scope.exclusions),
    question: scope.questions.map(({ id, question, prevailing }): Written => ({ id, says: { question, prevailing } })),
    reading: scope.questions.flatMap((question) =>
      question.readings.map(({ id, ...says }): Written => ({ id: `${question.id}.${id}`, of: question.id, says })),
    ),
    advice: scope.advice.map((one): Written => ({ id: `${one.with}: ${one.text}`, says: { ...one } })),
    dimension: written(risk.dimensions),
    criterion: written(risk.criteria),
    control: written(risk.controls),
    escalation: written(risk.escalations),
    band: written(risk.bands),
    'law beside it': written(besides),
    procedure: Object.entries(procedure ?? {}).map(([id, says]): Written => ({ id, says: { rules: says } })),
  } satisfies Record<WrittenChange['what'], readonly Written[]>;
}

type Words = (part: string, value: unknown) => string;

function changedParts(before: Written, after: Written, wordsA: Words, wordsB: Words): ChangedPart[] {
  const moved = before.of === after.of ? [] : [{ part: 'of', before: before.of ?? '', after: after.of ?? '' }];
  const parts = [...new Set([...Object.keys(before.says), ...Object.keys(after.says)])].flatMap(
    (part): ChangedPart[] => {
      const [x, y] = [before.says[part], after.says[part]];
      if (canonicalJson(x ?? null) === canonicalJson(y ?? null)) return [];
      return [
        {
          part,
          ...(x === undefined ? {} : { before: wordsA(part, x) }),
          ...(y === undefined ? {} : { after: wordsB(part, y) }),
        },
      ];
    },
  );
  return [...moved, ...parts];
}

/** What a part of a rule says, in words: conditions by the titles of their facts, and what has no words of its own as JSON. */
function wordsFor({ facts }: RuleSet): Words {
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  return (part, value) => {
    if (typeof value === 'string') return value;
    if (part === 'when') return conditionWords(value as Condition | ByReading, byId);
    if (part === 'levels') {
      const levels = value as readonly Level[];
      return levels.map(({ when, points }) => `${points} points: ${conditionWords(when, byId)}`).join('; ');
    }
    if (part === 'citations') return (value as Parameters<typeof citationText>[0][]).map(citationText).join('; ');
    if (part === 'keeps') {
      return Object.entries(value as Readonly<Record<string, string>>)
        .map(([id, kept]) => `${kept} of ${id}`)
        .join(', ');
    }
    if (part === 'mechanism') return mechanismWords(value as RuleSet['mechanism']);
    return canonicalJson(value);
  };
}

const mechanismWords = (mechanism: RuleSet['mechanism']): string =>
  mechanism.kind === 'screening'
    ? 'a screening mechanism'
    : `${mechanism.kind === 'none' ? 'no screening mechanism' : 'a screening mechanism that is not known yet'}: ${mechanism.reason}`;
