import { closestName } from '../values/closest.js';
import type { Evidence } from './investment.js';
import { orderProblems } from './order.js';
import { isPart, type Part, type Path, type Place, placesIn } from './places.js';
import { MOST_PROBLEMS, type Problem, problemAt } from './problem.js';
import { foundText, pathText, quoted } from './shown.js';

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
  // A field of an author's own may have any name, that of a reference too.
  const places = placesIn(data).filter(({ path }) => path.at(-2) !== 'own');
  checkIds(places, report);
  checkParties(data, places, isWellFormed, report);
  checkEvidence(data, places, isWellFormed, report);
  for (const problem of places.flatMap(orderProblems)) report(() => problem);
  return problems;
}

type Report = (problem: (isAmongFirst: boolean) => Problem) => void;

/** For how many problems, at most, ids are compared to find the one that was meant, and with how many. */
const SUGGESTED = 20;
const COMPARED = 1000;

/** How many of the ids that there are a problem names, where none of them is near. */
const NAMED = 6;

/** No id is longer; what is longer is no id, which is said elsewhere. */
const LONGEST_ID = 80;

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;

const partOf = (value: unknown, key: string): unknown => (isPart(value) ? value[key] : undefined);

function checkIds(places: readonly Place[], report: Report): void {
  const firstWith = new Map<string, Path>();
  for (const { part, path } of places) {
    const { id } = part;
    // Two registers may know a party under one number.
    if (!isId(id) || typeof path.at(-1) !== 'number' || path.at(-2) === 'identifiers') continue;
    const key = `${pathText(path.slice(0, -1))} ${id}`;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, path);
    else report(() => duplicateId(id, path, first));
  }
}

const duplicateId = (id: string, path: Path, first: Path): Problem =>
  problemAt([...path, 'id'], {
    code: 'duplicate-id',
    found: foundText(id),
    expected: 'an id that no other entry of the list has',
    mend: `Give one of the two another id: ${pathText(first)} has it too.`,
  });

/** The entries of a list by their ids, or `undefined` where there is no such list and none of them can be told. */
function entriesById(list: unknown, isWellFormed: boolean): ReadonlyMap<string, Part> | undefined {
  const items = isPart(list) ? list.items : list;
  if (!Array.isArray(items)) return isWellFormed ? new Map() : undefined;
  return new Map(items.filter(isPart).flatMap((item) => (isId(item.id) ? [[item.id, item] as const] : [])));
}

/** A check of references to the entries of one list. */
function referenceCheck(entries: ReadonlyMap<string, unknown> | undefined, what: string, report: Report) {
  const ids = [...(entries?.keys() ?? [])].slice(0, COMPARED);
  const check = (id: unknown, path: Path): void => {
    if (typeof id !== 'string' || entries === undefined || entries.has(id)) return;
    report((isAmongFirst) =>
      problemAt(path, {
        code: 'unknown-reference',
        found: foundText(id),
        expected: `the id of ${what}`,
        mend: mendReference(isAmongFirst ? closestName(id, ids) : undefined, ids, what),
      }),
    );
  };
  return ({ part, path }: Place, key: string): void => {
    const value = part[key];
    if (Array.isArray(value)) value.forEach((id, index) => check(id, [...path, key, index]));
    else if (value !== undefined) check(value, [...path, key]);
  };
}

function mendReference(meant: string | undefined, ids: readonly string[], what: string): string {
  if (meant !== undefined) return `Did you mean ${quoted(meant)}?`;
  if (ids.length === 0) return `Add it as ${what}: there is none yet.`;
  const shown = ids.slice(0, NAMED).map(quoted).join(', ');
  return `Add it as ${what}, or name one that is there: ${shown}${ids.length > NAMED ? ', ...' : ''}.`;
}

const partyKeys = ['holder', 'subject', 'person', 'of', 'boundParty', 'party', 'with'];
const entityKeys = ['heldBy', 'controlledBy'];

function checkParties(data: unknown, places: readonly Place[], isWellFormed: boolean, report: Report): void {
  const parties = entriesById(partOf(partOf(data, 'ownership'), 'parties'), isWellFormed);
  const entities = entriesById(partOf(partOf(data, 'target'), 'entities'), isWellFormed);
  const toParty = referenceCheck(parties, 'a party of the ownership section', report);
  const toEntity = referenceCheck(entities, 'an entity of the target', report);
  for (const place of places) {
    for (const key of partyKeys) toParty(place, key);
    for (const key of entityKeys) toEntity(place, key);
    if (place.path.at(-1) === 'ownership') toParty(place, 'acquirers');
    if (place.path.includes('concert')) toParty(place, 'parties');
  }
}

function checkEvidence(data: unknown, places: readonly Place[], isWellFormed: boolean, report: Report): void {
  const byId = entriesById(partOf(data, 'evidence'), isWellFormed);
  const toEvidence = referenceCheck(byId, 'an entry of the evidence list', report);
  for (const place of places.filter(({ path }) => path.length > 0)) {
    toEvidence(place, 'evidence');
    const { part, path } = place;
    if (part.status !== 'corroborated' || byId === undefined) continue;
    const cited = Array.isArray(part.evidence) ? part.evidence : [];
    // What is wrong with an entry of the evidence list is said there.
    if (cited.some((id) => byId.has(id) && !hasOriginator(byId.get(id)))) continue;
    if (originatorsOf(cited, byId as unknown as ReadonlyMap<string, Evidence>).size > 1) continue;
    report(() => notCorroborated([...path, 'status']));
  }
}

const hasOriginator = (entry: Part | undefined): boolean => typeof partOf(entry?.originator, 'name') === 'string';

const notCorroborated = (path: Path): Problem =>
  problemAt(path, {
    code: 'not-corroborated',
    found: '"corroborated"',
    expected: 'evidence of two independent originators',
    mend: 'Two papers that repeat one report have one originator: cite another, or write "asserted".',
  });

/** The independent originators behind some evidence; one that is anonymous adds none. */
export function originatorsOf(ids: readonly string[], evidence: ReadonlyMap<string, Evidence>): Set<string> {
  const named = ids.flatMap((id) => evidence.get(id)?.originator ?? []).filter((one) => one.anonymous !== true);
  return new Set(named.map(plainName));
}

const plainNames = new WeakMap<object, string>();

/** A name without what makes one writing of it differ from another: capitals, spaces, forms of one character. */
function plainName(originator: Evidence['originator']): string {
  const known = plainNames.get(originator);
  if (known !== undefined) return known;
  const plain = originator.name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  plainNames.set(originator, plain);
  return plain;
}
