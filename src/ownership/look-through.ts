import { compareRatios } from '../values/ratio.js';
import { compareText } from '../values/text.js';
import { type ChainShares, chainsAbove, chainsBelow, chainsTogether } from './chains.js';
import { type Columns, type ColumnsOptions, columnsOf } from './columns.js';
import { columnDiagnostics, sortedDiagnostics } from './diagnose.js';
import type { Diagnostic } from './diagnostic.js';
import { isLess, nothing } from './fraction.js';
import type { OwnershipGraph, ShareRange } from './graph.js';
import { integratedHoldings, integratedShare, type NaiveShare, naiveShare } from './integrated.js';
import { integratedOwners } from './integrated-owners.js';
import { attributedInFull, passedThrough } from './majorities.js';
import { type AttributionPolicy, multiply } from './policy.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { noShare } from './share-range.js';

/** In which dimension, as of which day and by which policy one looks through a graph. */
export interface LookThroughOptions extends Omit<ColumnsOptions, 'aboveWhole'> {
  /** How what is held through others is attributed; by default {@link multiply}. */
  readonly policy?: AttributionPolicy;
}

/** What one party has in another, directly and through others. */
export interface AttributedShare {
  readonly owner: string;
  readonly subject: string;
  /** The answer. By multiplication it is the corrected integrated share. */
  readonly share: ShareRange;
  /** By multiplication only, and only where it exists: the naive integrated share, which counts cycles again. */
  readonly naive?: NaiveShare;
}

