import type { FactId } from '../../../facts/facts.js';
import type { RiskModel } from '../../../rules/rule-set.js';
import { band } from '../../../rules/rules.js';
import { consequenceCriteria } from './consequence.js';
import { controls } from './controls.js';
import { escalations } from './escalations.js';
import { threatCriteria } from './threat.js';
import { vulnerabilityCriteria } from './vulnerability.js';

/**
 * The scoring model for a Belgian case. The law names what may be taken into account; it gives no points. Weights,
 * points, bands and floors are this library's own judgement, open to change, and versioned apart from the law.
 *
 * Points say how grave a criterion is, in five steps:
 *
 * - 8: grave, it could decide a case together with little else;
 * - 5: serious, it opens a way or shows a will;
 * - 3: material, it matters beside others;
 * - 2: aggravating, it makes something else worse;
 * - 1: contributing.
 *
 * Who could misuse an investment and what could be misused weigh 35 each. What misuse would do weighs 30, a little less,
 * because it often rests on estimates. No case earns all points, since a state's company and a hidden owner, a port and
 * an airside hall, defence goods and health data seldom meet: 50 is far up, not half-way. The bands are set by that: `high`
 * from 40, which no dimension reaches alone; `elevated` from 25, which takes most of one or something of several; and
 * `moderate` from 12, about a third of one.
 */
export const belgiumRiskModel: RiskModel<FactId> = {
  id: 'belgium-risk',
  version: '1.0.0',
  dimensions: [
    { id: 'threat', title: 'Threat: who could misuse it, or be made to', weight: '35' },
    { id: 'vulnerability', title: 'Vulnerability: what could be misused', weight: '35' },
    { id: 'consequence', title: 'Consequence: what misuse would do', weight: '30' },
  ],
  criteria: [...threatCriteria, ...vulnerabilityCriteria, ...consequenceCriteria],
  controls,
  escalations,
  bands: [
    band('low', 'Low', 0),
    band('moderate', 'Moderate', 12),
    band('elevated', 'Elevated', 25),
    band('high', 'High', 40),
  ],
};
