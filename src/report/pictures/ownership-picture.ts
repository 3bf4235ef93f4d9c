import type { Assessment } from '../../screening/assessment.js';
import { linkKey } from './foreign-chains.js';
import {
  type Body,
  type Drawing,
  drawingOf,
  framed,
  keyAt,
  lineHeight,
  linesAt,
  MARGIN,
  sizes,
  textAt,
} from './frame.js';
import { type Laid, laidOut } from './graph-layout.js';
import { type OwnershipCase, ownershipCase } from './ownership-case.js';
import { drawnLabel, drawnLine, drawnNode, lineKey, lineOf, type Shaped, shapeOf } from './ownership-draw.js';
import { interestLabel, type OwnershipView, ownershipView, styleOf } from './ownership-view.js';
import type { Picture, PictureOptions } from './picture.js';
import { shareLabel } from './share-label.js';
import { wrapped } from './text-width.js';
import type { PictureWords } from './words.js';

/** How a picture of who owns whom is drawn. */
export interface OwnershipPictureOptions extends PictureOptions {
  /**
   * How many parties are drawn, at most, from 2 to 100, and fewer where they would stand too far apart to be read; of the
   * rest the picture says how many. @defaultValue `40`
   */
  readonly most?: number;
}

/**
 * Who owns whom in a case: owners above what they own, capital at the left of each line, votes, rights and control at its
 * right, and the chains because of which the investor counts as foreign, or may count as foreign, as heavy lines. Whoever is
 * not named stands in it with a question mark. It follows the conventions of the Beneficial Ownership Visualisation System
 * of Open Ownership.
 *
 * @throws TypeError for an assessment read back from JSON, which has lost the case
 * @throws RangeError for options that cannot be
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { ownershipPicture } from 'fdi-screening/report';
 * const hub = parseInvestment({
 *   formatVersion: 1,
 *   id: 'hub',
 *   title: 'A hub',
 *   host: 'BE',
 *   ownership: {
 *     acquirers: ['buyer'],
 *     parties: [
 *       { id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL' },
 *       { id: 'owner', name: 'Owner', kind: 'person' },
 *     ],
 *     interests: [{ holder: 'owner', subject: 'buyer', kind: 'shares', share: { min: 25, max: 50 } }],
 *   },
 * });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * ownershipPicture(screen(hub, rules)).table.rows[0]?.slice(0, 3); // => ['Owner', 'shares 25–50 %', 'Buyer']
 * ```
 */
export function ownershipPicture(assessment: Assessment, options: OwnershipPictureOptions = {}): Picture {
  const { most = 40 } = options;
  if (!(Number.isInteger(most) && most >= 2 && most <= 100)) {
    throw new RangeError(`most: ${most} was found; from 2 to 100 parties can be drawn.`);
  }
  const asked = drawingOf(options, 'fdi-ownership');
  const { words } = asked;
  const found = ownershipCase(assessment);
  const { view, shapes, laid } = fitted(found, most, words);
  const drawing = { ...asked, width: Math.max(asked.width, Math.ceil(laid.width) + 2 * MARGIN) };
  const { tests, parties } = found.reasons;
  const why =
    tests.length === 0
      ? undefined
      : tests.map(({ id, title }) => words.name('test', id, title)).join(words.ownership.or);
  const said = {
    title: words.ownership.title(assessment.investment.title),
    description:
      view.nodes.length === 0
        ? words.ownership.none
        : words.ownership.description({
            shown: view.nodes.filter(({ isUnnamed }) => !isUnnamed).length,
            leftOut: view.leftOut,
            emphasised: [...parties].map(([id, standing]) => ({
              name: found.graph.parties.get(id)?.name ?? id,
              isCertain: standing === 'certain',
            })),
            why,
          }),
    table: tableOf(found, words),
  };
  return framed(drawing, said, (top) => bodyOf({ view, shapes, laid, why }, top, drawing));
}

/** Wider than this, no page shows the letters of a picture. */
const WIDEST = 1600;

/** As many parties as fit, those that matter most. */
function fitted(found: OwnershipCase, most: number, words: PictureWords): Omit<Parts, 'why'> {
  const view = ownershipView(found, most, words);
  const shapes = view.nodes.map(shapeOf);
  const laid = laidOut(shapes, view.edges.map(lineOf));
  const fewer = Math.floor(Math.min(most, view.nodes.length) * 0.8);
  return laid.width <= WIDEST || fewer < 2 ? { view, shapes, laid } : fitted(found, fewer, words);
}

