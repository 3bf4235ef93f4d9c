/** Builds a case from the answers of a form. */
import type { Problem } from 'fdi-screening';
import { countryCode } from './countries.js';
import { at, type Draft, setAt } from './draft.js';
import { entriesOf } from './entries.js';
import type { FormField } from './form.js';

/** What was submitted, by the names of the fields. What was left open is not in it. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** A fault of a submitted form, at a field of it or at none. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A problem of the case as a fault of the form. A reader who has never seen the format is not told of its keys. */
export const faultOf = ({ code, path, message }: Problem): Fault => ({
  path,
  message: code === 'missing' ? 'This needs an answer too: another answer rests on it.' : message,
});

/** The case of a form, not yet parsed, with what is wrong with the form itself. */
export interface FormCase {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
}

/** The answers of a submitted form; an empty one is none. */
export function answersOf(body: string): Answers {
  const answers = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (value.trim() === '') continue;
    const given = answers.get(name);
    if (given === undefined) answers.set(name, [value.trim()]);
    else given.push(value.trim());
  }
  return answers;
}

/**
 * The case that a form describes. What was left open is left out, and so unknown; nothing but ids and names is filled in.
 * What was answered in words that the format does not have is passed on as it is, for the parser to say so.
 *
 * @param fields - the fields that the form has; an answer to another is a fault
 * @param today - the day of the answer, unless the form says another
 */
export function caseOf(fields: readonly FormField[], answers: Answers, today: string): FormCase {
  const draft: Draft = { formatVersion: 1, id: 'form', title: 'A case without a title', host: 'BE', asOf: today };
  for (const field of fields) {
    const given = answers.get(field.name);
    if (given !== undefined && field.kind !== 'list') setAt(draft, field.name, answerOf(field, given));
  }
  const lists = fields.filter(({ kind }) => kind === 'list');
  for (const { name } of lists) startList(draft, name, answers);
  fillIn(draft, fields);
  // The inner lists stand before those that hold them, so each is still found where the form has it.
  const faults = lists.flatMap(({ name }) => endList(draft, name, answers));
  const parties = at(draft, 'ownership.parties');
  if (parties !== undefined) setAt(draft, 'ownership.parties', { items: parties, complete: false });
  return { draft, faults: [...unknownFields(fields, answers), ...faults] };
}

function answerOf({ kind }: FormField, given: readonly string[]): unknown {
  const [first = ''] = given;
  switch (kind) {
    case 'yes-no':
      return first === 'yes' ? true : first === 'no' ? false : first;
    case 'choices':
      return given;
    case 'country':
      return countryCode(first);
    case 'countries':
      return first.split(/[,;]/).flatMap((one) => (one.trim() === '' ? [] : [countryCode(one.trim())]));
    case 'year':
      return /^\d{1,9}$/.test(first) ? Number(first) : first;
    default:
      // A number stays the text that was typed: the parser reads it exactly, or says why it cannot.
      return first;
  }
}

/** Adds what the entries that were answered need, and nothing else. */
function fillIn(draft: Draft, fields: readonly FormField[]): void {
  const entries = entriesOf(fields);
  const answered = entries.filter((entry) => at(draft, entry.at) !== undefined);
  const wanted = new Set(answered.flatMap((entry) => [entry.at, ...entry.needs]));
  for (const entry of entries.filter((one) => wanted.has(one.at))) {
    setAt(draft, entry.at, { ...entry.has, ...(at(draft, entry.at) as object | undefined) });
  }
}

/** Makes the list that there is by an answer alone: one with nothing in it, or with an entry of which nothing is said. */
function startList(draft: Draft, name: string, answers: Answers): void {
  if (at(draft, name) !== undefined) return;
  const [answer] = answers.get(name) ?? [];
  if (answer === 'none') setAt(draft, name, []);
  if (answer === 'all') setAt(draft, `${name}[0]`, {});
}

/** Says whether a list is complete. One of which that is not known says that there may be more. */
function endList(draft: Draft, name: string, answers: Answers): Fault[] {
  const items = at(draft, name) as readonly unknown[] | undefined;
  const [answer = ''] = answers.get(name) ?? [];
  if (!['', 'all', 'none'].includes(answer)) {
    return [{ path: name, message: `Found ${JSON.stringify(answer)}; expected "all" or "none".` }];
  }
  if (answer === 'none' && items?.length !== 0) {
    return [{ path: name, message: 'This says that there is none, but another answer is about one.' }];
  }
  if (answer === '' && items !== undefined) setAt(draft, name, { items, complete: false });
  return [];
}

/** An answer to what was not asked is not passed over in silence: the form may be an older one. */
function unknownFields(fields: readonly FormField[], answers: Answers): Fault[] {
  const known = new Set(fields.map(({ name }) => name));
  const unknown = [...answers.keys()].filter((name) => !known.has(name));
  const [first] = unknown;
  if (first === undefined) return [];
  const which = JSON.stringify(first.slice(0, 60));
  return [{ path: '', message: `The form has no field ${which}. ${unknown.length} of the answers fit no field.` }];
}
