import * as z from 'zod';
// By name, and not as z.core: a namespace taken as a value would bring in all of zod with its locales.
import { $constructor } from 'zod/v4/core';

interface FormsDef extends z.core.$ZodUnionDef {
  /** For each option the keys by which it is recognised; none for the plain form, which comes first. */
  readonly keys: readonly (readonly string[])[];
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
    const option = def.options[formIndex(def.keys, payload.value)] as z.core.$ZodType;
    return option._zod.run(payload, context);
  };
});

function formIndex(keys: FormsDef['keys'], input: unknown): number {
  if (typeof input !== 'object' || input === null) return 0;
  return Math.max(
    keys.findIndex((form) => form.some((key) => Object.hasOwn(input, key))),
    0,
  );
}

/**
 * A value that may be written in several forms, each recognised by its keys.
 *
 * @param keys - for each form the keys by which it is recognised; none for the first, the plain form
 * @param options - the forms
 */
export function forms<Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  keys: { readonly [Index in keyof Options]: readonly string[] },
  options: Options,
): z.ZodUnion<Options> {
  return new Forms({ type: 'union', options, keys }) as unknown as z.ZodUnion<Options>;
}

const KEYS = 'keys:';

/** An object that admits only the keys of its shape; the error of an unknown key carries the right ones. */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? KEYS + JSON.stringify(Object.keys(shape)) : undefined),
  });

/** The keys that an object admits, read from the error of an unknown key. */
export const admittedKeys = (message: string): readonly string[] =>
  message.startsWith(KEYS) ? (JSON.parse(message.slice(KEYS.length)) as string[]) : [];

/** A list as it is written: bare, or saying that there is more than it shows. */
export type ListForm<Item> = Item[] | { items: Item[]; complete: boolean; note?: string | undefined };

/** A list: complete as written, or with `complete: false` when there is more than it says. Absent means unknown. */
export const list = <Item extends z.ZodType>(
  item: Item,
): z.ZodType<ListForm<z.output<Item>>, ListForm<z.input<Item>>> =>
  forms(
    [[], ['items', 'complete']],
    [z.array(item), record({ items: z.array(item), complete: z.boolean(), note: z.string().optional() })],
  ) as z.ZodType<ListForm<z.output<Item>>, ListForm<z.input<Item>>>;
