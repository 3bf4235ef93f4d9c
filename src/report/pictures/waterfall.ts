import type { Assessment } from '../../screening/assessment.js';
import { exactOf } from '../../values/exact.js';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../../values/ratio.js';
import { type ContributionRow, contributionRows, silentCriteria } from './contribution-rows.js';
import { near, nearText } from './exact-pixels.js';
import {
  type Body,
  certaintyKey,
  type Drawing,
  drawingOf,
  framed,
  hatchedBar,
  keyAt,
  lineAt,
  lineHeight,
  linesAt,
  MARGIN,
  sizes,
  solidBar,
  textAt,
} from './frame.js';
import { bandWords, intervalWords, modelOf } from './model-names.js';
import type { Picture, PictureBand, PictureOptions } from './picture.js';
import { bandEdges, bandNames, type Plot, plotTo, scoreGrid } from './score-plot.js';
import { group } from './svg.js';
import { wrapped } from './text-width.js';

/** Of the width of a picture, what the names of the rows take. */
const NAMES = 0.37;

/** What the numbers at the right take. */
const NUMBERS = 100;

/**
 * What a score is made of: each dimension and criterion as a step, first what is established, from zero to the least score,
 * then what is only possible, from there to the greatest. The steps add up exactly at both ends.
 *
 * The edges of the bands and the titles of the dimensions come from the rules behind the assessment; of one read back from
 * JSON the picture says that they are missing.
 *
 * @throws RangeError for options that cannot be
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { waterfall } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * waterfall(screen(hub, rules)).title; // => 'What the score is made of: A hub'
 * ```
 */
export function waterfall(assessment: Assessment, options: PictureOptions = {}): Picture {
  const drawing = drawingOf(options, 'fdi-waterfall');
  const { words } = drawing;
  const { risk, investment } = assessment;
  const model = modelOf(assessment);
  const rows = contributionRows(assessment, model, words);
  const band = bandWords(assessment, model?.bands ?? [], words);
  const score = intervalWords(risk.residual, words);
  const shown = (value: Ratio): string => words.number(exactOf(value).shown);
  const notes = [
    ...(rows.length === 0 ? [words.noScore] : []),
    ...(rows.length > 0 && silentCriteria(assessment) > 0
      ? [words.waterfall.nothing(silentCriteria(assessment), risk.contributions.length)]
      : []),
    ...(risk.outer ? [words.waterfall.outer] : []),
    ...(model === undefined ? [words.bandsMissing] : []),
  ];
  const said = {
    title: words.waterfall.title(investment.title),
    description: [
      ...(rows.length === 0
        ? []
        : [
            words.waterfall.description({
              score,
              band,
              dimensions: rows.flatMap(({ kind, name, atMin, atMax }) =>
                kind === 'dimension' ? [{ name, min: shown(atMin), max: shown(atMax) }] : [],
              ),
            }),
          ]),
      ...notes,
    ].join(' '),
    table: tableOf(assessment, rows, drawing),
  };
  const bands = model?.bands ?? [];
  return framed(drawing, said, (top) =>
    rows.length === 0
      ? notesBelow(notes, top, drawing)
      : bodyOf(assessment, { rows, bands, notes, band, score }, top, drawing),
  );
}

function tableOf(
  { risk }: Assessment,
  rows: readonly ContributionRow[],
  { words }: Drawing,
): { head: string[]; rows: string[][] } {
  const { head, total } = words.waterfall;
  const shown = (value: Ratio): string => words.number(exactOf(value).shown);
  const ends = risk.contributions.map((one) => [
    words.name('criterion', one.criterion, one.title),
    ...[one.atMin, one.atMax, one.share.min, one.share.max, one.attainable].map((each) => words.number(each.shown)),
  ]);
  const dimensions = rows.filter(({ kind }) => kind === 'dimension');
  return {
    head: [head.part, head.atMin, head.atMax, head.least, head.greatest, head.attainable],
    rows: [
      ...dimensions.map(({ name, atMin, atMax }) => [name, shown(atMin), shown(atMax), '', '', '']),
      ...ends,
      ...(rows.length === 0
        ? []
        : [[total, words.number(risk.residual.min.shown), words.number(risk.residual.max.shown), '', '', '100']]),
    ],
  };
}

function notesBelow(notes: readonly string[], top: number, { width }: Drawing): Body {
  const lines = notes.flatMap((note) => wrapped(note, width - 2 * MARGIN, sizes.small, 3));
  return {
    drawn: linesAt(MARGIN, top + sizes.small, lines, { size: sizes.small, paint: 'muted' }),
    height: lines.length * lineHeight(sizes.small),
  };
}

interface Parts {
  readonly rows: readonly ContributionRow[];
  readonly bands: readonly PictureBand[];
  readonly notes: readonly string[];
  readonly band: string;
  readonly score: string;
}

