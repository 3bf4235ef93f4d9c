import type { Sourced } from '../../rules/rule-set.js';
import {
  aoShearman,
  europalov,
  freshfields,
  loyens,
  noerr,
  nortonRoseUnion,
  owlbrief,
  paulWeiss,
  regulation2026,
} from './sources.js';

/** Something that is known of an act, apart from its scope. */
export interface LawPoint extends Sourced {
  readonly id: string;
  readonly says: string;
}

/** What is known of Regulation (EU) 2026/1386 beside its minimum scope. Articles are named only where a source names them. */
export const regulation2026Points: readonly LawPoint[] = [
  {
    id: 'dates',
    says: 'Adopted on 17 June 2026, published on 26 June 2026, in force from 16 July 2026, applicable from 17 January 2028; Art. 3(2), 15(2), parts of 18, and 27 to 29 apply already.',
    citations: [owlbrief(), paulWeiss()],
    status: 'confirmed',
  },
  {
    id: 'repeal',
    says: 'It repeals Regulation (EU) 2019/452 with effect from 17 January 2028.',
    citations: [owlbrief(), paulWeiss(), nortonRoseUnion()],
    status: 'confirmed',
  },
  {
    id: 'minimum',
    says: 'Every Member State must have a screening mechanism; states may go further in sectors, thresholds and criteria, and the decision stays theirs.',
    citations: [loyens(), paulWeiss(), nortonRoseUnion()],
    status: 'confirmed',
  },
  {
    id: 'trigger',
    says: 'The trigger is an effective participation in management or control of a target in the Union, with lasting and direct links.',
    citations: [noerr(), freshfields()],
    status: 'reported',
  },
  {
    id: 'look-through',
    says: 'Investments through a subsidiary in the Union of a foreign investor are covered; beneficial owner is defined in Art. 2(6).',
    citations: [noerr(), nortonRoseUnion(), aoShearman('Art. 2(6).')],
    status: 'reported',
  },
  {
    id: 'foreign-by-nationality',
    says: 'The text of February 2026 looked at the nationality of the Union; the final words were not read.',
    citations: [noerr()],
    status: 'reported',
  },
  {
    id: 'first-phase',
    says: 'A first review of at most 45 calendar days from a complete filing; an in-depth phase must exist, and its length is not harmonised.',
    citations: [paulWeiss(), owlbrief(), nortonRoseUnion()],
    status: 'confirmed',
  },
  {
    id: 'call-in',
    says: 'A deal closed without a filing that was due can be screened for at least 24 months after completion.',
    citations: [owlbrief(), freshfields()],
    status: 'confirmed',
  },
  {
    id: 'outcomes',
    says: 'Authorise, mitigate, prohibit, unwind.',
    citations: [owlbrief()],
    status: 'reported',
  },
  {
    id: 'database',
    says: 'A secure system and a database of the Commission by 17 July 2027.',
    citations: [owlbrief()],
    status: 'reported',
  },
  {
    id: 'risk-factors',
    says: 'States must take a list of detailed risk factors into account; the list was not read.',
    citations: [freshfields()],
    status: 'reported',
  },
  {
    id: 'state-control',
    says: 'State control may show in ownership, government funding, special governance such as golden shares, or other means to influence management; pursuit of that state’s aims is then more likely.',
    citations: [regulation2026('As a secondary document quotes it.', 'recital 30')],
    status: 'unverified',
  },
  {
    id: 'eea-states',
    says: 'Under the proposal the EEA-EFTA states count as third countries.',
    citations: [europalov('A comment on Art. 2(11) of the proposal.')],
    status: 'unverified',
  },
];

/** What was looked for in Regulation (EU) 2026/1386 and not found in any source: nothing may rest on it. */
export const regulation2026NotConfirmed: readonly string[] = [
  'Whether a risk factor names laws of a third country that oblige the investor to hand over data.',
  'Whether portfolio investment is outside the scope in the final text.',
  'Whether sanctions on an owner, or support of the military of a third country, is a factor of the final text.',
  'How Belgium will adapt its agreement: no Belgian step was found.',
];
