import type { FormField } from './form.js';

/** A path of the case without the level on which a list says whether it is complete: as the form names its fields. */
export const placeOf = (path: string): string => path.replaceAll('.items', '');

const isWithin = (name: string, container: string): boolean =>
  name.startsWith(container) && /^(?:$|[.[])/.test(name.slice(container.length));

/**
 * The field of the form to which a path of the case belongs: the field itself, the one in which it stands, as an entry of
 * a list of countries does, or else the first that stands in it.
 */
export function fieldAt(fields: readonly FormField[], path: string): FormField | undefined {
  const place = placeOf(path);
  if (place === '') return undefined;
  const around = fields.filter(({ name }) => isWithin(place, name)).sort((a, b) => b.name.length - a.name.length);
  return around[0] ?? fields.find(({ name }) => isWithin(name, place));
}
