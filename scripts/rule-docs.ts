/** The rules of Belgium as a page of documentation, from the rule set itself. */
import { compileRuleSet, type Limb, type Measure, type RuleSet } from 'fdi-screening';
import { exactNumber } from '../src/screening/numbers.js';
import { measureDocs, procedureDocs } from './procedure-docs.js';
import { sources, table, words } from './rule-words.js';

const limbRows = (limbs: readonly Limb[]): string[][] =>
  limbs.map((limb) => {
    const when =
      'question' in limb.when
        ? Object.entries(limb.when.readings)
            .map(([reading, one]) => `*${reading}*: ${words(one)}`)
            .join('; ')
        : words(limb.when);
    return [`\`${limb.id}\``, limb.title, when, limb.status, sources(limb)];
  });

function scopeText({ scope }: RuleSet): string[] {
  const head = ['id', 'limb', 'when', 'status', 'source'];
  return [
    '## Who must notify',
    '',
    'Every test must be met by one of its limbs, and no exclusion may apply.',
    ...scope.tests.flatMap((test) => ['', `### Test: ${test.title}`, ...table(head, limbRows(test.limbs))]),
    '### Exclusions',
    ...table(head, limbRows(scope.exclusions)),
    '### Open questions and their readings',
    '',
    'All readings are run. The one marked † is followed so far; where none is, and the readings differ, the outcome is',
    'undetermined.',
    ...table(
      ['question', 'reading', 'status', 'source'],
      scope.questions.flatMap((question) =>
        question.readings.map((reading, index) => [
          index === 0 ? question.question : '',
          `${reading.title}${question.prevailing === reading.id ? ' †' : ''}`,
          reading.status,
          sources(reading),
        ]),
      ),
    ),
  ];
}

function riskText(ruleSet: RuleSet): string[] {
  const { risk } = ruleSet;
  const { criteria, scale } = compileRuleSet(ruleSet);
  const most = (index: number): string =>
    exactNumber(criteria[index]?.levels.reduce((a, { value }) => (value > a ? value : a), 0n) ?? 0n, scale).shown;
  return [
    '## What makes it riskier',
    '',
    'The law gives no points: points, weights and bands are this library’s own, see [scoring.md](scoring.md). *Share* is',
    'what a criterion can add to the score of 100 at most.',
    ...risk.dimensions.flatMap((dimension) => [
      '',
      `### ${dimension.title} (${dimension.weight})`,
      ...table(
        ['criterion', 'share', 'points, when', 'why', 'status', 'source'],
        risk.criteria.flatMap((one, index) =>
          one.dimension === dimension.id
            ? [
                [
                  `\`${one.id}\``,
                  most(index),
                  one.levels.map((level) => `${level.points}: ${words(level.when)}`).join('; '),
                  one.because,
                  one.status,
                  sources(one),
                ],
              ]
            : [],
        ),
      ),
    ]),
    '### Measures that soften it',
    ...table(
      ['measure', 'when', 'keeps', 'why', 'status'],
      risk.controls.map((one) => [
        one.title,
        words(one.when),
        Object.entries(one.keeps)
          .map(([id, keeps]) => `${keeps} of \`${id}\``)
          .join(', '),
        one.because,
        one.status,
      ]),
    ),
    '### Grounds that set a floor under the band',
    ...table(
      ['ground', 'when', 'at least', 'why', 'status'],
      risk.escalations.map((one) => [one.title, words(one.when), one.floor, one.because, one.status]),
    ),
    '### Bands',
    ...table(
      ['band', 'from'],
      risk.bands.map((one) => [one.title, one.from]),
    ),
  ];
}

/** The page. */
export const ruleDocs = (ruleSet: RuleSet, measures: readonly Measure[] = []): string =>
  `${[
    `# ${ruleSet.title}`,
    '',
    `Rule set \`${ruleSet.id}\`, version ${ruleSet.version}; applies from ${ruleSet.appliesFrom} until ${ruleSet.appliesUntil ?? 'further notice'};`,
    `last checked against its sources on ${ruleSet.lastVerified}. Written by \`npm run generate\` from the rule set.`,
    '',
    'A status says how well the sources support a rule: *confirmed* by an official text or several consistent sources,',
    '*reported* by commentary, *inferred* from what is confirmed, *unverified* where no source read so far shows it.',
    '',
    ...scopeText(ruleSet),
    ...riskText(ruleSet),
    ...procedureDocs(ruleSet),
    ...measureDocs(measures),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
