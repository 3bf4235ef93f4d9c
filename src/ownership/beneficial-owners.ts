import { compareText } from '../values/text.js';
import type { BeneficialOwners, OpenEnd, OwnerGround, OwnerWithGrounds } from './beneficial-owner.js';
import { columnDiagnostics, sortedDiagnostics, unknownParties } from './diagnose.js';
import type { Diagnostic } from './diagnostic.js';
import type { OwnershipGraph } from './graph.js';
import { isTop, mayHideTogether, openEnds } from './open-owners.js';
import { type BeneficialOwnersOptions, type OwnerSearch, ownerSearch } from './owner-search.js';
import { ancestorsOf } from './reach.js';
import { bestStanding, groundsIn } from './role-grounds.js';
import { upstreamOf } from './upstream.js';

/** What is found of one company. */
interface Found {
  readonly counted: ReadonlyMap<string, readonly OwnerGround[]>;
  readonly open: readonly OpenEnd[];
  readonly isComplete: boolean;
}

const mayBePerson = (search: OwnerSearch, party: string): boolean =>
  search.kindOf(party) === 'person' || search.kindOf(party) === 'unknown';

/** The fallback: who runs the company, if nobody counts otherwise. */
function withManagers(search: OwnerSearch, subject: string, found: Found): Found {
  const persons = [...found.counted].filter(([party]) => mayBePerson(search, party));
  const isCertain = ([party, grounds]: (typeof persons)[number]): boolean =>
    search.kindOf(party) === 'person' && bestStanding(grounds) === 'certain';
  if (persons.some(isCertain)) return found;
  const isSettled = persons.length === 0 && found.isComplete;
  const counted = new Map(found.counted);
  for (const { holder, kind, standing } of search.interestsIn(subject)) {
    if (kind !== 'senior-manager') continue;
    const held = isSettled && standing !== 'possible' ? 'certain' : 'possible';
    counted.set(holder, [...(counted.get(holder) ?? []), { basis: 'senior-manager', subject, standing: held }]);
  }
  return { ...found, counted };
}

function ownersOf(search: OwnerSearch, subject: string): Found {
  const counted = groundsIn(search, subject);
  const open = openEnds(search, subject, counted);
  const isComplete = !open.some(({ mayHide }) => mayHide) && !mayHideTogether(search, subject, open);
  return withManagers(search, subject, { counted, open, isComplete });
}

/** The parties above some others, at the end of whose chains stands a natural person. */
function ledByPersons(search: OwnerSearch): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const { holder, subject, kind } of search.graph.interests) {
    if (kind !== 'senior-manager') below.set(holder, [...(below.get(holder) ?? []), subject]);
  }
  const found = new Set<string>();
  const queue = [...below.keys()].filter((party) => search.kindOf(party) === 'person');
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of below.get(at) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}

/** Whether a party is where the chains end, though it is no natural person. */
function isOther(search: OwnerSearch, led: ReadonlySet<string>, party: string): boolean {
  const kind = search.kindOf(party);
  if (kind === 'person') return false;
  if (kind === 'state' || kind === 'state-body') return true;
  return isTop(search, party) || (kind === 'fund' && !led.has(party));
}

/** A party of which it is not known what it is may be a person. */
function asPerson(search: OwnerSearch, party: string, grounds: readonly OwnerGround[]): readonly OwnerGround[] {
  return search.kindOf(party) === 'person' ? grounds : grounds.map((ground) => ({ ...ground, standing: 'possible' }));
}

function diagnosticsOf(search: OwnerSearch, subjects: readonly string[]): readonly Diagnostic[] {
  const found = [search.shares, search.votes].flatMap((columns) =>
    columnDiagnostics(columns, new Set(subjects.flatMap((subject) => [subject, ...ancestorsOf(columns, subject)]))),
  );
  return sortedDiagnostics([...found, ...unknownParties(search.graph, search.graph.interests)]);
}

/** Open ends of several companies, each party once; it may hide somebody if it may in one of them. */
function joined(open: readonly OpenEnd[]): readonly OpenEnd[] {
  const byParty = new Map<string, OpenEnd>();
  for (const end of open) {
    const before = byParty.get(end.party);
    byParty.set(end.party, { ...end, mayHide: end.mayHide || before?.mayHide === true });
  }
  return [...byParty.values()].sort((a, b) => compareText(a.party, b.party));
}

/**
 * The beneficial owners of a company, or of several, as anti-money-laundering law sees them, as far as a graph shows them.
 *
 * Every ground is `certain` only if it is there however what is not known is filled in, and `possible` if it is there in
 * some way. More than the line of the rule is an indication of ownership under some rules: the ground says so. A fund or a
 * State is an owner and never a beneficial owner: it stands among the `others`. Votes that are not stated are unknown,
 * unless `votesFollowShares` is set, so that without it every shareholder may have the votes.
 *
 * Where a person lives is not looked at, nor what is only potential: see `ifExercised` for that.
 *
 * @param subject - the id of a company, or of several
 * @example
 * ```ts
 * import { belgianBeneficialOwnerRule, beneficialOwners, ownershipGraph } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 'ann', kind: 'person' }, { id: 'holding', kind: 'company' }, { id: 'target', kind: 'company' }],
 *   interests: [
 *     { holder: 'ann', subject: 'holding', share: 60 },
 *     { holder: 'holding', subject: 'target', share: 30 },
 *   ],
 * });
 * const { persons } = beneficialOwners(graph, 'target', { rule: belgianBeneficialOwnerRule, votesFollowShares: true });
 * persons.map(({ party, standing }) => [party, standing]); // => [['ann', 'certain']]
 * ```
 */
export function beneficialOwners(
  graph: OwnershipGraph,
  subject: string | readonly string[],
  options: BeneficialOwnersOptions,
): BeneficialOwners {
  const subjects = typeof subject === 'string' ? [subject] : [...new Set(subject)].sort(compareText);
  const search = ownerSearch(upstreamOf(graph, subjects, options.day), options);
  const led = ledByPersons(search);
  const all = subjects.map((one) => ownersOf(search, one));
  const grounds = new Map<string, OwnerGround[]>();
  for (const { counted } of all) {
    for (const [party, some] of counted) grounds.set(party, [...(grounds.get(party) ?? []), ...some]);
  }
  const listed = (parties: (party: string) => boolean): OwnerWithGrounds[] =>
    [...grounds.keys()]
      .filter(parties)
      .sort(compareText)
      .map((party) => ({
        party,
        kind: search.kindOf(party),
        standing: bestStanding(grounds.get(party) ?? []),
        grounds: grounds.get(party) ?? [],
      }));
  return {
    persons: listed((party) => mayBePerson(search, party)).map((one) => {
      const own = asPerson(search, one.party, one.grounds);
      return { ...one, standing: bestStanding(own), grounds: own };
    }),
    others: listed((party) => isOther(search, led, party)),
    open: joined(all.flatMap(({ open }) => open)),
    isComplete: all.every(({ isComplete }) => isComplete),
    diagnostics: diagnosticsOf(search, subjects),
  };
}
