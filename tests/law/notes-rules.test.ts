/** The notes on Belgian law, row by row: what each comes to, why, from which source, and how certain it is. */
import { describe, expect, it } from 'vitest';
import { belgium2023 } from '../../src/law/belgium/rule-sets.js';
import { assessmentOf } from './deals.js';
import { ambiguityRows } from './notes/ambiguities.js';
import { lawCorrections } from './notes/corrections-law.js';
import { procedureCorrections } from './notes/corrections-procedure.js';
import { fundRows } from './notes/funds.js';
import { procedureRows } from './notes/procedure-rows.js';
import { entriesIn, type NotesRow, plain, sourceText } from './notes/row.js';
import { investorAndNexusRows } from './notes/rules-table.js';
import { secondReadingOfScope } from './notes/second-reading.js';
import { secondReadingOfProcedure } from './notes/second-reading-procedure.js';
import { triggerRows } from './notes/trigger-rows.js';
import { unverifiedRows } from './notes/unverified.js';

interface Section {
  readonly rows: readonly NotesRow[];
  /** Every row that the section of the notes has. */
  readonly ids: readonly string[];
}

/** Of what the notes list as unverified two are no law: whether a second report exists, and a Belgian step for 2028. */
const sections: Readonly<Record<string, Section>> = {
  'section 8, the rules table': {
    rows: [...investorAndNexusRows, ...triggerRows, ...procedureRows],
    ids: [
      ...['R00', 'R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R10', 'R11', 'R12', 'R20', 'R21', 'R22', 'R23', 'R24'],
      ...['R25', 'R26', 'R30', 'R31', 'R40', 'R41', 'R50', 'R60', 'R61', 'R70'],
    ],
  },
  'section 8, the ambiguities': {
    rows: [...ambiguityRows, ...fundRows],
    ids: [
      ...['ruling', 'exemption', 'de-minimis', 'fund', 'chain', 'personal-data', 'designation', 'belgian-link'],
      'xella',
    ],
  },
  'section 11, corrections and additions': {
    rows: [...procedureCorrections, ...lawCorrections],
    ids: [
      ...['languages', 'clock', 'competence', 'before-july-2023', 'xella', 'no-discrimination', 'regulation-2026'],
      ...['two-forms', 'measures', 'beneficial-owners', 'three-situations', 'airside', 'parallel-regimes'],
    ],
  },
  'section 12, better supported since': {
    rows: [...secondReadingOfScope, ...secondReadingOfProcedure],
    ids: [
      ...['fines', 'ex-officio', 'signed-before', 'votes-cumulated', 'both-lists', 'activities', 'filing', 'decision'],
      ...['clock', 'biotechnology', 'turnover', 'strategic-interests', 'prohibition', 'authorities'],
    ],
  },
  'section 12, still unverified': {
    rows: unverifiedRows,
    ids: [
      ...['which-fine', 'ordinary-window', 'who-prevails', 'phase-2-steps', 'hearing', 'tacit-approval', 'article-5'],
      ...['letters-of-article-4', 'which-turnover', 'federal-members', 'notification-fields', 'list-of-measures'],
      ...['appeal-term', 'data-retention', 'later-guidelines'],
    ],
  },
};

describe.each(Object.entries(sections))('%s', (_, { rows, ids }) => {
  it('has a case for every row and no other', () => {
    expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });

  it.each(rows)('$id: $says', ({ deal = plain, rules = belgium2023, outcome, shown }) => {
    const assessment = assessmentOf(deal, 'cautious', rules);
    expect(assessment.obligation.outcome).toBe(outcome);
    expect(shown.length).toBeGreaterThan(0);
    for (const { in: place, id, comes, says, cites, status } of shown) {
      const entries = entriesIn(place, assessment).filter((one) =>
        id === undefined ? says.test(one.text) : one.id === id,
      );
      const where = `${place} ${id ?? ''}`;
      expect(entries.length, where).toBe(1);
      const [entry] = entries;
      expect(entry?.text, where).toMatch(says);
      expect(entry?.status, where).toBe(status);
      if (comes !== undefined) expect(entry?.outcome, where).toBe(comes);
      const sources = (entry?.citations ?? []).map(sourceText);
      if (cites === 'nothing') expect(sources, where).toEqual([]);
      else
        expect(
          sources.some((one) => cites.test(one)),
          `${where}: ${sources.join('; ')}`,
        ).toBe(true);
    }
  });
});
