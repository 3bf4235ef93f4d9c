import * as z from 'zod';
// By name, and not as z.core: a namespace taken as a value would bring in all of zod with its locales.
import { $constructor } from 'zod/v4/core';
import { MOST_PROBLEMS } from '../problem.js';

/**
 * A list that is read no further once more is wrong with it than an error lists, so that a long list of wrong entries
 * does not exhaust the validator, which would read all of it and pass all faults on at once.
 */
const Entries = $constructor<z.ZodArray, z.core.$ZodArrayDef>('FdiScreeningEntries', (instance, def) => {
  z.ZodArray.init(instance, def);
  const { parse } = instance._zod;
  instance._zod.parse = (payload, context) => {
    const { value } = payload;
    if (!Array.isArray(value)) return parse(payload, context);
    const entries: unknown[] = [];
    for (const [index, entry] of value.entries()) {
      // Nothing here is asynchronous, so what is returned is no promise.
      const read = def.element._zod.run({ value: entry, issues: [] }, context) as z.core.ParsePayload;
      entries.push(read.value);
      for (const issue of read.issues) payload.issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
      if (payload.issues.length > MOST_PROBLEMS) break;
    }
    payload.value = entries;
    return payload;
  };
});

/** A list of values of one kind. */
export const array = <Item extends z.ZodType>(element: Item): z.ZodArray<Item> =>
  new Entries({ type: 'array', element }) as z.ZodArray<Item>;

/** An object with keys of the writer's choice, of which no more faults are kept than an error lists, as of a list. */
const Names = $constructor<z.ZodRecord, z.core.$ZodRecordDef>('FdiScreeningNames', (instance, def) => {
  z.ZodRecord.init(instance, def);
  const { parse } = instance._zod;
  instance._zod.parse = (payload, context) => {
    const parsed = parse(payload, context);
    payload.issues.splice(MOST_PROBLEMS + 1);
    return parsed;
  };
});

/** Values of one kind under names of the writer's choice. */
export const named = <Key extends z.ZodString, Value extends z.ZodType>(
  key: Key,
  value: Value,
): z.ZodRecord<Key, Value> =>
  new Names({ type: 'record', keyType: key, valueType: value }) as unknown as z.ZodRecord<Key, Value>;
