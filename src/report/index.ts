export * from './pictures/index.js';
export { type ReportOptions, renderReport } from './render-report.js';
