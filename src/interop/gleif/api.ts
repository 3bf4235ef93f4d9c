import { field, isRecord, listOf, textOf } from '../read-json.js';
import { type GleifRecord, joined } from './record.js';

/** A record as the API of GLEIF gives it: `attributes.relationship`, or the attributes of a reporting exception. */
export function recordOfApi(resource: unknown, where: string): GleifRecord | undefined {
  const attributes = field(resource, 'attributes');
  const relationship = field(attributes, 'relationship');
  if (isRecord(relationship)) return relationshipOf(relationship, field(attributes, 'registration'), where);
  const category = textOf(field(attributes, 'category'));
  const reason = field(attributes, 'reason') ?? field(attributes, 'reasons');
  if (category === undefined || reason === undefined) return undefined;
  return {
    kind: 'exception',
    where,
    lei: textOf(field(attributes, 'lei')) ?? leiIn(textOf(field(resource, 'id'))),
    category,
    reasons: textsOf(reason),
    references: textsOf(field(attributes, 'reference')),
  };
}

function relationshipOf(relationship: unknown, registration: unknown, where: string): GleifRecord {
  const [start, end] = [field(relationship, 'startNode'), field(relationship, 'endNode')];
  return {
    kind: 'relationship',
    where,
    child: textOf(field(start, 'id')),
    childScheme: textOf(field(start, 'type')),
    parent: textOf(field(end, 'id')),
    parentScheme: textOf(field(end, 'type')),
    type: textOf(field(relationship, 'type')),
    status: textOf(field(relationship, 'status')),
    registration: textOf(field(registration, 'status')),
    updated: textOf(field(registration, 'lastUpdateDate')),
    periods: listOf(field(relationship, 'periods')).map((period) => ({
      start: textOf(field(period, 'startDate')),
      end: textOf(field(period, 'endDate')),
      type: textOf(field(period, 'type')) ?? textOf(field(period, 'periodType')),
    })),
    qualifiers: listOf(field(relationship, 'qualifiers')).map((one) =>
      joined(textOf(field(one, 'dimension')), textOf(field(one, 'category'))),
    ),
    quantifiers: listOf(field(relationship, 'quantifiers')).map((one) =>
      joined(textOf(field(one, 'amount')), textOf(field(one, 'units')), textOf(field(one, 'measurementMethod'))),
    ),
  };
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== undefined);

/** The LEI at the start of an id such as that of an exception. */
const leiIn = (id: string | undefined): string | undefined => /^[A-Z0-9]{20}/.exec(id ?? '')?.[0];
