/** A short run of `npm run fuzz:packs`, the same each time, and the pack of the guide. */
import { readFileSync } from 'node:fs';
import { diagnoseRulePack } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { jobsFor, run } from '../../../scripts/fuzz/job.js';
import { packKinds as kinds } from '../../../scripts/fuzz/packs.js';
import { replay } from '../../../scripts/fuzz/tally.js';

describe('random input ends soon in a rule set or in one error, and changes nothing', () => {
  it.each(jobsFor(1000, 20_240_301, kinds))('$kind: $inputs inputs of seed $seed', (job) => {
    // The other tests run beside this one.
    const { failure, inputs } = run(job, { patience: 5, kinds });
    expect(failure === undefined ? '' : `${failure.what}\n${replay(failure.spot, 'fuzz:packs')}`).toBe('');
    expect(inputs).toBe(job.inputs);
  });
});

it('the pack of docs/rule-packs.md can be read and has no error or warning', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/rule-packs.md', 'utf8')) ?? [];
  const found = diagnoseRulePack(json, { asOf: '2026-11-22' });
  expect(found.filter((one) => one.severity !== 'note')).toEqual([]);
});
