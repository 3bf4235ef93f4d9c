import type { Investment } from '../../investment/investment.js';
import type { Day } from '../../values/day.js';
import { allOf, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import type { FactContext } from '../fact.js';
import { type Above, type PartiesAbove, partiesAbove } from './holding-chain.js';
import { acquirersOf, type Party, partyOf } from './party.js';

type Case = CaseNode<Investment>;
/** The parties that acquire, and who is above them. */
function investorParties(read: Case, above: Above, asOf: Day): PartiesAbove {
  const ids = acquirersOf(read);
  const { parties, mayHideOne } = partiesAbove(read, ids, above, asOf);
  return {
    parties: new Map([...parties, ...ids.map((id) => [id, known(true)] as const)]),
    // Both are asked, so that both are asked for.
    mayHideOne: () => [!read.at('ownership').list('acquirers').complete, mayHideOne()].some(Boolean),
  };
}

/**
 * Whether a party that acquires, or one above it, has a property.
 *
 * @param above - who counts as standing above
 * @param unseen - whether a holder that the case does not show may have it; a property that is said of a party and of
 * everyone behind it cannot come from there
 */
export function someInvestor(
  read: Case,
  { asOf }: FactContext,
  above: Above,
  has: (party: CaseNode<Party>) => Flag,
  unseen: 'may-have-it' | 'is-covered' = 'may-have-it',
): Flag {
  const investor = investorParties(read, above, asOf);
  const flags = [...investor.parties].map(([id, isOne]) => {
    const party = partyOf(read, id);
    return party === undefined ? openFlag : allOf([isOne, has(party)]);
  });
  const isSettled = flags.some((flag) => !flag.values.includes(false));
  const isComplete = (): boolean =>
    unseen === 'may-have-it' ? !investor.mayHideOne() : read.at('ownership').list('acquirers').complete;
  return someOf(flags, isSettled || isComplete());
}

/**
 * Tells of a party whether it acquires or controls one that does; a party not shown to may do so where the case does not
 * show all of what is held.
 */
export function controllerTest(read: Case, { asOf }: FactContext): (id: string) => Flag {
  let found: PartiesAbove | undefined;
  return (id) => {
    found ??= investorParties(read, 'control', asOf);
    const shown = found.parties.get(id) ?? known(false);
    const isSettled = !shown.values.includes(false);
    return someOf([shown], isSettled || !found.mayHideOne());
  };
}
