import { closestName } from '../values/closest.js';
import type { Evidence } from './investment.js';
import { foundText, MOST_PROBLEMS, type Problem, pathText } from './problem.js';

/**
 * Everything that is wrong between the parts of a case.
 *
 * @param data - the case as plain data
 * @param isWellFormed - whether each part is as it should be; otherwise a list that is not there may only be misspelt,
 * and references to its entries are left unchecked
 */
export function checkReferences(data: unknown, isWellFormed: boolean): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    if (problems.length <= MOST_PROBLEMS) problems.push(problem(problems.length < SUGGESTED));
  };
  const places = placesIn(data);
  checkIds(places, report);
  checkParties(data, places, isWellFormed, report);
  checkEvidence(data, places, isWellFormed, report);
  return problems;
}

type Path = readonly PropertyKey[];
type Part = Readonly<Record<string, unknown>>;
type Report = (problem: (isAmongFirst: boolean) => Problem) => void;

/** For how many problems, at most, ids are compared to find the one that was meant, and with how many. */
const SUGGESTED = 20;
const COMPARED = 1000;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

const partOf = (value: unknown, key: string): unknown => (isPart(value) ? value[key] : undefined);

/** An object of the case and where it stands. */
interface Place {
  readonly part: Part;
  readonly path: Path;
}

/** Every object of the case, from the top. */
function placesIn(value: unknown, path: Path = [], places: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return places;
  if (isPart(value)) places.push({ part: value, path });
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'object') placesIn(member, [...path, Array.isArray(value) ? Number(key) : key], places);
  }
  return places;
}

function checkIds(places: readonly Place[], report: Report): void {
  const seen = new Set<string>();
  for (const { part, path } of places) {
    const { id } = part;
    if (typeof id !== 'string' || typeof path.at(-1) !== 'number') continue;
    const key = `${pathText(path.slice(0, -1))} ${id}`;
    if (seen.has(key)) {
      const expected = 'an id that no other entry of the list has';
      report(() => ({ code: 'duplicate-id', path: pathText([...path, 'id']), found: foundText(id), expected }));
    }
    seen.add(key);
  }
}

/** The entries of a list by their ids, or `undefined` where there is no such list and none of them can be told. */
function entriesById(list: unknown, isWellFormed: boolean): ReadonlyMap<string, Part> | undefined {
  const items = isPart(list) ? list.items : list;
  if (!Array.isArray(items)) return isWellFormed ? new Map() : undefined;
  return new Map(items.filter(isPart).map((item) => [String(item.id), item]));
}

/** A check of references to the entries of one list. */
function referenceCheck(entries: ReadonlyMap<string, unknown> | undefined, what: string, report: Report) {
  const check = (id: unknown, path: Path): void => {
    if (typeof id !== 'string' || entries === undefined || entries.has(id)) return;
    report((isAmongFirst) => {
      const meant = isAmongFirst ? closestName(id, [...entries.keys()].slice(0, COMPARED)) : undefined;
      const hint = meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
      const expected = `the id of ${what}`;
      return { code: 'unknown-reference', path: pathText(path), found: foundText(id), expected, ...hint };
    });
  };
  return (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((id, index) => check(id, [...path, index]));
    else check(value, path);
  };
}

const partyKeys = ['holder', 'subject', 'person', 'of', 'boundParty', 'party', 'with'];
const entityKeys = ['heldBy', 'controlledBy'];

function checkParties(data: unknown, places: readonly Place[], isWellFormed: boolean, report: Report): void {
  const parties = entriesById(partOf(partOf(data, 'ownership'), 'parties'), isWellFormed);
  const entities = entriesById(partOf(partOf(data, 'target'), 'entities'), isWellFormed);
  const toParty = referenceCheck(parties, 'a party of the ownership section', report);
  const toEntity = referenceCheck(entities, 'an entity of the target', report);
  for (const { part, path } of places) {
    for (const key of partyKeys) toParty(part[key], [...path, key]);
    for (const key of entityKeys) toEntity(part[key], [...path, key]);
    if (path.at(-1) === 'ownership') toParty(part.acquirers, [...path, 'acquirers']);
    if (path.includes('concert')) toParty(part.parties, [...path, 'parties']);
  }
}

function checkEvidence(data: unknown, places: readonly Place[], isWellFormed: boolean, report: Report): void {
  const byId = entriesById(partOf(data, 'evidence'), isWellFormed);
  const toEvidence = referenceCheck(byId, 'an entry of the evidence list', report);
  for (const { part, path } of places.filter((place) => place.path.length > 0)) {
    toEvidence(part.evidence, [...path, 'evidence']);
    if (part.status !== 'corroborated' || byId === undefined) continue;
    const cited = Array.isArray(part.evidence) ? part.evidence : [];
    if (originatorsOf(cited, byId as unknown as ReadonlyMap<string, Evidence>).size > 1) continue;
    report(() => ({
      code: 'not-corroborated',
      path: pathText([...path, 'status']),
      found: '"corroborated"',
      expected: 'evidence of two independent originators',
      hint: 'Two papers that repeat one report have one originator: cite another, or write "asserted".',
    }));
  }
}

/** The independent originators behind some evidence; one that is anonymous adds none. */
export function originatorsOf(ids: readonly string[], evidence: ReadonlyMap<string, Evidence>): Set<string> {
  const named = ids.flatMap((id) => evidence.get(id)?.originator ?? []).filter((one) => one.anonymous !== true);
  return new Set(named.map((one) => one.name.trim().toLowerCase()));
}
