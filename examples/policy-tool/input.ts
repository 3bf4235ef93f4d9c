/** One field of the form as HTML. What it holds comes from outside, and is escaped by the template. */
import { countries } from './countries.js';
import type { FormField } from './form.js';
import { type Html, html } from './html.js';
import { seen } from './seen.js';
import { askText, optionText } from './words.js';

/** A field with what was typed into it and what is wrong with that. */
export interface Filled {
  readonly field: FormField;
  readonly given: readonly string[];
  readonly errors: readonly string[];
}

const NOT_KNOWN = 'Not known';

const completeness = [
  ['', 'Not known, or there are more'],
  ['all', 'Yes, that is all'],
  ['none', 'There is none'],
] as const;

/** The id of the first input of a field, to which a link leads. */
export const idOf = (name: string): string => name;

/** A field with its question, who can answer it, and what is wrong with the answer. */
export function fieldHtml(filled: Filled): Html {
  const { field } = filled;
  if (field.kind === 'yes-no') return groupHtml(filled, radios(filled));
  if (field.kind === 'choices') return groupHtml(filled, checkboxes(filled));
  return html`<div class="field">
<label class="question" for="${idOf(field.name)}">${field.question}</label>
${notes(filled)}${single(filled)}
</div>
`;
}

/** Several inputs under one question. */
const groupHtml = (filled: Filled, inputs: readonly Html[]): Html => html`<fieldset class="field"${described(filled)}>
<legend class="question">${filled.field.question}</legend>
${notes(filled)}<div class="choices">${inputs}</div>
</fieldset>
`;

const yesNo = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', NOT_KNOWN],
] as const;

function radios({ field: { name }, given }: Filled): Html[] {
  const [now = ''] = given;
  return yesNo.map(
    ([value, text], index) =>
      html`<label><input type="radio" name="${name}" value="${value}"${index === 0 ? html` id="${idOf(name)}"` : ''}${value === now ? html` checked` : ''}> ${text}</label>`,
  );
}

const checkboxes = ({ field: { name, options }, given }: Filled): Html[] =>
  options.map(
    (option, index) =>
      html`<label><input type="checkbox" name="${name}" value="${option}"${index === 0 ? html` id="${idOf(name)}"` : ''}${given.includes(option) ? html` checked` : ''}> ${optionText(name, option)}</label>`,
  );

/** The hint and the errors of a field, to which its inputs refer. */
function notes({ field, errors }: Filled): Html {
  const hint = hintOf(field);
  return html`${hint === '' ? '' : html`<p class="hint" id="${field.name}-hint">${hint}</p>`}${errors.map(
    (error, index) => html`<p class="error" id="${field.name}-error-${index}">Error: ${seen(error)}</p>`,
  )}`;
}

function hintOf({ kind, asks }: FormField): string {
  const how = kind === 'countries' ? 'Names or codes of countries, with commas between them: Germany, CN.' : '';
  return [how, askText(asks)].filter((text) => text !== '').join(' ');
}

/** The attribute that ties inputs to their hint and their errors. */
function described({ field, errors }: Filled): Html | '' {
  const hint = hintOf(field) === '' ? [] : [`${field.name}-hint`];
  const ids = [...hint, ...errors.map((_, index) => `${field.name}-error-${index}`)];
  return ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`;
}

const invalid = ({ errors }: Filled): Html | '' => (errors.length === 0 ? '' : html` aria-invalid="true"`);

/** A field that has a single input. */
function single(filled: Filled): Html {
  const { name, kind, options } = filled.field;
  switch (kind) {
    case 'list':
      return select(filled, completeness);
    case 'country':
      return select(filled, [['', NOT_KNOWN], ...countries.map((one) => [one.code, one.name] as const)]);
    case 'choice':
      return select(filled, [['', NOT_KNOWN], ...options.map((one) => [one, optionText(name, one)] as const)]);
    default:
      return textInput(filled);
  }
}

function select(filled: Filled, choices: readonly (readonly [value: string, text: string])[]): Html {
  const { name } = filled.field;
  const [now = ''] = filled.given;
  // A word that is none of the choices is kept, beside the error that says so.
  const all = choices.some(([value]) => value === now) ? choices : [...choices, [now, seen(now)] as const];
  return html`<select id="${idOf(name)}" name="${name}"${described(filled)}${invalid(filled)}>${all.map(
    ([value, text]) => html`<option value="${value}"${value === now ? html` selected` : ''}>${text}</option>`,
  )}</select>`;
}

// A number is typed as text: a browser's own field for numbers drops what it cannot read, and the answer would be lost.
const inputTypes: Readonly<Partial<Record<FormField['kind'], Html>>> = {
  number: html` inputmode="decimal" class="short"`,
  year: html` inputmode="numeric" class="short"`,
  day: html` type="date"`,
};

function textInput(filled: Filled): Html {
  const { field, given } = filled;
  // A day that is none is shown as it was typed.
  const type = field.kind === 'day' && filled.errors.length > 0 ? '' : inputTypes[field.kind];
  const unit = field.unit === undefined ? '' : html` <span class="unit">${field.unit}</span>`;
  return html`<input id="${idOf(field.name)}" name="${field.name}" value="${given[0] ?? ''}"${type}${described(filled)}${invalid(filled)} dir="auto" autocomplete="off">${unit}`;
}
