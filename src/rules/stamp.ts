import type { Day } from '../values/day.js';
import type { LayerInput } from './layer-input.js';
import type { Sourced } from './rule-set.js';

/**
 * A layer whose rules each say when they were last verified. A rule that says nothing takes the day of its rule set, and
 * once the layer lies over its parent that would be the parent's.
 */
export function stampLayer(layer: LayerInput): LayerInput {
  const { add, replace, lastVerified } = layer;
  return {
    ...layer,
    ...(add === undefined ? {} : { add: stampRules(add, lastVerified) as typeof add }),
    ...(replace === undefined ? {} : { replace: stampRules(replace, lastVerified) as typeof replace }),
  };
}

/** Every rule in lists and in lists by id; facts are no rules, and carry no day. */
const stampRules = (rules: object, day: Day): object =>
  Object.fromEntries(Object.entries(rules).map(([key, part]) => [key, key === 'facts' ? part : stamped(part, day)]));

function stamped(part: unknown, day: Day): unknown {
  if (Array.isArray(part)) return part.map((one) => stamped(one, day));
  if (typeof part !== 'object' || part === null) return part;
  if (isSourced(part)) return { lastVerified: day, ...part };
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, Array.isArray(value) ? stamped(value, day) : value]),
  );
}

const isSourced = (part: object): part is Sourced => 'citations' in part && 'status' in part;
