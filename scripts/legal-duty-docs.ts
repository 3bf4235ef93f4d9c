/** The answers on legal duties to share data, and decisions of adequacy, as a page of documentation. */
import {
  adequacyDecisions,
  type Citation,
  citationText,
  type LegalAnswer,
  type LegalProfile,
  legalAnswers,
  legalProfiles,
} from 'fdi-screening';
import { table } from './markdown-table.js';

const link = (citation: Citation): string =>
  citation.url === undefined ? citationText(citation) : `[${citationText(citation)}](${citation.url})`;

const words = (answer: string | boolean): string =>
  typeof answer === 'string' ? answer.replaceAll('-', ' ') : answer ? 'yes' : 'no';

const said = (answer: LegalAnswer<string | boolean> | undefined): string =>
  answer === undefined ? 'unknown' : words(answer.answer);

const levelText = ({ compulsion }: LegalProfile): string =>
  typeof compulsion === 'object' ? `${compulsion.min} to ${compulsion.max}` : String(compulsion ?? 'unknown');

const questions = [
  ['reach', 'whom it binds'],
  ['authorisation', 'who must agree'],
  ['remedy', 'remedy'],
  ['reachesAbroad', 'reaches abroad'],
  ['secrecyOrPenalty', 'secrecy or penalty'],
] as const;

const codes = Object.keys(legalAnswers).sort();

const answerRows = codes.map((code) => [
  code,
  ...questions.map(([key]) => said(legalAnswers[code]?.[key])),
  levelText(legalProfiles[code] as LegalProfile),
]);

const sourceRows = codes.flatMap((code) =>
  questions.flatMap(([key, title]) => {
    const answer = legalAnswers[code]?.[key];
    if (answer === undefined) return [];
    const sources = answer.citations.map(link).join('; ');
    return [[code, title, words(answer.answer), answer.status, sources, answer.counterReading ?? '']];
  }),
);

const adequacyRows = adequacyDecisions.map(({ country, from, startConfirmed, until, onlyFor, status, citations }) => [
  country,
  `${from}${startConfirmed ? '' : ' (seen)'}`,
  until ?? '',
  onlyFor ?? 'everyone',
  status,
  citations.map(link).join('; '),
]);

/** The page. */
export const legalDutyDocs = (): string =>
  `${[
    '# Legal duties to share data',
    '',
    'What the law of a jurisdiction can compel, never what anybody did, and never a nationality. Five questions, each answered',
    'with its sources, its status and what can be said against it, or unknown. The level from 1 to 4 is derived from the first',
    'three answers: with independent leave 1 where there is a remedy and 2 where there is none; with leave for some powers only 2;',
    'with leave of the executive 2 or 3, one more where everyone has a general duty to cooperate; with direct access 3 or 4. Where',
    'an answer is missing it is the interval of what the others leave possible. Law of the European Union and of the European',
    'Economic Area stands outside the comparison, at 0 by the meaning of the scale. A jurisdiction of which one weak or old source',
    'was found has no answer. Written by `npm run generate` from the data; own readings can be given, see',
    '[extending.md](extending.md).',
    ...table(['', ...questions.map(([, title]) => title), 'level'], answerRows),
    '## Sources, and what can be said against them',
    ...table(['', 'question', 'answer', 'status', 'source', 'against'], sourceRows),
    '## Decisions of adequacy under the GDPR',
    '',
    'A day marked *seen* is the first on which the decision was seen in force; what was before is unknown.',
    ...table(['', 'from', 'until', 'covers', 'status', 'source'], adequacyRows),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
