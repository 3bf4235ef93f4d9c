/** A short run of `npm run fuzz`, the same each time. */
import { describe, expect, it } from 'vitest';
import { jobsFor, run } from '../../scripts/fuzz/job.js';
import { kinds } from '../../scripts/fuzz/kinds.js';
import { changesOf, prototypes } from '../../scripts/fuzz/prototypes.js';
import { replay } from '../../scripts/fuzz/tally.js';

const INPUTS = 2000;
const SEED = 20_240_301;

/** The other tests run beside this one. */
const PATIENCE = 5;

describe('random input ends soon in a case or in one error, and changes nothing', () => {
  it.each(jobsFor(INPUTS, SEED))('$kind: $inputs inputs of seed $seed', (job) => {
    const { failure, inputs } = run(job, { patience: PATIENCE });
    expect(failure === undefined ? '' : `${failure.what}\n${replay(failure.spot)}`).toBe('');
    expect(inputs).toBe(job.inputs);
  });
});

describe('the run itself', () => {
  it('has as many inputs as asked for, each kind by its share', () => {
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
    const jobs = jobsFor(200_000, 1);
    expect(jobs.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(200_000);
    expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
  });

  it('runs one input again, the same', () => {
    const job = { kind: 'valid-case', seed: 7, inputs: 50 };
    const { slowest } = run(job);
    expect(run({ ...job, path: slowest.spot.path })).toMatchObject({ inputs: 1, accepted: 1 });
    expect(replay(slowest.spot)).toBe(`npm run fuzz -- --kind valid-case --seed 7 --path ${slowest.spot.path}`);
  });

  it('notices a change of a prototype', () => {
    const before = prototypes();
    Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
    const after = prototypes();
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(changesOf(before, after)).toEqual(['Object: polluted']);
    expect(changesOf(before, prototypes())).toEqual([]);
  });
});
