import type { Party } from '../facts/catalogue/party.js';
import { caseUnder } from '../facts/derive.js';
import type { PortfolioContext } from '../facts/portfolio.js';
import { activityKinds, regions } from '../investment/schema/target.js';
import type { Assessment } from '../screening/assessment.js';
import { type Run, runOf } from '../screening/run.js';
import type { AnyPossible } from '../values/possible.js';
import { type Exposure, exposureOf, type Membership } from './exposure.js';
import { type HighestController, highestControllers } from './highest-controllers.js';
import { portfolioContexts } from './portfolio-contexts.js';
import { changesOf, grouped, type PortfolioChange, type PortfolioRun, runsOf } from './portfolio-runs.js';

/** How a portfolio is looked at. */
export interface PortfolioOptions {
  /**
   * By what a party of one case is known to be one of another: by an `identifier` with the same scheme and number, or by
   * having the same `id` in the case files, where whoever wrote them took care of that. @defaultValue `'identifier'`
   */
  readonly sameParty?: 'identifier' | 'id';
}

/** Many cases together. It decides nothing, and nothing of it is scored. */
export interface Portfolio {
  /** How many cases there are, however often each was screened. */
  readonly cases: number;
  /**
   * By the highest party that certainly controls an acquirer. A case is established where that is a natural person or a
   * state, above whom nobody can stand, and who is known by what tells parties of several cases apart.
   */
  readonly controllers: Exposure;
  /** By what the entities of the target do. */
  readonly sectors: Exposure;
  /** By the region in which the entities of the target are. */
  readonly places: Exposure;
  /** By the law under which the highest controllers stand, or where they reside. A report only: it never feeds a score. */
  readonly jurisdictions: Exposure;
  /** What the cases came to, for each rule set and day. */
  readonly runs: readonly PortfolioRun[];
  /** Cases that come to another obligation or band under another rule set or on another day. */
  readonly changes: readonly PortfolioChange[];
  /** What the portfolio tells of each case, by its id, to be given to `screen`: no rule of this library reads it. */
  readonly contexts: Readonly<Record<string, PortfolioContext>>;
}

/**
 * Looks at many cases together: who stands behind them, in which sectors and places, how concentrated that is, and what
 * they come to under several rule sets and on several days.
 *
 * Only what is certain counts; a case of which something is open is listed as not established and makes the index of
 * concentration an interval. Of a case that was screened several times the first assessment says who and where.
 *
 * @param assessments - from `screen`, in this program; the same case under several rule sets or on several days too
 * @throws TypeError when an assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { portfolio } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * portfolio([screen(hub, belgium2023)]).controllers.notEstablished; // => ['hub']
 * ```
 */
export function portfolio(assessments: readonly Assessment[], options: PortfolioOptions = {}): Portfolio {
  const runs = grouped(assessments, ({ investment }) => investment.id).map(([first]) => runOf(first));
  const behind = runs.map((run) => ({ run, highest: highestControllers(run) }));
  const keyOf = partyKeys(
    behind.flatMap(({ highest }) => highest.map(({ party }) => party)),
    options.sameParty ?? 'identifier',
  );
  const controlled = behind.map(({ run, highest }) => {
    const groups = distinct(highest.map(({ party }) => ({ id: keyOf(run, party).key, title: party.name })));
    const established = highest.length > 0 && highest.every((one) => one.ultimate && keyOf(run, one.party).known);
    return { run, groups, established, controllers: groups.map(({ id }) => id) };
  });
  return {
    cases: runs.length,
    controllers: exposureOf(controlled.map(({ run, ...one }) => ({ id: run.investment.id, ...one }))),
    sectors: exposureOf(runs.map((run) => membership(run, sectorsOf(run)))),
    places: exposureOf(runs.map((run) => membership(run, placesOf(run)))),
    jurisdictions: exposureOf(behind.map(({ run, highest }) => membership(run, jurisdictionsOf(run, highest)))),
    runs: runsOf(assessments),
    changes: changesOf(assessments),
    contexts: portfolioContexts(controlled),
  };
}

/**
 * The group of each party: parties of several cases with an identifier in common are one. A party that has none is one of
 * its case alone, and who it is elsewhere is not known.
 */
function partyKeys(parties: readonly Party[], by: 'identifier' | 'id') {
  const joined = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = joined.get(key);
    return next === undefined ? key : rootOf(next);
  };
  const ownKeys = (party: Party): string[] =>
    by === 'id'
      ? [party.id]
      : (party.identifiers ?? []).flatMap(({ scheme, id }) => (scheme === undefined ? [] : [`${scheme} ${id}`]));
  for (const party of parties) {
    const [first, ...others] = ownKeys(party);
    for (const other of others) {
      if (first !== undefined && rootOf(other) !== rootOf(first)) joined.set(rootOf(other), rootOf(first));
    }
  }
  return (run: Run, party: Party): { readonly key: string; readonly known: boolean } => {
    const [first] = ownKeys(party);
    return first === undefined
      ? { key: `${run.investment.id}: ${party.id}`, known: false }
      : { key: rootOf(first), known: true };
  };
}

/** What some leaves of a case certainly say, and whether that is all. */
interface Said {
  readonly words: readonly string[];
  readonly established: boolean;
}

function said(leaves: readonly AnyPossible[], complete: boolean): Said {
  const known = leaves.flatMap((leaf) => (leaf.kind === 'listed' && leaf.values.length === 1 ? leaf.values : []));
  const words = [...new Set(known.map(String))];
  return { words, established: complete && words.length > 0 && known.length === leaves.length };
}

const membership = ({ investment }: Run, { words, established }: Said): Membership => ({
  id: investment.id,
  groups: words.map((word) => ({ id: word, title: word })),
  established,
});

function sectorsOf({ investment, evidence }: Run): Said {
  const entities = caseUnder(investment, evidence).at('target').list('entities');
  const activities = entities.items.map((entity) => entity.list('activities'));
  return said(
    activities.flatMap(({ items }) => items.map((activity) => activity.choice('kind', activityKinds))),
    entities.complete && activities.every(({ complete }) => complete),
  );
}

function placesOf({ investment, evidence }: Run): Said {
  const entities = caseUnder(investment, evidence).at('target').list('entities');
  return said(
    entities.items.map((entity) => entity.choice('region', regions)),
    entities.complete,
  );
}

function jurisdictionsOf({ investment, evidence }: Run, highest: readonly HighestController[]): Said {
  const read = caseUnder(investment, evidence).at('ownership').list('parties');
  const ids = new Set(highest.map(({ party }) => party.id));
  return said(
    read.items
      .filter(({ raw }) => raw !== undefined && ids.has(raw.id))
      .map((party) => party.country(party.raw?.kind === 'person' ? 'residence' : 'law')),
    highest.length > 0 && highest.every(({ ultimate }) => ultimate),
  );
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
