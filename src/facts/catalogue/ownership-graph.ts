import type { Investment } from '../../investment/investment.js';
import type { GraphInterest, InterestKind, OwnershipGraph, ShareRange } from '../../ownership/graph.js';
import { anyShare } from '../../ownership/share-range.js';
import type { Day } from '../../values/day.js';
import { isDay } from '../../values/day.js';
import { type Decimal, decimalToText } from '../../values/decimal.js';
import { allOf, negate } from '../../values/flag.js';
import { type Flag, known } from '../../values/possible.js';
import { atMost, type Ranged } from '../../values/ranged.js';
import { ratio, ratioFrom } from '../../values/ratio.js';
import type { CaseNode } from '../case-node.js';

type Case = CaseNode<Investment>;
type Ownership = NonNullable<Investment['ownership']>;
type Interest = Extract<NonNullable<Ownership['interests']>, readonly unknown[]>[number];

/** An interest of the case that is held on the day of assessment, certainly or perhaps. */
export interface HeldInterest {
  readonly id: string;
  readonly holder: string;
  readonly subject: string;
  readonly kind: InterestKind;
  readonly entry: CaseNode<Interest>;
  /** Whether it is held. */
  readonly isHeld: Flag;
}

/** What is held once it is exercised, and not before. */
const potential: ReadonlySet<InterestKind> = new Set(['convertible', 'option', 'pledge']);

/** Whether an interest is only potential. */
export const isPotential = ({ kind }: HeldInterest): boolean => potential.has(kind);

/** Whether it makes somebody stand above a company: who runs it holds nothing in it, and what is potential is not held. */
export const isHolding = (interest: HeldInterest): boolean =>
  interest.kind !== 'senior-manager' && !isPotential(interest);

/** Every day that a leaf names, in whatever form it is written. */
function daysIn(leaf: unknown): readonly Day[] {
  if (isDay(leaf)) return [leaf];
  if (typeof leaf !== 'object' || leaf === null) return [];
  const { value, claims, earliest, latest } = leaf as Readonly<Record<string, unknown>>;
  return [...(Array.isArray(claims) ? claims : [value, earliest, latest])].flatMap(daysIn);
}

/**
 * Whether a day has come. A day that is not known is no reason to doubt what the case states, and one that has come
 * whichever of its values is right is settled; neither makes a fact rest on the leaf.
 */
function hasCome(interest: CaseNode<Interest>, key: 'since' | 'until', asOf: Day): Flag | undefined {
  const days = daysIn(interest.raw?.[key]);
  if (days.length === 0) return undefined;
  if (days.every((day) => day <= asOf)) return known(true);
  if (days.every((day) => day > asOf)) return known(false);
  return atMost(interest.day(key), asOf);
}

function heldOn(interest: CaseNode<Interest>, asOf: Day): Flag {
  const ended = hasCome(interest, 'until', asOf);
  return allOf([
    interest.raw?.held === undefined ? known(true) : interest.flag('held'),
    hasCome(interest, 'since', asOf) ?? known(true),
    ended === undefined ? known(true) : negate(ended),
  ]);
}

/**
 * The interests above some parties, however many links away, as of a day. What is not above them is not read, so that no
 * fact rests on it.
 */
export function interestsAbove(read: Case, starts: readonly string[], asOf: Day): readonly HeldInterest[] {
  const into = new Map<string, { readonly index: number; readonly entry: CaseNode<Interest> }[]>();
  read
    .at('ownership')
    .list('interests')
    .items.forEach((entry, index) => {
      if (entry.raw === undefined) return;
      const { subject } = entry.raw;
      const here = into.get(subject);
      if (here === undefined) into.set(subject, [{ index, entry }]);
      else here.push({ index, entry });
    });
  const found: HeldInterest[] = [];
  const reached = new Set(starts);
  for (const subject of reached) {
    for (const { index, entry } of into.get(subject) ?? []) {
      const isHeld = heldOn(entry, asOf);
      if (entry.raw === undefined || !isHeld.values.includes(true)) continue;
      const { holder, kind } = entry.raw;
      const interest = { id: entry.raw.id ?? `interests[${index}]`, holder, subject, kind, entry, isHeld };
      found.push(interest);
      if (isHolding(interest)) reached.add(holder);
    }
  }
  return found;
}

