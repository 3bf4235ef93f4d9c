export { applyAnswer } from './apply-answer.js';
export {
  type AnswerEffect,
  type NextQuestion,
  type NextQuestions,
  nextQuestions,
  type QuestionBasis,
  type Settles,
} from './next-questions.js';
export type { QuestionWords } from './question-words.js';
