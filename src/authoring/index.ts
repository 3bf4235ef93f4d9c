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
