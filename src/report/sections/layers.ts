import type { Layer, RuleChange } from '../../rules/layer.js';
import type { LayerMark } from '../../rules/origins.js';
import { list, note } from '../document/blocks.js';
import type { Block } from '../document/document.js';
import type { Making } from './making.js';

/** That the rules or the legal profiles are not those of the library alone, and that later evidence counts. */
export function layerNotes({ assessment, words }: Making): Block[] {
  const { receipt, legalProfiles, laterEvidence } = assessment;
  const codes = legalProfiles.filter((one) => one.inPlaceOf !== undefined || one.origin === 'added');
  return [
    ...(receipt.layers.length === 0 ? [] : note('model', words.layers.lead)),
    ...list(receipt.layers.map((layer) => layerText(layer, words))),
    ...(codes.length === 0 ? [] : note('model', words.profiles.overridden(codes.map((one) => one.jurisdiction)))),
    ...(laterEvidence.length === 0 ? [] : note('model', words.laterEvidence(laterEvidence.length))),
  ];
}

/** From which layer a rule comes, after its title; nothing for one of the first rule set. */
export const layerMark = ({ layer }: { readonly layer?: LayerMark }): string =>
  layer === undefined ? '' : ` [${layer.id} ${layer.version}]`;

function layerText({ id, version, parent, changes, dilution }: Layer, words: Making['words']): string {
  const { layers } = words;
  return [
    layers.over(
      `${id} ${version}`,
      `${parent.id} ${parent.version}`,
      changes.map((one) => changeText(one, words)),
    ),
    ...dilution.map(({ dimension, criteria, keeps }) => layers.diluted(dimension, criteria.length, keeps.shown)),
  ].join(' ');
}

const changeText = ({ how, what, id, before, after }: RuleChange, { layers }: Making['words']): string =>
  layers.change(layers.parts[what], id, layers.changes[how], before, after);
