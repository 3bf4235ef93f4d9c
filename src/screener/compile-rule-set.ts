import type { RuleSet } from '../rules/rule-set.js';
import { type CompiledRuleSet, compileRuleSet as compileRules } from '../screening/compile.js';
import { exactScore } from '../screening/numbers.js';
import type { ExactNumber } from '../values/exact.js';
import { assessorOf } from './assess.js';
import type { FactAssessment } from './assessed-facts.js';
import type { CaseScore, ScaledScore } from './case-score.js';
import { type CodeColumn, type CodeColumns, codeColumn } from './columns.js';
import { type Engine, engineOf } from './engine.js';
import type { FactValue, FactValues } from './fact-value.js';
import { type Prepared, type PreparedFacts, prepareFacts } from './prepare.js';
import { scorerOf } from './score.js';
import { type CaseScores, scoreColumns } from './score-many.js';

/**
 * A compiled rule set that also works on fact values by themselves, fast: for rule authors who try a rule on many made-up
 * cases, and for tools over portfolios. It knows no case file, so it knows no evidence, and takes facts as independent of
 * one another; facts that are asked of each entity of a target are those of one entity. For a case use {@link screen}.
 */
export interface Screener extends CompiledRuleSet {
  /**
   * Turns fact values into codes, once for any number of evaluations. A fact that is left out, or `undefined`, is unknown.
   *
   * @throws RangeError with every value that is none of its fact and every id that is no fact of the rule set
   * @example
   * ```ts
   * import { compileRuleSet } from 'fdi-screening';
   * import { belgium2023 } from 'fdi-screening/law';
   * const rules = compileRuleSet(belgium2023);
   * const prepared = rules.prepare({ 'site.portAccess': true, 'site.buildingArea': 30_000 });
   * prepared.facts['site.portAccess']; // => true
   * ```
   */
  prepare(facts: FactValues): PreparedFacts;
  /**
   * The score after controls, exactly, as whole numbers of which `scale` make one point, with the ids of the criteria that
   * fire and of those that are open. Where facts are open it gives the ends that the score can reach.
   *
   * @throws TypeError when the facts were prepared by another rule set
   * @example
   * ```ts
   * import { compileRuleSet } from 'fdi-screening';
   * import { belgium2023 } from 'fdi-screening/law';
   * const rules = compileRuleSet(belgium2023);
   * const { hits, min, max } = rules.score(rules.prepare({ 'site.portAccess': true }));
   * hits; // => ['port-access']
   * min < max; // => true
   * ```
   */
  score(prepared: PreparedFacts): CaseScore;
  /**
   * The score with what becomes of every criterion; risk, obligation and reasons in words are worked out when they are read.
   *
   * @throws TypeError when the facts were prepared by another rule set
   * @example
   * ```ts
   * import { compileRuleSet } from 'fdi-screening';
   * import { belgium2023 } from 'fdi-screening/law';
   * const rules = compileRuleSet(belgium2023);
   * const assessment = rules.assess(rules.prepare({ 'site.portAccess': true }));
   * assessment.criteria.find((one) => one.criterion === 'port-access')?.outcome; // => 'fires'
   * assessment.reason('port-access'); // => 'Access to a port: yes.'
   * ```
   */
  assess(prepared: PreparedFacts): FactAssessment;
  /**
   * A column of codes for {@link Screener.scoreMany}: one value of a fact for each case, `undefined` where it is unknown.
   *
   * @throws RangeError when it is no fact of the rule set, and with the values that are none of the fact or one of several
   * @example
   * ```ts
   * import { compileRuleSet } from 'fdi-screening';
   * import { belgium2023 } from 'fdi-screening/law';
   * Array.from(compileRuleSet(belgium2023).column('site.portAccess', [true, false, undefined])); // => [1, 0, 2]
   * ```
   */
  column(fact: string, values: ArrayLike<FactValue | undefined>): CodeColumn;
  /**
   * The scores of many cases, each as {@link Screener.score} gives it. A fact without a column is unknown in every case.
   *
   * @throws RangeError when columns differ in length, or hold a code that is none of their fact
   * @example
   * ```ts
   * import { compileRuleSet, criterion, defineRuleSet, facts } from 'fdi-screening';
   * const port = facts['site.portAccess'];
   * const rules = compileRuleSet(
   *   defineRuleSet({
   *     id: 'ports', title: 'Ports', jurisdiction: 'BE', appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [port],
   *     risk: {
   *       dimensions: [{ id: 'vulnerability', title: 'Vulnerability', weight: '100' }],
   *       criteria: [criterion('port', { dimension: 'vulnerability', when: port.is(true), points: 1, because: 'Ports.' })],
   *       bands: [],
   *     },
   *   }),
   * );
   * const scores = rules.scoreMany({ 'site.portAccess': rules.column('site.portAccess', [true, false, undefined]) });
   * Array.from(scores.min, (score) => rules.exact(score).exact); // => ['100', '0', '0']
   * Array.from(scores.max, (score) => rules.exact(score).exact); // => ['100', '0', '100']
   * scores.openOf(2); // => ['port']
   * ```
   */
  scoreMany(columns: CodeColumns): CaseScores;
  /** A score in points: as it is shown, and exactly. */
  exact(score: ScaledScore): ExactNumber;
}

/**
 * Compiles a rule set once for many cases. {@link screen} compiles by itself and remembers the result, and takes a compiled
 * one as well; by itself a compiled rule set scores fact values, which {@link Screener} describes.
 *
 * @example
 * ```ts
 * import { compileRuleSet } from 'fdi-screening';
 * import { belgium2023 } from 'fdi-screening/law';
 * const rules = compileRuleSet(belgium2023);
 * rules.ruleSet.id; // => 'belgium-2023'
 * rules.score(rules.prepare({ 'site.portAccess': true })).hits; // => ['port-access']
 * ```
 */
export function compileRuleSet(ruleSet: RuleSet): Screener {
  const compiled = compileRules(ruleSet);
  // Made by the first who asks for it: a rule set that is compiled for `screen` has no need of one.
  let made: Ready | undefined;
  const ready = (): Ready => {
    made ??= readyFrom(compiled);
    return made;
  };
  return {
    ...compiled,
    prepare: (facts) => prepareFacts(ready().engine, compiled, facts),
    score: (prepared) => {
      const { engine, score } = ready();
      return score(ownFacts(prepared, engine));
    },
    assess: (prepared) => {
      const { engine, assess } = ready();
      return assess(ownFacts(prepared, engine));
    },
    column: (fact, values) => codeColumn(ready().engine, compiled, fact, values),
    scoreMany: (columns) => {
      const { engine, score } = ready();
      return scoreColumns(engine, compiled, score, columns);
    },
    exact: (score) => exactScore(BigInt(score), compiled.scale, compiled.bandStarts),
  };
}

/** What a compiled rule set works on fact values with. */
interface Ready {
  readonly engine: Engine;
  readonly score: (prepared: Prepared) => CaseScore;
  readonly assess: (prepared: Prepared) => FactAssessment;
}

function readyFrom(compiled: CompiledRuleSet): Ready {
  const engine = engineOf(compiled);
  const scorer = scorerOf(engine);
  return { engine, score: scorer.score, assess: assessorOf(engine, compiled, scorer) };
}

/** Prepared facts, where the same rules prepared them. */
function ownFacts(prepared: PreparedFacts, engine: Engine): Prepared {
  if ((prepared as Partial<Prepared> | null)?.engine === engine) return prepared as Prepared;
  throw new TypeError('Give facts that prepare of this rule set returned: codes mean other things under other rules.');
}
