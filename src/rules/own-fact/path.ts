import type { FactType } from '../../facts/fact.js';

/** The lists of a case whose entries carry fields of an author's own, and `''` for the case as a whole. */
export const ownFieldPlaces = ['', 'sites[]', 'data[]', 'target.entities[]', 'ownership.parties[]'] as const;

/** One of {@link ownFieldPlaces}. */
export type OwnFieldPlace = (typeof ownFieldPlaces)[number];

/** The sorts of fields of an author's own, by the type of the fact that reads them. */
export const ownFieldSorts = {
  decimal: 'amounts',
  boolean: 'flags',
  date: 'days',
  enum: 'words',
} as const satisfies Readonly<Record<FactType, string>>;

/** Where a fact reads its field, taken apart. */
export interface OwnFieldPath {
  readonly place: OwnFieldPlace;
  readonly sort: (typeof ownFieldSorts)[FactType];
  readonly name: string;
}

const pattern =
  /^(?:(sites\[\]|data\[\]|target\.entities\[\]|ownership\.parties\[\])\.)?own\.(amounts|flags|days|words)\.([a-z][A-Za-z0-9]{0,79})$/;

/** Takes a path such as `sites[].own.amounts.distanceToApron` apart; `undefined` where it is none. */
export function ownFieldPath(text: string): OwnFieldPath | undefined {
  const [, place = '', sort, name] = pattern.exec(text) ?? [];
  if (sort === undefined || name === undefined) return undefined;
  return { place: place as OwnFieldPlace, sort: sort as OwnFieldPath['sort'], name };
}
