/** The form as a page, empty or with what was typed and what is wrong with it. */
import { fieldAt } from './field-at.js';
import type { FormField } from './form.js';
import type { Answers, Fault } from './form-case.js';
import { type Html, html } from './html.js';
import { type Filled, fieldHtml, idOf } from './input.js';
import { page } from './page.js';
import { formSections, type Section, topicOf } from './sections.js';
import { seen } from './seen.js';

/** What a form shows. */
export interface Form {
  readonly fields: readonly FormField[];
  readonly answers: Answers;
  readonly faults: readonly Fault[];
  /** The fields that can be seen without opening a part. */
  readonly shown?: ReadonlySet<string>;
}

/** The page with the form. */
export function formPage(form: Form): Html {
  const title = 'Must this investment be notified, and how risky is it?';
  const isWrong = form.faults.length > 0;
  return page(
    isWrong ? `Error: ${title}` : title,
    html`<h1>${title}</h1>
${isWrong ? summary(form) : ''}<p>A model of the Belgian screening rules. It makes no decision and no filing, and it keeps nothing of what is
typed here.</p>
<p>Leave open what you do not know: an unknown is not a no. Every answer is optional. A case with several sites, companies
or sets of data does not fit into the form; it is posted as JSON.</p>
${formHtml(form)}`,
  );
}

/** The form itself: what the duty may turn on first, then what counts for the score alone. */
export function formHtml(form: Form): Html {
  const { duty, score } = formSections(form.fields);
  const fill = fillerOf(form);
  const button = html`<button type="submit">Screen the case</button>`;
  return html`<form method="post" action="/">
${duty.map((section) => html`<section><h2>${section.title}</h2>${bodyOf(section, section.fields.map(fill))}</section>`)}
${button}
${score.length === 0 ? '' : html`${beforeScore}${score.map((section) => scorePart(section, section.fields.map(fill), form))}${button}`}
</form>
`;
}

const beforeScore = html`<h2>For the score alone</h2>
<p>The duty to notify does not turn on what follows. Open what you can answer.</p>
`;

/** Fills fields with what was typed into them and what is wrong with it. */
function fillerOf({ fields, answers, faults }: Form): (field: FormField) => Filled {
  const errors = new Map<FormField | undefined, string[]>(fields.map((field) => [field, []]));
  for (const { path, message } of faults) errors.get(fieldAt(fields, path))?.push(message);
  return (field) => ({ field, given: answers.get(field.name) ?? [], errors: errors.get(field) ?? [] });
}

/** A part that is closed unless something in it was answered, is wrong, or is pointed to. */
function scorePart(section: Section, filled: readonly Filled[], { shown }: Form): Html {
  const isOpen = filled.some(({ field, given, errors }) => given.length + errors.length > 0 || shown?.has(field.name));
  const count = filled.length === 1 ? '1 question' : `${filled.length} questions`;
  return html`<details${isOpen ? html` open` : ''}>
<summary>${section.title} <span class="hint">${count}</span></summary>
<div>${bodyOf(section, filled)}</div>
</details>
`;
}

const bodyOf = ({ note }: Section, filled: readonly Filled[]): Html => html`${
  note === undefined ? '' : html`<p class="note">${note}</p>`
}
${filled.map(fieldHtml)}`;

/** Everything that is wrong, on top, each with a link to its field. */
function summary({ fields, faults }: Form): Html {
  const items = faults.map(({ path, message }) => {
    const field = fieldAt(fields, path);
    const text = seen(message);
    return field === undefined
      ? html`<li>${path === '' ? '' : `${seen(path)}: `}${text}</li>`
      : html`<li>${topicOf(field)}: <a href="#${idOf(field.name)}">${field.question}</a> ${text}</li>`;
  });
  return html`<div class="summary" role="alert" tabindex="-1">
<h2>${faults.length === 1 ? 'One answer is' : `${faults.length} answers are`} not right. Nothing was screened.</h2>
<ul>${items}</ul>
</div>
`;
}
