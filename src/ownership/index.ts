export type { Ratio } from '../values/ratio.js';
export { asOf, standsOn } from './as-of.js';
export type {
  BeneficialOwners,
  ControlGround,
  CountedHow,
  OpenEnd,
  OwnerGround,
  OwnershipGround,
  OwnerWithGrounds,
  RoleGround,
  SeniorManagerGround,
} from './beneficial-owner.js';
export {
  type BeneficialOwnerRule,
  belgianBeneficialOwnerRule,
  beneficialOwnerRuleOn,
  beneficialOwnerRules,
  europeanBeneficialOwnerRule,
} from './beneficial-owner-rule.js';
export { beneficialOwners } from './beneficial-owners.js';
export type { ChainPolicy } from './chains.js';
export type { CountingOptions, Dimension } from './column.js';
export type { ColumnsOptions } from './columns.js';
export {
  type Control,
  type ControlGraph,
  type ControlOptions,
  controlOf,
  type Partner,
  type Quality,
} from './control.js';
export type { ControlLink } from './control-chain.js';
export type { ControlGroup } from './control-group.js';
export { type ControlChange, changeOfControl, qualityOfControl } from './control-quality.js';
export { diagnose } from './diagnose.js';
export type { Diagnostic, DiagnosticCode } from './diagnostic.js';
export { explainChain, explainControl, explainPath } from './explain.js';
export type {
  Concert,
  GraphInterest,
  GraphParty,
  InterestKind,
  OwnershipGraph,
  PartyKind,
  ShareRange,
} from './graph.js';
export { ifExercised } from './if-exercised.js';
export type { ControlMeans, MeansInCase } from './influence.js';
export type { NaiveShare } from './integrated.js';
export {
  type AttributedShare,
  type HoldingsOf,
  type LookThrough,
  type LookThroughOptions,
  lookThrough,
  type OwnersOf,
} from './look-through.js';
export type { BeneficialOwnersOptions } from './owner-search.js';
export {
  type InterestInput,
  OwnershipGraphError,
  type OwnershipGraphInput,
  type OwnershipGraphProblem,
  ownershipGraph,
  type PartyInput,
  type ShareInput,
} from './ownership-graph.js';
export {
  type OwnershipPath,
  type OwnershipPaths,
  type PathLink,
  type PathsOptions,
  pathsBetween,
} from './paths.js';
export { percentText } from './percent-text.js';
export {
  type AttributionPolicy,
  majorityAsWhole,
  majorityPassThrough,
  majorityStakeChain,
  multiply,
  type PolicyOf,
  weakestLink,
} from './policy.js';
export { remaindersOf } from './remainders.js';
export type { DecidingRight, Right } from './rights.js';
export { percentShare } from './share-range.js';
export {
  type InterestLink,
  type StateControl,
  type StateInfluence,
  type StateLinks,
  stateLinks,
} from './state-links.js';
export {
  atLeastHalf,
  certainlyReaches,
  moreThanHalf,
  possiblyReaches,
  type Standing,
  standingOf,
  type Threshold,
} from './threshold.js';
