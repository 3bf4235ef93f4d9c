import type { CompanyOwnership, Ownership } from '../../screening/assessment.js';
import { list, note, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { phrase } from '../document/phrase.js';
import { citation } from './citations.js';
import type { Making } from './making.js';

/** Who is behind the investor: company by company, then persons, states, and what is not established. */
export function ownershipSection(making: Making, figures: readonly Block[]): Section[] {
  const { assessment, words, say } = making;
  const { ownership, redaction } = assessment;
  const { title, states, stateText, potential, problems } = words.ownership;
  if (ownership === undefined) {
    return redaction?.ownership === true ? section('ownership', title, note('withheld', words.ownership.withheld)) : [];
  }
  return section('ownership', title, [
    ...figures,
    ...ownership.companies.flatMap((company) => companyTable(company, making)),
    ...owners(ownership, making),
    ...titled(
      states,
      ownership.states.map(({ party, link, standing, says }) =>
        stateText(link, standing === 'possible', say('ownership', party, says)),
      ),
    ),
    ...titled(
      potential,
      ownership.potential.map((text, index) => say('ownership', String(index), text)),
    ),
    ...titled(
      problems,
      ownership.problems.map(({ code, says }) => say('ownership', code, says)),
    ),
  ]);
}

const titled = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [...paragraph(title), ...list(items)];

function companyTable({ party, name, above, unnamed }: CompanyOwnership, { words, say }: Making): Block[] {
  const { ownership } = words;
  const rows = above.map((one) => [
    say('ownership', one.party, one.shares),
    one.votes === one.shares ? ownership.same : say('ownership', one.party, one.votes),
    ownership.controls[one.controls],
    // What one link says stands in the columns already.
    [
      `${one.name}.`,
      ...one.chains.flatMap(({ links, says }) => (links > 1 ? [say('ownership', one.party, says)] : [])),
      one.controls === 'yes' && one.control !== undefined ? say('ownership', one.party, one.control) : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
  ]);
  const rest = unnamed === undefined ? [] : [[say('ownership', party, unnamed), '', '', ownership.nobody]];
  return table(ownership.above(name), ownership.head, [...rows, ...rest], 3);
}

function owners({ beneficialOwners, notEstablished, rule }: Ownership, { words, say }: Making): Block[] {
  const { ownership } = words;
  return [
    ...paragraph(phrase(ownership.persons, ' ', citation(rule.citation), ` (${words.status(rule.status)}):`)),
    ...list(
      beneficialOwners.length === 0
        ? [ownership.noPerson]
        : beneficialOwners.map(({ name, standing, bases, indication }) =>
            ownership.person(
              name,
              standing === 'possible' ? 'possible' : indication ? 'indicated' : 'certain',
              bases.map((basis) => ownership.bases[basis]),
            ),
          ),
    ),
    ...list(notEstablished.map((text, index) => ownership.open(say('ownership', String(index), text)))),
  ];
}
