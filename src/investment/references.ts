import { closestName } from '../values/closest.js';
import type { Evidence, Investment } from './investment.js';
import { itemsOf } from './list.js';
import { foundText, type Problem, pathText } from './problem.js';

/** Everything that is wrong between the parts of a case whose every part is well formed. */
export function checkReferences(investment: Investment): Problem[] {
  return [...duplicateIds(investment), ...unknownParties(investment), ...faultyEvidence(investment)];
}

type Path = readonly PropertyKey[];

/** Calls back for every object of the case, with its path. */
function visitObjects(value: unknown, path: Path, visit: (value: Record<string, unknown>, path: Path) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => visitObjects(item, [...path, index], visit));
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>, path);
    for (const [key, member] of Object.entries(value)) visitObjects(member, [...path, key], visit);
  }
}

function duplicateIds(investment: Investment): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  visitObjects(investment, [], (value, path) => {
    if (typeof value.id !== 'string' || typeof path.at(-1) !== 'number') return;
    const key = `${pathText(path.slice(0, -1))} ${value.id}`;
    if (seen.has(key)) {
      const expected = 'an id that no other entry of the list has';
      problems.push({ code: 'duplicate-id', path: pathText([...path, 'id']), found: foundText(value.id), expected });
    }
    seen.add(key);
  });
  return problems;
}

function reference(path: Path, id: string, ids: ReadonlySet<string>, what: string): Problem[] {
  if (ids.has(id)) return [];
  const meant = closestName(id, ids);
  return [
    {
      code: 'unknown-reference',
      path: pathText(path),
      found: foundText(id),
      expected: `the id of ${what}`,
      ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
    },
  ];
}

function unknownParties(investment: Investment): Problem[] {
  const parties = new Set(itemsOf(investment.ownership?.parties).map((party) => party.id));
  const entities = new Set(itemsOf(investment.target?.entities).map((entity) => entity.id));
  const problems: Problem[] = [];
  const refer = (ids: ReadonlySet<string>, what: string) => (value: unknown, path: Path) => {
    for (const [index, id] of [value].flat().entries()) {
      if (typeof id === 'string')
        problems.push(...reference(Array.isArray(value) ? [...path, index] : path, id, ids, what));
    }
  };
  const toParty = refer(parties, 'a party of the ownership section');
  const toEntity = refer(entities, 'an entity of the target');
  const partyKeys = ['holder', 'subject', 'person', 'of', 'boundParty', 'party', 'with'];
  visitObjects(investment, [], (value, path) => {
    for (const key of partyKeys) toParty(value[key], [...path, key]);
    for (const key of ['heldBy', 'controlledBy']) toEntity(value[key], [...path, key]);
    if (path.at(-1) === 'ownership') toParty(value.acquirers, [...path, 'acquirers']);
    if (path.includes('concert')) toParty(value.parties, [...path, 'parties']);
  });
  return problems;
}

function faultyEvidence(investment: Investment): Problem[] {
  const byId = new Map((investment.evidence ?? []).map((one) => [one.id, one]));
  const ids = new Set(byId.keys());
  const problems: Problem[] = [];
  visitObjects(investment, [], (value, path) => {
    if (path.length === 0) return;
    const cited = Array.isArray(value.evidence) ? (value.evidence as string[]) : [];
    cited.forEach((id, index) => {
      problems.push(...reference([...path, 'evidence', index], id, ids, 'an entry of the evidence list'));
    });
    if (value.status === 'corroborated' && originatorsOf(cited, byId).size < 2) {
      problems.push({
        code: 'not-corroborated',
        path: pathText([...path, 'status']),
        found: '"corroborated"',
        expected: 'evidence of two independent originators',
        hint: 'Two papers that repeat one report have one originator: cite another, or write "asserted".',
      });
    }
  });
  return problems;
}

/** The independent originators behind some evidence; one that is anonymous adds none. */
export function originatorsOf(ids: readonly string[], evidence: ReadonlyMap<string, Evidence>): Set<string> {
  const named = ids.flatMap((id) => evidence.get(id)?.originator ?? []).filter((one) => one.anonymous !== true);
  return new Set(named.map((one) => one.name));
}
