import type { Investment } from '../../investment/investment.js';
import { isComplete } from '../../investment/list.js';
import type { beneficialOwnerBases } from '../../investment/schema/ownership.js';
import { type BeneficialOwners, isIndication, type OwnerGround } from '../../ownership/beneficial-owner.js';
import {
  type BeneficialOwnerRule,
  belgianBeneficialOwnerRule,
  europeanBeneficialOwnerRule,
} from '../../ownership/beneficial-owner-rule.js';
import { beneficialOwners } from '../../ownership/beneficial-owners.js';
import type { OwnershipGraph } from '../../ownership/graph.js';
import { allOf, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';
import { atBestOpen } from './doubt.js';
import { partiesAbove } from './holding-chain.js';
import { note, standingToAcquirers } from './investor-finding.js';
import { graphOf, interestsAbove, isPotential } from './ownership-graph.js';
import { ownableAcquirers, partyOf, residesOutside } from './party.js';

type Case = CaseNode<Investment>;
type Basis = (typeof beneficialOwnerBases)[number];
type IsMeant = (ground: OwnerGround) => boolean;

/** What an author of a case says of beneficial owners, on some bases; whoever is listed for a company above may be one. */
function declared(read: Case, context: FactContext, acquirers: readonly string[], bases: readonly Basis[]): Flag[] {
  const owners = read.at('ownership').list('beneficialOwners').items;
  let above: ReadonlyMap<string, Flag> | undefined;
  return owners.map(({ raw: owner }) => {
    const person = partyOf(read, owner?.person);
    if (owner === undefined || person === undefined) return openFlag;
    if (!bases.includes(owner.basis)) return known(false);
    const says = () => [
      `${person.raw?.name} is listed as beneficial owner of ${partyOf(read, owner.of)?.raw?.name ?? owner.of}.`,
      ...standingToAcquirers(read, context, owner.person, acquirers),
    ];
    if (!acquirers.includes(owner.of)) {
      // Whoever owns a company above an acquirer may own the acquirer as well.
      above ??= partiesAbove(read, acquirers, 'any-interest', context.asOf).parties;
      if (!above.has(owner.of)) return known(false);
    }
    const flag = residesOutside(person, context);
    const isSo = acquirers.includes(owner.of) ? flag : atBestOpen(flag);
    note(context, isSo, person, says);
    return isSo;
  });
}

/** The beneficial owners that follow from what the case shows of who holds what. */
function computed(read: Case, { asOf }: FactContext, acquirers: readonly string[], rule: BeneficialOwnerRule) {
  const held = interestsAbove(read, acquirers, asOf).filter((interest) => !isPotential(interest));
  const graph = graphOf(read, held);
  const found = ownersIn.get(graph) ?? [];
  const known = found.find((one) => one.rule === rule && one.acquirers.join('|') === acquirers.join('|'));
  if (known !== undefined) return known.owners;
  const owners = beneficialOwners(graph, acquirers, { rule, votesFollowShares: true });
  ownersIn.set(graph, [...found, { rule, acquirers, owners }]);
  return owners;
}

/** The beneficial owners found in a graph: several facts ask for them, on different grounds. */
const ownersIn = new WeakMap<
  OwnershipGraph,
  readonly {
    readonly rule: BeneficialOwnerRule;
    readonly acquirers: readonly string[];
    readonly owners: BeneficialOwners;
  }[]
>();

/** Whether a person who counts on one of some grounds lives outside the Union. */
function someOutside(
  read: Case,
  context: FactContext,
  acquirers: readonly string[],
  { persons }: BeneficialOwners,
  isMeant: IsMeant,
): Flag[] {
  return persons.flatMap(({ party, grounds }) => {
    const meant = grounds.filter(isMeant);
    const person = partyOf(read, party);
    if (meant.length === 0 || person === undefined) return [];
    const isOne = meant.some(({ standing }) => standing === 'certain') ? known(true) : openFlag;
    const flag = allOf([isOne, residesOutside(person, context)]);
    note(context, flag, person, () => standingToAcquirers(read, context, party, acquirers));
    return [flag];
  });
}

/**
 * Whether one of the beneficial owners lives outside the Union. A list of them that is complete is taken at its word;
 * otherwise they follow from who holds what, and it is open while somebody not named may be one.
 */
const someOwner =
  (bases: readonly Basis[], isMeant: IsMeant, rule = belgianBeneficialOwnerRule) =>
  (read: Case, context: FactContext): Flag => {
    const ownership = read.at('ownership');
    if (context.asOf < rule.appliesFrom) return known(false);
    if (!ownership.list('acquirers').complete) return openFlag;
    const acquirers = ownableAcquirers(read);
    if (acquirers.length === 0) return known(false);
    const listed = declared(read, context, acquirers, bases);
    const isSettled = (flags: readonly Flag[]): boolean => flags.some((flag) => !flag.values.includes(false));
    if (isSettled(listed) || isComplete(read.raw?.ownership?.beneficialOwners)) return someOf(listed);
    const found = computed(read, context, acquirers, rule);
    const flags = [...listed, ...someOutside(read, context, acquirers, found, isMeant)];
    if (isSettled(flags)) return known(true);
    const isWhole = found.isComplete && ownership.list('interests').complete;
    // Either answers it: who the owners are, or who holds what.
    if (!isWhole) ownership.list('beneficialOwners').doubt();
    return someOf(flags, isWhole);
  };

export const beneficialOwnerOutsideEu = defineFact('investor.beneficialOwnerOutsideEu', {
  type: 'boolean',
  title: 'A beneficial owner lives outside the EU',
  question:
    'Does a natural person who ultimately owns or controls an acquirer have the main residence outside the European Union?',
  asks: ['investor'],
  derive: someOwner(
    ['ownership', 'control'],
    (ground) => ['ownership', 'control', 'role'].includes(ground.basis) && !isIndication(ground),
  ),
});

export const quarterHolderOutsideEu = defineFact('investor.quarterHolderOutsideEu', {
  type: 'boolean',
  title: 'A person outside the EU holds more than a quarter of the investor',
  question:
    'Does a natural person with main residence outside the European Union hold more than 25 percent of the shares or votes of an acquirer, directly or through others, alone or in declared concert?',
  asks: ['investor'],
  status: 'inferred',
  citation: belgianBeneficialOwnerRule.citation,
  derive: someOwner([], isIndication),
});

export const quarterHolderByEuRule = defineFact('investor.quarterHolderByEuRule', {
  type: 'boolean',
  title: 'A person outside the EU owns a quarter or more of the investor, by the rule of the EU',
  question:
    'From 10 July 2027: does a natural person with main residence outside the European Union own 25 percent or more of an acquirer, multiplied along the chain?',
  asks: ['investor'],
  citation: europeanBeneficialOwnerRule.citation,
  derive: someOwner([], ({ basis }) => basis === 'ownership', europeanBeneficialOwnerRule),
});

export const managerOutsideEu = defineFact('investor.managerOutsideEu', {
  type: 'boolean',
  title: 'A manager who counts as beneficial owner lives outside the EU',
  question:
    'Where a senior manager counts as beneficial owner of an acquirer for want of another, is the main residence outside the European Union?',
  asks: ['investor'],
  derive: someOwner(['senior-manager'], ({ basis }) => basis === 'senior-manager'),
});

/** What a rule can ask about the natural persons behind the investor. */
export const beneficialOwnerFacts = [
  beneficialOwnerOutsideEu,
  quarterHolderOutsideEu,
  quarterHolderByEuRule,
  managerOutsideEu,
] as const;
