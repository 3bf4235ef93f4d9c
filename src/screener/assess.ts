import type { CompiledRuleSet } from '../screening/compile.js';
import { AssessedFacts, type FactAssessment } from './assessed-facts.js';
import type { Engine } from './engine.js';
import { isOneWord, oneWordAssessor } from './one-word.js';
import { outcomesIn } from './outcomes-in.js';
import type { Prepared } from './prepare.js';
import type { Scorer } from './score.js';
import { settledOutcomes } from './settled-outcomes.js';

/** The assessing function of a rule set. */
export function assessorOf(
  engine: Engine,
  compiled: CompiledRuleSet,
  { score, fires }: Scorer,
): (prepared: Prepared) => FactAssessment {
  const ofSettled = engine.inNumbers ? settledOutcomes(engine, fires) : outcomesIn;
  const assess = (prepared: Prepared): FactAssessment => {
    const { min, max, hits, open, outer } = score(prepared);
    const criteria = prepared.settled ? ofSettled(prepared) : outcomesIn(prepared);
    return new AssessedFacts(min, max, hits, open, outer, criteria, prepared, compiled);
  };
  if (!isOneWord(engine)) return assess;
  const assessSettled = oneWordAssessor(engine, compiled);
  return (prepared) => (prepared.settled ? assessSettled(prepared) : assess(prepared));
}
