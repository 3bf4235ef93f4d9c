import type { DecimalInput } from '../values/decimal.js';
import { whyNotDecimal } from '../values/decimal.js';
import { compareRatios, decimalOf, multiplyRatios, type Ratio, ratio, ratioFrom, ratioIn } from '../values/ratio.js';
import type { LayerInput } from './layer-input.js';
import type { Patch } from './patch.js';
import { mostPoints } from './points.js';
import type { Control, Criterion, Dimension, RiskModel } from './rule-set.js';

const places = {
  criteria: { what: 'criterion', key: 'criteria' },
  dimensions: { what: 'dimension', key: 'dimensions' },
  controls: { what: 'control', key: 'controls' },
  escalations: { what: 'escalation', key: 'escalations' },
  bands: { what: 'band', key: 'bands' },
} as const;

type Weights = Readonly<Record<string, DecimalInput>>;

/** The scoring model of a parent with what a layer says of it. It gets the layer's name where anything was changed. */
export function patchRisk(parent: RiskModel, layer: LayerInput, patch: Patch): RiskModel {
  const { add, replace, remove, reweigh } = layer;
  const before = patch.changes.length;
  const list = <K extends keyof typeof places>(key: K, members: RiskModel[K] = parent[key]): RiskModel[K] =>
    patch.list<RiskModel[K][number]>(
      members,
      { add: add?.[key], replace: replace?.[key], remove: remove?.[key] },
      places[key],
    ) as RiskModel[K];
  const dimensions = reweighDimensions(list('dimensions'), reweigh?.dimensions, patch);
  const criteria = reweighCriteria(list('criteria'), reweigh?.criteria, patch);
  const controls = list('controls', withoutRemoved(parent, new Set(remove?.criteria), patch));
  const escalations = list('escalations');
  const risk: RiskModel = { ...parent, dimensions, criteria, controls, escalations, bands: inOrder(list('bands')) };
  return patch.changes.length === before ? parent : { ...risk, id: layer.id, version: layer.version ?? '1' };
}

function reweighCriteria(criteria: readonly Criterion[], weights: Weights | undefined, patch: Patch) {
  const wanted = wantedAmounts(criteria, weights, 'criteria', patch);
  return criteria.map((criterion): Criterion => {
    const points = wanted.get(criterion.id);
    // Points that are no numbers are a problem of the criterion itself, and are reported with the others of that kind.
    if (points === undefined || criterion.levels.some((level) => ratioIn(level.points) === undefined)) return criterion;
    const most = mostPoints(criterion);
    if (most.numerator === 0n) {
      patch.refuse('reweigh.criteria', `reweighs the criterion "${criterion.id}", which earns no points`);
      return criterion;
    }
    patch.change('reweighed', places.criteria, criterion.id, { before: decimalOf(most), after: decimalOf(points) });
    const factor = multiplyRatios(points, ratio(most.denominator, most.numerator));
    const scaled = (text: string): string => decimalOf(multiplyRatios(ratioFrom(text), factor));
    return { ...criterion, levels: criterion.levels.map((level) => ({ ...level, points: scaled(level.points) })) };
  });
}

function reweighDimensions(dimensions: readonly Dimension[], weights: Weights | undefined, patch: Patch) {
  const wanted = wantedAmounts(dimensions, weights, 'dimensions', patch);
  return dimensions.map((dimension): Dimension => {
    const weight = wanted.get(dimension.id);
    if (weight === undefined) return dimension;
    const after = decimalOf(weight);
    patch.change('reweighed', places.dimensions, dimension.id, { before: dimension.weight, after });
    return { ...dimension, weight: after };
  });
}

/** The new points or weights by id, those that can be used. */
function wantedAmounts(
  members: readonly { readonly id: string }[],
  weights: Weights = {},
  key: 'criteria' | 'dimensions',
  patch: Patch,
): Map<string, Ratio> {
  const known = new Set(members.map((member) => member.id));
  const wanted = new Map<string, Ratio>();
  for (const [id, value] of Object.entries(weights)) {
    if (!patch.has(known, id, 'reweighs', places[key])) continue;
    const amount = whyNotDecimal(value) === undefined ? ratioFrom(value) : undefined;
    if (amount !== undefined && compareRatios(amount, ratio(0n)) >= 0) wanted.set(id, amount);
    else {
      const says = `reweighs the ${places[key].what} "${id}" to ${JSON.stringify(value)}, which is no decimal of zero or more`;
      patch.refuse(`reweigh.${key}`, says);
    }
  }
  return wanted;
}

/** The parent's controls no longer soften a criterion that is gone, and one that softens nothing else goes with it. */
const withoutRemoved = (parent: RiskModel, removed: ReadonlySet<string>, patch: Patch): readonly Control[] =>
  parent.controls.flatMap((control): Control[] => {
    const kept = Object.entries(control.keeps).filter(([id]) => !removed.has(id));
    if (kept.length === Object.keys(control.keeps).length) return [control];
    patch.change(kept.length === 0 ? 'removed' : 'adjusted', places.controls, control.id);
    return kept.length === 0 ? [] : [{ ...control, keeps: Object.fromEntries(kept) }];
  });

/** Bands by where they start; what starts nowhere is reported by the check of the whole. */
const inOrder = (bands: RiskModel['bands']): RiskModel['bands'] =>
  [...bands].sort((a, b) => {
    const [x, y] = [ratioIn(a.from), ratioIn(b.from)];
    return x === undefined || y === undefined ? 0 : compareRatios(x, y);
  });
