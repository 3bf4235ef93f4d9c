import * as z from 'zod';
// By name, and not as z.core: a namespace taken as a value would bring in all of zod with its locales.
import { $constructor } from 'zod/v4/core';
import { closestName } from '../../values/closest.js';
import { MOST_PROBLEMS } from '../problem.js';
import { array } from './bounded.js';
import { type Wording, wording } from './wording.js';

interface FormsDef extends z.core.$ZodUnionDef {
  /** For each option the keys by which it is recognised; none for the plain form, which comes first. */
  readonly keys: readonly (readonly string[])[];
  /** What is said of an object that is in none of the forms, where the common words would not tell. */
  readonly says?: Wording;
}

interface Forms extends z.ZodUnion {
  _zod: z.ZodUnion['_zod'] & { def: FormsDef };
}

/**
 * A union of which an input picks one form by its keys, and is then validated as that form alone: an error is about
 * the form that the writer meant, not about every form there is. It is a zod type of its own so that everything else
 * about it, types and JSON Schema included, is that of a union.
 */
const Forms = $constructor<Forms, FormsDef>('FdiScreeningForms', (instance, def) => {
  z.ZodUnion.init(instance, def);
  instance._zod.parse = (payload, context) => {
    const { value } = payload;
    if (value === null && canBeUnknown(def)) {
      payload.issues.push({ code: 'custom', message: nullIsUnknown(def), input: value, inst: instance });
      return payload;
    }
    const form = isRecord(value) ? (formWith(def, value) ?? guess(def, value, context)) : 0;
    const option = form === undefined ? undefined : def.options[form];
    if (option !== undefined) return option._zod.run(payload, context);
    payload.issues.push({ code: 'custom', message: noForm(def), input: value, inst: instance });
    return payload;
  };
});

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The forms of the plain form, where that may itself be written in several. */
const formsWithin = (def: FormsDef): FormsDef | undefined =>
  def.options[0] instanceof Forms ? (def.options[0]._zod.def as FormsDef) : undefined;

/** The form of an object that has a key by which it is recognised. */
function formWith(def: FormsDef, value: object): number | undefined {
  const form = def.keys.findIndex((own) => own.some((key) => Object.hasOwn(value, key)));
  if (form >= 0) return form;
  const within = formsWithin(def);
  return within !== undefined && formWith(within, value) !== undefined ? 0 : undefined;
}

/** How often a form was guessed in each validation under way. */
const guesses = new WeakMap<object, number>();

/** A form for an object that is in none, until there are more such objects than an error lists. */
function guess(def: FormsDef, value: object, validation: object): number | undefined {
  const count = guesses.get(validation) ?? 0;
  guesses.set(validation, count + 1);
  return count > MOST_PROBLEMS ? undefined : formLike(def, value);
}

/** The form of an object that has no such key: the one that most of its keys belong to, allowing for misspellings. */
function formLike(def: FormsDef, value: object): number | undefined {
  const keys = Object.keys(value).slice(0, 20);
  const matches = def.options.map((option) => {
    const admitted = option instanceof z.ZodObject ? Object.keys(option.shape) : [];
    return keys.filter((key) => closestName(key, admitted) !== undefined).length;
  });
  const most = Math.max(...matches);
  if (most > 0 && most * 2 >= keys.length) return matches.indexOf(most);
  const within = formsWithin(def);
  return within !== undefined && formLike(within, value) !== undefined ? 0 : undefined;
}

/** Whether the forms are those of a leaf, which may say that it is unknown. */
const canBeUnknown = (def: FormsDef): boolean => def.keys.some((own) => own.includes('unknown'));

const nullIsUnknown = (def: FormsDef): string =>
  wording({ expected: plainOrKeys(def), mend: 'What is not known is left out, or written { "unknown": true }.' });

/** What is said of an object that has no key of any form. */
const noForm = (def: FormsDef): string => wording({ expected: plainOrKeys(def), mend: mendOf(def), ...def.says });

function mendOf(def: FormsDef): string {
  if (canBeUnknown(def)) return 'Write the value alone, or as { "value": ..., "evidence": ["..."] }.';
  return def.options[0] instanceof z.ZodArray
    ? 'Write the entries in square brackets, or as { "items": [...], "complete": true }.'
    : 'Write the value alone, or its ends.';
}

function plainOrKeys(def: FormsDef): string {
  const plain = def.options[0] instanceof z.ZodArray ? 'a list' : 'a plain value';
  return `${plain}, or an object with one of ${[...def.keys, ...(formsWithin(def)?.keys ?? [])].flat().join(', ')}`;
}

/**
 * A value that may be written in several forms, each recognised by its keys.
 *
 * @param keys - for each form the keys by which it is recognised; none for the first, the plain form
 * @param options - the forms
 * @param says - what is said of an object that is in none of them
 */
export function forms<Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  keys: { readonly [Index in keyof Options]: readonly string[] },
  options: Options,
  says: Wording = {},
): z.ZodUnion<Options> {
  return new Forms({ type: 'union', options, keys, says }) as unknown as z.ZodUnion<Options>;
}

/** The forms in which a value may be written. */
export interface Form {
  /** The plain form. */
  readonly plain: z.core.$ZodType;
  /** The keys by which the others are recognised. */
  readonly keys: readonly string[];
}

/** The forms in which a schema lets a value be written, or `undefined` where there is one only. */
export function formOf(schema: z.core.$ZodType): Form | undefined {
  if (!(schema instanceof Forms)) return undefined;
  const { options, keys } = schema._zod.def as FormsDef;
  return { plain: options[0] as z.core.$ZodType, keys: keys.flat() };
}

/** An object that admits only the keys of its shape; the error of an unknown key carries the right ones. */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? wording({ keys: Object.keys(shape) }) : undefined),
  });

/** A list as it is written: bare, or saying that there is more than it shows. */
export type ListForm<Item> = Item[] | { items: Item[]; complete: boolean; note?: string | undefined };

/** A list: complete as written, or with `complete: false` when there is more than it says. Absent means unknown. */
export const list = <Item extends z.ZodType>(
  item: Item,
): z.ZodType<ListForm<z.output<Item>>, ListForm<z.input<Item>>> =>
  forms(
    [[], ['items', 'complete']],
    [
      array(item),
      record({ items: array(item), complete: z.boolean(), note: z.string().min(1).max(20_000).optional() }),
    ],
  ) as z.ZodType<ListForm<z.output<Item>>, ListForm<z.input<Item>>>;
