import { type AnyPossible, isOpen, partsOf } from '../values/possible.js';
import { compareText } from '../values/text.js';
import type { DerivedFact, EntityRow, FactDeriver } from './derive.js';
import type { Fact } from './fact.js';

/**
 * How many combinations of shared open leaves are derived together, at most, in one group of facts. Beyond it the
 * remaining leaves are treated as independent and the group is marked as an outer bound.
 */
export const WORLD_BUDGET = 512;

/** A fact together with the entity it is asked of. */
export interface Asked {
  readonly fact: Fact;
  readonly entity?: EntityRow | undefined;
}

/**
 * Facts that share an open leaf, with what they may be together: in each world the members are independent, and every
 * completion of the case lies in one of the worlds. Facts that share none stand in groups of their own.
 */
export interface FactGroup {
  /** Positions of the facts asked. */
  readonly members: readonly number[];
  /** For each world what each member may be. */
  readonly worlds: readonly (readonly AnyPossible[])[];
  /** For each world the parts to which it fixes shared open leaves, by path. */
  readonly fixings: readonly Fixing[];
  /** What each member may be while some leaves are fixed, shared or not. */
  readonly derive: (fixed: Fixing) => readonly AnyPossible[];
  /** Paths of the shared open leaves that its members read. */
  readonly shared: string;
  /** Whether the worlds hold more than the completions of the case. */
  readonly outer: boolean;
}

/** Every fact asked, derived on its own, and the groups in which they hang together. */
export interface DerivedFacts {
  readonly facts: readonly DerivedFact[];
  readonly groups: readonly FactGroup[];
}

/**
 * Derives facts and works out which of them hang together through open leaves.
 *
 * @param before - the same facts of another case, of which a group is kept where its facts are the same objects
 */
export function deriveFacts(asked: readonly Asked[], derive: FactDeriver, before?: DerivedFacts): DerivedFacts {
  const facts = asked.map(({ fact, entity }) => derive(fact, entity));
  const shared = sharedLeaves(facts);
  const earlier = new Map(before?.groups.map((group) => [group.members.join(), group]));
  const groups = groupsSharing(shared, facts.length).map((members) => {
    const own = shared.filter((leaf) => leaf.readers.some((reader) => members.includes(reader)));
    const same = members.every((member) => facts[member] === before?.facts[member]);
    const known = same ? earlier.get(members.join()) : undefined;
    return known?.shared === pathsOf(own) ? known : deriveGroup(members, facts, own, derive);
  });
  return { facts, groups };
}

const pathsOf = (leaves: readonly SharedLeaf[]): string => leaves.map(({ path }) => path).join(' ');

/** An open leaf that is read more than once, by several facts or twice by one. */
interface SharedLeaf {
  readonly path: string;
  /** Positions of the facts that read it, each once. */
  readonly readers: readonly number[];
  /** What it may be, part by part. With a single part there is nothing to tell apart. */
  readonly parts: readonly AnyPossible[];
}

/** The shared open leaves, those with most readers first. */
function sharedLeaves(facts: readonly DerivedFact[]): SharedLeaf[] {
  const leaves = new Map<string, { path: string; readers: number[]; parts: readonly AnyPossible[]; twice: boolean }>();
  facts.forEach((fact, position) => {
    for (const { path, possible } of fact.leaves) {
      if (!isOpen(possible)) continue;
      const leaf = leaves.get(path) ?? { path, readers: [], parts: partsOf(possible), twice: false };
      leaf.readers.push(position);
      leaf.twice ||= fact.reread.has(path);
      leaves.set(path, leaf);
    }
  });
  return [...leaves.values()]
    .filter((leaf) => leaf.twice || leaf.readers.length > 1)
    .sort((a, b) => b.readers.length - a.readers.length || compareText(a.path, b.path));
}

/**
 * Which facts hang together, directly or through others. Only a leaf with several parts ties: one that cannot be taken
 * part by part, such as a list that is not complete, is no reason to derive its readers together.
 */
function groupsSharing(shared: readonly SharedLeaf[], count: number): number[][] {
  const leader = Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] as number;
    leader[index] = root;
    return root;
  };
  for (const { readers, parts } of shared) {
    if (parts.length > 1) for (const reader of readers) leader[find(reader)] = find(readers[0] as number);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const root = find(index);
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [index]);
    else members.push(index);
  }
  return [...groups.values()];
}

/** Open leaves fixed to one of their parts, by path. */
export type Fixing = ReadonlyMap<string, AnyPossible>;

function deriveGroup(
  members: readonly number[],
  facts: readonly DerivedFact[],
  shared: readonly SharedLeaf[],
  derive: FactDeriver,
): FactGroup {
  let fixings: Fixing[] = [new Map()];
  let outer = false;
  for (const { path, parts } of shared) {
    // A part that is still open ties its readers together in a way that listing its parts does not show.
    if (parts.some(isOpen)) outer = true;
    if (parts.length === 1) continue;
    if (fixings.length * parts.length > WORLD_BUDGET) outer = true;
    else fixings = fixings.flatMap((fixed) => parts.map((part) => new Map(fixed).set(path, part)));
  }
  const derivers = members.map((index) => inWorld(facts[index] as DerivedFact, derive));
  const deriveIn = (fixed: Fixing): AnyPossible[] => derivers.map((deriver) => deriver(fixed));
  const worlds = fixings.map(deriveIn);
  return {
    members,
    worlds,
    fixings,
    derive: deriveIn,
    shared: pathsOf(shared),
    outer: outer || worlds.flat().some(isHull),
  };
}

/** Whether runs of a range were taken together because there were too many. */
const isHull = (possible: AnyPossible): boolean => possible.kind === 'ranged' && possible.outer === true;

/** What a fact may be in a world. Worlds that agree on the leaves that it reads are derived once. */
function inWorld(derived: DerivedFact, derive: FactDeriver): (fixed: Fixing) => AnyPossible {
  const seen = new Map<string, AnyPossible>();
  const paths = derived.leaves.map((leaf) => leaf.path);
  return (fixed) => {
    const relevant = paths.filter((path) => fixed.has(path));
    if (relevant.length === 0) return derived.possible;
    const key = relevant.map((path) => `${path}=${partKey(fixed.get(path) as AnyPossible)}`).join('|');
    const known = seen.get(key);
    if (known !== undefined) return known;
    const { possible } = derive(derived.fact, derived.entity, fixed);
    seen.set(key, possible);
    return possible;
  };
}

const keys = new WeakMap<AnyPossible, string>();

/** A part of what a leaf may be as text, the same for equal parts. The parts of a leaf are the same in every world. */
export function partKey(part: AnyPossible): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  const key = JSON.stringify(part.kind === 'listed' ? part.values : part.kind === 'ranged' ? part.spans : null);
  keys.set(part, key);
  return key;
}
