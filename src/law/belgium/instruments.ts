import type { DatedLaw } from '../../rules/rule-set.js';
import { unionInstruments } from '../european-union/instruments.js';
import { emis } from './sources.js';

/** What designation says, and what it does not. */
const indicator =
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated.';

/** Under which law critical infrastructure is designated, by day. */
export const designationLaws: readonly DatedLaw[] = [
  {
    id: 'critical-infrastructure-2011',
    title: 'Law of 1 July 2011 on the security and protection of critical infrastructure',
    from: '2011-07-01',
    until: '2026-01-18',
    says: `${indicator} For air transport a royal decree of 2 December 2011 stood in its place.`,
    citations: [
      {
        instrument: 'Law of 1 July 2011 (NUMAC 2011000399)',
        article: 'Art. 3 to 7',
        says: 'Read in part. Dated 1 July 2011; the day from which it was in force was not checked.',
      },
    ],
    status: 'confirmed',
  },
  {
    id: 'critical-entities-2025',
    title: 'Law of 19 December 2025 on the resilience of critical entities',
    from: '2026-01-19',
    says: `${indicator} It repeals the law of 2011, whose operators count as critical entities from 17 July 2026, the day by which designations were due.`,
    citations: [
      {
        instrument: 'Law of 19 December 2025 (NUMAC 2026000133)',
        article: 'Art. 11 to 13, 78 and 79',
        url: 'https://refli.be/fr/lex/2026000133',
        says: 'In force from 19 January 2026.',
      },
    ],
    status: 'confirmed',
  },
];

/** Law that stands beside the Belgian duty to notify and never decides it, by day. */
export const belgianInstruments: readonly DatedLaw[] = [
  {
    id: 'flemish-decree',
    title: 'Flemish Governance Decree, Art. III.59 and III.60',
    from: '2019-01-01',
    says: 'A power to annul, suspend or set aside foreign investment in Flemish public bodies afterwards; it asks for no notification.',
    citations: [emis('In force from 1 January 2019; investors from outside the EU or EEA.')],
    status: 'reported',
  },
  ...designationLaws,
  ...unionInstruments,
];
