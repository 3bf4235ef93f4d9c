import { type DerivedFact, entityRows, factDeriver } from '../facts/derive.js';
import { type EvidencePolicy, evidencePolicies } from '../facts/evidence-policy.js';
import type { PortfolioContext } from '../facts/portfolio.js';
import { deriveFacts } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import { isParsed } from '../investment/parsed.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { RuleSet } from '../rules/rule-set.js';
import { type Day, isDay } from '../values/day.js';
import { acquirerResults } from './acquirers.js';
import type { Assessment, LeafSources } from './assessment.js';
import type { Cells } from './cells.js';
import { type CompiledRuleSet, compileRuleSet } from './compile.js';
import { confidentialityOf } from './confidentiality.js';
import { countingReadings, obligationFormula } from './obligation.js';
import { factResults, openFacts } from './open-facts.js';
import { ownershipOf } from './ownership.js';
import { assessProcedure } from './procedure.js';
import { profileResults, profileTable } from './profiles.js';
import { factWords } from './reason.js';
import { type Answer, withReceipt } from './receipt.js';
import { assessRisk, sharesOver } from './risk.js';
import { riskBounds, riskTables } from './risk-bounds.js';
import { rememberRun } from './run.js';
import { leafSources } from './said.js';
import { assessObligation } from './scope.js';
import { spaceOf } from './space.js';
import { contextNotes, evidenceIndex, legalDutyResults, statementsOf } from './statements.js';
import { variablesFor } from './variables.js';

/** On what terms a case is screened. */
export interface ScreenOptions {
  /**
   * The day on which the case is assessed. Defaults to the day for which the rule set was chosen, then to the case's
   * own `asOf`. There is no clock in the library, so one of them must be given.
   */
  readonly asOf?: Day;
  /** What counts as known. @defaultValue `'cautious'` */
  readonly evidence?: EvidencePolicy;
  /**
   * Legal profiles that replace those of the library or add to them, by ISO 3166-1 alpha-2 code, each with a citation of
   * its own. A profile is replaced as a whole: a property that it leaves out is unknown. What rests on one says so.
   */
  readonly legalProfiles?: LegalProfiles;
  /** What only a portfolio can tell of the case, from `portfolio`; facts that ask for it are unknown without it. */
  readonly portfolio?: PortfolioContext | undefined;
}

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
  if (!isParsed(investment)) {
    throw new TypeError(
      'Give screen a case from parseInvestment: only such a one was checked. A program that loads the library both by import and by require has it twice, and each takes its own cases.',
    );
  }
  if (typeof ruleSet !== 'object' || ruleSet === null) {
    throw new TypeError("Give screen a rule set, such as ruleSetFor('BE', { signedOn, decidedOn }).");
  }
  const compiled = 'cells' in ruleSet ? ruleSet : compileRuleSet(ruleSet);
  const rules = compiled.ruleSet;
  const asOf = options.asOf ?? rules.asOf ?? investment.asOf;
  if (!isDay(asOf)) {
    throw new RangeError(`Say on which day the case is assessed, as in { asOf: '2024-03-01' }; found ${String(asOf)}.`);
  }
  if (rules.jurisdiction !== investment.host && rules.jurisdiction !== 'EU') {
    throw new RangeError(
      `The case is about ${investment.host}, but "${rules.id}" is the law of ${rules.jurisdiction}.`,
    );
  }
  const evidence = options.evidence ?? 'cautious';
  if (!evidencePolicies.includes(evidence)) {
    throw new RangeError(`An evidence policy is one of ${evidencePolicies.join(', ')}; found ${String(evidence)}.`);
  }
  const profiles = profileTable(asOf, options.legalProfiles);

  const { portfolio } = options;
  const entities = entityRows(investment);
  const asked = variablesFor(compiled, entities);
  const derive = factDeriver(investment, { asOf, evidence, legalProfiles: profiles.all, portfolio });
  const derived = deriveFacts(asked, derive);
  const cells = asked.map(({ fact }) => compiled.cells[compiled.facts.indexOf(fact)] as Cells);
  const space = spaceOf(derived, cells);
  const words = factWords(compiled, derived.facts, space, profiles);
  const view = { compiled, entities, space, words };
  const shares = sharesOver(compiled, space);
  const tables = riskTables(compiled, shares.residual, space);
  const bounds = riskBounds(tables);
  const ownership = ownershipOf(investment, { asOf, evidence });
  // Where there is no mechanism, or none that is known, nothing in the case can settle the obligation.
  const counting = rules.mechanism.kind === 'screening' ? countingReadings(compiled) : [];
  const formulas = counting.map((readings) => obligationFormula(readings, view));
  const obligation = assessObligation(view);
  const confidentiality = confidentialityOf(investment);
  const procedure = assessProcedure(rules, { investment, entities, asOf, evidence, profiles, portfolio, obligation });
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
    openFacts: openFacts(compiled, derived.facts, space, formulas, shares.residual, profiles),
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
  const derivation = { asOf, evidence, legalProfiles, portfolio, entities, asked, derive, derived };
  return rememberRun(assessment, {
    investment,
    compiled,
    ...derivation,
    cells,
    space,
    obligation: formulas,
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
