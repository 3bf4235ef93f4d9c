import type { Fact } from '../facts/fact.js';
import { frozenCopy } from '../values/frozen.js';
import { checkRuleSet } from './check-rule-set.js';
import { RuleSetError } from './problem.js';
import type { Procedure } from './procedure.js';
import type { RiskModel, RuleSet, Scope } from './rule-set.js';

type Described = Omit<
  RuleSet,
  'facts' | 'mechanism' | 'scope' | 'risk' | 'procedure' | 'version' | 'layers' | 'chosenFor' | 'besides'
>;

/**
 * A rule set as an author writes it: what is left out is empty. Its conditions may read the facts of its catalogue and
 * no others.
 */
export interface RuleSetInput<Catalogue extends readonly Fact[] = readonly Fact[]> extends Described {
  readonly version?: string;
  readonly facts: Catalogue;
  readonly mechanism?: RuleSet['mechanism'];
  readonly besides?: RuleSet['besides'];
  readonly scope?: Partial<Scope<NoInfer<Catalogue[number]['id']>>>;
  readonly risk?: RiskInput<NoInfer<Catalogue[number]['id']>>;
  readonly procedure?: Procedure<NoInfer<Catalogue[number]['id']>>;
}

/** A scoring model as an author writes it. */
export type RiskInput<FactIds extends string = string> = Partial<RiskModel<FactIds>> &
  Pick<RiskModel<FactIds>, 'dimensions' | 'criteria' | 'bands'>;

/** The scoring model of a rule set that has none. */
export const noRisk: RiskModel = {
  id: 'none',
  version: '1',
  dimensions: [],
  criteria: [],
  controls: [],
  escalations: [],
  bands: [],
};

/**
 * Defines a rule set and checks it.
 *
 * @returns the rule set, complete and frozen
 * @throws RuleSetError listing every problem: an unknown fact, an operator that does not fit its fact, weights that do
 * not add up to 100, bands out of order, an escalation to a band that is not there, and so on
 * @example
 * ```ts
 * import { criterion, defineRuleSet, band, facts } from 'fdi-screening';
 * const sizeOnly = defineRuleSet({
 *   id: 'size-only', title: 'Size alone', jurisdiction: 'BE',
 *   appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [facts['site.buildingArea']],
 *   risk: {
 *     dimensions: [{ id: 'vulnerability', title: 'Vulnerability', weight: '100' }],
 *     criteria: [criterion('large', { dimension: 'vulnerability', points: 1, because: 'More can be reached.',
 *       when: facts['site.buildingArea'].atLeast(50_000) })],
 *     bands: [band('low', 'Low', 0), band('high', 'High', 50)],
 *   },
 * });
 * sizeOnly.risk.criteria.length; // => 1
 * ```
 */
export function defineRuleSet<const Catalogue extends readonly Fact[]>(
  input: RuleSetInput<Catalogue>,
): RuleSet<Catalogue[number]['id']> {
  const ruleSet: RuleSet = {
    version: '1',
    mechanism: { kind: 'screening' },
    besides: [],
    ...input,
    scope: { tests: [], exclusions: [], questions: [], advice: [], ...input.scope },
    risk: { ...noRisk, id: input.id, ...input.risk },
    layers: [],
  };
  const problems = checkRuleSet(ruleSet);
  if (problems.length > 0) throw new RuleSetError(ruleSet.id, problems);
  return frozenRuleSet(ruleSet) as RuleSet<Catalogue[number]['id']>;
}

/** A rule set that nobody can change any more, its author included; facts are frozen already. */
export const frozenRuleSet = ({ facts, ...rest }: RuleSet): RuleSet =>
  Object.freeze({ ...frozenCopy(rest), facts: Object.freeze([...facts]) });
