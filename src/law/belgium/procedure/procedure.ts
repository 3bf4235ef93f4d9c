import type { FactId } from '../../../facts/facts.js';
import { type Procedure, procedure } from '../../../rules/procedure.js';
import { authorities } from './authorities.js';
import { checklist } from './checklist.js';
import { appeal, decision, fines, lookBack } from './decision.js';
import { filing, languages, situations, standstill } from './filing.js';
import { gates, parallel } from './parallel.js';
import { calendar, observed, stages } from './stages.js';

/**
 * The procedure under the Belgian agreement, as far as the sources that could be read show it. What they leave open is
 * an entry of its own that says so.
 */
export const belgiumProcedure: Procedure<FactId> = procedure({
  filing,
  languages,
  situations,
  authorities,
  standstill,
  stages,
  calendar,
  observed,
  decision,
  fines,
  lookBack,
  appeal,
  checklist,
  parallel,
  gates,
});

/** What stands beside a screening, for dates of which the procedure is none or is not known. */
export const besideScreening: Procedure<FactId> = procedure({ parallel, gates });
