import { votes } from '../facts/catalogue/counting.js';
import { standingBetween } from '../facts/catalogue/investor-finding.js';
import { graphOf, interestsAbove, isHolding } from '../facts/catalogue/ownership-graph.js';
import { acquirersOf } from '../facts/catalogue/party.js';
import { caseUnder } from '../facts/derive.js';
import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import { itemsOf } from '../investment/list.js';
import { isIndication, type OpenEnd } from '../ownership/beneficial-owner.js';
import { belgianBeneficialOwnerRule, beneficialOwnerRuleOn } from '../ownership/beneficial-owner-rule.js';
import { beneficialOwners } from '../ownership/beneficial-owners.js';
import { type ControlGraph, controlOf } from '../ownership/control.js';
import { diagnose } from '../ownership/diagnose.js';
import type { DiagnosticCode } from '../ownership/diagnostic.js';
import { explainChain, explainControl } from '../ownership/explain.js';
import type { OwnershipGraph } from '../ownership/graph.js';
import { ifExercised } from '../ownership/if-exercised.js';
import { lookThrough } from '../ownership/look-through.js';
import { percentText } from '../ownership/percent-text.js';
import { stateLinks } from '../ownership/state-links.js';
import type { Day } from '../values/day.js';
import type { CompanyOwnership, Ownership, OwnershipProblem, StateLinkResult } from './ownership-result.js';

/** Who is behind the investor, as far as the case shows it; `undefined` where it says nothing of who holds what. */
export function ownershipOf(
  investment: Investment,
  { asOf, evidence }: { readonly asOf: Day; readonly evidence: EvidencePolicy },
): Ownership | undefined {
  if (itemsOf(investment.ownership?.interests).length === 0) return undefined;
  const read = caseUnder(investment, evidence);
  const acquirers = acquirersOf(read);
  const parties = new Set(itemsOf(investment.ownership?.parties).map(({ id }) => id));
  const reached = itemsOf(investment.target?.entities).flatMap(({ id }) => (parties.has(id) ? [id] : []));
  const companies = [...new Set([...acquirers, ...reached])];
  const above = interestsAbove(read, companies, asOf);
  const all = graphOf(read, above);
  const held = graphOf(read, above.filter(isHolding));
  const rule = beneficialOwnerRuleOn(asOf) ?? belgianBeneficialOwnerRule;
  const owners = beneficialOwners(all, acquirers, { rule, votesFollowShares: true });
  const nameOf = (id: string): string => all.parties.get(id)?.name ?? id;
  return {
    companies: companies.map((company) => companyOwnership(held, company)),
    beneficialOwners: owners.persons.map(({ party, standing, grounds }) => ({
      party,
      name: nameOf(party),
      standing,
      bases: [...new Set(grounds.map(({ basis }) => basis))],
      indication: grounds.every(isIndication),
    })),
    rule: { title: rule.title, status: rule.status, citation: rule.citation },
    notEstablished: owners.open.filter(({ mayHide }) => mayHide).map((end) => openText(end, nameOf(end.party))),
    states: acquirers.flatMap((acquirer) => statesBehind(held, acquirer)),
    potential: potentialOf(all),
    problems: problemsOf(held),
  };
}

function companyOwnership(graph: OwnershipGraph, company: string): CompanyOwnership {
  const [inShares, inVotes] = [lookThrough(graph, { dimension: 'shares' }), lookThrough(graph, votes)];
  const { owners, unknown } = inShares.ownersOf(company);
  const control = controlOf(graph, { ...votes, concert: true });
  const controllers = control.controllersOf(company).map(({ controller }) => controller);
  const above = [...new Set([...owners.map(({ owner }) => owner), ...controllers])].filter((id) => id !== company);
  const unnamed = percentText(unknown);
  return {
    party: company,
    name: graph.parties.get(company)?.name ?? company,
    above: above.map((party) => ({
      party,
      name: graph.parties.get(party)?.name ?? party,
      kind: graph.parties.get(party)?.kind ?? 'unknown',
      shares: percentText(inShares.shareOf(party, company)),
      votes: percentText(inVotes.shareOf(party, company)),
      controls: controls(control, party, company),
      ...standingBetween(graph, party, company, control),
    })),
    ...(unnamed === '0%' ? {} : { unnamed }),
  };
}

