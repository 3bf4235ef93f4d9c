import type { ChecklistItem } from '../../../rules/procedure.js';
import { regulation2019 } from './sources.js';

const both = ['Belgian', 'European'];
const belgian = ['Belgian'];

/** The minimum of the European form, as far as it is known: the article was not read. */
const minimum = { forms: both, citations: [regulation2019('Art. 9(2)')], status: 'unverified' } as const;

/** What the Belgian form is said to add: the form was not read. */
const added = { forms: belgian, citations: [], status: 'unverified' } as const;

/** What the two forms are known or said to ask for, and who is likely to hold it. */
export const checklist: readonly ChecklistItem[] = [
  {
    id: 'ownership-of-investor',
    title: 'Ownership of the investor, with beneficial owners and holders above it',
    fields: ['ownership.parties', 'ownership.interests', 'ownership.beneficialOwners'],
    heldBy: ['investor'],
    ...minimum,
  },
  {
    id: 'ownership-of-target',
    title: 'Ownership of the target before the investment',
    fields: [],
    heldBy: ['seller', 'target'],
    ...minimum,
  },
  {
    id: 'value',
    title: 'Approximate value of the investment',
    fields: ['transaction.value.amount'],
    heldBy: ['investor', 'seller'],
    ...minimum,
  },
  {
    id: 'business',
    title: 'Products, services and operations of both',
    fields: ['target.entities[].activities'],
    heldBy: ['investor', 'target'],
    ...minimum,
  },
  {
    id: 'member-states',
    title: 'Member States in which both operate',
    fields: [],
    heldBy: ['investor', 'target'],
    ...minimum,
  },
  {
    id: 'funding',
    title: 'Funding of the investment and its source',
    fields: ['ownership.parties[].stateInfluence.funding'],
    heldBy: ['investor'],
    ...minimum,
  },
  {
    id: 'dates',
    title: 'Dates of signing and closing, planned or past',
    fields: ['transaction.signedOn', 'transaction.closedOn'],
    heldBy: ['investor', 'seller'],
    ...minimum,
  },
  {
    id: 'identification',
    title: 'Identification, contacts, enterprise numbers and Belgian establishments',
    fields: ['target.entities[].establishment', 'target.entities[].region'],
    heldBy: ['investor', 'target'],
    ...added,
  },
  {
    id: 'sector',
    title: 'The listed sector, and why',
    fields: ['target.entities[].activities[].kind', 'target.entities[].activities[].criticalInfrastructure'],
    heldBy: ['target', 'seller'],
    ...added,
  },
  {
    id: 'turnover',
    title: 'Turnover of the financial year before',
    fields: ['target.entities[].turnover.amount'],
    heldBy: ['target', 'seller'],
    ...added,
  },
  {
    id: 'votes',
    title: 'Votes and control before and after',
    fields: [
      'target.entities[].votingRights.before',
      'target.entities[].votingRights.after',
      'target.entities[].control.before',
      'target.entities[].control.after',
    ],
    heldBy: ['investor', 'seller'],
    ...added,
  },
  {
    id: 'documents',
    title: 'Transaction documents, and charts of the group before and after',
    fields: [],
    heldBy: ['investor', 'seller'],
    ...added,
  },
  {
    id: 'state-links',
    title: 'Links with a state, and subsidies',
    fields: ['ownership.parties[].stateInfluence.controlled', 'ownership.parties[].stateInfluence.appointments'],
    heldBy: ['investor'],
    ...added,
  },
  {
    id: 'other-filings',
    title: 'Earlier filings, and other filings for this investment',
    fields: [],
    heldBy: ['investor'],
    ...added,
  },
  {
    id: 'sensitive-data',
    title: 'Sensitive data: what, where, and who reaches it',
    fields: ['data[].category', 'data[].storedIn', 'data[].remoteAccessFrom'],
    heldBy: ['target', 'seller'],
    ...added,
  },
  {
    id: 'public-contracts',
    title: 'Public procurement and classified contracts',
    fields: [],
    heldBy: ['target'],
    ...added,
  },
  {
    id: 'site',
    title: 'Site, right to the land, and access, for infrastructure',
    fields: ['sites[].landArea', 'sites[].airfieldAccess'],
    heldBy: ['target', 'landlord'],
    ...added,
  },
];
