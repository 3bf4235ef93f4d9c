import { entityRows, type FactDeriver, factDeriver } from '../facts/derive.js';
import type { Fact } from '../facts/fact.js';
import { caseFields, ownField } from '../investment/fields.js';
import type { Investment } from '../investment/investment.js';
import { type SpecimenLists, specimen } from '../investment/specimen.js';

/**
 * The cases from which facts are derived to see what they read. Where no leaf of the first is read, the lists are what is:
 * that there may be more entries, or that of the kind that is looked for there is none yet.
 */
const specimens: readonly SpecimenLists[] = [
  { complete: true, entries: 'each' },
  { complete: false, entries: 'each' },
  { complete: false, entries: 'one' },
];

/** A day on which every rule with a date applies, so that what it reads is read. */
const LATE = '2999-12-31';

/** Whether a leaf counts, by its path in a case in which nothing is known. */
export type CountsLeaf = (path: string, specimen: Investment) => boolean;

/**
 * Finds the fields of a case that a fact is derived from, by deriving it from cases in which nothing is known. None are
 * found where the case format has no field for it, or where a fact's own code cannot be followed.
 *
 * @param counts - which of the leaves that it is derived from count; all of them where absent
 */
export function fieldFinder(counts: CountsLeaf = () => true): (fact: Fact) => readonly string[] {
  const known = new Set(caseFields().map((field) => field.path));
  const derivers = specimens.map((lists) => deriverOf(lists, counts));
  return (fact) => {
    for (const derive of derivers) {
      const fields = [...new Set(derive(fact))].filter((path) => known.has(path) || ownField(path) !== undefined);
      if (fields.length > 0) return fields;
    }
    return [];
  };
}

function deriverOf(lists: SpecimenLists, counts: CountsLeaf): (fact: Fact) => readonly string[] {
  const investment = specimen(lists);
  const derive: FactDeriver = factDeriver(investment, { asOf: LATE, evidence: 'asserted', legalProfiles: {} });
  const [entity] = entityRows(investment);
  return (fact) => {
    try {
      const { leaves } = derive(fact, fact.per === 'entity' ? entity : undefined);
      return leaves
        .filter(({ path }) => counts(path, investment))
        .map(({ path }) => path.replace(/\.items(?=\[)/g, '').replace(/\[[^\]]*\]/g, '[]'));
    } catch {
      // An author's derivation may expect more of a case than this one has; the question stands without its fields.
      return [];
    }
  };
}
