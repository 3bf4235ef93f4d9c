/** The parts of the form, in the order in which they are asked. */
import type { FormField } from './form.js';

/** A part of the form. */
export interface Section {
  readonly title: string;
  /** What a reader should know before answering. */
  readonly note?: string;
  readonly fields: readonly FormField[];
}

interface Part extends Omit<Section, 'fields'> {
  /** The title of those of its fields that count for the score alone, where there are others. */
  readonly rest?: string;
  /** With what the names of its fields start; the longest start decides. */
  readonly of: readonly string[];
}

const parts: readonly Part[] = [
  { title: 'The case', of: ['title', 'asOf'] },
  { title: 'The operation', of: ['transaction'] },
  {
    title: 'The company, branch or entity in Belgium',
    rest: 'More about the company, branch or entity',
    note: 'The one whose votes, control or assets change hands. The form has room for one, with one activity.',
    of: ['target'],
  },
  {
    title: 'The data that it holds',
    rest: 'Where the data is, and who can read it',
    note: 'The form has room for one set of data: take the most sensitive.',
    of: ['data'],
  },
  {
    title: 'The acquirer',
    rest: 'More about the acquirer',
    note: 'Whoever acquires directly. With everyone who stands behind, this is the investor. The form is for one alone.',
    of: ['ownership'],
  },
  {
    title: 'The largest holder of the acquirer',
    note: 'Where nobody holds anything in the acquirer, say that there is none.',
    of: ['ownership.parties[1]', 'ownership.interests'],
  },
  {
    title: 'The person who ultimately owns or controls the acquirer',
    note: 'A natural person. Where there is no such person, say that there is none.',
    of: ['ownership.parties[2]', 'ownership.beneficialOwners'],
  },
  { title: 'The site', note: 'The form has room for one site: take the largest.', of: ['sites'] },
  {
    title: 'The site: access to an airfield or a port',
    of: ['sites[0].airfieldAccess', 'sites[0].access', 'sites[0].portAccess'],
  },
  { title: 'The site: systems', of: ['sites[0].systems'] },
  { title: 'The site: staff', of: ['sites[0].staff'] },
  { title: 'The site: what depends on it', of: ['sites[0].dependence'] },
  {
    title: 'Governments behind the acquirer, and what hides its owners',
    of: ['ownership.parties[0].stateInfluence', 'ownership.parties[0].opaque'],
  },
  {
    title: 'A law that can compel the acquirer to hand over data',
    note: 'A law is not conduct. It counts only where there is a means: the acquirer, the means, what can be reached.',
    of: ['legalDuties'],
  },
  {
    title: "What is said of the acquirer's conduct",
    note: 'An allegation is not a finding, and counts for nothing. Write who says so.',
    of: ['conduct'],
  },
  { title: 'Security measures in place', of: ['controls'] },
  { title: 'Other questions', of: [''] },
];

const partOf = (name: string): Part => {
  const length = ({ of }: Part): number =>
    Math.max(-1, ...of.filter((one) => name.startsWith(one)).map((one) => one.length));
  return parts.reduce((best, part) => (length(part) > length(best) ? part : best));
};

/** The title of the part in which a field stands, for where its question is read without it. */
export const topicOf = ({ name }: FormField): string => partOf(name).title;

function sectionsOf(fields: readonly FormField[], titleOf: (part: Part) => string): readonly Section[] {
  return parts.flatMap((part) => {
    const own = fields.filter(({ name }) => partOf(name) === part);
    const note = part.note === undefined ? {} : { note: part.note };
    return own.length === 0 ? [] : [{ title: titleOf(part), ...note, fields: own }];
  });
}

/** The parts of the form on which the duty to notify may turn, and those that count for the score alone. */
export function formSections(fields: readonly FormField[]): {
  readonly duty: readonly Section[];
  readonly score: readonly Section[];
} {
  const duty = fields.filter((field) => field.bearsOnObligation);
  const score = fields.filter((field) => !field.bearsOnObligation);
  const isMixed = (part: Part): boolean => duty.some(({ name }) => partOf(name) === part);
  return {
    duty: sectionsOf(duty, ({ title }) => title),
    score: sectionsOf(score, (part) => (isMixed(part) ? (part.rest ?? `${part.title}: more`) : part.title)),
  };
}
