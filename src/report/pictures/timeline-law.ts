import type { Day } from '../../values/day.js';
import type { PictureWords } from './words.js';

/** Law with its days, for a timeline: a rule set is one. */
export interface TimelineLaw {
  readonly id: string;
  readonly title: string;
  readonly appliesFrom: Day;
  /** The last day; absent while no end is known. */
  readonly appliesUntil?: Day;
  readonly mechanism?: { readonly kind: 'screening' | 'none' | 'not-yet-known'; readonly status?: string };
  /** Law that stands beside it. */
  readonly besides?: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: Day;
    readonly until?: Day;
    readonly status?: string;
  }[];
}

/** One bar of law in a timeline. */
export interface LawRow {
  readonly name: string;
  readonly when: string;
  readonly kind: 'screening' | 'none' | 'not-yet-known' | 'beside';
  readonly from: Day;
  readonly until: Day | undefined;
}

/** No law that is looked at is older. */
const ALWAYS = '1000-01-01';

/** Whether law has stood for longer than anyone asks. */
export const isAlways = (from: Day): boolean => from < ALWAYS;

/** The rows of a timeline: each law in its order, then what stands beside, each once. */
export function lawRows(law: readonly TimelineLaw[], words: PictureWords): LawRow[] {
  const { timeline, day, name } = words;
  const when = (from: Day, until: Day | undefined): string => {
    if (isAlways(from)) return until === undefined ? timeline.always : timeline.until(day(until));
    return until === undefined ? timeline.since(day(from)) : timeline.between(day(from), day(until));
  };
  const besides = new Map(law.flatMap((one) => (one.besides ?? []).map((beside) => [beside.id, beside])));
  const marked = (text: string, status: string | undefined): string =>
    status === undefined ? text : `${text} (${timeline.status(status)})`;
  return [
    ...law.map(({ id, title, appliesFrom, appliesUntil, mechanism }): LawRow => {
      const kind = mechanism?.kind ?? 'screening';
      return {
        name: name('rule-set', id, title),
        when: marked(`${when(appliesFrom, appliesUntil)}: ${timeline.mechanisms[kind]}`, mechanism?.status),
        kind,
        from: appliesFrom,
        until: appliesUntil,
      };
    }),
    ...[...besides.values()]
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(
        ({ id, title, from, until, status }): LawRow => ({
          name: name('law', id, title),
          when: marked(when(from, until), status),
          kind: 'beside',
          from,
          until,
        }),
      ),
  ];
}
