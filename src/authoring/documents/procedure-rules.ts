import type { Conditional, Provision } from '../../rules/procedure.js';
import type { Stage } from '../../rules/procedure-stages.js';
import type { RuleSet, Sourced } from '../../rules/rule-set.js';
import type { RuleDraft, RuleKind } from './rules.js';

const source = ({ citations, status, lastVerified }: Sourced): Sourced => ({
  citations,
  status,
  ...(lastVerified === undefined ? {} : { lastVerified }),
});

const conditional = (kind: RuleKind, one: Conditional, title: string): RuleDraft => ({
  kind,
  id: one.id,
  title,
  cases: one.when === undefined ? [] : [{ when: one.when }],
  ...source(one),
});

const provisions = (kind: RuleKind, list: readonly Provision[]): RuleDraft[] =>
  list.map((one) => conditional(kind, one, one.text));

/** The rules of a procedure, in the order in which it runs. */
export function procedureRules({ procedure, facts }: RuleSet): RuleDraft[] {
  if (procedure === undefined) return [];
  const { calendar, fines, stages } = procedure;
  const base = facts.find((fact) => fact.id === fines?.of);
  return [
    ...procedure.languages.map((one) => ({
      ...conditional('language', one, one.text),
      more: [['Languages', one.languages.join(', ')]] as const,
    })),
    ...provisions('filing', procedure.filing),
    ...procedure.situations.map((one) => ({
      ...conditional('situation', one, one.text),
      ...(one.contentRead ? {} : { effect: 'its content was not read; nothing is said but that it exists' }),
    })),
    ...procedure.authorities.map((one) => conditional('authority', one, `${one.authority}: ${one.matter}`)),
    ...provisions('standstill', procedure.standstill),
    ...stages.map(stageRule),
    ...Object.entries(calendar?.counting ?? {}).map(
      ([law, one]): RuleDraft => ({
        kind: 'counting of days',
        id: law,
        title: one.text,
        cases: [],
        effect: `an end on a weekend or public holiday ${calendar?.rolling === 'none' ? 'stays where it is' : 'moves to the next working day'}`,
        ...source(one),
      }),
    ),
    ...procedure.observed.map(
      (one): RuleDraft => ({
        kind: 'duration in practice',
        id: one.id,
        title: one.text,
        of: stages.find(({ id }) => id === one.stage)?.title ?? 'the procedure as a whole',
        cases: [],
        more: [['Period', one.period]],
        ...source(one),
      }),
    ),
    ...provisions('decision', procedure.decision),
    ...(fines?.tiers ?? []).flatMap((one): RuleDraft[] => [
      {
        kind: 'fine',
        id: one.id,
        title: one.text,
        cases: [],
        effect: `up to ${one.upTo} percent of: ${base?.title ?? fines?.of ?? ''}`,
        ...source(one),
      },
      { kind: 'breach', id: one.id, of: one.id, title: one.trigger.text, cases: [], ...source(one.trigger) },
    ]),
    ...provisions('look-back', procedure.lookBack),
    ...provisions('appeal', procedure.appeal),
    ...procedure.checklist.map(
      (one): RuleDraft => ({
        kind: 'point of a form',
        id: one.id,
        title: one.title,
        cases: [],
        more: [
          ['Forms', one.forms.join(', ')],
          ['Held by', one.heldBy.join(', ')],
          ['Fields of a case', one.fields.join(', ') || 'none'],
        ],
        ...source(one),
      }),
    ),
    ...procedure.parallel.map((one) => regime('parallel regime', one)),
    ...procedure.gates.map((one) => regime('gate', one)),
  ];
}

const regime = (
  kind: RuleKind,
  one: Conditional & { readonly title: string; readonly turnsOn: string },
): RuleDraft => ({
  ...conditional(kind, one, one.title),
  effect: one.when === undefined ? 'not assessed' : 'where its condition holds it is possible, never certain',
  more: [['Turns on', one.turnsOn]],
});

const stageRule = (one: Stage): RuleDraft => ({
  kind: 'stage',
  id: one.id,
  title: one.title,
  cases: [],
  effect: [
    one.days === undefined ? 'no length is set' : `${one.days} calendar days`,
    `from ${one.startsOn}`,
    ...(one.endsOn === undefined ? [] : [`to ${one.endsOn}`]),
    ...(one.openedDuring === undefined ? [] : [`opened during ${one.openedDuring}`]),
    ...(one.stops ? ['the clock can be stopped'] : []),
    ...(one.extendable ? ['can be extended'] : []),
  ].join(', '),
  ...(one.note === undefined ? {} : { more: [['Note', one.note]] }),
  ...source(one),
});
