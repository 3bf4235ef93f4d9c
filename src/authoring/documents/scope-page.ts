import type { OpenQuestion } from '../../rules/rule-set.js';
import type { Block, Text } from './blocks.js';
import { type PageSubject, ruleCard } from './rule-card.js';
import type { DocumentedRule } from './rules.js';

const heading = (level: 2 | 3, text: string, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});
const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });

/** Who must notify: mechanism, tests, exclusions, open questions, advice, and the law beside. */
export function scopePage(subject: PageSubject): Block[] {
  const { ruleSet, rules } = subject;
  const { scope, mechanism } = ruleSet;
  const ofKind = (kind: DocumentedRule['kind']): readonly DocumentedRule[] => rules.filter((one) => one.kind === kind);
  const cards = (list: readonly DocumentedRule[]): Block[] => list.map((one) => ruleCard(one, subject));
  const section = (title: string, intro: Text, list: readonly DocumentedRule[]): Block[] =>
    list.length === 0 ? [] : [heading(3, title), ...(intro.length === 0 ? [] : [paragraph(...intro)]), ...cards(list)];
  const limbs = ofKind('limb');
  return [
    heading(2, 'Who must notify', 'scope'),
    paragraph(introduction(mechanism.kind, scope.tests.length)),
    ...cards(ofKind('mechanism')),
    ...scope.tests.flatMap((test) => [
      heading(3, `Test: ${test.title}`),
      paragraph('Any one of these limbs meets it.'),
      ...cards(limbs.filter((one) => test.limbs.some(({ id }) => id === one.id))),
    ]),
    ...section(
      'Exclusions',
      ['Any one of these takes an investment out, whatever else is true of it.'],
      ofKind('exclusion'),
    ),
    ...(scope.questions.length === 0
      ? []
      : [
          heading(3, 'Open questions and their readings'),
          paragraph(
            'Where the law can be read in several ways, every reading is run. Where practice or a clear inference follows one, the outcome rests on it and what the others would give is shown beside it; where none is followed and the readings differ, the outcome is undetermined.',
          ),
          ...scope.questions.flatMap((question) => questionBlocks(question, subject)),
        ]),
    ...section('Advice', ['Advice goes with an outcome and never changes it.'], ofKind('advice')),
    ...section('Law that stands beside', ['It is shown and decides nothing.'], ofKind('law beside')),
  ];
}

function introduction(mechanism: 'screening' | 'none' | 'not-yet-known', tests: number): string {
  if (mechanism === 'none') return 'There is no duty to notify on these dates, for the reason below.';
  if (mechanism === 'not-yet-known') {
    return 'What the law of these dates will ask is not known, so the obligation is undetermined. What is known already is shown limb by limb and decides nothing.';
  }
  if (tests === 0) return 'This rule set does not say who must notify.';
  return 'An investment must be notified where every test is met by one of its limbs and no exclusion applies. What is asked of an entity of the target must come together in the same entity. A fact that is not known leaves a limb undetermined; it is never taken for a no.';
}

function questionBlocks(question: OpenQuestion, subject: PageSubject): Block[] {
  const readings = subject.rules.filter((one) => one.kind === 'reading' && one.of === question.id);
  return [
    paragraph(
      { strong: question.question },
      ' (',
      { code: question.id },
      ') ',
      question.prevailing === undefined ? 'No reading is followed; all of them count.' : 'One reading is followed.',
    ),
    // The question stands above its readings.
    ...readings.map((one) => ruleCard({ ...one, more: [] }, subject)),
  ];
}
