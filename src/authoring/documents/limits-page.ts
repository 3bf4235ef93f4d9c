import { readersOfFacts } from '../../rules/facts-used.js';
import { questionnaire } from '../../rules/questionnaire.js';
import type { Day } from '../../values/day.js';
import { type SourceStatus, sourceStatuses } from '../../values/status.js';
import { diagnoseRuleSet } from '../diagnose/diagnose.js';
import { type Block, joined, line, type Outline, type Text } from './blocks.js';
import { isSensitive } from './questionnaire.js';
import type { PageSubject } from './rule-card.js';
import { certaintyOf, type DocumentedRule } from './rules.js';

/** What a reader must know before relying on a rule set, from the rule set itself. */
export function limitsPage(subject: PageSubject, asOf: Day): Block[] {
  const groups: readonly (readonly [title: string, items: readonly Outline[]])[] = [
    ['Of the model', modelLimits(subject)],
    ['Open questions of law', openQuestions(subject)],
    ['Rules that are less than confirmed', weakRules(subject)],
    ['What was not read or is not set', unread(subject)],
    ['Facts that are hard to know', hardFacts(subject)],
    [`What the diagnostics find, as of ${asOf}`, findings(subject, asOf)],
  ];
  return [
    { kind: 'heading', level: 2, text: 'Known limits', anchor: 'limits' },
    { kind: 'paragraph', text: ['Every line here is worked out from the rule set; none is written for it by hand.'] },
    ...groups.flatMap(([title, items]): Block[] =>
      items.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: title },
            { kind: 'list', items },
          ],
    ),
  ];
}

function modelLimits({ ruleSet }: PageSubject): Outline[] {
  const { risk, mechanism } = ruleSet;
  return [
    ...(mechanism.kind === 'screening' ? [] : [line(`The obligation is not screened: ${mechanism.reason}`)]),
    ...(risk.criteria.length === 0
      ? []
      : [
          line(
            'The score is an ordering by a model. It is no probability and no finding, and exact arithmetic does not make it accurate.',
          ),
          line(
            `The points of ${risk.criteria.length} criteria, ${risk.dimensions.length} weights, ${risk.bands.length} bands, ${risk.controls.length} fractions of controls and ${risk.escalations.length} floors are the author’s own. No law gives them.`,
          ),
        ]),
    line('An assessment is no decision and no filing; a person decides.'),
  ];
}

const openQuestions = ({ ruleSet }: PageSubject): Outline[] =>
  ruleSet.scope.questions.map(({ id, question, prevailing, readings }) => ({
    text: [
      { code: id },
      `: ${question} `,
      prevailing === undefined
        ? `${readings.length} readings, none followed.`
        : `${readings.length} readings; followed so far: ${readings.find((one) => one.id === prevailing)?.title ?? prevailing}.`,
    ],
  }));

const weakTitles: Readonly<Partial<Record<SourceStatus, string>>> = {
  reported: 'Reported by commentary or a single secondary source',
  inferred: 'Inferred from what is confirmed',
  unverified: 'Unverified: no source read so far shows it',
};

function weakRules({ rules, ruleSet }: PageSubject): Outline[] {
  const named = (list: readonly DocumentedRule[]): Text =>
    joined(
      list.map((one) => [
        { ref: one.kind === 'reading' ? `${one.of}/${one.id}` : one.id, anchor: one.anchor, isCode: true },
      ]),
      ', ',
    );
  const ofStatus = sourceStatuses.flatMap((status) => {
    const list = rules.filter((one) => one.status === status);
    const title = weakTitles[status];
    return title === undefined || list.length === 0 ? [] : [{ text: [`${title} (${list.length}): `, ...named(list)] }];
  });
  const byFacts = rules.filter((one) => certaintyOf(one, ruleSet.facts) !== one.status);
  return [
    ...ofStatus,
    ...(byFacts.length === 0
      ? []
      : [
          {
            text: [
              `Less certain than their source, because a fact that they read is derived by inference (${byFacts.length}): `,
              ...named(byFacts),
            ],
          },
        ]),
  ];
}

function unread({ ruleSet: { procedure } }: PageSubject): Outline[] {
  if (procedure === undefined) return [line('The rule set says nothing of the procedure.')];
  const unreadSituations = procedure.situations.filter(({ contentRead }) => !contentRead);
  const open = procedure.stages.filter(({ days }) => days === undefined);
  const listed = (intro: string, entries: readonly { readonly id: string }[]): Outline[] =>
    entries.length === 0
      ? []
      : [
          {
            text: [
              `${intro} (${entries.length}): `,
              ...joined(
                entries.map(({ id }) => [{ code: id }]),
                ', ',
              ),
            ],
          },
        ];
  return [
    ...listed('Situations of which only the existence is known', unreadSituations),
    ...listed('Stages for which no length is set', open),
    ...listed(
      'Points of forms for which a case has no field',
      procedure.checklist.filter(({ fields }) => fields.length === 0),
    ),
    ...listed(
      'Regimes and gates that are named and not assessed',
      [...procedure.parallel, ...procedure.gates].filter(({ when }) => when === undefined),
    ),
  ];
}

function hardFacts({ ruleSet }: PageSubject): Outline[] {
  const { questions } = questionnaire(ruleSet);
  const readers = readersOfFacts(ruleSet);
  const listed = (intro: string, ids: readonly string[]): Outline[] =>
    ids.length === 0
      ? []
      : [
          {
            text: [
              `${intro} (${ids.length}): `,
              ...joined(
                ids.map((id) => [{ code: id }]),
                ', ',
              ),
            ],
          },
        ];
  const derived = [...readers.keys()].filter(({ status }) => status !== undefined && status !== 'confirmed');
  return [
    ...listed(
      'Facts of which nobody is named who can answer',
      questions.filter(({ asks }) => asks.length === 0).map(({ fact }) => fact),
    ),
    ...listed(
      'Facts for which a case has no field, or whose derivation cannot be followed',
      questions.filter(({ fields }) => fields.length === 0).map(({ fact }) => fact),
    ),
    ...listed(
      'Facts that are sensitive: only the bare answer is asked for',
      [...readers.keys()].filter(isSensitive).map(({ id }) => id),
    ),
    ...derived.map((fact) => ({
      text: [{ code: fact.id }, ': its derivation from a case is ', { status: fact.status ?? 'unverified' }] as Text,
    })),
  ];
}

const findings = ({ ruleSet }: PageSubject, asOf: Day): Outline[] =>
  diagnoseRuleSet(ruleSet, { asOf }).map(({ severity, code, path, message }) => ({
    text: [`${severity} `, { code }, ' at ', { code: path }, `: ${message}`],
  }));
