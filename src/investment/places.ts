/** A place in a case, as keys. */
export type Path = readonly PropertyKey[];

/** An object of a case, of which nothing is known yet but that it is plain data. */
export type Part = Readonly<Record<string, unknown>>;

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of the case and where it stands. */
export interface Place {
  readonly part: Part;
  readonly path: Path;
}

/** Every object of the case, from the top. */
export function placesIn(value: unknown, path: Path = [], places: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return places;
  if (isPart(value)) places.push({ part: value, path });
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'object') placesIn(member, [...path, Array.isArray(value) ? Number(key) : key], places);
  }
  return places;
}
