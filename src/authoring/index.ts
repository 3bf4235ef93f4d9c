export { applyLayers } from '../rules/layers/apply-layers.js';
export { InvalidLayerError } from '../rules/layers/error.js';
export {
  type ParseLayerOptions,
  type ParseLayerResult,
  parseLayer,
  safeParseLayer,
} from '../rules/layers/parse-layer.js';
export type { Aggregate, OwnFact } from '../rules/own-fact/own-fact.js';
export { InvalidRulePackError } from '../rules/pack/error.js';
export { type MigrationStep, migrateRulePack, type PackData } from '../rules/pack/migrate.js';
export type { NamedFact, RulePack } from '../rules/pack/pack.js';
export { packLimits } from '../rules/pack/pack-input.js';
export {
  type ParseRuleSetOptions,
  type ParseRuleSetResult,
  parseRuleSet,
  safeParseRuleSet,
} from '../rules/pack/parse.js';
export { serialiseRuleSet } from '../rules/pack/serialise.js';
export {
  COMPARE_BUDGET,
  type ComparedAnswer,
  type ComparedKind,
  type ComparedOutcome,
  type CompareOptions,
  compareRuleSets,
  type RuleSetComparison,
  type Witness,
} from './compare/compare.js';
export type { ChangedPart, WrittenChange } from './compare/text-changes.js';
export type { WitnessFact } from './compare/witness.js';
export { type DiagnoseOptions, diagnoseRulePack, diagnoseRuleSet } from './diagnose/diagnose.js';
export { type Diagnostic, type DiagnosticCode, diagnosticCodes, type Severity } from './diagnose/diagnostic.js';
export { type DatedVersion, diagnoseTimeline } from './diagnose/timeline.js';
export { decisionTableCsv } from './documents/decision-table.js';
export {
  type ConformanceKit,
  conformanceKit,
  type KitCase,
  type KitFact,
  type KitValue,
} from './documents/kit/conformance-kit.js';
export { conformanceKitJson } from './documents/kit/kit-json.js';
export type { CaseOutcome, ExactEnds, RuleOutcomes, WholeOutcome } from './documents/kit/outcomes.js';
export type { CaseRule } from './documents/kit/thresholds.js';
export type { TruthTables } from './documents/kit/truth-tables.js';
export { type MethodologyOptions, methodologyHtml, methodologyMarkdown } from './documents/methodology.js';
export { questionnaireMarkdown } from './documents/questionnaire.js';
export type { ExampleValue } from './domain.js';
export {
  checkMonotone,
  type MonotoneCounterexample,
  type MonotoneDeclaration,
  type MonotoneOptions,
  type MonotoneResult,
} from './monotone.js';
export { boundaryCases } from './testing/boundary.js';
export type { Coverage, CoverageShare, NotCovered } from './testing/coverage.js';
export { InvalidRuleTestsError } from './testing/error.js';
export {
  type EvaluateFactsOptions,
  evaluateFacts,
  type FactsEvaluation,
  type FactsInterval,
  type FactsLimb,
} from './testing/evaluate-facts.js';
export type { UnmetExpectation } from './testing/expectations.js';
export { type ParseRuleTestsResult, parseRuleTests, ruleTestsLimits, safeParseRuleTests } from './testing/parse.js';
export { type PrepareTestsOptions, type RuleTestCase, ruleTestCases } from './testing/prepare.js';
export type {
  Expected,
  ExpectedCriterion,
  ExpectedLimb,
  ExpectedNumber,
  GivenFact,
  GivenFacts,
  RuleTest,
  RuleTests,
} from './testing/rule-tests.js';
export { type RuleTestResult, type RuleTestRun, runRuleTests } from './testing/run.js';
