/** What to ask next: the open facts of an assessment as questions of the form, those that matter most first. */
import type { Assessment, OpenFact } from 'fdi-screening';
import { fieldAt, placeOf } from './field-at.js';
import { type FormField, measureOf } from './form.js';
import type { Answers } from './form-case.js';

/** A question that would narrow the answer. */
export interface Next {
  /** The field of the form that takes the answer; none where only a larger case can say it. */
  readonly field: FormField | undefined;
  readonly question: string;
  readonly open: OpenFact;
}

/**
 * The first questions to ask, each field once: those on which the duty to notify may turn, in the order of the form, then
 * those that can move the score most.
 *
 * @param most - how many
 */
export function nextQuestions(
  { openFacts }: Assessment,
  fields: readonly FormField[],
  answers: Answers,
  most: number,
): readonly Next[] {
  const found = new Map<string, Next>();
  for (const open of openFacts) {
    const field = fieldFor(open, fields, answers);
    const key = field?.name ?? open.fact;
    if (!found.has(key)) found.set(key, { field, question: field?.question ?? open.question, open });
  }
  const place = ({ field, open }: Next): number =>
    open.bearsOnObligation && field !== undefined ? fields.indexOf(field) : fields.length;
  return [...found.values()].sort((a, b) => place(a) - place(b)).slice(0, most);
}

function fieldFor(open: OpenFact, fields: readonly FormField[], answers: Answers): FormField | undefined {
  const measure = fields.find((field) => field.measure === measureOf(open.fact));
  const leaves = open.leaves.map(({ path }) => openField(placeOf(path), fields, answers));
  const first = measure ?? leaves.find((field) => field !== undefined);
  return first === undefined ? undefined : (openKind(first, fields, answers) ?? first);
}

/** What an entry of a list is, where that is not answered: it is asked before what else is said of the entry. */
function openKind({ name }: FormField, fields: readonly FormField[], answers: Answers): FormField | undefined {
  const [entry] = /^.*\](?=\.\w+$)/.exec(name) ?? [];
  const kind = fields.find((field) => field.name === `${entry}.kind`);
  return kind === undefined || answers.has(kind.name) ? undefined : kind;
}

/**
 * The field behind an open leaf. Where a list is open it is its first entry that is asked for, and once something is known
 * of that one, whether there are more.
 */
function openField(place: string, fields: readonly FormField[], answers: Answers): FormField | undefined {
  // Who acquires is said by saying something of the acquirer.
  if (place === 'ownership.acquirers') return fieldAt(fields, 'ownership.parties[0]');
  const [list = '', rest] = place.split('[?]', 2);
  const isStarted = [...answers.keys()].some((name) => name.startsWith(`${list}[`));
  if (rest !== undefined && !isStarted) return openField(`${list}[0]${rest}`, fields, answers);
  const field = fieldAt(fields, list);
  if (field?.kind !== 'list' || isStarted) return field;
  return fields.find(({ name }) => name.startsWith(`${field.name}[`)) ?? field;
}
