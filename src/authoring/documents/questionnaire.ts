import type { Fact } from '../../facts/fact.js';
import { type Question, questionnaire } from '../../rules/questionnaire.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { type Block, joined, type Outline, type Text } from './blocks.js';
import { toMarkdown } from './markdown.js';

/** What the questions of a topic are about; a topic of an author's own is called by its name. */
const topics: Readonly<Record<string, string>> = {
  transaction: 'The transaction',
  entity: 'Each entity of the target',
  target: 'The target as a whole',
  investor: 'The investor',
  ownership: 'Ownership',
  state: 'States behind the investor',
  legalDuty: 'Legal duties to share data',
  conduct: 'Conduct',
  site: 'Sites',
  airfield: 'Access to an airfield',
  systems: 'Systems',
  staff: 'Staff',
  data: 'Data',
  controls: 'Security measures in place',
  dependence: 'What depends on it',
};

/**
 * Every question that a rule set asks of a case, as a page of Markdown: why it is asked, what may be answered, who can
 * answer, and the fields of a case in which the answer is written. What no rule reads is not asked.
 *
 * @param ruleSet - the rules
 * @returns Markdown as GitHub reads it, grouped by what the questions are about; the same rules give the same text
 * @example
 * ```ts
 * import { questionnaireMarkdown } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * questionnaireMarkdown(belgium2023).includes('`sites[].buildingArea`'); // => true
 * ```
 */
export function questionnaireMarkdown(ruleSet: RuleSet): string {
  const { questions } = questionnaire(ruleSet);
  const sensitive = new Set(ruleSet.facts.filter(isSensitive).map(({ id }) => id));
  const asked = [...new Set(questions.map(({ topic }) => topic))];
  return toMarkdown({
    title: `Questions: ${ruleSet.title}`,
    blocks: [
      {
        kind: 'paragraph',
        text: [
          'What the rule set ',
          { code: ruleSet.id },
          ` (version ${ruleSet.version}) asks of a case: ${questions.length} questions. “Not known” is an answer to each of them and is never taken for a no. A field names where in a case the answer is written; `,
          { code: '[]' },
          ' stands for each entry of a list, and where a list itself is named its entries are the answer.',
        ],
      },
      ...asked.flatMap((topic): Block[] => [
        { kind: 'heading', level: 2, text: topics[topic] ?? topic },
        ...questions.filter((one) => one.topic === topic).map((one) => card(one, sensitive.has(one.fact))),
      ]),
    ],
  });
}

/** Whether the whole answer may be classified, as one that a security service can give is taken to be. */
export const isSensitive = ({ sensitive, asks = [] }: Fact): boolean => sensitive ?? asks.includes('security-service');

function card(question: Question, isBare: boolean): Block {
  const { fact, title, asks, fields, per } = question;
  const detail = (label: string, ...says: Outline[]) => ({ label, says });
  return {
    kind: 'rule',
    anchor: fact,
    id: fact,
    title,
    details: [
      detail('Question', { text: [question.question] }),
      detail('Answer', { text: [answers(question)] }),
      ...(per === 'entity' ? [detail('Asked', { text: ['of each entity of the target'] })] : []),
      detail('Who can answer', {
        text: [asks.length === 0 ? 'nobody is named' : asks.map((one) => one.replaceAll('-', ' ')).join(', ')],
      }),
      ...(isBare ? [detail('Sensitive', { text: ['give the bare answer only, and no document'] })] : []),
      detail('Why it is asked', { text: readers(question) }),
      detail('Fields', {
        text:
          fields.length === 0
            ? ['a case has no field for it, or its derivation cannot be followed']
            : joined(
                fields.map((path) => [{ code: path }]),
                ', ',
              ),
      }),
    ],
  };
}

function answers({ type, values = [], unit }: Question): string {
  if (type === 'boolean') return 'yes or no';
  if (type === 'enum') return `one of ${values.join(', ')}`;
  if (type === 'date') return 'a day, as YYYY-MM-DD';
  if (unit === undefined) return 'a number';
  return /^\p{L}/u.test(unit) && unit.startsWith('on ') ? `a number ${unit}` : `a number, in ${unit}`;
}

/** The rules that read it, by what they are. */
function readers({ readBy }: Question): Text {
  const kinds = [...new Set(readBy.map(({ what }) => what))];
  return joined(
    kinds.map((kind) => [
      `${kind} `,
      ...joined(
        readBy.filter(({ what }) => what === kind).map(({ id }) => [{ code: id }]),
        ', ',
      ),
    ]),
    '; ',
  );
}
