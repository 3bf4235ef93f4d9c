export type { Picture } from './document/picture.js';
export { type FigurePlace, type Figures, type FiguresOption, figurePlaces } from './figures.js';
export { type Audience, audiences } from './redact/audience.js';
export type { Redaction, ReportedAssessment } from './redact/redact.js';
export { type ReportFormat, type ReportOptions, renderReport, reportFormats } from './render-report.js';
export { en } from './words/en.js';
export type { Language } from './words/languages.js';
export type { Say, TextKind } from './words/translate.js';
export type { Words } from './words/words.js';
