import type { DraftIssue } from '../draft.js';
import { field, idOf, isRecord, shown, textOf } from '../read-json.js';

/** An entity of FollowTheMoney: every property has a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  /** The texts of a property; none where it is absent. */
  readonly texts: (property: string) => readonly string[];
  /** The first text of a property. */
  readonly first: (property: string) => string | undefined;
  readonly where: string;
}

/** Reads an entity, or an issue where it is none. */
export function readEntity(value: unknown, where: string): FtmEntity | DraftIssue {
  const id = idOf(field(value, 'id'));
  const schema = textOf(field(value, 'schema'));
  const properties = field(value, 'properties');
  if (id === undefined || schema === undefined || !isRecord(properties)) {
    const missing = [
      id === undefined ? 'id' : '',
      schema === undefined ? 'schema' : '',
      isRecord(properties) ? '' : 'properties',
    ];
    const found = isRecord(value)
      ? `it lacks ${missing.filter((key) => key !== '').join(', ')}`
      : `it is ${shown(value)}`;
    return {
      code: 'not-a-record',
      where: id ?? where,
      message: `Not an entity of FollowTheMoney: ${found}; left out.`,
    };
  }
  const texts = (property: string): readonly string[] => {
    const values = field(properties, property);
    // Some writers give a single text without its list, or a nested entity in place of its id.
    return (Array.isArray(values) ? values : [values])
      .map((one) => (isRecord(one) ? idOf(one.id) : idOf(one)))
      .filter((text) => text !== undefined);
  };
  return { id, schema, texts, first: (property) => textOf(texts(property)[0]), where };
}
