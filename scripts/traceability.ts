/** Every rule of the Belgian rule set with its source, its status, the facts that it reads and the tests that cover it. */
import { readdirSync, readFileSync } from 'node:fs';
import { citationText, type Sourced } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { factsOf } from '../src/rules/condition.js';
import { conditionsOfLimb } from '../src/rules/facts-used.js';
import { controlCases, criterionCases, escalationCases } from '../tests/law/risk-cases.js';
import { limbCases, questionCases } from '../tests/law/scope-cases.js';
import { table } from './markdown-table.js';

const EVERY_RULE = 'every-rule.test.ts';
const testFiles = ['tests/law', 'tests/liege'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

/** The test files beside the one that runs every rule which name a rule. */
const alsoNamedIn = (id: string): string =>
  testFiles
    .filter(({ name, text }) => name !== EVERY_RULE && text.includes(`'${id}'`))
    .map(({ name }) => `\`${name}\``)
    .join(', ');

const sources = ({ citations }: Pick<Sourced, 'citations'>): string =>
  [...new Set(citations.map(citationText))].join('; ');
const facts = (conditions: readonly Parameters<typeof factsOf>[0][]): string =>
  [...new Set(conditions.flatMap((one) => factsOf(one)))].map((id) => `\`${id}\``).join(', ');

type Row = readonly string[];
const row = (id: string, rule: Sourced, reads: string, cases: string): Row => [
  `\`${id}\``,
  sources(rule),
  rule.status,
  reads,
  cases,
  alsoNamedIn(id),
];

const missing = (id: string): never => {
  throw new Error(`The rule "${id}" has no cases in tests/law: write them, or the page cannot be made.`);
};

function rows() {
  const { scope, risk } = belgium2023;
  const limbs = [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions];
  return {
    'Limbs and exclusions': limbs.map((one) => {
      const { under } = limbCases[one.id] ?? missing(one.id);
      const reading = under === undefined ? '' : `, under the reading *${under}*`;
      return row(one.id, one, facts(conditionsOfLimb(one)), `holds, fails, open${reading}`);
    }),
    'Open questions': scope.questions.map((one) => {
      if (questionCases[one.id] === undefined) missing(one.id);
      const status = [...new Set(one.readings.map((reading) => reading.status))].join(', ');
      const read = limbs.filter(({ when }) => 'question' in when && when.question === one.id);
      const citations = one.readings.flatMap((reading) => reading.citations);
      const [id, source, , ...rest] = row(
        one.id,
        { citations, status: 'unverified' },
        facts(read.flatMap(conditionsOfLimb)),
        'decides one deal, not another',
      );
      return [id ?? '', source ?? '', status, ...rest];
    }),
    Criteria: risk.criteria.map((one) => {
      const { earns } = criterionCases[one.id] ?? missing(one.id);
      const cases = `${earns.length} that earn ${[...new Set(earns.map(([points]) => points))].join(', ')}; quiet; open`;
      return row(one.id, one, facts(one.levels.map((level) => level.when)), cases);
    }),
    Measures: risk.controls.map((one) => {
      if (controlCases[one.id] === undefined) missing(one.id);
      return row(one.id, one, facts([one.when]), 'stands, does not stand, open');
    }),
    Floors: risk.escalations.map((one) => {
      if (escalationCases[one.id] === undefined) missing(one.id);
      return row(one.id, one, facts([one.when]), 'stands, does not stand, open');
    }),
  } satisfies Record<string, Row[]>;
}

const head = ['rule', 'source', 'status', 'facts that it reads', `cases in \`${EVERY_RULE}\``, 'also named in'];

/** The page. */
export const traceability = (): string =>
  `${[
    '# From the law to the tests',
    '',
    `Every rule of \`${belgium2023.id}\`, version ${belgium2023.version}: where it comes from, how well its source supports it, which facts it reads,`,
    `and the cases that run it. The cases are those of \`tests/law/${EVERY_RULE}\`: each rule stands in one, does not in another, and is`,
    'open in a third; the test fails where a rule has no citation or no cases. Written by `npm run generate` from the rule set and the',
    'tables that the test runs.',
    ...Object.entries(rows()).flatMap(([title, body]) => ['', `## ${title} (${body.length})`, ...table(head, body)]),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
