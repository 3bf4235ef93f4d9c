import type { FactId } from '../../facts/facts.js';
import type { Scope } from '../../rules/rule-set.js';
import { belgianAdvice, belgianExclusions } from './exclusions.js';
import { foreignInvestor } from './investor.js';
import { listedInfluence } from './listed-influence.js';
import { belgianNexus } from './nexus.js';
import { belgianQuestions } from './questions.js';

/**
 * Who must notify under the Belgian agreement: a foreign investor that reaches a listed level of influence over an
 * entity established in Belgium. Nothing exempts a restructuring within a group, and the price plays no part.
 */
export const belgiumScope: Scope<FactId> = {
  tests: [foreignInvestor, belgianNexus, listedInfluence],
  exclusions: belgianExclusions,
  questions: belgianQuestions,
  advice: belgianAdvice,
};
