import { scaleLinear } from 'd3-scale';
import type { Assessment, OpenFact } from '../../screening/assessment.js';
import { compareRatios, ratio, ratioFrom } from '../../values/ratio.js';
import { nearText } from './exact-pixels.js';
import {
  type Body,
  type Drawing,
  diamondAt,
  drawingOf,
  framed,
  hatchedBar,
  keyAt,
  lineAt,
  lineHeight,
  linesAt,
  MARGIN,
  sizes,
  textAt,
} from './frame.js';
import type { Picture, PictureOptions } from './picture.js';
import { plotTo } from './score-plot.js';
import { group } from './svg.js';
import { wrapped } from './text-width.js';

/** How a tornado is drawn. */
export interface TornadoOptions extends PictureOptions {
  /** How many facts are drawn, at most, from 1 to 40; the rest are counted. @defaultValue `12` */
  readonly most?: number;
}

/** Of the width of a picture, what the names of the facts take. */
const NAMES = 0.46;

const NUMBERS = 92;

/**
 * The open facts by how far each can move the score, the largest first; facts beyond the most drawn are counted, and so are
 * those on which only the duty to notify may turn. Each bar is for one fact alone, so the bars do not add up.
 *
 * @throws RangeError for options that cannot be
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { tornado } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * const assessment = screen(hub, rules);
 * tornado(assessment).table.rows.length === assessment.openFacts.length; // => true
 * ```
 */
export function tornado(assessment: Assessment, options: TornadoOptions = {}): Picture {
  const { most = 12 } = options;
  if (!(Number.isInteger(most) && most >= 1 && most <= 40)) {
    throw new RangeError(`most: ${most} was found; from 1 to 40 facts can be drawn.`);
  }
  const drawing = drawingOf(options, 'fdi-tornado');
  const { words } = drawing;
  const { openFacts, investment } = assessment;
  const moving = openFacts
    .filter(({ moves }) => compareRatios(ratioFrom(moves.exact), ratio(0n)) > 0)
    .sort((a, b) => compareRatios(ratioFrom(b.moves.exact), ratioFrom(a.moves.exact)));
  const [largest] = moving;
  const nameOf = ({ fact, title, entity }: OpenFact): string => {
    const name = words.name('fact', fact, title);
    return entity === undefined ? name : `${name} (${entity})`;
  };
  const still = openFacts.filter((one) => !moving.includes(one));
  const said = {
    title: words.tornado.title(investment.title),
    description: words.tornado.description({
      all: openFacts.length,
      largest: largest && { name: nameOf(largest), moves: words.number(largest.moves.shown) },
    }),
    table: {
      head: [words.tornado.head.fact, words.tornado.head.moves, words.tornado.head.mayBe, words.tornado.head.duty],
      rows: [...moving, ...still].map((one) => [
        nameOf(one),
        words.number(one.moves.shown),
        words.name('value', one.fact, one.mayBe),
        one.bearsOnObligation ? words.tornado.yes : words.tornado.no,
      ]),
    },
  };
  const drawn = moving.slice(0, most);
  const next = moving[drawn.length];
  const notes = [
    ...(largest === undefined ? [words.tornado.none] : []),
    ...(next === undefined ? [] : [words.tornado.more(moving.length - drawn.length, words.number(next.moves.shown))]),
    ...(still.length === 0 ? [] : [words.tornado.dutyOnly(still.length)]),
  ];
  return framed(drawing, said, (top) => bodyOf(drawn, nameOf, notes, top, drawing));
}

function bodyOf(
  facts: readonly OpenFact[],
  nameOf: (fact: OpenFact) => string,
  notes: readonly string[],
  top: number,
  drawing: Drawing,
): Body {
  const { id, width, words } = drawing;
  const left = Math.round(MARGIN + width * NAMES);
  const indent = facts.some(({ bearsOnObligation }) => bearsOnObligation) ? 22 : 0;
  const nice = scaleLinear([0, Math.max(...facts.map(({ moves }) => nearText(moves.exact)), 0)], [0, 1]).nice(5);
  const plot = plotTo(nice.domain()[1] ?? 1, left, width - MARGIN - NUMBERS);
  const key = keyAt(
    indent > 0 ? [{ sign: (x, y) => diamondAt(x + 7, y), width: 14, text: words.tornado.bearsOnDuty }] : [],
    MARGIN,
    top,
    width - 2 * MARGIN,
  );
  const rows: string[] = [];
  let y = top + key.height + 4;
  const first = y;
  for (const one of facts) {
    const lines = wrapped(nameOf(one), left - MARGIN - indent - 12, sizes.text, 2);
    const height = lines.length * lineHeight(sizes.text) + 10;
    const middle = y + height / 2;
    const end = plot.at(nearText(one.moves.exact));
    rows.push(
      group(
        `${nameOf(one)}. ${words.name('question', one.fact, one.question)} (${words.name('value', one.fact, one.mayBe)})`,
        one.bearsOnObligation ? diamondAt(MARGIN + 7, middle) : '',
        linesAt(MARGIN + indent, middle + 5 - ((lines.length - 1) * lineHeight(sizes.text)) / 2, lines),
        hatchedBar(id, left, middle - 8, Math.max(1, end - left), 16),
        textAt(end + 8, middle + 5, words.tornado.moves(words.number(one.moves.shown))),
      ),
    );
    y += height;
  }
  const grid = facts.length === 0 ? [] : nice.ticks(5);
  const axis = grid.map((points) =>
    [
      lineAt([plot.at(points), first], [plot.at(points), y + 4], points === 0 ? 'edge' : 'grid'),
      textAt(plot.at(points), y + 20, words.number(`${points}`), {
        size: sizes.small,
        anchor: 'middle',
        paint: 'muted',
      }),
    ].join(''),
  );
  const below = facts.length === 0 ? y : y + 26;
  const lines = [...(facts.length === 0 ? [] : [words.tornado.axis]), ...notes].flatMap((note) =>
    wrapped(note, width - 2 * MARGIN, sizes.small, 3),
  );
  return {
    drawn: [
      key.drawn,
      ...axis,
      ...rows,
      linesAt(MARGIN, below + 14, lines, { size: sizes.small, paint: 'muted' }),
    ].join(''),
    height: below + lines.length * lineHeight(sizes.small) + 4 - top,
  };
}
