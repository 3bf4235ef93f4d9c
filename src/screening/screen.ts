import type { DerivedFact } from '../facts/derive.js';
import type { Investment } from '../investment/investment.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import { acquirerResults } from './acquirers.js';
import type { Assessment, LeafSources } from './assessment.js';
import type { CompiledRuleSet } from './compile.js';
import { confidentialityOf } from './confidentiality.js';
import type { Formula } from './formula.js';
import { factResults, openFacts, openVariables } from './open-facts.js';
import { ownershipOf } from './ownership.js';
import { prepare, type ScreenOptions } from './prepare.js';
import { assessProcedure } from './procedure.js';
import { profileResults } from './profiles.js';
import { readingsThatCount } from './readings.js';
import { factWords } from './reason.js';
import { type Answer, withReceipt } from './receipt.js';
import { assessRisk, sharesOver } from './risk.js';
import { riskBounds, riskTables } from './risk-bounds.js';
import { rememberRun } from './run.js';
import { leafSources } from './said.js';
import { assessObligation } from './scope.js';
import { obligationFormula } from './scope-formulas.js';
import { settledObligation } from './settled-obligation.js';
import { contextNotes, evidenceIndex, legalDutyResults, statementsOf } from './statements.js';

export type { ScreenOptions } from './prepare.js';

/**
 * Screens an investment under a rule set: must it be notified, how risky is it, what is not known.
 *
 * Deterministic: the same case, rules and options give the same assessment, byte by byte. It is a model's answer, not a
 * decision and not a filing.
 *
 * @param investment - a case from `parseInvestment`
 * @param ruleSet - from `ruleSetFor`, `defineRuleSet`, or a rule set compiled ahead with `compileRuleSet`
 * @throws RangeError when no day of assessment is given, or one that does not exist; when the rule set is that of another
 * host state; when the evidence policy is none; when a legal profile cannot be used, with every problem
 * @throws TypeError when the case did not come from `parseInvestment`
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * const hub = parseInvestment({
 *   formatVersion: 1, id: 'hub', title: 'A new hub', host: 'BE',
 *   transaction: { kind: 'greenfield', signedOn: '2024-03-01' },
 * });
 * const assessment = screen(hub, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
 * assessment.obligation.outcome; // => 'not-required'
 * ```
 */
export function screen(
  investment: Investment,
  ruleSet: RuleSet | CompiledRuleSet,
  options: ScreenOptions = {},
): Assessment {
  const prepared = prepare(investment, ruleSet, options);
  const { compiled, rules, asOf, evidence, profiles, entities, asked, derive, derived, cells, space } = prepared;
  const { portfolio } = options;
  const words = factWords(compiled, derived.facts, space, profiles);
  const view = { compiled, entities, space, words };
  const shares = sharesOver(compiled, space);
  const tables = riskTables(compiled, shares.residual, space);
  const bounds = riskBounds(tables);
  const ownership = ownershipOf(investment, { asOf, evidence });
  const settled = settledObligation(view);
  const counting = readingsThatCount(compiled);
  const open = [...new Set(counting.map((readings) => settled.under(readings)))];
  const obligation = assessObligation(view, settled);
  const confidentiality = confidentialityOf(investment);
  const procedure = assessProcedure(rules, { investment, entities, evidence, derive, profiles, obligation });
  const answer: Answer = {
    investment: {
      id: investment.id,
      title: investment.title,
      ...(investment.note === undefined ? {} : { note: investment.note }),
    },
    asOf,
    evidence,
    laterEvidence: laterEvidence(investment, asOf),
    obligation,
    acquirers: acquirerResults(
      compiled,
      investment,
      { asOf, evidence, legalProfiles: profiles.all, portfolio },
      profiles,
    ),
    ...(procedure === undefined ? {} : { procedure }),
    risk: assessRisk(compiled, shares, bounds, space, words),
    ...(ownership === undefined ? {} : { ownership }),
    openFacts: openFacts(compiled, openVariables(compiled, derived.facts, space, open, shares.residual), profiles),
    facts: factResults(derived.facts, space, profiles),
    sources: sourcesOf(derived.facts, investment),
    legalDuties: legalDutyResults(investment, evidence),
    legalProfiles: profileResults(derived.facts, profiles),
    statements: statementsOf(investment, evidence),
    besides: rules.besides.filter(({ from, until }) => from <= asOf && (until === undefined || asOf <= until)),
    context: contextNotes(investment),
    ...(confidentiality === undefined ? {} : { confidentiality }),
  };
  const assessment = withReceipt(answer, { investment, compiled, asOf, evidence, profiles, portfolio });
  const { legalProfiles } = options;
  let formulas: readonly Formula[] | undefined;
  const derivation = { asOf, evidence, legalProfiles, portfolio, entities, asked, derive, derived };
  return rememberRun(assessment, {
    investment,
    compiled,
    ...derivation,
    cells,
    space,
    get obligation() {
      formulas ??= counting.map((readings) => obligationFormula(readings, view));
      return formulas;
    },
    tables,
    bounds,
  });
}

/** Who says what of the leaves that facts were derived from, each leaf once. */
function sourcesOf(derived: readonly DerivedFact[], investment: Investment): LeafSources[] {
  const index = evidenceIndex(investment);
  const leaves = new Map(derived.flatMap((fact) => fact.leaves.map((leaf) => [leaf.path, leaf.raw] as const)));
  return [...leaves].flatMap(([path, raw]) => leafSources(path, raw, index));
}

/** Evidence dated after a day. A date that is only a month or year is later when the whole of it is. */
const laterEvidence = (investment: Investment, asOf: Day): string[] =>
  (investment.evidence ?? [])
    .filter(({ date }) => date !== undefined && date > asOf.slice(0, date.length))
    .map(({ id }) => id);
