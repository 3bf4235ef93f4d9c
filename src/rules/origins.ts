import type { Layer, RuleChange, RulePart } from './layer.js';
import type { RuleSet } from './rule-set.js';

/** The layer from which a rule comes. */
export interface LayerMark {
  readonly id: string;
  readonly version: string;
}

/** The last layer that changed a rule, with what it did to it. */
export function lastToChange(
  layers: readonly Layer[],
  what: RulePart,
  id: string,
): { readonly layer: Layer; readonly how: RuleChange['how'] } | undefined {
  for (const layer of [...layers].reverse()) {
    const change = layer.changes.find((one) => one.what === what && one.id === id);
    if (change !== undefined) return { layer, how: change.how };
  }
  return undefined;
}

/**
 * The layer that added a rule, or last replaced or reweighed it, as a part of a result; nothing for a rule that is as the
 * first rule set has it. A limb of a test that a layer added comes from that layer.
 */
export function originOf(
  { layers, scope }: Pick<RuleSet, 'layers' | 'scope'>,
  what: 'limb' | 'exclusion' | 'criterion' | 'control' | 'escalation',
  id: string,
): { readonly layer?: LayerMark } {
  if (layers.length === 0) return {};
  const test = what === 'limb' ? scope.tests.find(({ limbs }) => limbs.some((limb) => limb.id === id)) : undefined;
  const layer =
    lastToChange(layers, what, id)?.layer ??
    (test === undefined ? undefined : lastToChange(layers, 'test', test.id)?.layer);
  return layer === undefined ? {} : { layer: { id: layer.id, version: layer.version } };
}
