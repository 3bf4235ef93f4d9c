import { type Diagnostic, diagnostic } from './diagnostic.js';
import { type DiagnosisSubject, limbsOf } from './subject.js';

/** Open readings of the law that are not declared, and declared questions on which nothing hangs. */
export function diagnoseReadings({ ruleSet }: DiagnosisSubject): Diagnostic[] {
  const limbs = limbsOf(ruleSet);
  const split = new Set(limbs.flatMap(({ limb: { when } }) => ('question' in when ? [when.question] : [])));
  const undeclared = limbs.flatMap(({ limb, path }) => {
    if ('question' in limb.when || (limb.status !== 'inferred' && limb.status !== 'unverified')) return [];
    const message = `The rule is ${limb.status}, so the law can be read otherwise, and no question says how.`;
    const mend = 'Declare an open question with a reading for each, or cite a source that says it as the rule does.';
    return [diagnostic('undeclared-reading', path, message, mend)];
  });
  const unused = ruleSet.scope.questions.flatMap(({ id, readings }) => {
    const path = `scope.questions.${id}`;
    if (readings.length < 2) {
      const mend = 'Add the other reading, or write the rule without a question.';
      return [diagnostic('unused-question', path, 'The question has one reading, so it leaves nothing open.', mend)];
    }
    if (split.has(id)) return [];
    const mend = 'Write the condition of a limb for each reading, or take the question out.';
    return [diagnostic('unused-question', path, 'No limb depends on the question.', mend)];
  });
  return [...undeclared, ...unused];
}
