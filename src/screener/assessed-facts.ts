import type { DerivedFact } from '../facts/derive.js';
import type { Obligation, Risk } from '../screening/assessment.js';
import type { CompiledRuleSet } from '../screening/compile.js';
import { decide } from '../screening/decide.js';
import { disjunction } from '../screening/formula.js';
import type { ProfileTable } from '../screening/profiles.js';
import { factWords } from '../screening/reason.js';
import { assessRisk } from '../screening/risk.js';
import { riskBounds, riskTables } from '../screening/risk-bounds.js';
import { assessObligation } from '../screening/scope.js';
import type { ScopeView } from '../screening/scope-formulas.js';
import { settledObligation } from '../screening/settled-obligation.js';
import type { CaseScore, ScaledScore } from './case-score.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import { possibleOf } from './fact-value.js';
import { sharesIn, spaceOfFacts } from './open-score.js';
import type { Prepared } from './prepare.js';

/** What a rule set says of a case over fact values: the score with every criterion at once, all else when it is read. */
export interface FactAssessment extends CaseScore {
  /** What becomes of each criterion, in the order of the rule set. */
  readonly criteria: readonly CriterionOutcome[];
  /**
   * The risk as `screen` states it: both scores, band, contributions with their reasons in words, controls, escalations.
   * Worked out when it is first read.
   */
  readonly risk: Risk;
  /**
   * The obligation as `screen` states it, limb by limb, of a target of one entity. Worked out when it is first read.
   */
  readonly obligation: Obligation;
  /** Why a criterion comes out as it does, in words. */
  reason(criterion: string): string;
}

/** What is worked out of an assessment when it is first read. */
interface Details {
  readonly view: ScopeView;
  risk?: Risk;
  obligation?: Obligation;
}

/** What was worked out of assessments, beside them: few are read in detail, and a field more costs each of them. */
const worked = /* @__PURE__ */ new WeakMap<FactAssessment, Details>();

/**
 * An assessment whose details are worked out by need. It is a class, where this library otherwise writes plain objects, so
 * that making one costs no closure for each of the parts that nobody may read. Its parts are handed over one by one for the
 * same reason: in an object of their own they cost a tenth more.
 */
export class AssessedFacts implements FactAssessment {
  readonly min: CaseScore['min'];
  readonly max: CaseScore['max'];
  readonly hits: readonly string[];
  readonly open: readonly string[];
  readonly outer: boolean;
  readonly criteria: readonly CriterionOutcome[];
  readonly #prepared: Prepared;
  readonly #compiled: CompiledRuleSet;

  constructor(
    min: ScaledScore,
    max: ScaledScore,
    hits: readonly string[],
    open: readonly string[],
    outer: boolean,
    criteria: readonly CriterionOutcome[],
    prepared: Prepared,
    compiled: CompiledRuleSet,
  ) {
    this.min = min;
    this.max = max;
    this.hits = hits;
    this.open = open;
    this.outer = outer;
    this.criteria = criteria;
    this.#prepared = prepared;
    this.#compiled = compiled;
  }

  get risk(): Risk {
    const details = detailsOf(this, this.#prepared, this.#compiled);
    details.risk ??= riskOf(this.#prepared, details.view);
    return details.risk;
  }

  get obligation(): Obligation {
    const details = detailsOf(this, this.#prepared, this.#compiled);
    details.obligation ??= assessObligation(details.view, settledObligation(details.view));
    return details.obligation;
  }

  reason(criterion: string): string {
    const { compiled, space, words } = detailsOf(this, this.#prepared, this.#compiled).view;
    const rules = compiled.criteria.find((one) => one.criterion.id === criterion);
    if (rules === undefined) {
      throw new RangeError(`${JSON.stringify(criterion)} is no criterion of the rule set ${compiled.ruleSet.id}.`);
    }
    const when = disjunction(rules.levels.map((level) => level.when));
    return words.reason(when, decide(when, space).outcome);
  }
}

// Not a private method: an object with one costs a tenth more to make.
function detailsOf(assessed: FactAssessment, prepared: Prepared, compiled: CompiledRuleSet): Details {
  const known = worked.get(assessed);
  if (known !== undefined) return known;
  const details = { view: viewOf(compiled, prepared) };
  worked.set(assessed, details);
  return details;
}

function riskOf(prepared: Prepared, { compiled, space, words }: ScopeView): Risk {
  const shares = sharesIn(prepared, space);
  const bounds = riskBounds(riskTables(compiled, shares.residual, space));
  return assessRisk(compiled, shares, bounds, space, words);
}

/** Values that are given rest on no legal profile. */
const noProfiles: ProfileTable = { all: {}, library: {}, overridden: new Set() };

/** The one entity of a target whose facts are given by themselves. */
const target = { id: 'target', name: 'the target', path: 'target' };

function viewOf(compiled: CompiledRuleSet, prepared: Prepared): ScopeView {
  const space = spaceOfFacts(prepared);
  const derived = compiled.facts.map((fact): DerivedFact => {
    const entity = fact.per === 'entity' ? target : undefined;
    const possible = possibleOf(fact, prepared.facts[fact.id]);
    return { fact, entity, possible, leaves: [], profiles: [], findings: [], reread: new Set() };
  });
  return { compiled, entities: [target], space, words: factWords(compiled, derived, space, noProfiles) };
}
