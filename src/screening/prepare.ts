import { type EntityRow, entityRows, type FactDeriver, factDeriver } from '../facts/derive.js';
import { type EvidencePolicy, evidencePolicies } from '../facts/evidence-policy.js';
import type { PortfolioContext } from '../facts/portfolio.js';
import { type Asked, type DerivedFacts, deriveFacts } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import { isParsed } from '../investment/parsed.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { RuleSet } from '../rules/rule-set.js';
import { type Day, isDay } from '../values/day.js';
import type { Cells } from './cells.js';
import { type CompiledRuleSet, compileRuleSet } from './compile.js';
import { type ProfileTable, profileTable } from './profiles.js';
import { type Space, spaceOf } from './space.js';
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

/** A case made ready under a rule set: its facts derived, and its completions as far as the rules can tell them apart. */
export interface Prepared {
  readonly compiled: CompiledRuleSet;
  readonly rules: RuleSet;
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly profiles: ProfileTable;
  readonly entities: readonly EntityRow[];
  /** The facts asked, in the order of their variables. */
  readonly asked: readonly Asked[];
  readonly derive: FactDeriver;
  readonly derived: DerivedFacts;
  /** The cells of each variable. */
  readonly cells: readonly Cells[];
  readonly space: Space;
}

/**
 * Makes a case ready for all that is said of it.
 *
 * @throws RangeError as `screen` does
 * @throws TypeError when the case did not come from `parseInvestment`
 */
export function prepare(
  investment: Investment,
  ruleSet: RuleSet | CompiledRuleSet,
  { asOf: day, evidence: policy, legalProfiles, portfolio }: ScreenOptions,
): Prepared {
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
  const asOf = day ?? rules.asOf ?? investment.asOf;
  if (!isDay(asOf)) {
    throw new RangeError(`Say on which day the case is assessed, as in { asOf: '2024-03-01' }; found ${String(asOf)}.`);
  }
  if (rules.jurisdiction !== investment.host && rules.jurisdiction !== 'EU') {
    throw new RangeError(
      `The case is about ${investment.host}, but "${rules.id}" is the law of ${rules.jurisdiction}.`,
    );
  }
  const evidence = policy ?? 'cautious';
  if (!evidencePolicies.includes(evidence)) {
    throw new RangeError(`An evidence policy is one of ${evidencePolicies.join(', ')}; found ${String(evidence)}.`);
  }
  const profiles = profileTable(asOf, legalProfiles);
  const entities = entityRows(investment);
  const asked = variablesFor(compiled, entities);
  const derive = factDeriver(investment, { asOf, evidence, legalProfiles: profiles.all, portfolio });
  const derived = deriveFacts(asked, derive);
  const cells = asked.map(({ fact }) => compiled.cells[compiled.positions.get(fact.id) as number] as Cells);
  return {
    compiled,
    rules,
    asOf,
    evidence,
    profiles,
    entities,
    asked,
    derive,
    derived,
    cells,
    space: spaceOf(derived, cells),
  };
}
