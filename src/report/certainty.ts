import type { SourceStatus } from '../values/status.js';

/** What is confirmed stands as it is; whatever is less says so. */
export const marked = (text: string, status: SourceStatus): string =>
  status === 'confirmed' ? text : `${text} (${status})`;

/** Several statements in one text, with every status among them that is less than confirmed, each once. */
export function markedTogether(text: string, statements: readonly { readonly status: SourceStatus }[]): string {
  const less = [...new Set(statements.map(({ status }) => status))].filter((status) => status !== 'confirmed');
  return less.length === 0 ? text : `${text} (${less.join(', ')})`;
}
