import type { Fact } from '../../facts/fact.js';
import { type Problem, problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import { closestName } from '../../values/closest.js';
import { factVersion, type NamedFact } from './pack.js';

/** The facts that a pack names, or what is wrong with their names. */
export interface FactsOfPack {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * Looks up the facts that a pack names, each in the version for which its rules were written.
 *
 * @param available - the facts at hand
 */
export function factsOfPack(named: readonly NamedFact[], available: readonly Fact[]): FactsOfPack {
  const byId = new Map(available.map((fact) => [fact.id, fact]));
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  named.forEach(({ id, version }, index) => {
    const fact = byId.get(id);
    if (fact === undefined) problems.push(notAtHand(id, index, available));
    else if (version !== undefined && version !== factVersion(fact)) problems.push(otherVersion(fact, version, index));
    else facts.push(fact);
  });
  return { facts, problems };
}

function notAtHand(id: string, index: number, available: readonly Fact[]): Problem {
  const meant = closestName(
    id,
    available.map((fact) => fact.id),
  );
  return problemAt(['facts', index, 'id'], {
    code: 'unknown-fact',
    found: foundText(id),
    expected: 'a fact that is at hand',
    mend:
      meant === undefined
        ? 'Pass its definition: parseRuleSet(pack, { facts: [...factCatalogue, ownFact] }).'
        : `Did you mean "${meant}"?`,
  });
}

const otherVersion = (fact: Fact, version: number, index: number): Problem =>
  problemAt(['facts', index, 'version'], {
    code: 'other-fact-version',
    found: `version ${version} of ${foundText(fact.id)}`,
    expected: `version ${factVersion(fact)}, which is the one at hand`,
    mend: `Check the rules that read it against its question and values, and then write "version": ${factVersion(fact)}.`,
  });
