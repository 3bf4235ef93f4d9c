import { WORD } from './bits.js';
import type { CriterionTable } from './criterion-table.js';
import type { FactCodes } from './fact-codes.js';
import { type CodePlaces, type CountOf, placesOver, placesWhereOpen, putCells } from './places.js';

/** Values in smallest parts: in whole numbers of 32 bits where every score is one, otherwise in whole numbers of up to 53. */
export type Values = Int32Array | Float64Array;

/** Makes room for some values, all zero. */
export type MakeValues = (length: number) => Values;

/** How large the table of a group may become by taking in another criterion. */
const GROUP_BUDGET = 1024;

/**
 * Criteria that read few facts between them, as one table over the codes of these facts: what they add together, and which
 * of them fire. So a case costs one look into each group, and not one into each criterion.
 */
export interface Group extends CodePlaces {
  /** Positions of its criteria, in rising order. */
  readonly criteria: readonly number[];
  /** What its criteria add together at least and at most, in smallest parts. */
  readonly min: Values;
  readonly max: Values;
  readonly bits: readonly GroupBits[];
}

/** The criteria of a group that fire, and those that fire or may fire, as bits of one of the words for all criteria. */
export interface GroupBits {
  readonly word: number;
  readonly fires: Int32Array;
  readonly mayFire: Int32Array;
}

interface Draft {
  facts: readonly number[];
  readonly criteria: number[];
}

/**
 * Puts criteria together, each where it makes a table grow least.
 *
 * @param included - the positions of the criteria that go into groups
 * @param countOf - how many codes of a fact the tables tell apart: all, or those of a settled fact only
 */
export function groupsOf(
  tables: readonly CriterionTable[],
  included: readonly number[],
  codes: readonly FactCodes[],
  countOf: CountOf,
  makeValues: MakeValues,
): Group[] {
  const drafts: Draft[] = [];
  const homes = new Map<string, Draft>();
  for (const criterion of included) {
    const { facts } = tables[criterion] as CriterionTable;
    const key = facts.join();
    let home = homes.get(key) ?? bestDraft(drafts, facts, countOf);
    if (home === undefined) {
      home = { facts, criteria: [] };
      drafts.push(home);
    }
    home.facts = [...new Set([...home.facts, ...facts])];
    home.criteria.push(criterion);
    homes.set(key, home);
  }
  return drafts.map((draft) => groupOf(draft, tables, codes, countOf, makeValues));
}

function bestDraft(drafts: readonly Draft[], facts: readonly number[], countOf: CountOf): Draft | undefined {
  const sizeOf = (some: readonly number[]): number => some.reduce((size, fact) => size * countOf(fact), 1);
  let best: { readonly draft: Draft; readonly growth: number } | undefined;
  for (const draft of drafts) {
    const growth = sizeOf(facts.filter((fact) => !draft.facts.includes(fact)));
    const fits = growth === 1 || sizeOf(draft.facts) * growth <= GROUP_BUDGET;
    if (fits && (best === undefined || growth < best.growth)) best = { draft, growth };
  }
  return best?.draft;
}

function groupOf(
  { facts, criteria }: Draft,
  tables: readonly CriterionTable[],
  codes: readonly FactCodes[],
  countOf: CountOf,
  makeValues: MakeValues,
): Group {
  const places = placesOver(facts, countOf);
  const { size } = places;
  const words = [...new Set(criteria.map((criterion) => Math.floor(criterion / WORD)))];
  const bits = words.map((word) => ({ word, fires: new Int32Array(size), mayFire: new Int32Array(size) }));
  const group: Group = { ...places, criteria, min: makeValues(size), max: makeValues(size), bits };
  const members = criteria.map(
    (criterion): Member => ({
      table: tables[criterion] as CriterionTable,
      bits: bits[words.indexOf(Math.floor(criterion / WORD))] as GroupBits,
      bit: 1 << (criterion % WORD),
    }),
  );
  const cells = new Uint16Array(codes.length);
  for (let at = 0; at < size; at++) {
    const open = placesWhereOpen(places, codes, at);
    putCells(places, at, cells);
    if (open === undefined) fillSettled(group, members, at, cells);
    else fillOpen(group, at, open);
  }
  return group;
}

interface Member {
  readonly table: CriterionTable;
  readonly bits: GroupBits;
  readonly bit: number;
}

function fillSettled(
  { min, max, bits }: Group,
  members: readonly Member[],
  at: number,
  cells: Readonly<Uint16Array>,
): void {
  for (const { table, bits: own, bit } of members) {
    const outcome = table.outcomeIn(cells);
    min[at] = (min[at] as number) + Number(outcome.parts.min);
    if (outcome.outcome === 'fires') own.fires[at] = (own.fires[at] as number) | bit;
  }
  max[at] = min[at] as number;
  for (const { fires, mayFire } of bits) mayFire[at] = fires[at] as number;
}

/** Where a fact is unknown the group comes to whatever it comes to in one of the cells of the fact. */
function fillOpen({ min, max, bits }: Group, at: number, places: readonly number[]): void {
  min[at] = Math.min(...places.map((place) => min[place] as number));
  max[at] = Math.max(...places.map((place) => max[place] as number));
  for (const { fires, mayFire } of bits) {
    fires[at] = places.reduce((always, place) => always & (fires[place] as number), -1);
    mayFire[at] = places.reduce((ever, place) => ever | (mayFire[place] as number), 0);
  }
}
