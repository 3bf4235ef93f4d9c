/** The fields of the form, made of what a rule set asks. */
import type { CaseField, CaseFieldKind, Question, Questionnaire, Respondent } from 'fdi-screening';
import { extras } from './extras.js';
import { questionText } from './wording.js';

/** One field of the form. */
export interface FormField {
  /** The name of its input: the path of a field of the case, with the place in each list, as `sites[0].buildingArea`. */
  readonly name: string;
  readonly kind: CaseFieldKind | 'text' | 'year';
  /** The words of a choice. */
  readonly options: readonly string[];
  readonly question: string;
  readonly unit?: string;
  /** Who can answer it. */
  readonly asks: readonly Respondent[];
  /** Whether the duty to notify may turn on it; the others count for the score alone. */
  readonly bearsOnObligation: boolean;
  /** The kind of security measure that it is about, as `access-logging`. */
  readonly measure?: string;
}

/** The title of the case and the day of the answer, which every case has. */
const always: readonly FormField[] = [
  { name: 'title', kind: 'text', question: 'What is the case called?' } as const,
  { name: 'asOf', kind: 'day', question: 'For which day is the answer wanted?' } as const,
].map((field) => ({ ...field, options: [], asks: [], bearsOnObligation: true }));

/** Where in the form a field of the case stands that is asked of more than the first entry of its list. */
const places: Readonly<Record<string, readonly string[]>> = {
  // Of the acquirer and of its largest holder.
  'ownership.parties[].law': ['ownership.parties[0].law', 'ownership.parties[1].law'],
  // Of the acquirer and of the person who ultimately owns or controls it.
  'ownership.parties[].residence': ['ownership.parties[0].residence', 'ownership.parties[2].residence'],
};

/** The kind of security measure that a fact is about: `access-logging` for `controls.accessLogging`. */
export const measureOf = (fact: string): string =>
  fact.replace('controls.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields of the form for what a rule set asks, in the order of the case format. */
export function formFields({ fields, questions }: Questionnaire): readonly FormField[] {
  const asked = fields.flatMap((field): FormField[] => {
    const about = questions.filter(({ fact }) => field.facts.includes(fact));
    if (field.path === 'controls[].inPlace') return about.map((one, place) => controlField(field, one, place));
    const names = places[field.path] ?? [field.path.replaceAll('[]', '[0]')];
    return names.map((name) => fieldOf(field, about, name));
  });
  return listsAfterEntries([...always, ...asked.flatMap(withExtras)]);
}

const bears = ({ readBy }: Question): boolean => readBy.some(({ what }) => what === 'limb' || what === 'exclusion');

function fieldOf(field: CaseField, about: readonly Question[], name: string): FormField {
  const unit = unitOf(field, about);
  return {
    name,
    kind: field.kind,
    options: field.options ?? [],
    question: questionText(name, field, about),
    ...(unit === undefined ? {} : { unit }),
    // Who can say what an entry is need not be who can say whether there are more.
    asks: field.kind === 'list' ? [] : [...new Set(about.flatMap(({ asks }) => asks))],
    bearsOnObligation: about.some(bears),
  };
}

/** Each security measure that a rule asks about is an entry of its own, with a question of its own. */
const controlField = (field: CaseField, about: Question, place: number): FormField => ({
  ...fieldOf(field, [about], `controls[${place}].inPlace`),
  question: about.question,
  measure: measureOf(about.fact),
});

function unitOf({ kind, max }: CaseField, about: readonly Question[]): string | undefined {
  if (kind !== 'number') return undefined;
  return max === 100 ? 'percent' : about.find(({ type, unit }) => type === 'decimal' && unit !== undefined)?.unit;
}

/** A field with the fields beside it that the case format needs. */
function withExtras(field: FormField): readonly FormField[] {
  const beside = (key: 'before' | 'after'): readonly FormField[] =>
    extras
      .filter((extra) => extra[key] === field.name)
      .map(({ name, kind, options = [], question }) => ({
        name,
        kind,
        options,
        question,
        asks: [],
        bearsOnObligation: field.bearsOnObligation,
      }));
  return [...beside('before'), field, ...beside('after')];
}

/** Whether a list is complete is asked after what is asked of its entry. */
function listsAfterEntries(fields: readonly FormField[]): readonly FormField[] {
  const ordered = [...fields];
  // The inner lists first, so that a list stands after those of its entry.
  const lists = fields.filter(({ kind }) => kind === 'list').sort((a, b) => b.name.length - a.name.length);
  for (const list of lists) {
    const own = ordered.indexOf(list);
    ordered.splice(own, 1);
    const last = ordered.map(({ name }) => name.startsWith(`${list.name}[`)).lastIndexOf(true);
    ordered.splice(last < 0 ? own : last + 1, 0, list);
  }
  return ordered;
}
