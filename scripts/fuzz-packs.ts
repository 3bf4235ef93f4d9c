/**
 * Feeds the parser of rule packs with random input: `npm run fuzz:packs`. Whatever it is, it must end soon in a rule set or
 * in one error; anything else is printed with the way to run it again. One thread.
 */
import { parseArgs } from 'node:util';
import { jobsFor, run } from './fuzz/job.js';
import { packKinds as kinds } from './fuzz/packs.js';
import { replay, Tally } from './fuzz/tally.js';

const SCRIPT = 'fuzz:packs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    path: { type: 'string' },
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
const { kind, path } = values;
const jobs =
  kind === undefined
    ? jobsFor(inputs, seed, kinds)
    : [{ kind, seed, inputs: path === undefined ? inputs : 1, ...(path === undefined ? {} : { path }) }];
const tally = new Tally(kinds, SCRIPT);
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(0);
let failures = 0;
for (const job of jobs) {
  const outcome = run(job, { kinds });
  tally.add(outcome);
  if (outcome.failure !== undefined) {
    failures += 1;
    const { spot, what, input } = outcome.failure;
    console.error(`\nFailure of ${spot.kind}: ${what}\n${input}\n${replay(spot, SCRIPT)}\n`);
  }
  process.stderr.write(`\r${tally.inputs} inputs, ${seconds()} s, ${failures} failures `);
}
console.log(`\n\n${tally.table()}\n\nSeed ${seed}, ${seconds()} s, 1 thread, Node ${process.version}`);
console.log(failures === 0 ? 'No failure.' : `${failures} failures, printed above.`);
process.exitCode = failures === 0 ? 0 : 1;
