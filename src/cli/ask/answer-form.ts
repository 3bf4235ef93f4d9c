import { fieldAt } from '../../analysis/answers.js';
import type { NextQuestion } from '../../analysis/next-questions.js';
import { stepsOf } from '../../analysis/path.js';
import type { CaseField } from '../../investment/fields.js';
import { ownField } from '../../investment/fields.js';

/** How a question can be answered at a terminal. */
export interface AnswerForm {
  readonly kind: CaseField['kind'];
  /** The words of a choice. */
  readonly options: readonly string[];
  /** The least and the most that a number can be. */
  readonly min?: number;
  readonly max?: number;
}

/** How a question can be answered; nothing where its place is not in the case yet, or is no field. */
export function answerForm({ path, answers }: Pick<NextQuestion, 'path' | 'answers'>): AnswerForm | undefined {
  if (stepsOf(path) === undefined || path.includes('[?]')) return undefined;
  const field = fieldAt(path) ?? ownField(path);
  // Of a list that goes on anywhere in the case only its end can be told.
  const isOpenList = answers.some(
    ({ answer }) => typeof answer === 'object' && answer !== null && 'complete' in answer,
  );
  if (field === undefined) return isOpenList ? { kind: 'list', options: [] } : undefined;
  if (field.kind === 'list' && !isOpenList) return undefined;
  const { kind, options = [], min, max } = field;
  return {
    kind,
    options,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
