import type { Investment } from '../investment/investment.js';
import { isComplete, itemsOf } from '../investment/list.js';
import { isEuMember } from '../reference/european-union.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { Day } from '../values/day.js';
import { type AnyPossible, isOpen } from '../values/possible.js';
import { type CaseNode, caseNode, type ReadLeaf, unseenNode } from './case-node.js';
import {
  type Accepted,
  acceptLeaf,
  type EvidenceIndex,
  type EvidencePolicy,
  type LeafState,
  type RawLeaf,
} from './evidence-policy.js';
import type { Fact, FactContext, TargetEntity } from './fact.js';
import type { Finding } from './finding.js';
import type { PortfolioContext } from './portfolio.js';

/** A leaf of the case that a fact has read. */
export interface LeafReading {
  /** Where the leaf is, as `sites[0].buildingArea`. */
  readonly path: string;
  readonly possible: AnyPossible;
  readonly state: LeafState;
  /** The leaf as it is written. */
  readonly raw: RawLeaf;
  /** Ids of the evidence behind it. */
  readonly evidence: readonly string[];
}

/** What a fact may be in a case, and from what it was derived. */
export interface DerivedFact {
  readonly fact: Fact;
  /** The entity of the target that the fact is about, for facts asked of each entity. */
  readonly entity: EntityRow | undefined;
  readonly possible: AnyPossible;
  /** The leaves it was derived from, each once, in reading order. */
  readonly leaves: readonly LeafReading[];
  /** Codes of the jurisdictions whose legal profiles were asked for, each once, whether there is one or not. */
  readonly profiles: readonly string[];
  /** The parties because of which it is so, in the order in which they were come upon. */
  readonly findings: readonly (() => Finding)[];
  /** Paths of leaves that were read more than once while deriving this one fact. */
  readonly reread: ReadonlySet<string>;
}

/** A row of the target: an entity that the case shows, or one that it may leave out. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** On what terms facts are derived. */
export interface DeriveOptions {
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly legalProfiles: LegalProfiles;
  readonly portfolio?: PortfolioContext | undefined;
}

const ENTITIES = 'target.entities';

/** The entities of the target; one more that is not shown stands for those that the list may leave out. */
export function entityRows(investment: Investment): readonly EntityRow[] {
  const list = investment.target?.entities;
  const base = list !== undefined && 'items' in list ? `${ENTITIES}.items` : ENTITIES;
  const shown = itemsOf(list).map((entity, index) => ({
    id: entity.id,
    name: entity.name,
    path: `${base}[${index}]`,
  }));
  return isComplete(list) ? shown : [...shown, { id: '?', name: 'an entity not shown', path: `${ENTITIES}[?]` }];
}

/** Derives a fact, with some open leaves fixed to a part of what they may be. */
export type FactDeriver = (fact: Fact, entity?: EntityRow, fixed?: ReadonlyMap<string, AnyPossible>) => DerivedFact;

/** What each leaf of a case says under an evidence policy; each is weighed once. */
function leafAcceptor(investment: Investment, policy: EvidencePolicy): (path: string, leaf: RawLeaf) => Accepted {
  const evidence: EvidenceIndex = new Map((investment.evidence ?? []).map((one) => [one.id, one]));
  const acceptedLeaves = new Map<string, Accepted>();
  return (path, leaf) => {
    const known = acceptedLeaves.get(path);
    if (known !== undefined) return known;
    const accepted = acceptLeaf(leaf, policy, evidence);
    acceptedLeaves.set(path, accepted);
    return accepted;
  };
}

/** A case as it is read under an evidence policy, for what is shown and is no fact. */
export function caseUnder(investment: Investment, policy: EvidencePolicy): CaseNode<Investment> {
  const accept = leafAcceptor(investment, policy);
  return caseNode(investment, '', (path, leaf, unknown, read) => {
    const { values } = accept(path, leaf);
    return (values === undefined ? undefined : read(values)) ?? unknown;
  });
}

