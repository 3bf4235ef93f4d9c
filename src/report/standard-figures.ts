import { caseOf } from '../screening/run.js';
import type { Figures } from './figures.js';
import { bandsPicture, type LabelledAssessment } from './pictures/bands-picture.js';
import { ownershipPicture } from './pictures/ownership-picture.js';
import { pictureStyles } from './pictures/styles.js';
import type { TimelineLaw } from './pictures/timeline-law.js';
import { timelinePicture } from './pictures/timeline-picture.js';
import { tornado } from './pictures/tornado.js';
import { waterfall } from './pictures/waterfall.js';
import type { PictureWords } from './pictures/words.js';
import type { ReportedAssessment } from './redact/redact.js';

/** From what the usual pictures of a report are drawn. */
export interface StandardFiguresOptions {
  /** The law of the host by its days, such as `timelines.BE`; without it there is no line of time. */
  readonly law?: readonly TimelineLaw[];
  /** The same case under other rules or evidence policies, to be set side by side; left out where it is withheld from. */
  readonly others?: readonly LabelledAssessment[];
  /** The words of the pictures. @defaultValue English */
  readonly words?: PictureWords;
}

/**
 * The usual pictures of a report, each in its section: what the score is made of, what could move it, who owns whom, the
 * days of the case beside those of the law, and bands side by side. What is withheld from the reader is in none of them:
 * who owns whom and the days are drawn from the whole case, so they are left out where something is withheld.
 *
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor, timelines } from 'fdi-screening/law';
 * import { renderReport, standardFigures } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const assessment = screen(hub, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
 * const page = renderReport(assessment, {
 *   format: 'html',
 *   figures: (seen) => standardFigures(seen, { law: timelines.BE }),
 * });
 * page.includes('<svg'); // => true
 * ```
 */
export function standardFigures(
  assessment: ReportedAssessment,
  { law, others = [], words }: StandardFiguresOptions = {},
): Figures {
  const isWhole = assessment.redaction === undefined && caseOf(assessment) !== undefined;
  // The title stands above the picture already.
  const options = { showTitle: false, ...(words === undefined ? {} : { words }) };
  const hasScore = assessment.risk.contributions.length > 0;
  return {
    styles: pictureStyles,
    score: hasScore ? [waterfall(assessment, options)] : [],
    open: assessment.openFacts.length > 0 ? [tornado(assessment, options)] : [],
    ownership: isWhole && assessment.ownership !== undefined ? [ownershipPicture(assessment, options)] : [],
    change: isWhole && hasScore && others.length > 1 ? [bandsPicture(others, options)] : [],
    procedure: isWhole && law !== undefined ? [timelinePicture(assessment, law, options)] : [],
  };
}
