import { scaleLinear } from 'd3-scale';
import type { Assessment } from '../../screening/assessment.js';
import { type Day, dayFromNumber, dayNumber, isDay } from '../../values/day.js';
import { type CaseDate, caseDates, type DaySpan, spansText } from './case-dates.js';
import {
  type Body,
  type Drawing,
  diamondAt,
  drawingOf,
  framed,
  hatchedBar,
  lineAt,
  lineHeight,
  linesAt,
  MARGIN,
  sizes,
  textAt,
} from './frame.js';
import type { Picture, PictureOptions } from './picture.js';
import { fill, outlined } from './styles.js';
import { element, group } from './svg.js';
import { shortened, textWidth, wrapped } from './text-width.js';
import { isAlways, type LawRow, lawRows, type TimelineLaw } from './timeline-law.js';

/** How a timeline is drawn. */
export interface TimelineOptions extends PictureOptions {
  /** Days of the case beside those of the agreement and the assessment, such as that of filing. */
  readonly events?: readonly { readonly label: string; readonly on: Day }[];
}

const NAMES = 0.34;

/**
 * The days of a case against the days of the law: in which law each of them falls. A day that is not known is told, and one
 * that lies between two days is drawn as wide as they are apart.
 *
 * @param law - the earliest first, such as `timelines.BE`
 * @throws TypeError for an assessment read back from JSON, which has lost the case
 * @throws RangeError for a day that does not exist, where there is no law, or for options that cannot be
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor, timelines } from 'fdi-screening/law';
 * import { timelinePicture } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * timelinePicture(screen(hub, rules), timelines.BE).table.rows[0]; // => ['Signed', 'not known']
 * ```
 */
export function timelinePicture(
  assessment: Assessment,
  law: readonly TimelineLaw[],
  options: TimelineOptions = {},
): Picture {
  const drawing = drawingOf(options, 'fdi-timeline');
  const { words } = drawing;
  const events = (options.events ?? []).map(({ label, on }) => ({ label, spans: [{ min: on, max: on }] }));
  const dates = [...caseDates(assessment, words), ...events];
  const rows = lawRows(law, words);
  checkDays(
    [
      ...events.flatMap(({ spans }) => spans.map(({ min }) => min)),
      ...rows.flatMap(({ from, until }) => [from, until]),
    ],
    law,
  );
  const dated = dates.map((one) => ({ ...one, when: spansText(one.spans, words) }));
  const said = {
    title: words.timeline.title(assessment.investment.title),
    description: words.timeline.description({
      dates: dated.map(({ label, when }) => `${label}: ${when}`),
      law: rows.map(({ name, when }) => `${name}: ${when}`),
    }),
    table: {
      head: [words.timeline.head.what, words.timeline.head.when],
      rows: [...dated.map(({ label, when }) => [label, when]), ...rows.map(({ name, when }) => [name, when])],
    },
  };
  return framed(drawing, said, (top) => bodyOf(dated, rows, top, drawing));
}

function checkDays(days: readonly (Day | undefined)[], law: readonly TimelineLaw[]): void {
  if (law.length === 0) throw new RangeError('law: none was found; give the rule sets of a jurisdiction, by date.');
  const wrong = days.find((day) => day !== undefined && !isDay(day));
  if (wrong !== undefined) {
    throw new RangeError(`${JSON.stringify(wrong)} is not a day that exists, as YYYY-MM-DD.`);
  }
}

