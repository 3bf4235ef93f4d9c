import { compareText } from '../values/text.js';
import type { BeneficialOwnerRule } from './beneficial-owner-rule.js';
import { type Columns, type ColumnsOptions, columnsOf } from './columns.js';
import { type Control, controlOf } from './control.js';
import { type ControlBasis, type ControlGroup, controlGroup, partiesAbove } from './control-group.js';
import type { GraphInterest, OwnershipGraph, PartyKind } from './graph.js';
import { type IntegratedOwners, integratedOwners } from './integrated-owners.js';
import { ancestorsOf } from './reach.js';
import { rightsOf } from './rights.js';
import { moreThanHalf, type Standing } from './threshold.js';

/** Which interests are counted, how, and under which rule. */
export interface BeneficialOwnersOptions extends Omit<ColumnsOptions, 'dimension' | 'aboveWhole'> {
  /** From which share on a person counts. */
  readonly rule: BeneficialOwnerRule;
  /** How many chains are given for each ground, at most; by default three. */
  readonly paths?: number;
}

/** The part of a graph above some companies, ready for questions. */
export interface OwnerSearch {
  readonly graph: OwnershipGraph;
  readonly rule: BeneficialOwnerRule;
  readonly pathLimit: number;
  readonly shares: Columns;
  readonly votes: Columns;
  readonly basis: ControlBasis;
  /** Everyone who has control of a company in some case, by who it is. */
  readonly controllersOf: (subject: string) => ReadonlyMap<string, Control>;
  /** The shares, or the votes, of everyone in a company. */
  readonly ownersIn: (dimension: 'shares' | 'votes', subject: string) => IntegratedOwners;
  /** Everyone who may own or control a company, and who acts with one of these, in order of ids. */
  readonly partiesAbove: (subject: string) => readonly string[];
  /** A party, and all that it controls. */
  readonly groupOf: (party: string) => ControlGroup;
  /** Who acts with some parties, by declared concert. */
  readonly alliesOf: (parties: Iterable<string>) => Set<string>;
  /** The interests in a party, of every kind. */
  readonly interestsIn: (subject: string) => readonly GraphInterest[];
  readonly kindOf: (party: string) => PartyKind;
}

/** What a function gives for a text, worked out once. */
function remembered<T>(work: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>();
  return (key) => {
    if (!found.has(key)) found.set(key, work(key));
    return found.get(key) as T;
  };
}

/** Makes a part of a graph ready for questions about owners. */
export function ownerSearch(graph: OwnershipGraph, options: BeneficialOwnersOptions): OwnerSearch {
  const { rule, paths, ...counting } = options;
  const shares = columnsOf(graph, { ...counting, dimension: 'shares' });
  // Votes that only follow the shares are the shares.
  const isSame = options.votesFollowShares === true && !graph.interests.some(({ kind }) => kind === 'voting-rights');
  const votes = isSame ? shares : columnsOf(graph, { ...counting, dimension: 'voting-rights' });
  const basis: ControlBasis = { votes, rights: rightsOf(graph, options.day), line: moreThanHalf };
  const into = new Map<string, GraphInterest[]>();
  for (const interest of graph.interests) {
    const here = into.get(interest.subject);
    if (here === undefined) into.set(interest.subject, [interest]);
    else here.push(interest);
  }
  const control = controlOf(graph, { ...counting, concert: true });
  const sharesIn = remembered((subject) => integratedOwners(shares, subject));
  const votesIn = isSame ? sharesIn : remembered((subject) => integratedOwners(votes, subject));
  const alliesOf = (parties: Iterable<string>): Set<string> => {
    const all = new Set(parties);
    const concerts = graph.concerts.filter((concert) => concert.parties.some((party) => all.has(party)));
    return new Set(concerts.flatMap((concert) => concert.parties).filter((party) => !all.has(party)));
  };
  return {
    graph,
    rule,
    pathLimit: paths ?? 3,
    shares,
    votes,
    basis,
    controllersOf: remembered((subject) => new Map(control.controllersOf(subject).map((one) => [one.controller, one]))),
    ownersIn: (dimension, subject) => (dimension === 'shares' ? sharesIn(subject) : votesIn(subject)),
    partiesAbove: remembered((subject) => {
      const above = [...ancestorsOf(shares, subject), ...ancestorsOf(votes, subject), ...partiesAbove(basis, subject)];
      const declared = (into.get(subject) ?? []).filter(({ directness }) => directness === 'indirect');
      above.push(...declared.map(({ holder }) => holder));
      const all = new Set([...above, ...alliesOf(above)]);
      all.delete(subject);
      return [...all].sort(compareText);
    }),
    groupOf: remembered((party) => controlGroup(basis, [party])),
    alliesOf,
    interestsIn: (subject) => into.get(subject) ?? [],
    kindOf: (party) => graph.parties.get(party)?.kind ?? 'unknown',
  };
}

/** The better of two standings. */
export const betterOf = (a: Standing, b: Standing): Standing =>
  a === 'certain' || b === 'certain' ? 'certain' : a === 'no' ? b : a;

/** The worse of two standings. */
export const worseOf = (a: Standing, b: Standing): Standing =>
  a === 'no' || b === 'no' ? 'no' : a === 'possible' ? a : b;
