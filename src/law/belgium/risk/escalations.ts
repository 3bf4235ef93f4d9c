import { finalFinding } from '../../../facts/catalogue/conduct.js';
import { securityData } from '../../../facts/catalogue/data.js';
import { defenceFlows, singlePoint } from '../../../facts/catalogue/dependence.js';
import {
  dutyThroughAdministration,
  dutyThroughKeys,
  dutyThroughPossession,
} from '../../../facts/catalogue/legal-duty.js';
import { militaryNeighbour } from '../../../facts/catalogue/site.js';
import { coercion, militaryEndUse, stateControl } from '../../../facts/catalogue/state-influence.js';
import { all, any } from '../../../rules/condition.js';
import { escalation } from '../../../rules/rules.js';
import * as source from './sources.js';

/**
 * Grounds that could alone justify a refusal, or that alone call for a closer look. Added to many harmless answers they
 * would be lost in a score that adds up, so each has a floor under the band. The floors are policy of this library, not
 * law; a floor is no decision.
 */
export const escalations = [
  escalation('state-control-with-military-use', {
    title: 'State control and support of its military',
    when: all(stateControl.is(true), militaryEndUse.is(true)),
    floor: 'high',
    because: 'The state that decides over the investment would use it for its armed forces.',
    citations: [source.stateControlFactor, source.militaryFactor, source.lastResort],
    status: 'inferred',
  }),
  escalation('state-control-at-defence', {
    title: 'State control where defence is near',
    when: all(stateControl.is(true), any(defenceFlows.is(true), militaryNeighbour.is(true))),
    floor: 'high',
    because: 'A state would see from close by what the armed forces of another do.',
    citations: [source.stateControlFactor, source.lastResort],
    status: 'inferred',
  }),
  escalation('coercion-over-single-point', {
    title: 'Coercion over what nobody else provides',
    when: all(coercion.is(true), singlePoint.is(true)),
    floor: 'high',
    because: 'A third country could stop a vital process, and nobody could take over.',
    citations: [source.investorFactors, source.strategicInterests, source.lastResort],
    status: 'inferred',
  }),
  escalation('compelled-access-to-security-data', {
    title: 'Compelled access where there is security data',
    when: all(
      any(dutyThroughKeys.atLeast(4), dutyThroughAdministration.atLeast(4), dutyThroughPossession.atLeast(4)),
      securityData.is(true),
    ),
    floor: 'high',
    because: 'A party without means to refuse could be made to reveal how places and people are protected.',
    citations: [source.informationFactor, source.lastResort],
    status: 'inferred',
  }),
  escalation('final-finding', {
    title: 'Final finding of misconduct',
    when: finalFinding.is(true),
    floor: 'elevated',
    because: 'What has been found with final effect must be looked at, whatever it was; a case does not say how grave.',
    citation: source.conductFactor,
    status: 'inferred',
  }),
  escalation('military-end-use', {
    title: "Support of a third country's military",
    when: militaryEndUse.is(true),
    floor: 'elevated',
    because: 'Support of armed forces of a third country must be looked at, whoever owns the investor.',
    citation: source.militaryFactor,
    status: 'inferred',
  }),
] as const;
