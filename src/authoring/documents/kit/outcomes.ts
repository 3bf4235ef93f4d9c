import { entityRows } from '../../../facts/derive.js';
import { parseInvestment } from '../../../investment/parse.js';
import type { RuleSet } from '../../../rules/rule-set.js';
import { type CompiledRuleSet, compileOver } from '../../../screening/compile.js';
import { decide, type Outcome } from '../../../screening/decide.js';
import { type Formula, formulaOf } from '../../../screening/formula.js';
import { exactNumber } from '../../../screening/numbers.js';
import { agreed, obligationOf } from '../../../screening/obligation.js';
import { countingReadings, type Readings } from '../../../screening/readings.js';
import { softeningsOf } from '../../../screening/risk.js';
import { riskBounds, riskTables } from '../../../screening/risk-bounds.js';
import { obligationFormula } from '../../../screening/scope-formulas.js';
import { scoreEnds } from '../../../screening/score.js';
import { shareOf } from '../../../screening/share.js';
import type { Space } from '../../../screening/space.js';

/** The least and the most, as exact fractions or whole numbers. */
export type ExactEnds = readonly [min: string, max: string];

/** What every rule comes to in a case, by the ids of the rules. */
export interface RuleOutcomes {
  /** Limbs and exclusions; of one that an open question splits what it comes to by reading. */
  readonly limbs: Readonly<Record<string, Outcome | Readonly<Record<string, Outcome>>>>;
  /** What each criterion adds to the score before controls, in percent of it. */
  readonly criteria: Readonly<Record<string, ExactEnds>>;
  readonly controls: Readonly<Record<string, Outcome>>;
  readonly escalations: Readonly<Record<string, Outcome>>;
}

/** What a case comes to as a whole. */
export interface WholeOutcome {
  readonly obligation: 'required' | 'not-required' | 'undetermined';
  /** The score before controls. */
  readonly inherent: ExactEnds;
  /** The score after controls. */
  readonly residual: ExactEnds;
  /** Ids of the lowest and the highest band; none where the rule set has no bands. */
  readonly band?: readonly [lowest: string, highest: string];
}

/** Everything that a case comes to. */
export interface CaseOutcome {
  readonly rules: RuleOutcomes;
  readonly whole: WholeOutcome;
}

/** The condition of the obligation under each combination of readings that counts; the target has one entity. */
export interface ObligationFormulas {
  readonly readings: readonly Readings[];
  readonly formulas: readonly Formula[];
}

/** A case of which nothing is known but that its target has one entity, which the list does not show. */
const oneEntity = () => entityRows(parseInvestment({ formatVersion: 1, id: 'kit', title: 'Kit', host: 'BE' }));

/** The conditions of the obligation; none for a rule set that does not say who must notify. */
export function obligationFormulas(compiled: CompiledRuleSet): ObligationFormulas {
  const { mechanism, scope } = compiled.ruleSet;
  const readings = countingReadings(compiled);
  if (mechanism.kind !== 'screening' || scope.tests.length === 0) return { readings, formulas: [] };
  const entities = oneEntity();
  return { readings, formulas: readings.map((one) => obligationFormula(one, { compiled, entities })) };
}

/** Works cases out, each given as a space, with what is the same for all of them done once. */
export function caseOutcomes(compiled: CompiledRuleSet, obligation: ObligationFormulas): (space: Space) => CaseOutcome {
  const { ruleSet, criteria, controls, escalations, scale } = compiled;
  const compile = compileOver(compiled, 0);
  const limbs = [...ruleSet.scope.tests.flatMap((test) => test.limbs), ...ruleSet.scope.exclusions].map((limb) => ({
    id: limb.id,
    formulas:
      'question' in limb.when
        ? Object.entries(limb.when.readings).map(([reading, when]) => [reading, formulaOf(when, compile)] as const)
        : formulaOf(limb.when, compile),
  }));
  const ends = (min: bigint, max: bigint): ExactEnds => [exactNumber(min, scale).exact, exactNumber(max, scale).exact];
  return (space) => {
    const outcome = (formula: Formula): Outcome => decide(formula, space).outcome;
    const inherentShares = criteria.map((one) => shareOf(one, [], space));
    const residualShares = criteria.map((one) => shareOf(one, softeningsOf(one, compiled), space));
    const inherent = scoreEnds(inherentShares, space);
    const bounds = riskBounds(riskTables(compiled, residualShares, space));
    const [lowest, highest] = [bounds.lowest, bounds.highest].map((index) => ruleSet.risk.bands[index]?.id);
    return {
      rules: {
        limbs: record(
          limbs.map(({ id, formulas }) => [
            id,
            'kind' in formulas
              ? outcome(formulas)
              : record(formulas.map(([reading, formula]) => [reading, outcome(formula)])),
          ]),
        ),
        criteria: record(
          criteria.map(({ criterion }, index) => {
            const share = inherentShares[index];
            return [criterion.id, ends(share?.min ?? 0n, share?.max ?? 0n)];
          }),
        ),
        controls: record(controls.map(({ control, when }) => [control.id, outcome(when)])),
        escalations: record(escalations.map(({ escalation, when }) => [escalation.id, outcome(when)])),
      },
      whole: {
        obligation: obligationIn(ruleSet, obligation.formulas.map(outcome)),
        inherent: ends(inherent.min, inherent.max),
        residual: ends(bounds.min, bounds.max),
        ...(lowest === undefined || highest === undefined ? {} : { band: [lowest, highest] as const }),
      },
    };
  };
}

/** An object by ids, of which `__proto__` is one like any other. */
const record = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(entries);

function obligationIn({ mechanism }: RuleSet, outcomes: readonly Outcome[]): WholeOutcome['obligation'] {
  if (mechanism.kind === 'none') return 'not-required';
  return agreed<WholeOutcome['obligation']>(
    outcomes.map((one) => obligationOf[one]),
    'undetermined',
  );
}
