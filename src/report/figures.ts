import type { Block } from './document/document.js';
import { checkedPicture } from './document/picture.js';
import type { Picture } from './pictures/picture.js';
import type { ReportedAssessment } from './redact/redact.js';

/** The sections of a report in which a picture can stand. */
export const figurePlaces = ['answer', 'score', 'ownership', 'open', 'change', 'procedure'] as const;

/** One of {@link figurePlaces}. */
export type FigurePlace = (typeof figurePlaces)[number];

/** Pictures of an assessment, by the section in which each is to stand. */
export interface Figures extends Readonly<Partial<Record<FigurePlace, readonly Picture[]>>> {
  /** Rules of style that the pictures need, for the HTML alone. They fetch nothing. */
  readonly styles?: string;
}

/**
 * Pictures, or how they are made of the assessment as the reader sees it. Pictures that were made before are left out
 * where something is held back from the reader: they may show it.
 */
export type FiguresOption = Figures | ((assessment: ReportedAssessment) => Figures);

/** The pictures of a report, checked. */
export function figuresOf(option: FiguresOption | undefined, assessment: ReportedAssessment): Figures {
  if (option === undefined) return {};
  if (typeof option !== 'function' && assessment.redaction !== undefined) return {};
  const figures = typeof option === 'function' ? option(assessment) : option;
  if (figures.styles !== undefined && /<|@import|url\(/i.test(figures.styles)) {
    throw new TypeError(
      'The styles of the pictures fetch something or close their element: leave out "<", @import and url().',
    );
  }
  return figures;
}

/** The pictures of a section as blocks. */
export const figureBlocks = (figures: Figures, place: FigurePlace): Block[] =>
  (figures[place] ?? []).map((picture) => ({ kind: 'figure', picture: checkedPicture(picture) }));
