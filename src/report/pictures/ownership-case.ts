import { votes } from '../../facts/catalogue/counting.js';
import { graphOf, interestsAbove, isHolding } from '../../facts/catalogue/ownership-graph.js';
import { acquirersOf, partyOf, undertakings } from '../../facts/catalogue/party.js';
import { caseUnder } from '../../facts/derive.js';
import { itemsOf } from '../../investment/list.js';
import { controlOf } from '../../ownership/control.js';
import type { OwnershipGraph, PartyKind, ShareRange } from '../../ownership/graph.js';
import { remaindersOf } from '../../ownership/remainders.js';
import type { Assessment } from '../../screening/assessment.js';
import { runOf } from '../../screening/run.js';
import { type Reasons, reasonsIn } from './foreign-chains.js';

/** Who holds what in a case, as its assessment read it. */
export interface OwnershipCase {
  /** Everything above those who acquire and what is reached, what is only potential included. */
  readonly graph: OwnershipGraph;
  readonly acquirers: readonly string[];
  /** The companies of the target that are parties of the case. */
  readonly reached: readonly string[];
  /** What is acquired, where none of its companies is a party. */
  readonly target: string | undefined;
  readonly reasons: Reasons;
  /** What nobody named holds of a company; `undefined` for one of which no holder is shown. */
  readonly unnamedIn: (party: string, kind: PartyKind) => ShareRange | 'no-holder' | undefined;
  readonly controls: (holder: string, subject: string) => 'yes' | 'no' | 'open';
  /** The countries under whose law a party stands, or where a person lives: one, several, or not known. */
  readonly countriesOf: (party: string) => readonly string[] | undefined;
}

/**
 * The ownership of a case under the evidence policy and on the day of its assessment.
 *
 * @throws TypeError for an assessment read back from JSON, which has lost the case
 */
export function ownershipCase(assessment: Assessment): OwnershipCase {
  const { investment, evidence, asOf } = runOf(assessment);
  const read = caseUnder(investment, evidence);
  const acquirers = [...new Set(acquirersOf(read))];
  const parties = new Set(itemsOf(investment.ownership?.parties).map(({ id }) => id));
  const entities = itemsOf(investment.target?.entities);
  const reached = [...new Set(entities.flatMap(({ id }) => (parties.has(id) ? [id] : [])))];
  const above = interestsAbove(read, [...new Set([...acquirers, ...reached])], asOf);
  const held = graphOf(read, above.filter(isHolding));
  const remainders = remaindersOf(held, { dimension: 'shares' });
  const control = controlOf(held, { ...votes, concert: true });
  const targetName = investment.target?.name ?? entities[0]?.name;
  return {
    graph: graphOf(read, above),
    acquirers,
    reached,
    target: reached.length === 0 ? targetName : undefined,
    reasons: reasonsIn(assessment, held, acquirers),
    unnamedIn(party, kind) {
      if (kind === 'person' || kind === 'state') return undefined;
      const interests = held.interests.filter(({ subject }) => subject === party);
      const counted = interests.filter((one) => one.kind === 'shares' || one.kind === 'voting-rights');
      if (interests.length === 0 || (kind === 'company' && counted.length === 0)) return 'no-holder';
      return remainders.get(party);
    },
    controls(holder, subject) {
      const { qualities } = control.controlIn(holder, subject);
      if (qualities.every((one) => one === 'none')) return 'no';
      return qualities.includes('none') ? 'open' : 'yes';
    },
    countriesOf(id) {
      const party = partyOf(read, id);
      const kind = party?.raw?.kind ?? 'unknown';
      if (party === undefined || (kind !== 'person' && !undertakings.includes(kind))) return undefined;
      const country = party.country(kind === 'person' ? 'residence' : 'law');
      return country.kind === 'anything' ? [] : country.values;
    },
  };
}
