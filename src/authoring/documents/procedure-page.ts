import type { Measure } from '../../rules/measure.js';
import { burdenScale } from '../../rules/measure.js';
import type { Block, Text } from './blocks.js';
import { type Column, labelColumn, type PageSubject, ruleTable } from './rule-card.js';
import type { DocumentedRule, RuleKind } from './rules.js';
import { sourcesInLine } from './sources.js';

const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });

const effect = (head: string): Column => ({ head, cell: (rule) => rule.effect ?? '' });
const part = (head: string): Column => ({ head, cell: (rule) => rule.of ?? '' });

interface Section {
  readonly title: string;
  readonly kind: RuleKind;
  readonly columns?: readonly Column[];
  readonly intro?: string;
}

const sections: readonly Section[] = [
  { title: 'Language', kind: 'language', columns: [labelColumn('Languages')] },
  { title: 'Filing', kind: 'filing' },
  { title: 'Situations', kind: 'situation', columns: [effect('note')] },
  { title: 'Who decides', kind: 'authority' },
  { title: 'Standstill', kind: 'standstill' },
  { title: 'Stages', kind: 'stage', columns: [effect('length'), labelColumn('Note')] },
  { title: 'How days are counted', kind: 'counting of days', columns: [effect('at the end')] },
  {
    title: 'How long it took',
    kind: 'duration in practice',
    columns: [part('stage'), labelColumn('Period')],
    intro: 'Observed, and never used to compute a day.',
  },
  { title: 'Decision', kind: 'decision' },
  { title: 'Fines', kind: 'fine', columns: [effect('cap')] },
  { title: 'For which breach', kind: 'breach', columns: [part('fine')] },
  { title: 'Look-back', kind: 'look-back' },
  { title: 'Appeal', kind: 'appeal' },
  {
    title: 'What the forms ask for',
    kind: 'point of a form',
    columns: [labelColumn('Forms'), labelColumn('Held by'), labelColumn('Fields of a case')],
  },
  {
    title: 'Regimes beside the screening',
    kind: 'parallel regime',
    columns: [labelColumn('Turns on'), effect('means')],
    intro: 'Answers of their own, whatever the screening says.',
  },
  { title: 'Legal gates', kind: 'gate', columns: [labelColumn('Turns on'), effect('means')] },
];

/** How a filing is made, judged and enforced. */
export function procedurePage(subject: PageSubject): Block[] {
  const blocks = sections.flatMap(({ title, kind, columns = [], intro }): Block[] => {
    const rules: readonly DocumentedRule[] = subject.rules.filter((one) => one.kind === kind);
    if (rules.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: title },
      ...(intro === undefined ? [] : [paragraph(intro)]),
      ruleTable(
        title,
        rules,
        subject,
        columns.filter(({ cell }) => rules.some((one) => cell(one) !== '')),
      ),
    ];
  });
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Procedure', anchor: 'procedure' },
    paragraph(
      'It applies where an investment must be notified. What the sources leave open is an entry of its own that says so.',
    ),
    ...blocks,
  ];
}

/** The catalogue of corrective measures. */
export function measuresPage(measures: readonly Measure[]): Block[] {
  if (measures.length === 0) return [];
  const scale = Object.entries(burdenScale).map(([step, meaning]) => `${step}, ${meaning}`);
  return [
    { kind: 'heading', level: 2, text: 'Corrective measures', anchor: 'measures' },
    paragraph(
      `What a measure leaves of a criterion is an estimate of its author, and its burden the author’s number: ${scale.join('; ')}.`,
    ),
    {
      kind: 'table',
      caption: 'Corrective measures',
      head: ['id', 'measure', 'legal status', 'leaves', 'verified by', 'burden', 'status', 'sources'],
      rows: measures.map((one) => [
        [{ code: one.id }],
        [one.title],
        [one.legalStatus],
        Object.entries(one.addresses).flatMap(
          ([id, keeps], index): Text => [`${index === 0 ? '' : ', '}${keeps} of `, { code: id }],
        ),
        [one.verifiedBy],
        [String(one.burden)],
        [{ status: one.status }],
        sourcesInLine(one.citations),
      ]),
    },
  ];
}
