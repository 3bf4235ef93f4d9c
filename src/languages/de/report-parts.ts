import type { Words } from '../../report/index.js';
import { answerParts } from './report-answer.js';
import { evidenceParts } from './report-evidence.js';
import { procedureParts } from './report-procedure.js';

/** The messages of each section of a report, in German. */
export const reportParts = { ...answerParts, ...procedureParts, ...evidenceParts } as const satisfies Partial<Words>;
