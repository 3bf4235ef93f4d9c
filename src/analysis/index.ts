export type { AnswerEffect } from './answer-effect.js';
export { applyAnswer } from './apply-answer.js';
export type { TippingChange } from './change-options.js';
export { type EvidenceWeight, evidenceSensitivity } from './evidence-sensitivity.js';
export {
  type Change,
  type CriterionChange,
  type Difference,
  explainDifference,
  type FactChange,
  type RuleOutcomeChange,
} from './explain-difference.js';
export type { Exposure, ExposureGroup } from './exposure.js';
export type { CorrectiveMeasure, Measure } from './measures.js';
export { type NextQuestion, type NextQuestions, nextQuestions } from './next-questions.js';
export { type Portfolio, type PortfolioOptions, portfolio } from './portfolio.js';
export type { PortfolioChange, PortfolioRun, RunTerms } from './portfolio-runs.js';
export type { QuestionBasis } from './question-basis.js';
export type { QuestionWords } from './question-words.js';
export type { Settles } from './ranking.js';
export { type CriterionHealth, type FiringPair, type RuleSetHealth, ruleSetHealth } from './rule-set-health.js';
export { type CancelSignal, type Sample, type SampledBand, type SampleOptions, sample } from './sample.js';
export {
  type ReachedEnd,
  type ReachedInterval,
  type ScoreBounds,
  type SettledFact,
  scoreBounds,
} from './score-bounds.js';
export type { TippingTarget } from './target.js';
export { type TippingOptions, type TippingPoints, type TippingSet, tippingPoints } from './tipping-points.js';
export { type BandChange, type WeightEnd, type WeightRange, type WeightRanges, weightRanges } from './weight-ranges.js';
export { type WhatIf, type WhatIfTerms, whatIf } from './what-if.js';
