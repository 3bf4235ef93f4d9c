/** How text is laid out for a terminal, as in a report. */
export { heading, labelled, table, wrap } from '../report/layout.js';
