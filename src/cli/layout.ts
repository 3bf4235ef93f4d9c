/** How text is laid out for a terminal, as in a report. */
export { labelled, table, wrap } from '../report/render/columns.js';
