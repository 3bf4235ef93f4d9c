import * as z from 'zod';
import type { Investment } from './investment.js';
import { day, roughDay } from './schema/days.js';
import { formOf } from './schema/forms.js';
import { investmentSchema } from './schema/investment.js';
import { identifier } from './schema/scalars.js';

/** How many entries a list of ids has: as many as there are kinds of party, so that each is referred to. */
const IDS = 8;

/** What the lists of a specimen are like. */
export interface SpecimenLists {
  /** Whether there is no more than they show. */
  readonly complete: boolean;
  /** An entry for each word of the kinds that entries may be of, or one alone. */
  readonly entries: 'each' | 'one';
}

/**
 * A case in which every part of the format stands and nothing is known: each leaf is unknown. It is no case of anything; it
 * shows what a derivation looks at.
 */
export function specimen({ complete, entries }: SpecimenLists): Investment {
  const partOf = (wrapped: z.core.$ZodType, index: number): unknown => {
    const schema = unwrapped(wrapped);
    const form = formOf(schema);
    if (form?.keys.includes('claims')) return { unknown: true };
    if (form?.keys.includes('complete')) return { items: partOf(form.plain, index), complete };
    if (schema instanceof z.ZodArray) {
      return Array.from({ length: entries === 'each' ? entriesOf(schema.element) : 1 }, (_, entry) =>
        partOf(schema.element, entry),
      );
    }
    if (schema instanceof z.ZodObject) return entryOf(schema.shape, index, partOf);
    if (schema instanceof z.ZodEnum) return schema.options[index % schema.options.length];
    if (schema instanceof z.ZodLiteral) return schema.value;
    if (schema instanceof z.ZodRecord) return {};
    if (schema instanceof z.ZodNumber) return 2000;
    return schema === day || schema === roughDay ? '2000-01-01' : `x${index}`;
  };
  return partOf(investmentSchema, 0) as Investment;
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema;

/** An entry that refers to several others refers to different ones: the first to that of its own place, and so on. */
function entryOf(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  index: number,
  partOf: (schema: z.core.$ZodType, index: number) => unknown,
): Record<string, unknown> {
  let references = 0;
  return Object.fromEntries(
    Object.entries(shape).map(([key, child]) => {
      const refers = key !== 'id' && unwrapped(child) === identifier;
      return [key, partOf(child, refers ? (index + references++) % IDS : index)];
    }),
  );
}

/** As many entries as the longest list of kinds that an entry is told apart by. */
function entriesOf(element: z.core.$ZodType): number {
  if (!(element instanceof z.ZodObject)) return IDS;
  const kinds = Object.values(element.shape).map((child) => (child instanceof z.ZodEnum ? child.options.length : 1));
  return Math.max(1, ...kinds);
}
