import { closestName } from '../values/closest.js';
import type { RuleProblem } from './problem.js';

/** How a part of a layer is written: a list of rules, a list of ids, lists by id, or values by id. */
type Form = 'rules' | 'ids' | 'rules-by-id' | 'ids-by-id' | 'values';

const rules = {
  facts: 'rules',
  dimensions: 'rules',
  criteria: 'rules',
  controls: 'rules',
  escalations: 'rules',
  bands: 'rules',
  limbs: 'rules',
  exclusions: 'rules',
  questions: 'rules',
  readings: 'rules-by-id',
} as const satisfies Record<string, Form>;

/** A function, since a bundler keeps what is computed on import, in programs too that extend nothing. */
const verbs = (): Readonly<Record<string, Readonly<Record<string, Form>>>> => ({
  add: { ...rules, tests: 'rules', limbs: 'rules-by-id', advice: 'rules' },
  replace: rules,
  remove: {
    ...Object.fromEntries(Object.keys(rules).map((key) => [key, 'ids' as const])),
    tests: 'ids',
    readings: 'ids-by-id',
  },
  reweigh: { criteria: 'values', dimensions: 'values' },
});

const names = ['id', 'title', 'version', 'lastVerified', 'appliesFrom', 'appliesUntil', 'over', 'citation', 'follow'];

/**
 * What is not as a layer is written: in plain JavaScript, or in a layer that is built in a variable, a misspelt key would
 * otherwise change nothing in silence.
 */
export function layerShapeProblems(layer: unknown): RuleProblem[] {
  if (!isObject(layer)) return [{ path: '', message: 'A layer is an object such as { id, lastVerified, add }.' }];
  const forms = verbs();
  const problems = unknownKeys(layer, [...names, ...Object.keys(forms)], '');
  if (typeof layer.id !== 'string' || layer.id === '') problems.push({ path: 'id', message: 'A layer needs an id.' });
  for (const [verb, parts] of Object.entries(forms)) {
    const says = layer[verb];
    if (says === undefined) continue;
    if (!isObject(says)) problems.push({ path: verb, message: `What a layer says under "${verb}" is an object.` });
    else problems.push(...unknownKeys(says, Object.keys(parts), verb), ...unfitParts(says, parts, verb));
  }
  return problems;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownKeys(value: object, known: readonly string[], path: string): RuleProblem[] {
  return Object.keys(value).flatMap((key) => {
    if (known.includes(key)) return [];
    const meant = closestName(key, known);
    const hint = meant === undefined ? ` There are ${known.join(', ')}.` : ` Did you mean "${meant}"?`;
    return [{ path: path === '' ? key : `${path}.${key}`, message: `A layer has no "${key}" here.${hint}` }];
  });
}

function unfitParts(
  says: Readonly<Record<string, unknown>>,
  forms: Readonly<Record<string, Form>>,
  verb: string,
): RuleProblem[] {
  return Object.entries(says).flatMap(([key, part]) => {
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    const path = `${verb}.${key}`;
    if (form === undefined || part === undefined) return [];
    if (form === 'rules' || form === 'ids') return unfitList(part, form, path);
    if (!isObject(part)) return [{ path, message: 'This is an object whose keys are ids.' }];
    if (form === 'values') return [];
    return Object.entries(part).flatMap(([id, list]) =>
      unfitList(list, form === 'ids-by-id' ? 'ids' : 'rules', `${path}.${id}`),
    );
  });
}

function unfitList(list: unknown, form: 'rules' | 'ids', path: string): RuleProblem[] {
  if (!Array.isArray(list)) return [{ path, message: 'This is a list.' }];
  return list.flatMap((entry, index) => {
    const isFit = form === 'ids' ? typeof entry === 'string' : isObject(entry);
    if (isFit) return [];
    const message = form === 'ids' ? 'This is no id.' : 'This is nothing to add. Is the id of a fact misspelt?';
    return [{ path: `${path}[${index}]`, message }];
  });
}