interface Axis {
  readonly left: number;
  readonly right: number;
  readonly at: (day: Day) => number;
  /** The first days of the years that are marked. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
}

/** From the first to the last day of the case and of the changes of the law, with room around; older law is cut off. */
function axisOf(dates: readonly CaseDate[], rows: readonly LawRow[], left: number, right: number): Axis {
  const changes = rows.flatMap(({ kind, from }) => (kind === 'beside' || isAlways(from) ? [] : [from]));
  const ends = dates.flatMap(({ spans }) => spans.flatMap(({ min, max }) => [min ?? max, max ?? min]));
  const numbers = [...changes, ...ends]
    .flatMap((day) => (day === undefined ? [] : [dayNumber(day)]))
    .sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const room = Math.max(120, Math.round((last - first) * 0.08));
  const scale = scaleLinear([first - room, last + room], [left, right]).clamp(true);
  const [start, end] = [first - room, last + room].map((number) =>
    Number(dayFromNumber(Math.max(0, number)).slice(0, 4)),
  );
  const step = Math.max(1, Math.ceil((((end ?? 0) - (start ?? 0)) * 44) / (right - left)));
  const years: { year: string; x: number }[] = [];
  for (let year = (start ?? 0) + 1; year <= (end ?? 0); year += step) {
    const text = String(year).padStart(4, '0');
    years.push({ year: text, x: scale(dayNumber(`${text}-01-01`)) });
  }
  return { left, right, at: (day) => scale(dayNumber(day)), years };
}

function bodyOf(
  dates: readonly (CaseDate & { readonly when: string })[],
  rows: readonly LawRow[],
  top: number,
  drawing: Drawing,
): Body {
  const { width, words } = drawing;
  const axis = axisOf(dates, rows, Math.round(MARGIN + width * NAMES), width - MARGIN);
  const first = top + 22;
  const drawn: string[] = [textAt(MARGIN, top + 14, words.timeline.dates, { bold: true })];
  let y = first;
  for (const date of dates) {
    const lines = wrapped(date.label, axis.left - MARGIN - 12, sizes.text, 2);
    const height = lines.length * lineHeight(sizes.text) + 10;
    drawn.push(dateAt(date, lines, y, height, axis, drawing));
    y += height;
  }
  drawn.push(textAt(MARGIN, y + 24, words.timeline.law, { bold: true }));
  const below = y + 32;
  y = below;
  for (const row of rows) {
    const lines = wrapped(row.name, axis.left - MARGIN - 12, sizes.text, 3);
    const height = Math.max(lines.length * lineHeight(sizes.text) + 10, 44);
    drawn.push(lawAt(row, lines, y, axis, drawing));
    y += height;
  }
  const grid = axis.years.map(({ year, x }) =>
    [
      lineAt([x, first], [x, y], 'grid'),
      textAt(x, y + 16, year, { size: sizes.small, anchor: 'middle', paint: 'muted' }),
    ].join(''),
  );
  const changes = rows.flatMap(({ kind, from }) =>
    kind === 'beside' || isAlways(from)
      ? []
      : [lineAt([axis.at(from), first], [axis.at(from), y], 'edge', { width: 1.5, dash: '5 3' })],
  );
  const guides = dates.flatMap(({ spans }) =>
    spans.flatMap(({ min, max }) =>
      [...new Set([min, max])].flatMap((day) =>
        day === undefined ? [] : [lineAt([axis.at(day), first], [axis.at(day), y], 'accent', { dash: '1 3' })],
      ),
    ),
  );
  return { drawn: [...grid, ...changes, ...guides, ...drawn].join(''), height: y + 24 - top };
}

/** A text beside a place, where there is room for it. */
function beside(from: number, to: number, y: number, text: string, { left, right }: Axis): string {
  const size = textWidth(text, sizes.text);
  if (to + 10 + size <= right) return textAt(to + 10, y, text, { halo: true });
  if (from - 10 - size >= left) return textAt(from - 10, y, text, { anchor: 'end', halo: true });
  return textAt(right, y, shortened(text, right - left, sizes.text), { anchor: 'end', halo: true });
}

function dateAt(
  { label, spans, when }: CaseDate & { readonly when: string },
  lines: readonly string[],
  y: number,
  height: number,
  axis: Axis,
  { id }: Drawing,
): string {
  const middle = y + height / 2;
  const places = spans.flatMap(({ min, max }: DaySpan) =>
    min === undefined && max === undefined
      ? []
      : [[min === undefined ? axis.left : axis.at(min), max === undefined ? axis.right : axis.at(max)] as const],
  );
  const marks = places.map(([from, to]) =>
    to - from < 3 ? diamondAt(from, middle) : hatchedBar(id, from, middle - 6, to - from, 12),
  );
  const ends = [Math.min(...places.map(([from]) => from)), Math.max(...places.map(([, to]) => to))] as const;
  return group(
    `${label}: ${when}`,
    linesAt(MARGIN, middle + 5 - ((lines.length - 1) * lineHeight(sizes.text)) / 2, lines),
    ...marks,
    places.length === 0
      ? textAt(axis.left, middle + 5, when, { halo: true })
      : beside(ends[0], ends[1], middle + 5, when, axis),
  );
}

function lawAt(
  { name, when, kind, from, until }: LawRow,
  lines: readonly string[],
  y: number,
  axis: Axis,
  { id }: Drawing,
): string {
  const start = isAlways(from) ? axis.left : axis.at(from);
  const end = until === undefined ? axis.right : axis.at(until);
  const size = Math.max(2, end - start);
  const x = Math.min(start, axis.right - size);
  const bar =
    kind === 'not-yet-known'
      ? hatchedBar(id, x, y + 5, size, 12)
      : element('rect', {
          x,
          y: kind === 'beside' ? y + 8 : y + 5,
          width: size,
          height: kind === 'beside' ? 6 : 12,
          ...(kind === 'screening' ? fill('solid') : kind === 'none' ? outlined('surface', 'edge') : fill('edge')),
        });
  const text = shortened(when, axis.right - axis.left, sizes.small);
  const fits = x + textWidth(text, sizes.small) <= axis.right;
  return group(
    `${name}: ${when}`,
    linesAt(MARGIN, y + sizes.text + 2, lines),
    bar,
    textAt(fits ? x : axis.right, y + 32, text, {
      size: sizes.small,
      anchor: fits ? 'start' : 'end',
      paint: 'muted',
      halo: true,
    }),
  );
}
