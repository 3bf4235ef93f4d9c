import { type Investment, parseInvestment, questionnaire } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { expect } from 'vitest';
import { policyTool } from '../../examples/policy-tool/app.js';
import { formFields } from '../../examples/policy-tool/form.js';
import { answersOf, caseOf } from '../../examples/policy-tool/form-case.js';

/** The day on which the service under test is asked. */
export const today = '2026-11-22';

export const service = policyTool({ today: () => today });

/** The rules of that day, what they ask, and the fields of the form for it. */
export const belgian = ruleSetFor('BE', { signedOn: today, decidedOn: today });
export const asked = questionnaire(belgian);
export const fields = formFields(asked);

/** What a person answers in the form, by the names of its fields. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The form as a browser sends it. */
export function formBody(typed: Typed): string {
  const pairs = Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

/** Sends the form, and gives the page that comes back. */
export async function submit(typed: Typed, to = service): Promise<{ status: number; page: string }> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await to.request('/', { method: 'POST', headers, body: formBody(typed) });
  return { status: response.status, page: await response.text() };
}

/** The case of a form that has nothing wrong with it. */
export function caseFrom(typed: Typed): Investment {
  const { draft, faults } = caseOf(fields, answersOf(formBody(typed)), today);
  expect(faults).toEqual([]);
  return parseInvestment(draft);
}

/** Posts a case as JSON. */
export const post = async (body: string, path = '/assessments', headers = {}): Promise<Response> =>
  service.request(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** The names of the inputs of a page, each once. */
export const namesIn = (page: string): string[] => [
  ...new Set([...page.matchAll(/<(?:input|select)\b[^>]* name="([^"]*)"/g)].map(([, name]) => name ?? '')),
];

/** The part of a page that holds one field: its question, its errors and its inputs. */
export function fieldIn(page: string, name: string): string {
  const fields = page.split(/(?=<(?:div|fieldset) class="field")/).slice(1);
  return fields.find((field) => field.includes(` name="${name}"`)) ?? '';
}

/** What a page shows as the answer in a field; nothing where the field is open. */
export function answerIn(page: string, name: string): string[] {
  const field = fieldIn(page, name);
  const chosen = [...field.matchAll(/ value="([^"]*)"(?: id="[^"]*")? (?:selected|checked)>/g)];
  const typed = [...field.matchAll(/<input id="[^"]*" name="[^"]*" value="([^"]*)"/g)];
  return [...chosen, ...typed].map(([, value]) => value ?? '').filter((value) => value !== '');
}
