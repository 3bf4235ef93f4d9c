import { directnesses, interestKinds, partyKinds } from '../investment/schema/ownership.js';
import { type Day, isDay } from '../values/day.js';
import type { DecimalInput } from '../values/decimal.js';
import { type Ratio, ratio, ratioIn } from '../values/ratio.js';
import { dividedBy, nothing, whole } from './fraction.js';
import type { GraphInterest, GraphParty, InterestKind, OwnershipGraph, PartyKind, ShareRange } from './graph.js';
import { isShare } from './share-range.js';

/** A share in percent: exact, as `51`, `"30.6"` or `"100/3"`, or a range with at most one lower and one upper end. */
export type ShareInput =
  | DecimalInput
  | {
      readonly min?: DecimalInput;
      readonly exclusiveMin?: DecimalInput;
      readonly max?: DecimalInput;
      readonly exclusiveMax?: DecimalInput;
    };

/** A party in plain data. */
export interface PartyInput {
  readonly id: string;
  /** By default the id. */
  readonly name?: string;
  readonly kind: PartyKind;
}

/** An interest in plain data. */
export interface InterestInput {
  /** By default its place in the list, as `interests[0]`. */
  readonly id?: string;
  readonly holder: string;
  readonly subject: string;
  /** By default `shares`. */
  readonly kind?: InterestKind;
  /** In percent; unknown where absent. */
  readonly share?: ShareInput;
  /** By default `direct`. */
  readonly directness?: GraphInterest['directness'];
  readonly since?: Day;
  readonly until?: Day;
  readonly standing?: 'certain' | 'possible';
  readonly basis?: string;
  readonly evidence?: readonly string[];
}

/** A graph in plain data. */
export interface OwnershipGraphInput {
  readonly parties: readonly PartyInput[];
  readonly interests: readonly InterestInput[];
  /** Groups of parties that declare to act together. */
  readonly concerts?: readonly { readonly parties: readonly string[]; readonly evidence?: readonly string[] }[];
}

/** One thing that is wrong with the data of a graph. */
export interface OwnershipGraphProblem {
  /** Where, as `interests[2].share`. */
  readonly path: string;
  readonly found: unknown;
  /** What stands there instead in data that is right. */
  readonly expected: string;
}

/** How many problems the message of an error tells. */
const MOST_TOLD = 20;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? String(value);

/** Everything that is wrong with the data of a graph, in one error. */
export class OwnershipGraphError extends Error {
  override readonly name = 'OwnershipGraphError';

  constructor(readonly problems: readonly OwnershipGraphProblem[]) {
    const told = problems
      .slice(0, MOST_TOLD)
      .map(({ path, found, expected }) => `- ${path}: found ${shown(found)}, expected ${expected}`);
    const more = problems.length > MOST_TOLD ? [`- and ${problems.length - MOST_TOLD} more`] : [];
    super(['The graph cannot be built:', ...told, ...more].join('\n'));
  }
}

const hundred = ratio(100n);
const aShare = 'a share from 0 to 100 percent, such as 51, "30.6" or { "min": 25, "exclusiveMax": 50 }';

function endOf(closed: DecimalInput | undefined, open: DecimalInput | undefined, absent: Ratio) {
  if (closed !== undefined && open !== undefined) return undefined;
  const given = closed ?? open;
  if (given === undefined) return { value: absent, isOpen: false };
  const value = ratioIn(given);
  return value === undefined ? undefined : { value: dividedBy(value, hundred), isOpen: open !== undefined };
}

function shareIn(input: ShareInput): ShareRange | undefined {
  const range = typeof input === 'object' && input !== null ? input : { min: input, max: input };
  const low = endOf(range.min, 'exclusiveMin' in range ? range.exclusiveMin : undefined, nothing);
  const high = endOf(range.max, 'exclusiveMax' in range ? range.exclusiveMax : undefined, whole);
  if (low === undefined || high === undefined) return undefined;
  const share: ShareRange = { min: low.value, max: high.value, minOpen: low.isOpen, maxOpen: high.isOpen };
  return isShare(share) ? share : undefined;
}

