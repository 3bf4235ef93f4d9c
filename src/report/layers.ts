import type { Layer, RuleChange } from '../rules/layer.js';
import type { Assessment } from '../screening/assessment.js';
import { labelled, wrap } from './layout.js';

const changeText = ({ how, what, id, before, after }: RuleChange): string => {
  const moved = after === undefined ? '' : ` ${before === undefined ? '' : `from ${before} `}to ${after}`;
  return `${what} ${id} ${how}${moved}`;
};

function layerText({ id, version, parent, changes, dilution }: Layer, width: number): string[] {
  const diluted = dilution.map(({ dimension, criteria, keeps }) => {
    const others = criteria.length === 1 ? 'one other criterion keeps' : `${criteria.length} other criteria keep`;
    return `In ${dimension} ${others} ${keeps.shown} percent of their share.`;
  });
  return labelled(
    '  ',
    [
      `${id} ${version} over ${parent.id} ${parent.version}: ${changes.length === 0 ? 'changes nothing' : changes.map(changeText).join('; ')}.`,
      ...diluted,
    ].join(' '),
    width,
  );
}

/** What the rule set extends, layer by layer, and what each changed. */
export function layersText({ receipt: { layers } }: Assessment, width: number): string[] {
  if (layers.length === 0) return [];
  return [...wrap('These rules extend others:', width), ...layers.flatMap((layer) => layerText(layer, width))];
}