function bodyOf({ risk }: Assessment, { rows, bands, notes, band, score }: Parts, top: number, drawing: Drawing): Body {
  const { width, id, words } = drawing;
  const plot = plotTo(100, Math.round(MARGIN + width * NAMES), width - MARGIN - NUMBERS);
  const key = keyAt(
    [
      ...certaintyKey(id, words),
      ...(bands.length > 1
        ? [
            {
              sign: (x: number, y: number) =>
                lineAt([x + 11, y - 7], [x + 11, y + 7], 'edge', { width: 1.5, dash: '5 3' }),
              width: 22,
              text: words.bandEdge,
            },
          ]
        : []),
    ],
    MARGIN,
    top,
    width - 2 * MARGIN,
  );
  const names = bandNames(plot, bands, top + key.height + 6, drawing);
  const first = top + key.height + 6 + Math.max(names.height, 20);
  const [least, greatest] = [nearText(risk.residual.min.exact), nearText(risk.residual.max.exact)];
  const drawnRows: string[] = [];
  let y = first;
  for (const step of stepsOf(rows, ratioFrom(risk.residual.min.exact))) {
    const { drawn, height } = rowAt(step, y, plot, drawing);
    drawnRows.push(drawn);
    y += height;
  }
  const bottom = y + 38;
  const drawn = [
    key.drawn,
    names.drawn,
    textAt(plot.right + NUMBERS, first - 8, words.points, { size: sizes.small, anchor: 'end', paint: 'muted' }),
    scoreGrid(plot, first, bottom, drawing),
    bandEdges(plot, bands, first, bottom),
    lineAt([plot.at(least), first], [plot.at(least), bottom], 'ink', { width: 1 }),
    lineAt([plot.at(greatest), first], [plot.at(greatest), bottom], 'ink', { width: 1 }),
    ...drawnRows,
    totalAt(assessmentTotal(words.waterfall.total, band, score), { least, greatest }, bottom - 30, plot, drawing),
  ];
  const below = notesBelow([words.score, ...notes], bottom + 26, drawing);
  return { drawn: `${drawn.join('')}${below.drawn}`, height: bottom + 26 - top + below.height };
}

const assessmentTotal = (name: string, band: string, score: string) => ({
  name,
  says: `${name}: ${score}; ${band}`,
  score,
});

interface Step {
  readonly row: ContributionRow;
  /** Where it starts and ends, in points: what is established, and what is possible beyond it. */
  readonly firm: readonly [Ratio, Ratio];
  readonly open: readonly [Ratio, Ratio];
}

/** Each row on from where the one before ended; a dimension spans its own rows. */
function stepsOf(rows: readonly ContributionRow[], least: Ratio): Step[] {
  let [firm, open] = [ratio(0n), least];
  return rows.map((row) => {
    const difference = addRatios(row.atMax, multiplyRatios(row.atMin, ratio(-1n)));
    const step: Step = { row, firm: [firm, addRatios(firm, row.atMin)], open: [open, addRatios(open, difference)] };
    if (row.kind === 'part') [firm, open] = [step.firm[1], step.open[1]];
    return step;
  });
}

const from = ([a, b]: readonly [Ratio, Ratio], { at }: Plot): { x: number; width: number } => {
  const [start, end] = [at(near(a)), at(near(b))];
  return { x: Math.min(start, end), width: Math.abs(end - start) };
};

function rowAt(
  { row, firm, open }: Step,
  y: number,
  plot: Plot,
  { id, words }: Drawing,
): { readonly drawn: string; readonly height: number } {
  const isWhole = row.kind === 'dimension';
  const indent = isWhole ? 0 : 14;
  const name = wrapped(row.name, plot.left - MARGIN - indent - 12, sizes.text, 2, isWhole);
  const height = name.length * lineHeight(sizes.text) + 8;
  const middle = y + height / 2 + 1;
  const [solid, possible] = [from(firm, plot), from(open, plot)];
  const thick = isWhole ? 8 : 14;
  const ends = intervalWords({ min: exactOf(row.atMin), max: exactOf(row.atMax) }, words);
  const drawn = group(
    `${row.says} (${ends})`,
    isWhole ? lineAt([MARGIN, y], [plot.right + NUMBERS, y], 'grid') : '',
    linesAt(MARGIN + indent, middle + 5 - ((name.length - 1) * lineHeight(sizes.text)) / 2, name, { bold: isWhole }),
    solid.width > 0 && possible.width > 0
      ? lineAt([solid.x + solid.width, middle], [possible.x, middle], 'edge', { width: 1, dash: '1 3' })
      : '',
    solid.width > 0 ? solidBar(solid.x, middle - thick / 2, Math.max(1, solid.width), thick) : '',
    possible.width > 0 ? hatchedBar(id, possible.x, middle - thick / 2, Math.max(1, possible.width), thick) : '',
    textAt(plot.right + NUMBERS, middle + 5, ends, { anchor: 'end', bold: isWhole }),
  );
  return { drawn, height };
}

function totalAt(
  { name, says, score }: ReturnType<typeof assessmentTotal>,
  { least, greatest }: { readonly least: number; readonly greatest: number },
  y: number,
  plot: Plot,
  { id }: Drawing,
): string {
  const [zero, low, high] = [plot.at(0), plot.at(least), plot.at(greatest)];
  return group(
    says,
    lineAt([MARGIN, y], [plot.right + NUMBERS, y], 'ink', { width: 1.5 }),
    textAt(MARGIN, y + 20, name, { bold: true }),
    low > zero ? solidBar(zero, y + 6, low - zero, 18) : '',
    high > low ? hatchedBar(id, low, y + 6, high - low, 18) : '',
    textAt(plot.right + NUMBERS, y + 20, score, { anchor: 'end', bold: true }),
  );
}
