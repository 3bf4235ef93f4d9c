import type { Assessment } from '../screening/assessment.js';

/** A rule for which the answer is needed. */
export interface QuestionBasis
  extends Pick<Assessment['obligation']['limbs'][number], 'id' | 'title' | 'citations' | 'status'> {
  readonly kind: 'limb' | 'exclusion' | 'criterion' | 'control' | 'escalation';
}

/** The rules that are open and read one of some facts, law before points. */
export function basisOf(facts: readonly string[], { obligation, risk }: Assessment): QuestionBasis[] {
  const reads = (rule: { readonly facts: readonly string[]; readonly outcome: string }): boolean =>
    rule.outcome === 'undetermined' && rule.facts.some((fact) => facts.includes(fact));
  const of =
    (kind: QuestionBasis['kind']) =>
    ({ id, title, citations, status }: Omit<QuestionBasis, 'kind'>): QuestionBasis => ({
      kind,
      id,
      title,
      citations,
      status,
    });
  return [
    ...obligation.limbs.filter(reads).map(of('limb')),
    ...obligation.exclusions.filter(reads).map(of('exclusion')),
    ...risk.contributions.filter(reads).map((one) => of('criterion')({ ...one, id: one.criterion })),
    ...risk.controls.filter(reads).map(of('control')),
    ...risk.escalations.filter(reads).map(of('escalation')),
  ];
}
