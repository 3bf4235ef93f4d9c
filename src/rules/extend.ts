import type { Fact } from '../facts/fact.js';
import { type Day, isDay } from '../values/day.js';
import { checkRuleSet } from './check-rule-set.js';
import { frozenRuleSet } from './define.js';
import { dilutionBetween } from './dilution.js';
import type { Layer, RuleSetIdentity } from './layer.js';
import type { LayerInput } from './layer-input.js';
import { layerShapeProblems } from './layer-shape.js';
import { type Patch, patchOf } from './patch.js';
import { patchRisk } from './patch-risk.js';
import { patchScope } from './patch-scope.js';
import { type RuleProblem, RuleSetError } from './problem.js';
import type { RuleSet } from './rule-set.js';
import { inWords } from './rules.js';
import { stampLayer } from './stamp.js';

/**
 * Lays a layer of changes over a rule set: adds, replaces and removes facts, criteria, limbs, readings and the rest,
 * reweighs criteria and dimensions, and follows another reading of an open question. The parent stays as it is; the
 * result keeps its identity and says, in `layers`, what was changed and by how much the other criteria are diluted.
 *
 * A comparison with a fact that neither the parent nor the layer ever had does not compile.
 *
 * @param parent - from `ruleSetFor`, `defineRuleSet` or an earlier `extendRuleSet`
 * @param layer - what to change
 * @returns a new rule set, complete and frozen
 * @throws RuleSetError listing every problem of a kind: first what is not written as a layer is; then what it names and
 * its parent lacks, what it adds and its parent has, and days outside those of its parent; and if there is none of these,
 * whatever is wrong with the result as a whole. Each names both
 * @example
 * ```ts
 * import { criterion, extendRuleSet, facts } from 'fdi-screening';
 * import { belgium2023 } from 'fdi-screening/law';
 * const airport = extendRuleSet(belgium2023, {
 *   id: 'airport-policy', lastVerified: '2026-01-01', appliesFrom: '2026-01-01',
 *   add: { criteria: [criterion('very-large', { dimension: 'vulnerability', points: 2, because: 'More can be reached.',
 *     when: facts['site.buildingArea'].atLeast(100_000) })] },
 *   reweigh: { criteria: { 'site-size': 4 } },
 * });
 * airport.layers[0]?.parent.id; // => 'belgium-2023'
 * airport.layers[0]?.changes.map((change) => change.how); // => ['added', 'reweighed']
 * ```
 */
export function extendRuleSet<ParentIds extends string, const Added extends readonly Fact[] = readonly []>(
  parent: RuleSet<ParentIds>,
  layer: LayerInput<ParentIds, Added>,
): RuleSet<ParentIds | Added[number]['id']> {
  return extend(parent, layer as unknown as LayerInput) as RuleSet<ParentIds | Added[number]['id']>;
}

function extend(parent: RuleSet, input: LayerInput): RuleSet {
  const unfit = layerShapeProblems(input);
  if (unfit.length > 0) throw new RuleSetError(String((input as { id?: unknown } | null)?.id), unfit);
  const layer = stampLayer(input);
  const patch = patchOf({ layer: layer.id, parent: parent.id, earlier: parent.layers });
  if (layer.id === parent.id) patch.refuse('id', 'has the id of its parent', ' Give it another.');
  const { over } = layer;
  if (over !== undefined && (over.id !== parent.id || (over.version ?? parent.version) !== parent.version)) {
    const meant = `"${over.id}"${over.version === undefined ? '' : ` ${over.version}`}`;
    patch.refuse('over', `was written to be laid over ${meant}, and not over "${parent.id}" ${parent.version}`);
  }
  const { add, replace, remove } = layer;
  const facts = { add: add?.facts, replace: replace?.facts, remove: remove?.facts };
  const patched: RuleSet = {
    ...parent,
    ...datesOf(parent, layer, patch),
    id: layer.id,
    title: layer.title ?? inWords(layer.id),
    version: layer.version ?? '1',
    facts: patch.list<Fact>(parent.facts, facts, { what: 'fact', key: 'facts' }),
    scope: patchScope(parent.scope, layer, patch),
    risk: patchRisk(parent.risk, layer, patch),
  };
  if (parent.mechanism.kind !== 'screening' && patched.scope !== parent.scope) {
    patch.refuse('scope', `changes who must notify under "${parent.id}", which has no screening mechanism`);
  }
  const problems = patch.problems.length > 0 ? patch.problems : problemsOf(patched, parent);
  if (problems.length > 0) throw new RuleSetError(layer.id, problems);
  const record: Layer = {
    ...identityOf(patched),
    lastVerified: layer.lastVerified,
    parent: identityOf(parent),
    citations: layer.citation === undefined ? [] : [layer.citation],
    changes: patch.changes,
    dilution: dilutionBetween(parent.risk, patched.risk),
  };
  return frozenRuleSet({ ...patched, layers: [...parent.layers, record] });
}

const problemsOf = (patched: RuleSet, parent: RuleSet): RuleProblem[] =>
  checkRuleSet(patched).map(({ path, message }) => ({
    path,
    message: `${message} (in the layer "${patched.id}" on "${parent.id}")`,
  }));

/** The days of a layer: within those of its parent, and verified no later than the older of the two. */
function datesOf(parent: RuleSet, layer: LayerInput, patch: Patch) {
  const { appliesFrom = parent.appliesFrom, appliesUntil = parent.appliesUntil, lastVerified } = layer;
  for (const [name, day] of Object.entries({ appliesFrom, appliesUntil, lastVerified })) {
    if (day === undefined ? name === 'lastVerified' : !isDay(day)) {
      patch.refuse(name, `has ${name} ${JSON.stringify(day)}, which is not a day written YYYY-MM-DD`);
    }
  }
  if (appliesFrom < parent.appliesFrom) {
    patch.refuse(
      'appliesFrom',
      `applies from ${appliesFrom}, before its parent "${parent.id}" does, ${parent.appliesFrom}`,
    );
  }
  if (parent.appliesUntil !== undefined && appliesUntil !== undefined && appliesUntil > parent.appliesUntil) {
    const says = `applies until ${appliesUntil}, after its parent "${parent.id}" ends, ${parent.appliesUntil}`;
    patch.refuse('appliesUntil', says);
  }
  if (appliesUntil !== undefined && isDay(appliesUntil) && isDay(appliesFrom) && appliesUntil < appliesFrom) {
    const ends = appliesUntil === layer.appliesUntil ? 'ends' : `ends with its parent "${parent.id}"`;
    patch.refuse('appliesUntil', `applies from ${appliesFrom} and ${ends} before that, on ${appliesUntil}`);
  }
  const { asOf } = parent;
  if (asOf !== undefined && (asOf < appliesFrom || (appliesUntil !== undefined && asOf > appliesUntil))) {
    patch.refuse('appliesFrom', `does not apply on ${asOf}, the day for which its parent "${parent.id}" was chosen`);
  }
  const until: { appliesUntil?: Day } = appliesUntil === undefined ? {} : { appliesUntil };
  return {
    appliesFrom,
    ...until,
    lastVerified: lastVerified < parent.lastVerified ? lastVerified : parent.lastVerified,
  };
}

const identityOf = (ruleSet: RuleSet): RuleSetIdentity => {
  const { id, title, version, appliesFrom, appliesUntil, lastVerified } = ruleSet;
  return { id, title, version, appliesFrom, lastVerified, ...(appliesUntil === undefined ? {} : { appliesUntil }) };
};
