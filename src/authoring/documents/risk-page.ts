import type { Band } from '../../rules/rule-set.js';
import type { Block, Text } from './blocks.js';
import { type PageSubject, ruleCard } from './rule-card.js';
import type { DocumentedRule } from './rules.js';

const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });
const heading = (level: 2 | 3, text: string, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});

/** What makes it riskier: dimensions, criteria, controls, escalations and bands. */
export function riskPage(subject: PageSubject): Block[] {
  const { ruleSet, rules } = subject;
  const { risk } = ruleSet;
  const ofKind = (kind: DocumentedRule['kind']): readonly DocumentedRule[] => rules.filter((one) => one.kind === kind);
  const cards = (list: readonly DocumentedRule[]): Block[] => list.map((one) => ruleCard(one, subject));
  const criteria = ofKind('criterion');
  if (criteria.length === 0) return [heading(2, 'Risk', 'risk'), paragraph('This rule set scores nothing.')];
  const section = (title: string, intro: string, list: readonly DocumentedRule[]): Block[] =>
    list.length === 0 ? [] : [heading(3, title), paragraph(intro), ...cards(list)];
  return [
    heading(2, 'What makes it riskier', 'risk'),
    paragraph(
      'Points, weights, bands and floors are the judgement of the author of the scoring model ',
      { code: risk.id },
      ` (version ${risk.version}); a source that a criterion cites supports its ground and gives no points. A criterion earns points out of those that can be had in its dimension, and the weight of the dimension says how much of the score of 100 they are. Of several levels the first that holds counts. What is not known makes the score an interval. The score orders cases; it is no probability.`,
    ),
    {
      kind: 'table',
      caption: 'Dimensions and their weights, in percent of the score',
      head: ['dimension', 'id', 'weight', 'criteria'],
      rows: risk.dimensions.map(({ id, title, weight }) => [
        [title],
        [{ code: id }],
        [weight],
        [String(risk.criteria.filter((one) => one.dimension === id).length)],
      ]),
    },
    {
      kind: 'table',
      caption: 'Criteria and the most that each can add to the score, in percent',
      head: ['criterion', 'id', 'at most', 'status'],
      rows: criteria.map((one) => [
        [{ ref: one.title, anchor: one.anchor }],
        [{ code: one.id }],
        [one.share?.shown ?? ''],
        [{ status: one.status }],
      ]),
    },
    {
      kind: 'table',
      caption: 'Bands of the score after controls',
      head: ['band', 'id', 'score'],
      rows: risk.bands.map((band, index) => [
        [band.title],
        [{ code: band.id }],
        [bandRange(band, risk.bands[index + 1])],
      ]),
    },
    ...risk.dimensions.flatMap(({ id, title, weight }) => {
      const own = criteria.filter((one) => risk.criteria.some((c) => c.id === one.id && c.dimension === id));
      return own.length === 0 ? [] : [heading(3, `${title} (${weight} percent)`), ...cards(own)];
    }),
    ...section(
      'Controls that soften it',
      'A control in place leaves a part of the points of some criteria; of several the one that leaves least counts. Not knowing of one is not taken for its absence.',
      ofKind('control'),
    ),
    ...section(
      'Grounds that set a floor under the band',
      'A ground that alone would justify a refusal lifts the band, whatever the score.',
      ofKind('escalation'),
    ),
  ];
}

const bandRange = ({ from }: Band, next: Band | undefined): string =>
  next === undefined ? `${from} and more` : `from ${from} to under ${next.from}`;