/** Every interest, those of parties left out of the picture too, and whatever nobody named holds. */
function tableOf(found: OwnershipCase, words: PictureWords): Picture['table'] {
  const { graph, reasons, unnamedIn } = found;
  const { head, key, unknownShare, notNamed } = words.ownership;
  const nameOf = (id: string): string => graph.parties.get(id)?.name ?? id;
  const tests = reasons.tests.map(({ id, title }) => words.name('test', id, title)).join(words.ownership.or);
  const whyOf = (because: 'certain' | 'possible' | undefined): string =>
    because === undefined ? '' : because === 'certain' ? key.emphasised(tests) : key.perhapsEmphasised(tests);
  const rows = graph.interests.map((one) => [
    nameOf(one.holder),
    interestLabel(one, words),
    nameOf(one.subject),
    key[styleOf(one)],
    whyOf(styleOf(one) === 'direct' ? reasons.links.get(linkKey(one.holder, one.subject)) : undefined),
  ]);
  const drawn = new Set([
    ...found.acquirers,
    ...found.reached,
    ...graph.interests.flatMap((one) => [one.holder, one.subject]),
  ]);
  const unnamed = [...drawn].flatMap((id) => {
    const share = unnamedIn(id, graph.parties.get(id)?.kind ?? 'unknown');
    if (share === undefined) return [];
    return [[notNamed, share === 'no-holder' ? unknownShare : shareLabel(share, words), nameOf(id), '', '']];
  });
  return { head: [head.holder, head.what, head.subject, head.how, head.why], rows: [...rows, ...unnamed] };
}

interface Parts {
  readonly view: OwnershipView;
  readonly shapes: readonly Shaped[];
  readonly laid: Laid;
  readonly why: string | undefined;
}

function bodyOf({ view, shapes, laid, why }: Parts, top: number, { width, words }: Drawing): Body {
  const { key } = words.ownership;
  const isBecause = (standing: string): boolean =>
    [...view.nodes, ...view.edges].some(({ because }) => because === standing);
  const has = (style: string): boolean => view.edges.some((edge) => edge.style === style);
  const signs = keyAt(
    [
      ...(has('direct') ? [lineKey('direct', undefined, key.direct)] : []),
      ...(has('indirect') ? [lineKey('indirect', undefined, key.indirect)] : []),
      ...(has('potential') ? [lineKey('potential', undefined, key.potential)] : []),
      ...(has('investment') ? [lineKey('investment', undefined, key.investment)] : []),
      ...(why !== undefined && isBecause('certain') ? [lineKey('direct', 'certain', key.emphasised(why))] : []),
      ...(why !== undefined && isBecause('possible')
        ? [lineKey('direct', 'possible', key.perhapsEmphasised(why))]
        : []),
      ...(view.nodes.some(({ kind }) => kind === 'unknown')
        ? [
            {
              sign: (x: number, y: number) => textAt(x, y + 5, '?', { size: 15, bold: true }),
              width: 10,
              text: key.unknown,
            },
          ]
        : []),
      ...(view.nodes.length === 0 ? [] : [{ sign: () => '', width: 0, text: key.sides }]),
    ],
    MARGIN,
    top,
    width - 2 * MARGIN,
  );
  const first = top + signs.height + 12;
  const left = (width - laid.width) / 2;
  const moved = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + left, y: y + first });
  const lines = laid.lines.map(({ bends, label }) => ({ bends: bends.map(moved), label: moved(label) }));
  const each = (draw: (edge: OwnershipView['edges'][number], line: (typeof lines)[number]) => string): string =>
    view.edges.map((edge, index) => draw(edge, lines[index] ?? { bends: [], label: { x: 0, y: 0 } })).join('');
  const notes = [
    ...(view.nodes.length === 0 ? [words.ownership.none] : []),
    ...(view.leftOut === 0 ? [] : [words.ownership.leftOut(view.leftOut)]),
  ].flatMap((note) => wrapped(note, width - 2 * MARGIN, sizes.small, 3));
  const below = first + laid.height + 12;
  return {
    drawn: [
      signs.drawn,
      each(drawnLine),
      ...shapes.map((shape, index) => drawnNode(shape, moved(laid.boxes[index] ?? { x: 0, y: 0 }))),
      each(drawnLabel),
      linesAt(MARGIN, below + sizes.small, notes, { size: sizes.small, paint: 'muted' }),
    ].join(''),
    height: below + notes.length * lineHeight(sizes.small) - top,
  };
}
