/** The fact catalogue as a page of documentation, from the catalogue itself. */
import { type Fact, factCatalogue } from 'fdi-screening';
import { fieldFinder } from '../src/rules/fact-fields.js';
import { table } from './markdown-table.js';

const typeOf = (fact: Fact): string => {
  if (fact.type === 'boolean') return 'yes or no';
  if (fact.type === 'enum') return fact.values.join(', ');
  return fact.unit === undefined ? fact.type : `${fact.type}, ${fact.unit}`;
};

/** The page. */
export function factDocs(): string {
  const fieldsOf = fieldFinder();
  const rows = factCatalogue.map((fact: Fact) => [
    `\`${fact.id}\`${fact.per === 'entity' ? ' (of each entity of the target)' : ''}`,
    typeOf(fact),
    fact.question,
    (fact.asks ?? []).join(', ').replaceAll('-', ' '),
    fieldsOf(fact)
      .map((path) => `\`${path}\``)
      .join(', '),
  ]);
  return `${[
    '# Facts',
    '',
    `The ${rows.length} facts that a rule can ask, what each may be, who can answer, and the fields of a case in which the`,
    'answer is written; `[]` stands for each entry of a list. Where a list itself is named, its entries are the answer. Written',
    'by `npm run generate` from the catalogue; the fields are those that its code reads.',
    ...table(['fact', 'what it is', 'question', 'who can answer', 'fields'], rows),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