/** Who owns a company. */
export interface OwnersOf {
  readonly subject: string;
  /** Everyone who may have a share: the largest first. */
  readonly owners: readonly AttributedShare[];
  /**
   * What comes to the company from the part of each one that nobody named holds: by multiplication through the companies
   * above, by other policies its own part only.
   */
  readonly remainders: ReadonlyMap<string, ShareRange>;
  /** All of these together. */
  readonly unknown: ShareRange;
  /** What is wrong with the part of the graph that the answer rests on. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a party owns. */
export interface HoldingsOf {
  readonly owner: string;
  /** Every party in which it may have a share: the largest first. */
  readonly holdings: readonly AttributedShare[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Questions to a graph. Each looks only at the part of the graph that it needs. */
export interface LookThrough {
  /** What one owner, or several taken as one, has in a party. */
  readonly shareOf: (owner: string | readonly string[], subject: string) => ShareRange;
  /** Everyone who may have a share in a party, and what nobody named has. */
  readonly ownersOf: (subject: string) => OwnersOf;
  /** Every party in which one may have a share. */
  readonly holdingsOf: (owner: string) => HoldingsOf;
}

const largestFirst = (shares: Iterable<AttributedShare>): readonly AttributedShare[] =>
  [...shares].sort(
    (a, b) =>
      compareRatios(b.share.max, a.share.max) ||
      compareRatios(b.share.min, a.share.min) ||
      compareText(a.owner, b.owner) ||
      compareText(a.subject, b.subject),
  );

const cutDiagnostic = (party: string, { cut }: ChainShares): readonly Diagnostic[] =>
  cut ? [{ code: 'chains-cut', parties: [party], interests: [] }] : [];

type Shares = ReadonlyMap<string, ShareRange>;
type Found = { readonly shares: Shares; readonly diagnostics: readonly Diagnostic[] };

/** What everyone above a company has in it, by another policy than multiplication. */
function sharesAbove(columns: Columns, policy: AttributionPolicy, subject: string, above: ReadonlySet<string>): Found {
  if (policy.kind === 'multiply' || policy.kind === 'majority-as-whole' || policy.kind === 'weakest-link') {
    const found = chainsAbove(columns, subject, policy);
    return { shares: found.shares, diagnostics: cutDiagnostic(subject, found) };
  }
  const shares = new Map<string, ShareRange>();
  for (const owner of above) {
    const passed = passedThrough(columns, [owner], policy, above);
    shares.set(owner, attributedInFull(columns, passed, subject));
  }
  return { shares, diagnostics: [] };
}

/** What a party has in everyone below it. */
function sharesBelow(columns: Columns, policy: AttributionPolicy, owner: string, below: ReadonlySet<string>): Found {
  if (policy.kind === 'multiply') return { shares: integratedHoldings(columns, owner), diagnostics: [] };
  if (policy.kind === 'majority-as-whole' || policy.kind === 'weakest-link') {
    const found = chainsBelow(columns, owner, policy);
    return { shares: found.shares, diagnostics: cutDiagnostic(owner, found) };
  }
  const passed = passedThrough(columns, [owner], policy);
  return { shares: new Map([...below].map((id) => [id, attributedInFull(columns, passed, id)])), diagnostics: [] };
}

function ownersBy(columns: Columns, policy: AttributionPolicy, subject: string): OwnersOf {
  const above = new Set(ancestorsOf(columns, subject)).add(subject);
  const faults = columnDiagnostics(columns, above);
  if (policy.kind === 'multiply') {
    const { shares, naive, remainders, unknown } = integratedOwners(columns, subject);
    const owners = [...shares].map(([owner, share]): AttributedShare => {
      const uncorrected = naive.get(owner);
      return { owner, subject, share, ...(uncorrected === undefined ? {} : { naive: uncorrected }) };
    });
    return { subject, owners: largestFirst(owners), remainders, unknown, diagnostics: sortedDiagnostics(faults) };
  }
  const { shares, diagnostics } = sharesAbove(columns, policy, subject, above);
  const unknown = columns.of(subject)?.remainder ?? noShare;
  return {
    subject,
    owners: largestFirst(attributed(shares, (owner) => ({ owner, subject }))),
    remainders: new Map(isLess(nothing, unknown.max) ? [[subject, unknown]] : []),
    unknown,
    diagnostics: sortedDiagnostics([...faults, ...diagnostics]),
  };
}

const attributed = (shares: Shares, pair: (id: string) => { owner: string; subject: string }): AttributedShare[] =>
  [...shares].flatMap(([id, share]) => (isLess(nothing, share.max) ? [{ ...pair(id), share }] : []));

/**
 * Looks through a graph: who has how much of whom, directly and through others, under a policy of attribution.
 *
 * Answers are exact ranges. Under {@link multiply}, and under the policies of majorities, both ends are the least and the
 * greatest that any way to fill in the unknown shares gives; under the policies that add chain by chain the upper end is a
 * bound. What nobody named holds is taken as held by a party that has nothing else.
 *
 * @example
 * const { owners, unknown } = lookThrough(graph, { dimension: 'shares', day: '2026-01-01' }).ownersOf('target');
 */
export function lookThrough(graph: OwnershipGraph, options: LookThroughOptions): LookThrough {
  const columns = columnsOf(graph, options);
  const policy = options.policy ?? multiply;
  return {
    shareOf(owner, subject) {
      const owners = typeof owner === 'string' ? [owner] : owner;
      if (policy.kind === 'multiply') return integratedShare(columns, owners, subject);
      if (policy.kind === 'majority-as-whole' || policy.kind === 'weakest-link') {
        return chainsTogether(columns, policy, owners, subject);
      }
      return attributedInFull(columns, passedThrough(columns, owners, policy), subject);
    },
    ownersOf: (subject) => ownersBy(columns, policy, subject),
    holdingsOf(owner) {
      const below = heldBelow(columns, [owner]);
      const { shares, diagnostics } = sharesBelow(columns, policy, owner, below);
      const holdings = attributed(shares, (subject) => ({ owner, subject }));
      const faults = columnDiagnostics(columns, below);
      if (policy.kind !== 'multiply') {
        return { owner, holdings: largestFirst(holdings), diagnostics: sortedDiagnostics([...faults, ...diagnostics]) };
      }
      const inItself = shares.get(owner) ?? noShare;
      const both = holdings.map((holding): AttributedShare => {
        const naive = naiveShare(holding.share, inItself);
        return naive === undefined ? holding : { ...holding, naive };
      });
      return { owner, holdings: largestFirst(both), diagnostics: sortedDiagnostics(faults) };
    },
  };
}
