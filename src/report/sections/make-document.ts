import type { TippingPoints } from '../../analysis/tipping-points.js';
import type { CalendarStep } from '../../screening/procedure-calendar.js';
import { section } from '../document/blocks.js';
import type { ReportDocument } from '../document/document.js';
import { phrase } from '../document/phrase.js';
import { type FigurePlace, type Figures, figureBlocks } from '../figures.js';
import { answerSection } from './answer.js';
import { changeSection } from './change.js';
import { dutySection } from './duty.js';
import { evidenceSection } from './evidence.js';
import type { Making } from './making.js';
import { openSection } from './open.js';
import { ownershipSection } from './ownership.js';
import { procedureSection } from './procedure.js';
import { receiptSection } from './receipt.js';
import { scoreSection } from './score.js';
import { dutiesSection } from './statements.js';

/** What a report can show beside the assessment. */
export interface Additions {
  readonly tippingPoints?: readonly TippingPoints[] | undefined;
  readonly calendar?: readonly CalendarStep[] | undefined;
  readonly contact?: string | undefined;
}

/**
 * An assessment as a document: the answer, the reasons, what is not known, what would change it, the procedure, the
 * evidence and the method, and the receipt.
 */
export function makeDocument(making: Making, figures: Figures, additions: Additions): ReportDocument {
  const { assessment, words } = making;
  const { investment, asOf, evidence, receipt } = assessment;
  const pictures = (place: FigurePlace) => figureBlocks(figures, place);
  return {
    language: words.language,
    title: investment.title,
    subtitle: [
      phrase(words.terms(words.day(asOf), words.policies[evidence], receipt.ruleSet.id, receipt.ruleSet.version)),
    ],
    sections: [
      ...answerSection(making, pictures('answer')),
      ...section('reasons', words.reasons, [
        ...dutySection(making),
        ...scoreSection(making, pictures('score')),
        ...ownershipSection(making, pictures('ownership')),
        ...dutiesSection(making),
      ]),
      ...openSection(making, pictures('open')),
      ...changeSection(making, additions.tippingPoints, pictures('change')),
      ...procedureSection(making, additions.calendar, pictures('procedure')),
      ...evidenceSection(making),
      ...receiptSection(making, additions.contact),
    ],
  };
}
