export { belgianMeasures } from './belgium/measures.js';
export { belgium2023, belgiumBefore2023, belgiumFrom2028 } from './belgium/rule-sets.js';
export { ruleSetFor, type ScreeningDates, timelines } from './timeline.js';
