import { applyAnswers } from '../../analysis/apply-answer.js';
import { stepsOf, valueAt } from '../../analysis/path.js';
import type { Evidence, Investment } from '../../investment/investment.js';
import type { Day } from '../../values/day.js';
import type { OriginatorKind } from '../originator-kinds.js';

/** On what the answers of an interview rest. */
export interface AnswerSource {
  /** What it is, in words. */
  readonly title: string;
  /** Who said it first. */
  readonly saidBy: OriginatorKind;
  readonly on: Day;
}

/** What a piece of evidence is, by who said it. */
const kinds: Readonly<Record<OriginatorKind, Evidence['kind']>> = {
  investor: 'company-statement',
  target: 'company-statement',
  seller: 'company-statement',
  authority: 'official-statement',
  'security-service': 'official-statement',
  minister: 'official-statement',
  parliament: 'official-statement',
  court: 'decision',
  register: 'register',
  'foreign-government': 'official-statement',
  press: 'press-report',
  academic: 'study',
  ngo: 'study',
  'law-firm': 'legal-opinion',
  industry: 'study',
  analyst: 'study',
};

/**
 * Writes an answer into a case together with its source. What was said there before stays beside it as a claim, so that
 * the two can disagree.
 */
export function withSource(investment: Investment, path: string, value: unknown, source: AnswerSource): Investment {
  const evidence = [...(investment.evidence ?? [])];
  const id = evidenceId(evidence, source);
  if (!evidence.some((one) => one.id === id)) {
    const { title, saidBy, on } = source;
    evidence.push({ id, title, originator: { name: title, kind: saidBy }, kind: kinds[saidBy], date: on });
  }
  const before = claimsIn(valueAt(investment, stepsOf(path) ?? []));
  const leaf =
    before.length === 0
      ? { value, evidence: [id] }
      : { claims: [...before, { value, by: source.title, on: source.on, evidence: [id], status: 'asserted' }] };
  return applyAnswers(investment, { evidence, [path]: leaf });
}

/** The id of the evidence of a source: that of the same source where the case has it, else a new one. */
function evidenceId(evidence: readonly Evidence[], { title, saidBy, on }: AnswerSource): string {
  const same = evidence.find(
    (one) => one.title === title && one.originator.kind === saidBy && one.date === on && one.id.startsWith('answer-'),
  );
  if (same !== undefined) return same.id;
  let number = 1;
  while (evidence.some(({ id }) => id === `answer-${number}`)) number += 1;
  return `answer-${number}`;
}

/** What a leaf says, as claims. */
function claimsIn(leaf: unknown): readonly unknown[] {
  if (typeof leaf !== 'object' || leaf === null || Array.isArray(leaf)) return [];
  if ('claims' in leaf && Array.isArray(leaf.claims)) return leaf.claims;
  if (!('value' in leaf && 'evidence' in leaf)) return [];
  return [{ value: leaf.value, by: 'The case before', evidence: leaf.evidence, status: 'asserted' }];
}
