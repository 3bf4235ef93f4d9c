/** The formats that have a published JSON Schema, by the name of its file. */
export const schemaNames = ['investment', 'rule-set'] as const;

/** A name of {@link schemaNames}. */
export type SchemaName = (typeof schemaNames)[number];
