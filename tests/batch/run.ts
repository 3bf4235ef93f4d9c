/**
 * A portfolio from outside: `npm run test:batch [-- --cases 1000000] [-- --workers 2]`, after `npm run build`.
 *
 * Made-up cases are assessed by the built command in one go. Then again, killed half-way, and gone on with: both results
 * must be the same, byte for byte, and no process may have taken more memory than a bound.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { portfolioCase } from './cases.js';

/** The most memory that a process may have in use, in megabytes. */
const MOST_MEGABYTES = 700;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, workers: { type: 'string', default: '2' } },
});
const count = Number(values.cases);
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fdi-batch-'));
const cases = join(folder, 'cases.jsonl');

/** Every thousandth line is no case, and now and then one is blank. */
function* linesOfCases(): Generator<string> {
  for (let number = 1; number <= count; number++) {
    if (number % 1000 === 0) yield '{"formatVersion":1,"id":"half\n';
    else if (number % 777 === 0) yield '\n';
    else yield `${portfolioCase(number)}\n`;
  }
}

interface Ended {
  readonly status: number | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly errors: string;
}

/** The most memory that a process has had in use so far, as the system counts it; zero where it does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Runs the command to its end, or kills it once its results have as many bytes. */
function run(out: string, killAt = Number.POSITIVE_INFINITY): Promise<Ended> {
  const start = performance.now();
  const argv = ['batch', cases, '--out', out, '--as-of', '2026-11-22', '--workers', values.workers];
  const child = spawn(process.execPath, [command, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  let [errors, megabytes] = ['', 0];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
    if ((statSync(out, { throwIfNoEntry: false })?.size ?? 0) >= killAt) child.kill('SIGKILL');
  }, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      clearInterval(look);
      resolve({ status, seconds: (performance.now() - start) / 1000, megabytes, errors });
    });
  });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

try {
  await pipeline(Readable.from(linesOfCases()), createWriteStream(cases));
  console.log(
    `${count} lines, ${(statSync(cases).size / 1e6).toFixed(1)} MB, ${values.workers} workers, Node ${process.version}`,
  );

  const [whole, parts] = [join(folder, 'whole.jsonl'), join(folder, 'parts.jsonl')];
  const once = await run(whole);
  must(once.status === 1, `Some lines are not assessed, so it ends with 1 and not with ${once.status}: ${once.errors}`);
  console.log(
    `in one go: ${once.seconds.toFixed(1)} s, ${(count / once.seconds).toFixed(0)} lines a second, ${once.errors.trim().split('\n').at(-1)}`,
  );

  const killed = await run(parts, statSync(whole).size / 2);
  must(killed.status === null, `It was to be killed half-way, and ended with ${killed.status}: ${killed.errors}`);
  const standing = statSync(parts).size;
  const resumed = await run(parts);
  must(resumed.status === 1, `The resumed run ends with 1 and not with ${resumed.status}: ${resumed.errors}`);
  const [going] = /Going on after line \d+/.exec(resumed.errors) ?? [];
  must(going !== undefined && !going.endsWith(' 0'), `It did not go on: ${resumed.errors}`);
  console.log(`killed with ${standing} bytes of ${statSync(whole).size}; ${going}, ${resumed.seconds.toFixed(1)} s`);
  must((await hashOf(whole)) === (await hashOf(parts)), 'The results of both are not the same.');
  console.log('both results are the same, byte for byte');

  const peak = Math.max(once.megabytes, killed.megabytes, resumed.megabytes);
  console.log(`at most ${peak.toFixed(0)} MB in use, bound ${MOST_MEGABYTES} MB`);
  must(peak > 0 || process.platform !== 'linux', 'The memory in use was not measured.');
  must(peak <= MOST_MEGABYTES, `A process had ${peak.toFixed(0)} MB in use.`);
} finally {
  rmSync(folder, { recursive: true });
}
