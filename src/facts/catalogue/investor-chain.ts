import type { Investment } from '../../investment/investment.js';
import { toDecimal } from '../../values/decimal.js';
import { allOf, negate, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import { atMost, sumOf } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { type LinkTest, partiesAbove } from './holding-chain.js';

type Case = CaseNode<Investment>;
type Ownership = NonNullable<Investment['ownership']>;

/** A party as the case describes it. */
export type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];

/** A majority of the shares or of the votes: who holds it controls. */
export const majorityInterest: LinkTest = ({ interests }) =>
  someOf(
    (['shares', 'voting-rights'] as const).map((kind) => {
      const shares = interests.filter((interest) => interest.raw?.kind === kind);
      return negate(atMost(sumOf(shares.map((interest) => interest.amount('share', 100))), toDecimal(50)));
    }),
  );

/** The parties that acquire and those above them, each with whether it certainly is one of them. */
function investorParties(read: Case, counts: LinkTest): ReadonlyMap<string, Flag> {
  const acquirers = read
    .at('ownership')
    .list('acquirers')
    .items.flatMap(({ raw: id }) => id ?? []);
  return new Map([...partiesAbove(read, acquirers, counts), ...acquirers.map((id) => [id, known(true)] as const)]);
}

/** Whether the case shows all of the parties that acquire and of the interests in them. */
function isWhole(read: Case): boolean {
  const ownership = read.at('ownership');
  // Both are read, so that both are asked for.
  return [ownership.list('acquirers').complete, ownership.list('interests').complete].every(Boolean);
}

/**
 * Whether a party that acquires, or one above it, has a property.
 *
 * @param counts - which links make a holder count
 * @param unseen - whether a holder that the case does not show may have it; a property that is said of a party and of
 * everyone behind it cannot come from there
 */
export function someInvestor(
  read: Case,
  counts: LinkTest,
  has: (party: CaseNode<Party>) => Flag,
  unseen: 'may-have-it' | 'is-covered' = 'may-have-it',
): Flag {
  const belongs = investorParties(read, counts);
  const parties = read.at('ownership').list('parties').items;
  const flags = [...belongs].map(([id, isOne]) => {
    const party = parties.find(({ raw }) => raw?.id === id);
    return party === undefined ? openFlag : allOf([isOne, has(party)]);
  });
  const isSettled = flags.some((flag) => !flag.values.includes(false));
  const isComplete = (): boolean =>
    unseen === 'may-have-it' ? isWhole(read) : read.at('ownership').list('acquirers').complete;
  return someOf(flags, isSettled || isComplete());
}

/**
 * Tells of a party whether it acquires or stands above one that does; a party not shown to may do so where interests are
 * missing.
 */
export function investorTest(read: Case, counts: LinkTest): (id: string) => Flag {
  let belongs: ReadonlyMap<string, Flag> | undefined;
  return (id) => {
    belongs ??= investorParties(read, counts);
    const shown = belongs.get(id) ?? known(false);
    const isSettled = !shown.values.includes(false);
    return someOf([shown], isSettled || isWhole(read));
  };
}
