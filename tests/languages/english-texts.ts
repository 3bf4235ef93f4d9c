import { factCatalogue, interestKinds, type Procedure, type RuleSet } from 'fdi-screening';
import { timelines } from 'fdi-screening/law';

/** The texts of facts: titles, questions, words and units. */
export const factTexts = (): readonly string[] =>
  factCatalogue.flatMap((fact) => [
    fact.title,
    fact.question,
    ...(fact.type === 'enum' ? fact.values : []),
    ...(fact.type === 'decimal' && fact.unit !== undefined ? [fact.unit] : []),
  ]);

/** Kinds of interests as they stand in a sentence. */
const kindTexts = (): readonly string[] => interestKinds.map((kind) => kind.replaceAll('-', ' '));

const procedureTexts = (procedure: Procedure): readonly string[] => [
  ...[
    ...procedure.filing,
    ...procedure.languages,
    ...procedure.situations,
    ...procedure.standstill,
    ...procedure.decision,
    ...procedure.lookBack,
    ...procedure.appeal,
  ].map(({ text }) => text),
  ...procedure.languages.flatMap(({ languages }) => languages),
  ...procedure.authorities.flatMap(({ authority, matter }) => [authority, matter]),
  ...procedure.stages.flatMap(({ title, note }) => [title, note ?? title]),
  ...procedure.observed.flatMap(({ text, period }) => [text, period]),
  ...(procedure.fines?.tiers ?? []).flatMap(({ text, trigger }) => [text, trigger.text]),
  ...procedure.checklist.map(({ title }) => title),
  ...[...procedure.parallel, ...procedure.gates].flatMap(({ title, turnsOn }) => [title, turnsOn]),
  ...Object.values(procedure.calendar?.counting ?? {}).map(({ text }) => text),
];

/** The texts of a rule set that an assessment can show. */
export const ruleTexts = ({ scope, risk, besides, mechanism, procedure, title }: RuleSet): readonly string[] => [
  title,
  ...(mechanism.kind === 'screening' ? [] : [mechanism.reason]),
  ...scope.tests.flatMap((test) => [test.title, ...test.limbs.flatMap((limb) => [limb.title, limb.because ?? ''])]),
  ...scope.exclusions.flatMap((limb) => [limb.title, limb.because ?? '']),
  ...scope.questions.flatMap(({ question, readings }) => [question, ...readings.map((reading) => reading.title)]),
  ...scope.advice.map(({ text }) => text),
  ...[...risk.dimensions, ...risk.bands].map((one) => one.title),
  ...[...risk.criteria, ...risk.controls, ...risk.escalations].flatMap((one) => [one.title, one.because]),
  ...besides.flatMap((law) => [law.title, law.says]),
  ...(procedure === undefined ? [] : procedureTexts(procedure)),
];

/** Every text that a catalogue translates by its wording, each once. */
export const englishTexts = (): ReadonlySet<string> =>
  new Set([...factTexts(), ...kindTexts(), ...Object.values(timelines).flat().flatMap(ruleTexts)].filter(Boolean));
