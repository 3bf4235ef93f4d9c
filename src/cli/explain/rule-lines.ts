import { factsOf } from '../../rules/condition.js';
import { mostPoints, pointWorths } from '../../rules/points.js';
import type { Control, Criterion, RuleSet } from '../../rules/rule-set.js';
import { citationText } from '../../values/citation.js';
import { exactOf } from '../../values/exact.js';
import { multiplyRatios } from '../../values/ratio.js';
import { labelled, wrap } from '../layout.js';
import { conditionLines } from './condition-words.js';
import { conditionsOf, type NamedRule } from './rules-of.js';

/** A rule in plain words: what it is, when it stands, what it counts, its source, and what it asks. */
export function ruleLines(named: NamedRule, ruleSet: RuleSet, width: number): string[] {
  const { kind, rule } = named;
  return [
    ...wrap(`${rule.title} (${kind} ${rule.id} of ${ruleSet.id}, version ${ruleSet.version})`, width),
    ...(rule.because === undefined ? [] : ['', ...wrap(rule.because, width)]),
    '',
    ...whenLines(named, ruleSet, width),
    ...(kind === 'criterion' ? countLines(rule, ruleSet, width) : []),
    ...(kind === 'control' ? keepsLines(rule, width) : []),
    ...(kind === 'escalation' ? ['', `It sets the band to at least ${rule.floor}, whatever the points.`] : []),
    '',
    ...sourceLines(named, ruleSet, width),
    '',
    ...questionLines(named, ruleSet, width),
  ];
}

function whenLines(named: NamedRule, { facts, scope }: RuleSet, width: number): string[] {
  if (named.kind === 'criterion') {
    const { levels } = named.rule;
    return levels.flatMap(({ when, points }, index) => [
      `${points} ${points === '1' ? 'point' : 'points'}${index === 0 ? '' : ', where nothing above stands,'} when:`,
      ...conditionLines(when, facts, width),
    ]);
  }
  const { when } = named.rule;
  if (!('question' in when)) return ['It stands when:', ...conditionLines(when, facts, width)];
  const question = scope.questions.find(({ id }) => id === when.question);
  return [
    ...wrap(`It turns on a legal question that the sources leave open: ${question?.question ?? when.question}`, width),
    ...Object.entries(when.readings).flatMap(([id, condition]) => {
      const reading = question?.readings.find((one) => one.id === id);
      const followed = question?.prevailing === id ? ', followed so far' : '';
      return [
        ...wrap(`On the reading "${reading?.title ?? id}"${followed}, it stands when:`, width),
        ...conditionLines(condition, facts, width),
      ];
    }),
  ];
}

/** What a criterion counts in the whole score. */
function countLines(criterion: Criterion, { risk }: RuleSet, width: number): string[] {
  const dimension = risk.dimensions.find(({ id }) => id === criterion.dimension);
  const worth = pointWorths(risk).get(criterion.dimension);
  const most = worth === undefined ? undefined : exactOf(multiplyRatios(mostPoints(criterion), worth));
  const softens = risk.controls.filter(({ keeps }) => Object.hasOwn(keeps, criterion.id));
  return [
    '',
    ...wrap(
      `It counts for ${dimension?.title ?? criterion.dimension}, at most ${most?.shown ?? '0'} of the 100 points of the score. The law gives no points: they are this model's own.`,
      width,
    ),
    ...softens.flatMap(({ id, title, keeps }) =>
      labelled('  - ', `the control ${id} (${title}) leaves ${keeps[criterion.id]} of it`, width),
    ),
  ];
}

const keepsLines = ({ keeps }: Control, width: number): string[] => [
  '',
  'Where it stands, of these criteria only this fraction counts:',
  ...Object.entries(keeps).flatMap(([id, fraction]) => labelled('  - ', `${id}: ${fraction}`, width)),
];

function sourceLines({ rule }: NamedRule, ruleSet: RuleSet, width: number): string[] {
  const verified = rule.lastVerified ?? ruleSet.lastVerified;
  return [
    `Source (${rule.status}, last verified ${verified}):`,
    ...rule.citations.flatMap((citation) => {
      const says = citation.says === undefined ? '' : `: ${citation.says}`;
      return [
        ...labelled('  - ', `${citationText(citation)}${says}`, width),
        ...(citation.url === undefined ? [] : [`    ${citation.url}`]),
      ];
    }),
  ];
}

function questionLines(named: NamedRule, { facts }: RuleSet, width: number): string[] {
  const ids = [...new Set(conditionsOf(named).flatMap(factsOf))];
  const read = ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  if (read.length === 0) return ['It reads no fact.'];
  return [
    'Facts that it reads:',
    ...read.flatMap(({ id, question, asks = [] }) => {
      const ask = asks.length === 0 ? '' : ` Ask: ${asks.join(', ').replaceAll('-', ' ')}.`;
      return labelled('  - ', `${id}: ${question}${ask}`, width);
    }),
  ];
}
