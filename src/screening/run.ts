import type { EntityRow, FactDeriver } from '../facts/derive.js';
import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { PortfolioContext } from '../facts/portfolio.js';
import type { Asked, DerivedFacts } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { Day } from '../values/day.js';
import type { Assessment, ObligationOutcome } from './assessment.js';
import type { Cells } from './cells.js';
import type { CompiledRuleSet } from './compile.js';
import { decide } from './decide.js';
import type { Formula } from './formula.js';
import { agreed, obligationOf } from './obligation.js';
import type { BoundsOver, RiskTables } from './risk-bounds.js';
import type { Space } from './space.js';

/** What an assessment was made from and through, so that an analysis can go on from there. */
export interface Run {
  readonly investment: Investment;
  readonly compiled: CompiledRuleSet;
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  /** Legal profiles that the caller gave. */
  readonly legalProfiles: LegalProfiles | undefined;
  /** What a portfolio told of the case. */
  readonly portfolio: PortfolioContext | undefined;
  readonly entities: readonly EntityRow[];
  /** The facts asked, in the order of their variables. */
  readonly asked: readonly Asked[];
  readonly derive: FactDeriver;
  readonly derived: DerivedFacts;
  /** The cells of each variable. */
  readonly cells: readonly Cells[];
  readonly space: Space;
  /** The obligation under each combination of readings that counts. */
  readonly obligation: readonly Formula[];
  readonly tables: RiskTables;
  readonly bounds: BoundsOver;
}

const runs = new WeakMap<Assessment, Run>();

/** Remembers what an assessment was made from, out of sight of JSON. */
export function rememberRun(assessment: Assessment, run: Run): Assessment {
  runs.set(assessment, run);
  return assessment;
}

/**
 * What an assessment was made from.
 *
 * @throws TypeError when it is no assessment of this program, such as one read back from JSON
 */
export function runOf(assessment: Assessment): Run {
  const run = typeof assessment === 'object' && assessment !== null ? runs.get(assessment) : undefined;
  if (run === undefined) {
    throw new TypeError(
      'Give an assessment that screen returned in this program. One read back from JSON or copied has lost the case and the rules behind it: screen the case again.',
    );
  }
  return run;
}

/** The case behind an assessment; `undefined` where it was read back from JSON or copied. */
export const caseOf = (assessment: Assessment): Investment | undefined => runs.get(assessment)?.investment;

/** What the obligation of a run comes to over a space, such as a part of its own. */
export function obligationOver(
  { compiled, obligation }: Pick<Run, 'compiled' | 'obligation'>,
  space: Space,
): ObligationOutcome {
  const { mechanism, scope } = compiled.ruleSet;
  if (mechanism.kind === 'none') return 'not-required';
  if (mechanism.kind !== 'screening' || scope.tests.length === 0) return 'undetermined';
  const outcomes = obligation.map((formula) => obligationOf[decide(formula, space).outcome]);
  return agreed<ObligationOutcome>(outcomes, 'undetermined');
}
