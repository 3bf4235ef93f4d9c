import { finalFinding, nonFinalFinding } from '../../../facts/catalogue/conduct.js';
import {
  dutyThroughAnyChannel,
  noIndependentAuthorisation,
  noRemedy,
  reachesAbroad,
} from '../../../facts/catalogue/legal-duty.js';
import * as state from '../../../facts/catalogue/state-influence.js';
import { all, any } from '../../../rules/condition.js';
import { criterion } from '../../../rules/rules.js';
import * as source from './sources.js';

/** A law with safeguards of level 0 or 1 is no threat, whatever else is known of it. */
const contestedDuty = dutyThroughAnyChannel.atLeast(2);

/** Who could want to misuse the investment, or be made to: the state behind the investor, its law, its record. */
export const threatCriteria = [
  criterion('state-control', {
    dimension: 'threat',
    when: state.stateControl.is(true),
    points: 8,
    because: 'A state that controls the investor decides what the investment is used for.',
    citation: source.stateControlFactor,
    status: 'reported',
  }),
  criterion('state-appointments', {
    dimension: 'threat',
    when: state.stateAppointments.is(true),
    points: 5,
    because: 'Who appoints directors or managers has a say in daily decisions.',
    citations: [source.investorFactors, source.specialRights],
    status: 'unverified',
  }),
  criterion('golden-share', {
    dimension: 'threat',
    when: state.goldenShare.is(true),
    points: 3,
    because: 'A golden share gives a state a say that its stake does not show.',
    citation: source.specialRights,
    status: 'unverified',
  }),
  criterion('state-funding', {
    dimension: 'threat',
    when: state.stateFunding.is(true),
    points: 3,
    because: 'Who pays can ask for something in return.',
    citation: source.stateControlFactor,
    status: 'reported',
  }),
  criterion('party-body', {
    dimension: 'threat',
    title: 'Body of a ruling party',
    when: state.partyBody.is(true),
    points: 2,
    because: 'A party body inside the organisation is a way to pass on wishes of the state.',
    citation: source.specialRights,
    status: 'unverified',
  }),
  criterion('third-state-aims', {
    dimension: 'threat',
    title: "A third country's policy aims",
    when: state.policyAims.is(true),
    points: 5,
    because: "An investment that serves a third country's policy follows that policy where interests part.",
    citation: source.investorFactors,
    status: 'unverified',
  }),
  criterion('coercion', {
    dimension: 'threat',
    title: 'Means of coercion',
    when: state.coercion.is(true),
    points: 5,
    because: 'What others depend on can be used to press them.',
    citation: source.investorFactors,
    status: 'unverified',
  }),
  criterion('military-end-use', {
    dimension: 'threat',
    title: "Support of a third country's military",
    when: state.militaryEndUse.is(true),
    points: 8,
    because: 'What the investor learns or gains could serve armed forces of a third country.',
    citation: source.militaryFactor,
    status: 'reported',
  }),
  criterion('legal-duty', {
    dimension: 'threat',
    title: 'Legal duty to share data that reaches an asset',
    levels: [
      { when: dutyThroughAnyChannel.atLeast(4), points: 8 },
      { when: dutyThroughAnyChannel.atLeast(3), points: 5 },
      { when: contestedDuty, points: 2 },
    ],
    because: 'A party that the law compels, and that can reach the asset, can be made to hand over what it reaches.',
    citations: [source.informationFactor, source.accessStudy],
    status: 'inferred',
  }),
  criterion('unchecked-duty', {
    dimension: 'threat',
    title: 'Legal duty without check or remedy',
    levels: [
      { when: all(contestedDuty, noIndependentAuthorisation.is(true), noRemedy.is(true)), points: 3 },
      { when: all(contestedDuty, any(noIndependentAuthorisation.is(true), noRemedy.is(true))), points: 2 },
    ],
    because: 'Where nobody independent must agree, and nobody can be appealed to, a demand cannot be refused.',
    citation: source.accessStudy,
    status: 'inferred',
  }),
  criterion('duty-reaches-abroad', {
    dimension: 'threat',
    title: 'Legal duty that reaches abroad',
    when: all(contestedDuty, reachesAbroad.is(true)),
    points: 2,
    because: 'A law that covers data held abroad is not kept out by storing the data in Europe.',
    citation: source.accessStudy,
    status: 'inferred',
  }),
  criterion('opaque-ownership', {
    dimension: 'threat',
    when: state.opaqueOwnership.is(true),
    points: 3,
    because: 'Who hides who owns an investor makes every other answer uncertain.',
    citation: source.investorFactors,
    status: 'unverified',
  }),
  criterion('misconduct', {
    dimension: 'threat',
    title: 'Finding of misconduct',
    levels: [
      { when: finalFinding.is(true), points: 5 },
      { when: nonFinalFinding.is(true), points: 2 },
    ],
    because: 'What was found against the investor or who controls it counts; what is only alleged does not.',
    citation: source.conductFactor,
    status: 'reported',
  }),
] as const;