/** A deriver for the facts of one case. */
export function factDeriver(investment: Investment, options: DeriveOptions): FactDeriver {
  const accept = leafAcceptor(investment, options.evidence);

  // The handles on the case are shared by all derivations; what is read is noted for the one that is under way.
  let reading = newReading();
  const readLeaf: ReadLeaf = (path, leaf, unknown, read) => {
    const { leaves, reread, fixed } = reading;
    const seen = leaves.get(path);
    if (seen !== undefined) reread.add(path);
    const accepted = accept(path, leaf);
    const told = accepted.values === undefined ? unknown : read(accepted.values);
    const whole = told ?? unknown;
    const possible = (fixed?.get(path) as typeof unknown | undefined) ?? whole;
    if (seen === undefined) {
      const state = told === undefined ? 'unfit' : stateOf(accepted.state, isOpen(whole));
      leaves.set(path, { path, possible, state, raw: leaf, evidence: accepted.evidence });
    }
    return possible;
  };
  const root = caseNode(investment, '', readLeaf);
  const entityNodes = new Map<string, CaseNode<TargetEntity>>();
  const nodeOf = (row: EntityRow | undefined): CaseNode<TargetEntity> => {
    const known = entityNodes.get(row?.path ?? '');
    if (known !== undefined) return known;
    const node = entityNode(investment, row, readLeaf);
    entityNodes.set(row?.path ?? '', node);
    return node;
  };
  const context: FactContext = {
    asOf: options.asOf,
    investment: root,
    portfolio: options.portfolio,
    isEuMember: (country) => isEuMember(country, options.asOf),
    legalProfile: (country) => {
      reading.profiles.add(country);
      return Object.hasOwn(options.legalProfiles, country) ? options.legalProfiles[country] : undefined;
    },
    because: (finding) => reading.findings.push(finding),
  };

  const deriveIn: FactDeriver = (fact, entity, fixed) => {
    reading = newReading(fixed);
    const { leaves, reread, profiles, findings } = reading;
    const node = fact.per === 'entity' ? nodeOf(entity) : root;
    const derive = fact.derive as (read: CaseNode<never>, context: FactContext) => AnyPossible;
    const possible = derive(node as CaseNode<never>, context);
    // A finding that is asked for later reads the case once more, as it is, and that is nobody's derivation.
    reading = newReading();
    return { fact, entity, possible, leaves: [...leaves.values()], profiles: [...profiles], findings, reread };
  };

  // With nothing fixed a fact is what it is, whoever asks: the scope, the procedure, each of several acquirers.
  const derived = new Map<Fact, Map<EntityRow | undefined, DerivedFact>>();
  return (fact, entity, fixed) => {
    if (fixed !== undefined && fixed.size > 0) return deriveIn(fact, entity, fixed);
    const byEntity = derived.get(fact) ?? new Map<EntityRow | undefined, DerivedFact>();
    const known = byEntity.get(entity) ?? deriveIn(fact, entity);
    derived.set(fact, byEntity.set(entity, known));
    return known;
  };
}

/** What one derivation has read so far. */
interface Reading {
  readonly leaves: Map<string, LeafReading>;
  readonly reread: Set<string>;
  readonly profiles: Set<string>;
  readonly findings: (() => Finding)[];
  readonly fixed: ReadonlyMap<string, AnyPossible> | undefined;
}

const newReading = (fixed?: ReadonlyMap<string, AnyPossible>): Reading => ({
  leaves: new Map(),
  reread: new Set(),
  profiles: new Set(),
  findings: [],
  fixed,
});

/** A known leaf may be a range; claims that say the same in other words, as 30000 and "30000.0", are not a dispute. */
function stateOf(accepted: LeafState, open: boolean): LeafState {
  if (accepted === 'known' && open) return 'range';
  return accepted === 'disputed' && !open ? 'known' : accepted;
}

function entityNode(investment: Investment, row: EntityRow | undefined, readLeaf: ReadLeaf): CaseNode<TargetEntity> {
  const entity = itemsOf(investment.target?.entities).find((one) => one.id === row?.id);
  return entity === undefined || row === undefined
    ? unseenNode(ENTITIES, readLeaf)
    : caseNode<TargetEntity>(entity, row.path, readLeaf);
}
