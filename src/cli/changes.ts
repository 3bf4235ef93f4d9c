import { UsageError } from './arguments.js';

/** A path, with brackets and quotes in it, up to the sign behind it. */
const change = /^((?:\["(?:[^"\\]|\\.)*"\]|[^=])+)=(.*)$/s;

/**
 * Changes of a case as they stand on a command line: `sites[0].buildingArea=9000`.
 *
 * @throws UsageError
 */
export function changesIn(written: readonly string[]): Record<string, unknown> {
  const changes = new Map<string, unknown>();
  for (const text of written) {
    const [, path = '', value = ''] = change.exec(text) ?? [];
    if (path === '') {
      throw new UsageError(`A change is written path=value, such as sites[0].portAccess=true; found "${text}".`);
    }
    if (value === '') {
      throw new UsageError(`There is no value for ${path}. What is not known is written '${path}={"unknown": true}'.`);
    }
    if (changes.has(path)) throw new UsageError(`${path} is changed twice.`);
    changes.set(path, valueIn(value, path));
  }
  return Object.fromEntries(changes);
}

/** A value in words of a command line: JSON where it is JSON, and a word otherwise. A number keeps all of its digits. */
export function valueIn(text: string, path: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text.replace(/\D/g, '').length > 15 ? text : Number(text);
  if (text === 'yes' || text === 'no') return text === 'yes';
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (!/^[[{"]/.test(text)) return text;
    throw new UsageError(
      `The value for ${path} is not JSON: ${reason instanceof Error ? reason.message : ''}. Quote it for the shell: '${path}={"min": 25}'.`,
    );
  }
}
