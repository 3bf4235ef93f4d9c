/**
 * Feeds the parser, and the whole way to the report, with random input: `npm run fuzz`. Whatever it is, it must end soon in
 * a case or in one error; anything else is printed with the way to run it again.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { jobsFor, type Outcome, run } from './fuzz/job.js';
import { kinds } from './fuzz/kinds.js';
import { runAll } from './fuzz/pool.js';
import { replay, Tally } from './fuzz/tally.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    kind: { type: 'string' },
    path: { type: 'string' },
  },
});
const [inputs, seed, threads] = [Number(values.inputs), Number(values.seed), Number(values.threads)];
const started = performance.now();
let failures = 0;

function fail({ failure }: Outcome): void {
  if (failure === undefined) return;
  failures += 1;
  console.error(`\nFailure of ${failure.spot.kind}: ${failure.what}\n${failure.input}\n${replay(failure.spot)}\n`);
}

/** Runs one input again, or the inputs of one job. */
function again(kind: string): void {
  if (!kinds.some(({ id }) => id === kind)) {
    console.error(`There is no kind "${kind}", only ${kinds.map(({ id }) => id).join(', ')}.`);
    failures += 1;
    return;
  }
  const outcome = run({ kind, seed, inputs: values.path === undefined ? inputs : 1, ...pathOf(values.path) });
  fail(outcome);
  console.log(
    `${outcome.inputs} run, ${outcome.accepted} accepted, ${outcome.slowest.milliseconds.toFixed(1)} ms at most`,
  );
}

const pathOf = (path: string | undefined): { path?: string } => (path === undefined ? {} : { path });

async function all(): Promise<void> {
  const tally = new Tally();
  const pool = runAll(jobsFor(inputs, seed), threads, {
    onOutcome: (outcome) => {
      tally.add(outcome);
      fail(outcome);
      const seconds = (performance.now() - started) / 1000;
      process.stderr.write(`\r${tally.inputs} of ${inputs} inputs, ${seconds.toFixed(0)} s, ${failures} failures `);
    },
    onHang: (spot) => {
      failures += 1;
      console.error(`\nAn input of ${spot.kind} does not end.\n${replay(spot)}\n`);
    },
  });
  let wasStopped = false;
  process.once('SIGINT', () => {
    wasStopped = true;
    pool.stop();
  });
  await pool.done;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n\n${tally.table()}\n`);
  console.log(
    `Seed ${seed}, ${seconds} s, ${threads} threads, Node ${process.version}${wasStopped ? ', stopped' : ''}`,
  );
  console.log(failures === 0 ? 'No failure.' : `${failures} failures, printed above.`);
}

if (values.kind === undefined) await all();
else again(values.kind);
process.exitCode = failures === 0 ? 0 : 1;
