import * as z from 'zod';
import { countryCodes } from '../values/countries.js';
import { type Form, formOf } from './schema/forms.js';
import { investmentSchema } from './schema/investment.js';

/** What can be written into a field of a case. */
export type CaseFieldKind =
  | 'yes-no'
  | 'number'
  | 'day'
  | 'choice'
  | 'choices'
  | 'country'
  | 'countries'
  | 'list'
  | 'word';

/**
 * A field of the case format: a leaf, where something can be known, disputed or unknown; or a list, of which its entries
 * are the answer.
 */
export interface CaseField {
  /** Where it stands, with `[]` for each entry of a list: `sites[].buildingArea`. */
  readonly path: string;
  readonly kind: CaseFieldKind;
  /** The words of a choice. */
  readonly options?: readonly string[];
  /** The least and the most that a number can be. */
  readonly min?: number;
  readonly max?: number;
  /** What the field says, where its name alone would not tell. */
  readonly description?: string;
}

/** A schema with what it says of itself, whatever wraps it. */
interface Seen {
  readonly schema: z.core.$ZodType;
  readonly description: string | undefined;
}

function seen(schema: z.core.$ZodType): Seen {
  const { description } = z.globalRegistry.get(schema) ?? {};
  if (!(schema instanceof z.ZodOptional)) return { schema, description };
  const inner = seen(schema.unwrap());
  return { ...inner, description: description ?? inner.description };
}

/** Every field of the case format, in its order; those of an author's own are not among them. */
export function caseFields(): CaseField[] {
  return fieldsIn(investmentSchema, '');
}

const ownKinds: Readonly<Record<string, CaseFieldKind>> = {
  amounts: 'number',
  flags: 'yes-no',
  days: 'day',
  words: 'word',
};

/** The field of an author's own that a path leads to, if it leads to one: `sites[].own.amounts.distanceToApron`. */
export function ownField(path: string): CaseField | undefined {
  const [, sort = ''] = /(?:^|\.)own\.(\w+)\.[a-z][A-Za-z0-9]*$/.exec(path) ?? [];
  const kind = Object.hasOwn(ownKinds, sort) ? ownKinds[sort] : undefined;
  return kind === undefined ? undefined : { path, kind, ...(kind === 'number' ? { min: 0 } : {}) };
}

function fieldsIn(wrapped: z.core.$ZodType, path: string): CaseField[] {
  const { schema, description } = seen(wrapped);
  const form = formOf(schema);
  if (form?.keys.includes('claims')) return [fieldOf(form, path, description)];
  if (form?.keys.includes('complete'))
    return [{ path, kind: 'list', ...said(description) }, ...fieldsIn(form.plain, path)];
  if (schema instanceof z.ZodArray) return fieldsIn(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, child]) => fieldsIn(child, path === '' ? key : `${path}.${key}`));
}

function fieldOf({ plain }: Form, path: string, description: string | undefined): CaseField {
  const about = said(description);
  const form = formOf(plain);
  if (form?.keys.includes('earliest')) return { path, kind: 'day', ...about };
  if (form !== undefined) return { path, kind: 'number', ...boundsOf(form.plain), ...about };
  const several = plain instanceof z.ZodArray;
  const one = several ? plain.element : plain;
  if (!(one instanceof z.ZodEnum)) return { path, kind: 'yes-no', ...about };
  const options = one.options.map(String);
  if (options.length === countryCodes.length) return { path, kind: several ? 'countries' : 'country', ...about };
  return { path, kind: several ? 'choices' : 'choice', options, ...about };
}

const said = (description: string | undefined) => (description === undefined ? {} : { description });

/** The bounds of a number; they stand with the plain form that is a binary number. */
function boundsOf(number: z.core.$ZodType): { min?: number; max?: number } {
  const plain = number instanceof z.ZodUnion ? number.options[0] : number;
  const { minimum, maximum } = (plain === undefined ? undefined : z.globalRegistry.get(plain)) ?? {};
  return {
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  };
}