/** From the least to the greatest of what a percentage may be, as a part of the whole. */
export function shareIn(range: Ranged<Decimal>): ShareRange {
  const known = sharesIn.get(range);
  if (known !== undefined) return known;
  const share = shareBetween(range);
  sharesIn.set(range, share);
  return share;
}
const sharesIn = new WeakMap<Ranged<Decimal>, ShareRange>();

function shareBetween(range: Ranged<Decimal>): ShareRange {
  const [first, last] = [range.spans[0], range.spans.at(-1)];
  const part = (percent: Decimal | undefined, otherwise: ShareRange['min']): ShareRange['min'] => {
    if (percent === undefined) return otherwise;
    const { numerator, denominator } = ratioFrom(decimalToText(percent));
    return ratio(numerator, denominator * 100n);
  };
  return {
    min: part(first?.min, anyShare.min),
    max: part(last?.max, anyShare.max),
    minOpen: first?.minOpen === true,
    maxOpen: last?.maxOpen === true,
  };
}

/** Of what there can be a part: of the rest the case says that it is there, and not how much. */
const hasShare: ReadonlySet<InterestKind> = new Set([
  'shares',
  'voting-rights',
  'board-appointment',
  'limited-partner',
  ...potential,
]);

/** A graph, with all that it was made of. */
interface MadeGraph {
  readonly parts: readonly unknown[];
  readonly graph: OwnershipGraph;
}

/** How many of a case's graphs are kept, the latest: they differ by who is asked about, and by what open shares may be. */
const MOST_GRAPHS = 32;
const graphs = new WeakMap<Investment, MadeGraph[]>();

/**
 * The ownership graph of some interests, with what each share may be: the same object for the same interests and shares, so
 * that what follows from it is worked out once for many facts.
 */
export function graphOf(read: Case, interests: readonly HeldInterest[]): OwnershipGraph {
  const shares = interests.map(({ kind, entry }) =>
    hasShare.has(kind) ? shareIn(entry.amount('share', 100)) : undefined,
  );
  const concerts = declaredConcerts(read);
  const make = (): OwnershipGraph => ({
    parties: partiesOf(read),
    interests: interests.map((interest, index) => asEdge(interest, shares[index])),
    concerts: concerts.map(({ parties }) => ({ parties, evidence: [] })),
  });
  if (read.raw === undefined) return make();
  const parts = [
    ...interests.flatMap(({ entry, isHeld }, index) => [entry.raw, shares[index], isHeld.values.includes(false)]),
    ...concerts,
  ];
  const made = graphs.get(read.raw) ?? [];
  const known = made.find(
    (one) => one.parts.length === parts.length && one.parts.every((part, at) => part === parts[at]),
  );
  if (known !== undefined) return known.graph;
  const graph = make();
  graphs.set(read.raw, [{ parts, graph }, ...made.slice(0, MOST_GRAPHS - 1)]);
  return graph;
}

const asEdge = (
  { id, holder, subject, kind, entry, isHeld }: HeldInterest,
  share: ShareRange | undefined,
): GraphInterest => ({
  id,
  holder,
  subject,
  kind,
  ...(share === undefined ? {} : { share }),
  directness: entry.raw?.directness ?? 'direct',
  standing: isHeld.values.includes(false) ? 'possible' : 'certain',
  ...(entry.raw?.basis === undefined ? {} : { basis: entry.raw.basis }),
  evidence: [],
});

const partiesOf = (read: Case): OwnershipGraph['parties'] =>
  new Map(
    read
      .at('ownership')
      .list('parties')
      .items.flatMap(({ raw }) =>
        raw === undefined ? [] : [[raw.id, { id: raw.id, name: raw.name, kind: raw.kind }]],
      ),
  );

type DeclaredConcert = Extract<NonNullable<Ownership['concert']>, readonly unknown[]>[number];

/** Concert as far as it is declared; it is never inferred, and not while the declaration is open. */
const declaredConcerts = (read: Case): readonly DeclaredConcert[] =>
  read
    .at('ownership')
    .list('concert')
    .items.flatMap((one) => (one.raw === undefined || one.flag('declared').values.includes(false) ? [] : [one.raw]));
