/**
 * That the benchmark answers as docs/performance.md says, and in time: `npm run bench:check`. The limits are at most half of what
 * a quiet machine reaches, so that they find a path that was lost and not a busy machine.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MOST_SECONDS = 40;
const least = { score: 0.4, scoreMany: 1.5, assess: 0.25, 'json-rules-engine': 150 } as const;

const start = performance.now();
const printed = execFileSync(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('run.ts', import.meta.url)), '--quick', '--json'],
  { encoding: 'utf8' },
);
const seconds = (performance.now() - start) / 1000;
const { ratios, peers } = JSON.parse(printed) as Record<'ratios' | 'peers', Record<string, number>>;
const found: Readonly<Record<string, number | undefined>> = { ...ratios, ...peers };
console.log(printed.trim());
console.log(`${seconds.toFixed(1)} s`);

const problems = Object.entries(least).flatMap(([name, limit]) => {
  const value = found[name];
  return value !== undefined && value >= limit ? [] : [`${name} is ${value}, and at least ${limit} was expected`];
});
if (seconds > MOST_SECONDS) problems.push(`it took more than ${MOST_SECONDS} seconds`);
if (Object.keys(peers).length !== 4) problems.push('there are not four other engines');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
