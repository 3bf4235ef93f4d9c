export { belgianMeasures } from './belgium/measures.js';
export { belgium2023, belgiumBefore2023, belgiumFrom2028 } from './belgium/rule-sets.js';
export { type AssessmentFactor, assessmentFactors } from './european-union/assessment-factors.js';
export { type LawPoint, regulation2026NotConfirmed, regulation2026Points } from './european-union/regulation-2026.js';
export { ruleSetFor, type ScreeningDates, timelines } from './timeline.js';
