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
export { type DiagnoseOptions, diagnoseRulePack, diagnoseRuleSet } from './diagnose/diagnose.js';
export { type Diagnostic, type DiagnosticCode, diagnosticCodes, type Severity } from './diagnose/diagnostic.js';
export { type DatedVersion, diagnoseTimeline } from './diagnose/timeline.js';
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
