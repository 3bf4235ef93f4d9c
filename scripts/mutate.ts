/** Changes the Belgian rules in every way and looks whether their tests notice: `npm run mutate`, docs/mutation.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseRuleTests } from '../src/authoring/testing/parse.js';
import { belgium2023 } from '../src/law/index.js';
import { judgeOf } from './mutate/judge.js';
import { mutantsOf } from './mutate/mutants.js';
import { mutationPage, tallyOf } from './mutate/page.js';
import { explained } from './mutate/survivors.js';

/** How much of the mutants that are not proved to be the same rules must be caught, in percent. */
const LEAST_CAUGHT = 95;

const page = new URL('../docs/mutation.md', import.meta.url);
const tests = parseRuleTests(readFileSync(new URL('../tests/rules/belgium-2023.tests.json', import.meta.url), 'utf8'));
const judge = judgeOf(belgium2023, tests);
const judged = mutantsOf(belgium2023).map((mutant) => ({ mutant, verdict: judge(mutant) }));
const text = mutationPage(belgium2023, tests, judged);
const { changed, caught } = tallyOf(judged);
const alive = judged.filter(({ verdict }) => verdict === 'survived').map(({ mutant }) => mutant.id);

const faults = [
  ...(caught * 100 < changed * LEAST_CAUGHT ? [`Fewer than ${LEAST_CAUGHT} percent are caught.`] : []),
  ...alive.filter((id) => explained[id] === undefined).map((id) => `No explanation in survivors.ts: ${id}`),
  ...Object.keys(explained)
    .filter((id) => !alive.includes(id))
    .map((id) => `Explained and not alive: ${id}`),
];
if (process.argv.includes('--write')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) faults.push('docs/mutation.md says otherwise: npm run mutate -- --write');

console.log(`${judged.length} mutants: ${judged.length - changed} the same rules, ${caught} of ${changed} caught.`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
