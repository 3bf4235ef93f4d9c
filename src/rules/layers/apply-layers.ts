import { extendRuleSet } from '../extend.js';
import type { RulePart } from '../layer.js';
import type { LayerInput } from '../layer-input.js';
import { lastToChange } from '../origins.js';
import { costProblems } from '../pack/cost.js';
import { type RuleProblem, RuleSetError } from '../problem.js';
import type { RuleSet } from '../rule-set.js';

/**
 * Lays layers over a rule set, one over the other: the law, a region's policy, an office's. Each is checked as
 * `extendRuleSet` does, and one thing more: what an earlier layer added a later one does not remove. Whoever means to undo
 * it takes the earlier layer out.
 *
 * @param ruleSet - the rule set under all of them
 * @param layers - from `parseLayer`, or as `extendRuleSet` takes them, the lowest first
 * @returns a new rule set, complete and frozen, with all of them in its `layers`; the same one where there are none
 * @throws RuleSetError listing every problem of the first layer that does not fit; each names the layer and its parent, or
 * the two layers that conflict
 * @example
 * ```ts
 * import { applyLayers } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * const office = applyLayers(belgium2023, [
 *   { id: 'region', lastVerified: '2026-01-01', remove: { criteria: ['planned-growth'] } },
 *   { id: 'office', lastVerified: '2026-02-01', reweigh: { criteria: { 'site-size': '4' } } },
 * ]);
 * office.layers.map((layer) => layer.id); // => ['region', 'office']
 * ```
 */
export function applyLayers(ruleSet: RuleSet, layers: readonly LayerInput[]): RuleSet {
  return layers.reduce((parent, layer) => {
    const conflicts = undone(parent, layer);
    if (conflicts.length > 0) throw new RuleSetError(layer.id, conflicts);
    const result = extendRuleSet(parent, layer);
    const costs = costProblems(result, result.facts.length);
    if (costs.length > 0) {
      const over = `(the layer "${layer.id}" over "${parent.id}")`;
      throw new RuleSetError(
        layer.id,
        costs.map(({ path, message }) => ({ path, message: `${message} ${over}` })),
      );
    }
    return result;
  }, ruleSet);
}

const parts: Readonly<Record<string, RulePart>> = {
  facts: 'fact',
  dimensions: 'dimension',
  criteria: 'criterion',
  controls: 'control',
  escalations: 'escalation',
  bands: 'band',
  tests: 'test',
  limbs: 'limb',
  exclusions: 'exclusion',
  questions: 'question',
};

/** What a layer removes and an earlier one added. */
function undone({ layers }: RuleSet, { id: own, remove }: LayerInput): RuleProblem[] {
  const listed = Object.entries(remove ?? {}).flatMap(([key, ids]): [string, RulePart, string][] => {
    if (key === 'readings') {
      return Object.entries((ids ?? {}) as Readonly<Record<string, readonly string[]>>).flatMap(
        ([question, readings]) =>
          readings.map((id): [string, RulePart, string] => [`remove.readings.${question}`, 'reading', id]),
      );
    }
    const what = parts[key];
    if (what === undefined || !Array.isArray(ids)) return [];
    return ids.map((id: string): [string, RulePart, string] => [`remove.${key}`, what, id]);
  });
  return listed.flatMap(([path, what, id]) => {
    const last = lastToChange(layers, what, id);
    const added = layers.find(({ changes }) =>
      changes.some((one) => one.how === 'added' && one.what === what && one.id === id),
    );
    if (added === undefined || last?.how === 'removed') return [];
    const message = `The layer "${own}" removes the ${what} "${id}", which the layer "${added.id}" added. Take that layer out, or leave the ${what} in.`;
    return [{ path, message }];
  });
}