function controls(control: ControlGraph, party: string, company: string): 'yes' | 'no' | 'open' {
  const { qualities } = control.controlIn(party, company);
  if (qualities.every((one) => one === 'none')) return 'no';
  return qualities.includes('none') ? 'open' : 'yes';
}

const openText = ({ code, shares }: OpenEnd, name: string): string =>
  ({
    remainder: `Nobody is named for ${shares === undefined ? 'a part' : percentText(shares)} of ${name}.`,
    'no-holders': `Nobody is named who holds ${name}.`,
    'unknown-party': `It is not known what ${name} is.`,
  })[code];

function statesBehind(graph: OwnershipGraph, acquirer: string): StateLinkResult[] {
  const { control, influence } = stateLinks(graph, acquirer, { votesFollowShares: true });
  const nameOf = (id: string): string => graph.parties.get(id)?.name ?? id;
  return [
    ...control.map(
      (one): StateLinkResult => ({
        party: one.party,
        name: nameOf(one.party),
        link: 'control',
        standing: one.standing,
        says: [explainControl(graph, one.control), explainChain(graph, one.chain)]
          .filter((text) => text !== '')
          .join(' '),
      }),
    ),
    ...influence.map(
      ({ party, chain }): StateLinkResult => ({
        party,
        name: nameOf(party),
        link: 'influence',
        standing: 'certain',
        says: `${chain.map(({ holder, subject, kind }) => `${nameOf(holder)}, ${kind.replaceAll('-', ' ')} in ${nameOf(subject)}`).join('; ')}.`,
      }),
    ),
  ];
}

/** What would be held if what is potential were exercised: told beside what is held, and never counted in it. */
function potentialOf(graph: OwnershipGraph): string[] {
  const nameOf = (id: string): string => graph.parties.get(id)?.name ?? id;
  return graph.interests.flatMap(({ id, kind, holder, subject }) => {
    if (kind !== 'convertible' && kind !== 'option' && kind !== 'pledge') return [];
    const then = lookThrough(ifExercised(graph, [id]), { dimension: 'shares' }).shareOf(holder, subject);
    return [
      `${nameOf(holder)} has ${kind === 'option' ? 'an' : 'a'} ${kind} on ${nameOf(subject)}: if exercised, it would hold ${percentText(then)}. It is not held until then.`,
    ];
  });
}

const says: Readonly<Record<DiagnosticCode, (names: string) => string>> = {
  'total-above-whole': (names) =>
    `The holders of ${names} add up to more than all of it; their shares are taken as unknown.`,
  'own-shares': (names) => `${names} holds an interest in itself.`,
  'declared-twice': (names) => `One interest is declared with different shares: ${names}.`,
  'bases-differ': (names) => `Counted on several bases that do not agree: ${names}.`,
  'total-excluded': (names) => `A declared total is not among what the links allow: ${names}.`,
  'closed-set': (names) => `Wholly owned among themselves, so that nobody outside owns them: ${names}.`,
  'no-such-party': (names) => `An interest names a party that is not described: ${names}.`,
  'not-a-share': (names) => `A share lies below nothing or above the whole: ${names}.`,
  'cycle-not-solved': (names) => `They hold each other in too many ways to solve exactly: ${names}.`,
  'chains-cut': (names) => `There are more chains than were followed: ${names}.`,
};

function problemsOf(graph: OwnershipGraph): OwnershipProblem[] {
  return diagnose(graph, votes).map(({ code, parties }) => ({
    code,
    parties,
    says: says[code](parties.map((id) => graph.parties.get(id)?.name ?? id).join(', ')),
  }));
}
