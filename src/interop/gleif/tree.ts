import { field, isRecord, listOf, textOf } from '../read-json.js';
import { type GleifPeriod, type GleifRecord, joined } from './record.js';

/**
 * Records from a tree with the names of the XML schemata (RR-CDF 2.1, reporting exceptions 2.1): what an XML parser
 * makes of the file, and the JSON of the golden copy, which has each text under `$`.
 */
export function recordOfTree(tree: unknown, where: string): GleifRecord | undefined {
  const relationship = field(tree, 'Relationship');
  if (isRecord(relationship)) return relationshipOf(relationship, field(tree, 'Registration'), where);
  if (field(tree, 'ExceptionCategory') === undefined && field(tree, 'ExceptionReason') === undefined) return undefined;
  return {
    kind: 'exception',
    where,
    lei: textAt(tree, 'LEI'),
    category: textAt(tree, 'ExceptionCategory'),
    reasons: textsAt(tree, 'ExceptionReason'),
    references: textsAt(tree, 'ExceptionReference'),
  };
}

function relationshipOf(relationship: unknown, registration: unknown, where: string): GleifRecord {
  const [start, end] = [field(relationship, 'StartNode'), field(relationship, 'EndNode')];
  return {
    kind: 'relationship',
    where,
    child: textAt(start, 'NodeID'),
    childScheme: textAt(start, 'NodeIDType'),
    parent: textAt(end, 'NodeID'),
    parentScheme: textAt(end, 'NodeIDType'),
    type: textAt(relationship, 'RelationshipType'),
    status: textAt(relationship, 'RelationshipStatus'),
    registration: textAt(registration, 'RegistrationStatus'),
    updated: textAt(registration, 'LastUpdateDate'),
    periods: within(relationship, 'RelationshipPeriods', 'RelationshipPeriod').map(periodOf),
    qualifiers: within(relationship, 'RelationshipQualifiers', 'RelationshipQualifier').map((one) =>
      joined(textAt(one, 'QualifierDimension'), textAt(one, 'QualifierCategory')),
    ),
    quantifiers: within(relationship, 'RelationshipQuantifiers', 'RelationshipQuantifier').map((one) =>
      joined(textAt(one, 'QuantifierAmount'), textAt(one, 'QuantifierUnits'), textAt(one, 'MeasurementMethod')),
    ),
  };
}

const periodOf = (period: unknown): GleifPeriod => ({
  start: textAt(period, 'StartDate'),
  end: textAt(period, 'EndDate'),
  type: textAt(period, 'PeriodType'),
});

/** What stands once or several times. */
const several = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? listOf(value) : value === undefined ? [] : [value];

const plain = (value: unknown): string | undefined => textOf(isRecord(value) ? field(value, '$') : value);

const textsAt = (node: unknown, key: string): string[] =>
  several(field(node, key))
    .map(plain)
    .filter((text) => text !== undefined);

const textAt = (node: unknown, key: string): string | undefined => textsAt(node, key)[0];

/** Entries in an element of their own, as in `RelationshipPeriods`; some writers leave it out. */
const within = (node: unknown, outer: string, inner: string): readonly unknown[] => {
  const outside = several(field(node, outer));
  return outside.flatMap((one) => (field(one, inner) === undefined ? several(one) : several(field(one, inner))));
};
