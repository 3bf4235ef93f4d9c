import type { Assessment } from '../../screening/assessment.js';
import { nearText } from './exact-pixels.js';
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
import { bandEdges, bandNames, type Plot, plotTo, sameEdges, scoreGrid } from './score-plot.js';
import { group } from './svg.js';
import { shortened, wrapped } from './text-width.js';

/** An assessment with what tells it from the others, such as its rule set or its evidence policy. */
export interface LabelledAssessment {
  readonly label: string;
  readonly assessment: Assessment;
}

const NAMES = 0.3;
const NUMBERS = 100;

/** Assessments in one picture, at most. */
const MOST = 40;

/**
 * The scores of several assessments below one another, each as an interval on the scale from 0 to 100 with the edges of the
 * bands: one case under several rule sets or evidence policies, or several cases.
 *
 * @throws RangeError when there is none or more than forty, or for options that cannot be
 * @example
 * ```ts
 * import { evidencePolicies, parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { bandsPicture } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * const each = evidencePolicies.map((evidence) => ({ label: evidence, assessment: screen(hub, rules, { evidence }) }));
 * bandsPicture(each).table.rows.length; // => 3
 * ```
 */
export function bandsPicture(assessments: readonly LabelledAssessment[], options: PictureOptions = {}): Picture {
  if (assessments.length === 0 || assessments.length > MOST) {
    throw new RangeError(`assessments: ${assessments.length} were found; from 1 to ${MOST} can be drawn.`);
  }
  const drawing = drawingOf(options, 'fdi-bands');
  const { words } = drawing;
  const rows = assessments.map(({ label, assessment }) => {
    const bands = modelOf(assessment)?.bands;
    const { risk } = assessment;
    const hasScore = risk.contributions.length > 0;
    return {
      label,
      bands,
      score: hasScore ? intervalWords(risk.residual, words) : words.noScore,
      band: hasScore ? bandWords(assessment, bands ?? [], words) : '',
      ends: hasScore ? ([nearText(risk.residual.min.exact), nearText(risk.residual.max.exact)] as const) : undefined,
    };
  });
  const said = {
    title: words.bands.title,
    description: [
      words.bands.description(rows),
      ...(rows.some(({ bands }) => bands === undefined) ? [words.bandsMissing] : []),
    ].join(' '),
    table: {
      head: [words.bands.head.label, words.bands.head.score, words.bands.head.band],
      rows: rows.map(({ label, score, band }) => [label, score, band]),
    },
  };
  return framed(drawing, said, (top) => bodyOf(rows, top, drawing));
}

interface Row {
  readonly label: string;
  readonly bands: readonly PictureBand[] | undefined;
  readonly score: string;
  readonly band: string;
  readonly ends: readonly [number, number] | undefined;
}

function bodyOf(rows: readonly Row[], top: number, drawing: Drawing): Body {
  const { id, width, words } = drawing;
  const plot = plotTo(100, Math.round(MARGIN + width * NAMES), width - MARGIN - NUMBERS);
  const edged = rows.flatMap(({ bands }) => (bands === undefined ? [] : [bands]));
  const [shared] = edged;
  // Rules with bands of their own have their edges at their own row.
  const isShared =
    shared !== undefined && edged.length === rows.length && edged.every((bands) => sameEdges(bands, shared));
  const key = keyAt(
    [
      ...certaintyKey(id, words),
      ...(edged.length === 0
        ? []
        : [
            {
              sign: (x: number, y: number) =>
                lineAt([x + 11, y - 7], [x + 11, y + 7], 'edge', { width: 1.5, dash: '5 3' }),
              width: 22,
              text: words.bandEdge,
            },
          ]),
    ],
    MARGIN,
    top,
    width - 2 * MARGIN,
  );
  const names = bandNames(plot, isShared ? shared : [], top + key.height + 6, drawing);
  const first = top + key.height + 6 + names.height;
  const drawn: string[] = [];
  let y = first;
  for (const row of rows) {
    const own = isShared || row.bands === undefined ? undefined : bandNames(plot, row.bands, y + 4, drawing);
    const lines = wrapped(row.label, plot.left - MARGIN - 14, sizes.text, 3);
    const height = Math.max((lines.length + 1) * lineHeight(sizes.text) + 10, 34 + (own?.height ?? 0));
    drawn.push(rowAt(row, lines, own, { y, height }, plot, drawing));
    y += height;
  }
  const notes = [words.score, ...(rows.some(({ bands }) => bands === undefined) ? [words.bandsMissing] : [])].flatMap(
    (note) => wrapped(note, width - 2 * MARGIN, sizes.small, 3),
  );
  return {
    drawn: [
      key.drawn,
      names.drawn,
      scoreGrid(plot, first, y, drawing),
      isShared ? bandEdges(plot, shared, first, y) : '',
      ...drawn,
      linesAt(MARGIN, y + 38, notes, { size: sizes.small, paint: 'muted' }),
    ].join(''),
    height: y + 38 - top + (notes.length - 1) * lineHeight(sizes.small) + 4,
  };
}

function rowAt(
  { label, score, band, ends, bands = [] }: Row,
  lines: readonly string[],
  own: ReturnType<typeof bandNames> | undefined,
  { y, height }: { readonly y: number; readonly height: number },
  plot: Plot,
  drawing: Drawing,
): string {
  const base = y + (own?.height ?? 0);
  const [zero, low, high] = [0, ends?.[0] ?? 0, ends?.[1] ?? 0].map(plot.at) as [number, number, number];
  const right = plot.right + NUMBERS;
  const under = ends === undefined ? score : band;
  return group(
    [label, score, band].filter((part) => part !== '').join('; '),
    lineAt([MARGIN, y], [right, y], 'grid'),
    linesAt(MARGIN, y + sizes.text + 4, lines),
    own === undefined ? '' : own.drawn + bandEdges(plot, bands, base + 2, y + height),
    low > zero ? solidBar(zero, base + 6, low - zero, 16) : '',
    high > low ? hatchedBar(drawing.id, low, base + 6, high - low, 16) : '',
    ends !== undefined && high === low ? lineAt([low, base + 3], [low, base + 25], 'ink', { width: 2 }) : '',
    ends === undefined ? '' : textAt(right, base + 19, score, { anchor: 'end', bold: true }),
    textAt(
      MARGIN,
      y + sizes.text + 4 + lines.length * lineHeight(sizes.text),
      shortened(under, plot.left - MARGIN - 14, sizes.small),
      {
        size: sizes.small,
        paint: 'muted',
      },
    ),
  );
}
