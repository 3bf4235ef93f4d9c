import type { DatedLaw } from '../../rules/rule-set.js';
import { jonesDay, nortonRoseUnion, owlbrief, paulWeiss, regulation2019 } from './sources.js';

/** The Union's regulations on screening, each for the days on which it stands. */
export const unionInstruments: readonly DatedLaw[] = [
  {
    id: 'regulation-2019-452',
    title: 'Regulation (EU) 2019/452',
    from: '2020-10-11',
    until: '2028-01-16',
    says: 'Frames the screening of the Member States: factors that they may take into account, and cooperation. It makes nobody notify.',
    citations: [
      jonesDay('Applies from 11 October 2020.'),
      regulation2019(),
      paulWeiss('Repealed from 17 January 2028.'),
    ],
    status: 'confirmed',
  },
  {
    id: 'regulation-2026-1386-in-force',
    title: 'Regulation (EU) 2026/1386, in force and not yet applicable',
    from: '2026-07-16',
    until: '2028-01-16',
    says: 'Its minimum scope applies from 17 January 2028; until then it changes no duty to notify.',
    citations: [owlbrief('In force from 16 July 2026, applies from 17 January 2028.'), paulWeiss()],
    status: 'confirmed',
  },
  {
    id: 'regulation-2026-1386',
    title: 'Regulation (EU) 2026/1386',
    from: '2028-01-17',
    says: 'Every Member State must screen a minimum scope by prior authorisation and may go further.',
    citations: [owlbrief('Applies from 17 January 2028 and repeals Regulation (EU) 2019/452.'), nortonRoseUnion()],
    status: 'confirmed',
  },
];
