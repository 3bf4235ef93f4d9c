import type { Assessment, CompanyOwnership, Ownership } from '../screening/assessment.js';
import { citationText } from '../values/citation.js';
import { heading, labelled, table, wrap } from './layout.js';

/** Who is behind the investor: company by company, then persons, states, and what is not established. */
export function ownershipText({ ownership }: Assessment, width: number): string[] {
  if (ownership === undefined) return [];
  return [
    ...heading('Who is behind the investor?'),
    ...ownership.companies.flatMap((company) => companyText(company, width)),
    ...ownersText(ownership, width),
    ...listText(
      'States:',
      ownership.states.map(
        ({ link, standing, says }) =>
          `${link === 'control' ? 'Control' : 'Influence, which is not control'}${standing === 'possible' ? ', not established' : ''}: ${says}`,
      ),
      width,
    ),
    ...listText('Not held, but it may be:', ownership.potential, width),
    ...listText(
      'Wrong in what the case says:',
      ownership.problems.map(({ says }) => says),
      width,
    ),
  ];
}

function companyText({ name, above, unnamed }: CompanyOwnership, width: number): string[] {
  const rows = above.map((one) => [
    one.shares,
    one.votes === one.shares ? 'same' : one.votes,
    one.controls,
    // What one link says stands in the columns already.
    [
      `${one.name}.`,
      ...one.chains.flatMap(({ links, says }) => (links > 1 ? [says] : [])),
      one.controls === 'yes' ? (one.control ?? '') : '',
    ].join(' '),
  ]);
  const rest = unnamed === undefined ? [] : [[unnamed, '', '', 'Nobody who is named.']];
  return [
    '',
    ...wrap(`Above ${name}:`, width),
    ...table([['shares', 'votes', 'controls', 'who'], ...rows, ...rest], width),
  ];
}

function ownersText({ beneficialOwners, notEstablished, rule }: Ownership, width: number): string[] {
  const persons = beneficialOwners.map(({ name, standing, bases, indication }) => {
    const on = bases.join(', ').replaceAll('-', ' ');
    const doubt = standing === 'possible' ? 'may be one' : indication ? 'indicated, which is not the test' : 'one';
    return `${name}: ${doubt} (${on}).`;
  });
  return [
    '',
    ...wrap(`Natural persons behind it, by ${citationText(rule.citation)} (${rule.status}):`, width),
    ...(persons.length === 0 ? ['  None is shown.'] : persons.flatMap((text) => labelled('  - ', text, width))),
    ...notEstablished.flatMap((text) => labelled('  Not established: ', text, width)),
  ];
}

const listText = (title: string, items: readonly string[], width: number): string[] =>
  items.length === 0 ? [] : ['', title, ...items.flatMap((text) => labelled('  - ', text, width))];