type Report = (path: string, found: unknown, expected: string) => void;

/** Looks a word up in a list of those that are allowed. */
function checkWord(report: Report, path: string, found: string, allowed: readonly string[]): void {
  if (!allowed.includes(found)) report(path, found, `one of ${allowed.join(', ')}`);
}

function readParties(input: OwnershipGraphInput['parties'], report: Report): ReadonlyMap<string, GraphParty> {
  const parties = new Map<string, GraphParty>();
  for (const [index, { id, name, kind }] of input.entries()) {
    if (typeof id !== 'string' || id === '') report(`parties[${index}].id`, id, 'a text');
    if (parties.has(id)) report(`parties[${index}].id`, id, 'an id that no other party has');
    checkWord(report, `parties[${index}].kind`, kind, partyKinds);
    parties.set(id, { id, name: name ?? id, kind });
  }
  return parties;
}

function readInterest(input: InterestInput, path: string, report: Report): GraphInterest {
  const { id, holder, subject, kind = 'shares', directness = 'direct', since, until, standing, basis } = input;
  const share = input.share === undefined ? undefined : shareIn(input.share);
  if (input.share !== undefined && share === undefined) report(`${path}.share`, input.share, aShare);
  checkWord(report, `${path}.kind`, kind, interestKinds);
  checkWord(report, `${path}.directness`, directness, directnesses);
  for (const [key, day] of Object.entries({ since, until })) {
    if (day !== undefined && !isDay(day)) report(`${path}.${key}`, day, 'a day, such as "2026-01-31"');
  }
  return {
    id: id ?? path,
    holder,
    subject,
    kind,
    directness,
    evidence: input.evidence ?? [],
    ...(share === undefined ? {} : { share }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(standing === undefined ? {} : { standing }),
    ...(basis === undefined ? {} : { basis }),
  };
}

/**
 * A graph from plain data.
 *
 * @throws OwnershipGraphError with everything that is wrong: an id used twice, a party that is not listed, a share outside
 * 0 to 100 percent, a kind or a day that does not exist
 * @example
 * ```ts
 * import { lookThrough, ownershipGraph, percentText } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 'a', kind: 'fund' }, { id: 'b', kind: 'company' }, { id: 'c', kind: 'company' }],
 *   interests: [
 *     { holder: 'a', subject: 'b', share: 60 },
 *     { holder: 'b', subject: 'c', share: 51 },
 *   ],
 * });
 * percentText(lookThrough(graph, { dimension: 'shares' }).shareOf('a', 'c')); // => '30.6%'
 * ```
 */
export function ownershipGraph(input: OwnershipGraphInput): OwnershipGraph {
  const problems: OwnershipGraphProblem[] = [];
  const report: Report = (path, found, expected) => problems.push({ path, found, expected });
  const parties = readParties(input.parties, report);
  const ids = new Set<string>();
  const isParty = (path: string, id: string): void => {
    if (!parties.has(id)) report(path, id, 'the id of a party in the list of parties');
  };
  const interests = input.interests.map((one, index): GraphInterest => {
    const path = `interests[${index}]`;
    const interest = readInterest(one, path, report);
    if (ids.has(interest.id)) report(`${path}.id`, interest.id, 'an id that no other interest has');
    ids.add(interest.id);
    isParty(`${path}.holder`, interest.holder);
    isParty(`${path}.subject`, interest.subject);
    return interest;
  });
  const concerts = (input.concerts ?? []).map((concert, index) => {
    if (concert.parties.length < 2) report(`concerts[${index}].parties`, concert.parties, 'two parties or more');
    for (const [place, party] of concert.parties.entries()) isParty(`concerts[${index}].parties[${place}]`, party);
    return { parties: concert.parties, evidence: concert.evidence ?? [] };
  });
  if (problems.length > 0) throw new OwnershipGraphError(problems);
  return { parties, interests, concerts };
}
