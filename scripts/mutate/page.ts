/** docs/mutation.md: what became of the mutants. */
import type { RuleTests } from '../../src/authoring/testing/rule-tests.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import type { Verdict } from './judge.js';
import { type Mutant, type MutantKind, mutantKinds } from './mutant.js';
import { explained } from './survivors.js';

export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** What is changed in a mutant of each kind. */
const changes: Readonly<Record<MutantKind, string>> = {
  operator: 'another operator, such as more-than for at-least',
  threshold: 'a threshold one unit or one day off',
  value: 'another word, yes for no, a word more or less in a list',
  fact: 'the next fact of the same kind is read',
  'part dropped': 'a part of all or any is left out',
  'all or any': 'all for any, any for all',
  negation: 'a condition negated, a not left out',
  'rule dropped': 'a limb, exclusion, test, criterion, measure or floor is left out',
  reading: 'another reading prevails, or none',
  points: 'a point more or less',
  levels: 'a level left out, or before the one above it',
  weights: 'a percent of weight moved to another dimension',
  measure: 'a measure leaves a quarter more or less',
  floor: 'another floor under the band',
  band: 'a band begins a point earlier or later',
};

const count = (judged: readonly Judged[], ...verdicts: readonly Verdict[]): number =>
  judged.filter(({ verdict }) => verdicts.includes(verdict)).length;

/** The mutants that are not proved to be the same rules, and those of them that are caught. */
export function tallyOf(judged: readonly Judged[]): { readonly changed: number; readonly caught: number } {
  const caught = count(judged, 'refused', 'test', 'diagnostic');
  return { changed: caught + count(judged, 'survived'), caught };
}

/** A part of a whole in percent, in tenths, rounded down. */
const percent = (part: number, whole: number): string => {
  const tenths = whole === 0 ? 1000 : Math.floor((part * 1000) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
};

/** The page. */
export function mutationPage(ruleSet: RuleSet, tests: RuleTests, judged: readonly Judged[]): string {
  const { changed, caught } = tallyOf(judged);
  const rows = mutantKinds.map((kind) => {
    const own = judged.filter(({ mutant }) => mutant.kind === kind);
    const cells = [
      own.length,
      count(own, 'the same rules'),
      count(own, 'test'),
      count(own, 'refused', 'diagnostic'),
      count(own, 'survived'),
    ];
    return `| ${kind} | ${changes[kind]} | ${cells.join(' | ')} |`;
  });
  const of = (verdict: Verdict): readonly string[] =>
    judged.filter((one) => one.verdict === verdict).map(({ mutant }) => mutant.id);
  return `# What the rule tests would notice

The tests of the Belgian rule set, \`tests/rules/belgium-2023.tests.json\`, are tested themselves: \`npm run mutate\` changes one
thing in the rules at a time, as a slip of the hand would, and looks whether anything notices. Written by
\`npm run mutate -- --write\`; the run fails where less than 95 percent are caught, where a survivor is not explained, or where
this page says otherwise.

A mutant is *the same* where the changed condition is proved to come to what it came to before, for every value that the facts
can have, each on its own ([unknowns.md](unknowns.md)). It is caught by a *test* of rules; or, where no test notices, by a
*check*: it is refused as a rule set, or has an error or a warning that the rules did not have ([diagnostics.md](diagnostics.md)).
Of a rule that is left out a test counts only where it misses what the rule did, and not because it names a rule that is gone.
Proofs and tests take facts as independent of one another, so a mutant that differs only where no case can be counts as
changed, and is to be caught as well.

Rule set \`${ruleSet.id}\`, version ${ruleSet.version}; ${tests.tests.length} tests, as of ${tests.asOf ?? ruleSet.appliesFrom}. Of ${judged.length} mutants
${judged.length - changed} are proved to be the same rules; of the other ${changed}, ${caught} are caught (${percent(caught, changed)} percent).

| kind | what is changed | mutants | the same | by a test | by a check | survive |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

What is not changed here: texts, sources and statuses, advice, the procedure, and how facts are derived from a case. Other
tests look after these.

## Survivors

${
  of('survived').length === 0
    ? 'None.'
    : `| mutant | why it is left alive |\n| --- | --- |\n${of('survived')
        .map((id) => `| \`${id}\` | ${explained[id] ?? ''} |`)
        .join('\n')}`
}

## Proved to be the same rules

${of('the same rules')
  .map((id) => `- \`${id}\``)
  .join('\n')}

## Caught by a check and by no test

${[...of('refused'), ...of('diagnostic')].map((id) => `- \`${id}\``).join('\n') || 'None.'}
`;
}
