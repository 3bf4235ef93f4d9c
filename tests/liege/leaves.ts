import { readFileSync } from 'node:fs';
import { hubFile } from './hub.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Members = { readonly [key: string]: Json };

/** A place in the file of the hub. */
interface Place {
  readonly path: string;
  readonly value: Json;
}

const read = (url: URL): Members => JSON.parse(readFileSync(url, 'utf8')) as Members;
const schema = read(new URL('../../schema/investment.schema.json', import.meta.url));

/** The hub as it is written, before anything is parsed. */
export const written = read(hubFile);

export const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a part of the file, the part itself included, with where it stands. */
export function objectsOf(value: Json, path = ''): { readonly path: string; readonly value: Members }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsOf(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    objectsOf(member, path === '' ? key : `${path}.${key}`),
  );
  return [{ path, value }, ...inner];
}

const resolved = (node: Members): Members =>
  typeof node.$ref === 'string'
    ? resolved((schema.$defs as Members)[node.$ref.split('/').at(-1) as string] as Members)
    : node;

/** The forms in which the schema lets something be written. */
function formsOf(node: Members): readonly Members[] {
  const { anyOf } = resolved(node);
  return Array.isArray(anyOf) ? anyOf.map((one) => resolved(one as Members)) : [resolved(node)];
}

const admits = (forms: readonly Members[], key: string): boolean =>
  forms.some(({ properties }) => isObject(properties) && key in properties);

/** The leaves of a part of the file, found by the schema: where a value, claims or `unknown` may be written. */
function leavesUnder(value: Json, node: Members, path: string): Place[] {
  const forms = formsOf(node);
  if (admits(forms, 'claims') && admits(forms, 'unknown')) return [{ path, value }];
  if (Array.isArray(value)) {
    const items = forms.find((form) => form.type === 'array')?.items;
    return isObject(items) ? value.flatMap((item, index) => leavesUnder(item, items, `${path}[${index}]`)) : [];
  }
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  const properties = forms
    .map((form) => form.properties)
    .find((one) => isObject(one) && keys.every((key) => key in one));
  if (!isObject(properties)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = properties[key];
    return isObject(inner) ? leavesUnder(member, inner, path === '' ? key : `${path}.${key}`) : [];
  });
}

/** Every leaf of the hub. */
export const leaves: readonly Place[] = leavesUnder(written, schema, '');
