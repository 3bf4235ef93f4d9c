/** Section 12 of the notes: what is unverified still. */
import type { NotesRow, Shown } from './row.js';

const required = (id: string, says: string, ...shown: readonly Shown[]): NotesRow => ({
  id,
  says,
  outcome: 'required',
  shown,
});

const notKnown = (id: string, place: Shown['in'], entry: string, says: RegExp): NotesRow =>
  required(id, 'no source read shows it', { in: place, id: entry, says, cites: 'nothing', status: 'unverified' });

/** What section 12 lists as unverified still. */
export const unverifiedRows: readonly NotesRow[] = [
  notKnown('which-fine', 'fineTrigger', 'up-to-30', /no source read shows it/),
  notKnown('ordinary-window', 'lookBack', 'ordinary-window', /no source read shows it/),
  notKnown('who-prevails', 'decision', 'split-decision', /is not known/),
  notKnown('phase-2-steps', 'decision', 'second-phase-steps', /no source read shows it/),
  notKnown('hearing', 'decision', 'hearing', /heard, .*access to the file; no source/),
  notKnown('tacit-approval', 'decision', 'tacit-approval', /is not known/),
  required(
    'article-5',
    'its §2 and §3 were not read',
    ...(['2', '3'] as const).map(
      (paragraph): Shown => ({
        in: 'situation',
        id: `article-5-${paragraph}`,
        comes: 'undetermined',
        says: /not read/,
        cites: /Art\. 5/,
        status: 'unverified',
      }),
    ),
  ),
  required('letters-of-article-4', 'no letter is named', {
    in: 'limb',
    id: 'list-25-infrastructure',
    comes: 'holds',
    says: /infrastructure/,
    cites: /Art\. 4 \(reported\)$|Art\. 4 \(reported\) https/,
    status: 'inferred',
  }),
  required('which-turnover', 'statutory or consolidated', {
    in: 'reading',
    id: 'turnover/consolidated',
    says: /consolidated/,
    cites: /was not read/,
    status: 'unverified',
  }),
  notKnown('federal-members', 'decision', 'federal-members', /not known exactly/),
  notKnown('notification-fields', 'checklist', 'documents', /Belgian/),
  notKnown('list-of-measures', 'decision', 'measures-list', /not known/),
  notKnown('appeal-term', 'appeal', 'appeal-term', /no source read shows it/),
  notKnown('data-retention', 'decision', 'data-retention', /is not known/),
  notKnown('later-guidelines', 'filing', 'later-guidelines', /is not known/),
];
