export type { CaseItems, CaseNode } from './facts/case-node.js';
export { type Comparison, type Operator, operators } from './facts/comparison.js';
export { type EvidencePolicy, evidencePolicies, type LeafState } from './facts/evidence-policy.js';
export {
  type BooleanFact,
  type DateFact,
  type DecimalFact,
  defineFact,
  type EnumFact,
  type Fact,
  type FactBase,
  type FactContext,
  type FactDefinition,
  type FactType,
  type Respondent,
  respondents,
  type TargetEntity,
} from './facts/fact.js';
export { type FactId, type Facts, factCatalogue, facts } from './facts/facts.js';
export { type PortfolioContext, sameControllerSites } from './facts/portfolio.js';
export type { CaseField, CaseFieldKind } from './investment/fields.js';
export type { Evidence, Investment, InvestmentInput } from './investment/investment.js';
export { type ParseResult, parseInvestment, safeParseInvestment } from './investment/parse.js';
export { InvalidInvestmentError, type Problem, type ProblemCode } from './investment/problem.js';
export { interestKinds, partyKinds } from './investment/schema/ownership.js';
export { type AdequacyDecision, adequacyDecisions } from './reference/adequacy.js';
export { isEeaMember, isEuMember } from './reference/european-union.js';
export { type Holiday, type HolidayCountry, isPublicHoliday, publicHolidays } from './reference/holidays.js';
export type {
  Authorisation,
  LegalAnswer,
  LegalAnswers,
  LegalAnswersTable,
  Reach,
} from './reference/legal-answers.js';
export type {
  CompulsionLevel,
  CompulsionRange,
  DataProtection,
  LegalProfile,
  LegalProfiles,
} from './reference/legal-profile.js';
export { legalAnswers, legalProfiles, legalProfilesOn } from './reference/legal-profiles.js';
export { all, any, type Condition, not } from './rules/condition.js';
export { type ConditionsOver, conditionsOver } from './rules/conditions-over.js';
export { defineRuleSet, type RiskInput, type RuleSetInput } from './rules/define.js';
export { extendRuleSet } from './rules/extend.js';
export type { FactReader } from './rules/facts-used.js';
export type { Dilution, Layer, RuleChange, RulePart, RuleSetIdentity } from './rules/layer.js';
export type { AddedReading, Additions, LayerInput, Removals, Replacements, Reweighing } from './rules/layer-input.js';
export {
  type Burden,
  burdenScale,
  type Measure,
  type MeasureInput,
  type MeasureLegalStatus,
  measure,
  measureLegalStatuses,
} from './rules/measure.js';
export type { LayerMark } from './rules/origins.js';
export { type RuleProblem, RuleSetError } from './rules/problem.js';
export {
  type Authority,
  type ChecklistItem,
  type Conditional,
  type Fine,
  type Fines,
  type FormHolder,
  formHolders,
  type LanguageRule,
  type ParallelRegime,
  type Procedure,
  type ProcedureInput,
  type Provision,
  procedure,
  type Situation,
} from './rules/procedure.js';
export {
  type CalendarEvent,
  type CalendarRule,
  calendarEvents,
  type DayRolling,
  type ObservedDuration,
  type Stage,
} from './rules/procedure-stages.js';
export { type Question, type Questionnaire, questionnaire } from './rules/questionnaire.js';
export type {
  Advice,
  Band,
  ByReading,
  Control,
  Criterion,
  DatedLaw,
  Dimension,
  Escalation,
  Level,
  Limb,
  Mechanism,
  OpenQuestion,
  Reading,
  RiskModel,
  RuleSet,
  Scope,
  ScopeTest,
  Sourced,
} from './rules/rule-set.js';
export {
  advice,
  band,
  byReading,
  type CriterionInput,
  control,
  criterion,
  escalation,
  exclusion,
  type LimbInput,
  limb,
  reading,
  type SourceInput,
} from './rules/rules.js';
export type { FactAssessment } from './screener/assessed-facts.js';
export type { CaseScore, ScaledScore } from './screener/case-score.js';
export type { CodeColumn, CodeColumns } from './screener/columns.js';
export { compileRuleSet, type Screener } from './screener/compile-rule-set.js';
export type { CriterionOutcome, CriterionParts } from './screener/criterion-outcome.js';
export type { FactValue, FactValues } from './screener/fact-value.js';
export type { PreparedFacts } from './screener/prepare.js';
export type { CaseScores, ScoreArray } from './screener/score-many.js';
export type * from './screening/assessment.js';
export type { CompiledRuleSet } from './screening/compile.js';
export type { Outcome } from './screening/decide.js';
export {
  type CalendarDays,
  type CalendarOptions,
  type CalendarStep,
  type DayRange,
  procedureCalendar,
} from './screening/procedure-calendar.js';
export { type Replay, type ReplayDifference, replay } from './screening/replay.js';
export { type ScreenOptions, screen } from './screening/screen.js';
export { type Citation, citationText } from './values/citation.js';
export { type CountryCode, countryCodes } from './values/countries.js';
export { type CurrencyCode, currencyCodes } from './values/currencies.js';
export type { Day } from './values/day.js';
export { Decimal, type DecimalInput, toDecimal } from './values/decimal.js';
export type { ExactNumber } from './values/exact.js';
export { allOf, highestOf, negate, someOf } from './values/flag.js';
export {
  type Anything,
  anything,
  type Flag,
  known,
  type Listed,
  listed,
  mapPossible,
  openFlag,
} from './values/possible.js';
export {
  atLeast,
  atMost,
  eitherRange,
  gradeIf,
  greatestOf,
  leastOf,
  pointRange,
  type Ranged,
  rangeOf,
  type Scalar,
  type Span,
  sumOf,
} from './values/ranged.js';
export { type SourceStatus, sourceStatuses, strongestStatus, weakestStatus } from './values/status.js';
