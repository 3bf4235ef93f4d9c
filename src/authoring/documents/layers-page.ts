import type { Layer, RuleChange } from '../../rules/layer.js';
import type { Block, Outline } from './blocks.js';
import { sourcesInLine } from './sources.js';

/** What a rule set was made of, layer over layer; nothing for one that extends no other. */
export function layersPage(layers: readonly Layer[]): Block[] {
  if (layers.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Layers', anchor: 'layers' },
    {
      kind: 'paragraph',
      text: [
        'This rule set lays these over another, the first one first. What a layer left alone stands as its parent had it.',
      ],
    },
    ...layers.flatMap(layerBlocks),
  ];
}

const layerBlocks = ({ id, title, version, lastVerified, parent, citations, changes, dilution }: Layer): Block[] => [
  { kind: 'heading', level: 3, text: title },
  {
    kind: 'list',
    items: [
      {
        text: [
          { code: id },
          `, version ${version}, over `,
          { code: parent.id },
          `, version ${parent.version} (${parent.title})`,
        ],
      },
      { text: [`last verified ${lastVerified}`] },
      { text: ['sources: ', ...sourcesInLine(citations)] },
      ...changes.map(changeLine),
      ...dilution.map(
        ({ dimension, criteria, pointBefore, pointAfter, keeps }): Outline => ({
          text: [
            'in ',
            { code: dimension },
            ` one point counted ${pointBefore.shown} percent of the score and counts ${pointAfter.shown}: what the layer left alone (${criteria.length} criteria) keeps ${keeps.shown} percent of its share`,
          ],
        }),
      ),
    ],
  },
];

const changeLine = ({ how, what, id, of, before, after }: RuleChange): Outline => ({
  text: [
    `${how}: ${what} `,
    { code: id },
    ...(of === undefined ? [] : [' of ', { code: of }]),
    ...(before === undefined ? [] : [`, from ${before}`]),
    ...(after === undefined ? [] : [`${before === undefined ? ',' : ''} to ${after}`]),
  ],
});
