import type { CaseNode } from '../../facts/case-node.js';
import { defineFact, type Fact, type FactType, type Respondent } from '../../facts/fact.js';
import type { Investment } from '../../investment/investment.js';
import type { Citation } from '../../values/citation.js';
import type { Decimal } from '../../values/decimal.js';
import { allOf, highestOf, someOf } from '../../values/flag.js';
import type { Flag, Listed } from '../../values/possible.js';
import { greatestOf, leastOf, type Ranged, sumOf } from '../../values/ranged.js';
import type { SourceStatus } from '../../values/status.js';
import { type OwnFieldPath, ownFieldPath } from './path.js';

/** How the fields of several entries of a list make one fact. */
export const aggregates = ['least', 'greatest', 'sum', 'any', 'every', 'highest'] as const;

/** How several entries come to one value: the least, the greatest or their sum; any or every; the highest in order. */
export type Aggregate = (typeof aggregates)[number];

/** The aggregates that fit each type of fact. Days of several entries make no fact. */
export const aggregatesOf: Readonly<Record<FactType, readonly Aggregate[]>> = {
  decimal: ['least', 'greatest', 'sum'],
  boolean: ['any', 'every'],
  enum: ['highest'],
  date: [],
};

/**
 * A fact as plain data: it reads one field of an author's own and holds no code, so that a rule pack and a layer can carry
 * it. It is derived as a fact in code would be: what is not known stays open, and a list that is not complete leaves room
 * for an entry that it does not show.
 */
export interface OwnFact {
  /** Dotted words, none of the catalogue's, such as `site.distanceToAirport`. */
  readonly id: string;
  /** Raised when it comes to mean something else; 1 where absent. */
  readonly version?: number;
  readonly type: FactType;
  /** The words of an `enum`, the least first. */
  readonly values?: readonly string[];
  /** Of a `decimal`. */
  readonly unit?: string;
  readonly title: string;
  readonly question: string;
  readonly asks?: readonly Respondent[];
  readonly sensitive?: true;
  readonly citation?: Citation;
  readonly status?: SourceStatus;
  /**
   * Where the field stands: `own.flags.guarded` in the case as a whole, or `sites[].own.amounts.distanceToAirport` in the
   * entries of a list: `sites[]`, `data[]`, `target.entities[]` or `ownership.parties[]`.
   */
  readonly from: string;
  /** How several entries make one fact. Without it a field of `target.entities[]` is asked of each entity. */
  readonly aggregate?: Aggregate;
}

const definitions = new WeakMap<Fact, OwnFact>();

/** The data that a fact was made of, where it was made of data. */
export const ownFactDefinition = (fact: Fact): OwnFact | undefined => definitions.get(fact);

/** The fact that plain data defines; the data has been checked. */
export function ownFact(definition: OwnFact): Fact {
  const { id, from, aggregate, values, type, ...texts } = definition;
  const path = ownFieldPath(from);
  if (path === undefined) throw new RangeError(`"${from}" is no field of an author's own.`);
  const per = path.place === 'target.entities[]' && aggregate === undefined ? 'entity' : 'case';
  const derive = derivation(path, definition) as never;
  const fact = defineFact(id, {
    ...texts,
    type,
    per,
    derive,
    ...(values === undefined ? {} : { values }),
  } as never) as Fact;
  definitions.set(fact, definition);
  return fact;
}

/** An entry whose fields are read; each list has its own kind of entry, and all have `own`. */
type Entry = CaseNode<{ readonly own?: NonNullable<Investment['own']> }>;
type Root = CaseNode<Investment>;

function derivation(path: OwnFieldPath, definition: OwnFact): (read: never) => unknown {
  const one = (entry: Entry) => fieldOf(entry, path, definition);
  if (path.place === '' || definition.aggregate === undefined) return (entry: Entry) => one(entry);
  return (read: Root) => {
    const { items, complete } = entriesOf(read, path.place);
    const fields = items.map(one);
    switch (definition.aggregate) {
      case 'least':
        return leastOf(fields as Ranged<Decimal>[], complete);
      case 'greatest':
        return greatestOf(fields as Ranged<Decimal>[], complete);
      case 'sum':
        return sumOf(fields as Ranged<Decimal>[], complete);
      case 'any':
        return someOf(fields as Flag[], complete);
      case 'every':
        return allOf(fields as Flag[], complete);
      default:
        return highestOf(definition.values ?? [], fields as Listed<string>[], complete);
    }
  };
}

function entriesOf(
  read: Root,
  place: OwnFieldPath['place'],
): { readonly items: readonly Entry[]; readonly complete: boolean } {
  if (place === 'sites[]') return read.list('sites') as never;
  if (place === 'data[]') return read.list('data') as never;
  return (
    place === 'target.entities[]' ? read.at('target').list('entities') : read.at('ownership').list('parties')
  ) as never;
}

function fieldOf(entry: Entry, { sort, name }: OwnFieldPath, { values = [] }: OwnFact) {
  const fields = entry.at('own').at(sort) as CaseNode<Readonly<Record<string, unknown>>>;
  if (sort === 'amounts') return fields.amount(name);
  if (sort === 'flags') return fields.flag(name);
  return sort === 'days' ? fields.day(name) : fields.choice(name, values);
}
