/**
 * Fields that the case format needs beside those that a rule set asks for: a name, a kind, whether a list is complete. Each
 * is shown with a field that is asked, and not without it.
 */
import { interestKinds, partyKinds } from 'fdi-screening';
import type { FormField } from './form.js';

interface Extra extends Pick<FormField, 'name' | 'kind' | 'question'> {
  readonly options?: readonly string[];
  /** The name of the field before or after which it stands. */
  readonly before?: string;
  readonly after?: string;
}

const entity = 'target.entities[0]';
const [acquirer, holder, owner] = [0, 1, 2].map((place) => `ownership.parties[${place}]`);
const plan = 'sites[0].plannedBuildingArea[0]';
const channel = 'legalDuties[0].channels[0]';

// "unknown" is a kind of party too: it is what a party has whose kind is not answered.
const answerable = partyKinds.filter((kind) => kind !== 'unknown');

/** The extra fields; a list asks whether there is more than the form shows. */
export const extras: readonly Extra[] = [
  { name: `${entity}.name`, kind: 'text', question: 'What is its name?', before: `${entity}.establishment` },
  {
    name: `${entity}.activities`,
    kind: 'list',
    question: 'Is that all that it does?',
    after: `${entity}.activities[0].kind`,
  },
  {
    name: `${entity}.turnover.financialYear`,
    kind: 'year',
    question: 'In which financial year was that?',
    after: `${entity}.turnover.amount`,
  },
  {
    name: 'target.entities',
    kind: 'list',
    question: 'Is that the only company, branch or entity in Belgium that the operation reaches?',
    after: `${entity}.establishment`,
  },
  { name: 'data', kind: 'list', question: 'Is that all the data that counts?', after: 'data[0].category' },
  {
    name: 'data[0].subProcessors',
    kind: 'list',
    question: 'Is that the only sub-processor?',
    after: 'data[0].subProcessors[0].seat',
  },
  { name: `${acquirer}.name`, kind: 'text', question: 'Who acquires?', before: `${acquirer}.residence` },
  {
    name: `${acquirer}.kind`,
    kind: 'choice',
    options: answerable,
    question: 'What is the acquirer?',
    before: `${acquirer}.residence`,
  },
  {
    name: `${holder}.kind`,
    kind: 'choice',
    options: answerable,
    question: 'What is the largest holder of the acquirer?',
    before: `${holder}.law`,
  },
  {
    name: 'ownership.interests[0].kind',
    kind: 'choice',
    options: interestKinds,
    question: 'What does this holder hold in the acquirer?',
    before: 'ownership.interests[0].share',
  },
  {
    name: 'ownership.beneficialOwners[0].basis',
    kind: 'choice',
    options: ['ownership', 'control', 'senior-manager'],
    question: 'Why does the person count as the one who ultimately owns or controls it?',
    after: `${owner}.residence`,
  },
  {
    name: `${plan}.history[0].status`,
    kind: 'choice',
    options: ['sought', 'permitted', 'abandoned'],
    question: 'How far has the plan come?',
    before: `${plan}.history[0].on`,
  },
  {
    name: 'sites[0].plannedBuildingArea',
    kind: 'list',
    question: 'Is that all that is planned?',
    after: `${plan}.area`,
  },
  {
    name: 'sites[0].neighbours[0].kind',
    kind: 'choice',
    options: [
      'airport',
      'military',
      'intelligence',
      'data-centre',
      'energy',
      'port',
      'rail',
      'hospital',
      'government',
      'other',
    ],
    question: 'What lies beside the site?',
    before: 'sites[0].neighbours',
  },
  {
    name: `${channel}.means`,
    kind: 'choice',
    options: ['ownership', 'keys', 'administration', 'staff', 'possession'],
    question: 'By what means could the acquirer reach data, systems or the site?',
    before: `${channel}.open`,
  },
  {
    name: `${channel}.asset`,
    kind: 'choice',
    options: ['personal-data', 'trade-data', 'systems', 'site'],
    question: 'What could it reach?',
    before: `${channel}.open`,
  },
  {
    name: 'legalDuties[0].channels',
    kind: 'list',
    question: 'Is that the only means?',
    after: `${channel}.open`,
  },
  {
    name: 'legalDuties',
    kind: 'list',
    question: 'Is that the only law of the kind?',
    after: 'legalDuties[0].jurisdiction',
  },
  {
    name: 'conduct[0].what',
    kind: 'text',
    question: "What is said of the acquirer's conduct?",
    before: 'conduct[0].stage',
  },
  { name: 'conduct[0].by', kind: 'text', question: 'Who says so?', before: 'conduct[0].stage' },
  { name: 'conduct', kind: 'list', question: 'Is that the only matter?', after: 'conduct[0].stage' },
];
