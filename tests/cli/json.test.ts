import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from './surroundings.js';

const interval = { min: { shown: expect.any(String), exact: expect.any(String) }, max: expect.any(Object) };
const citations = expect.any(Array);

describe('the JSON of the hub', () => {
  let json: {
    readonly obligation: { readonly limbs: unknown[]; readonly readings: unknown[] };
    readonly risk: { readonly contributions: unknown[] };
    readonly openFacts: readonly { readonly question: string }[];
    readonly receipt: object;
  };

  beforeAll(async () => {
    const hub = readFileSync('examples/liege/hub.json', 'utf8');
    const { output, errors } = await command(['assess', '-', '--format', 'json', '--evidence', 'asserted'], {
      '-': hub,
    });
    expect(errors).toBe('Assessed as of 2026-11-22 (from the case).\n');
    expect(output.endsWith('}\n')).toBe(true);
    json = JSON.parse(output);
  });

  it('says with what it was run', async () => {
    expect(json).toMatchObject({ asOf: '2026-11-22', evidence: 'asserted' });
    expect(json.receipt).toMatchObject({ hashes: { investment: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('has the obligation, limb by limb and reading by reading', async () => {
    expect(json.obligation).toMatchObject({
      outcome: 'not-required',
      status: 'confirmed',
      advice: [],
      readings: expect.any(Array),
    });
    const { limbs, readings } = json.obligation;
    expect(limbs.length).toBeGreaterThan(0);
    for (const limb of limbs) {
      const texts = { id: expect.any(String), outcome: expect.any(String), status: expect.any(String) };
      expect(limb).toMatchObject({ ...texts, reason: expect.any(String), citations });
    }
    for (const reading of readings) {
      expect(reading).toMatchObject({
        question: expect.any(String),
        reading: expect.any(String),
        outcome: expect.any(String),
      });
    }
  });

  it('has the score with the share of each criterion, exact and shown', async () => {
    expect(json.risk).toMatchObject({ inherent: interval, residual: interval });
    expect(json.risk).toMatchObject({ band: { min: expect.any(String), max: expect.any(String) } });
    const { contributions } = json.risk;
    expect(contributions.length).toBeGreaterThan(30);
    for (const contribution of contributions) {
      expect(contribution).toMatchObject({
        criterion: expect.any(String),
        dimension: expect.stringMatching(/^(threat|vulnerability|consequence)$/),
        share: interval,
        atMin: { shown: expect.any(String), exact: expect.any(String) },
        atMax: { shown: expect.any(String), exact: expect.any(String) },
        outcome: expect.stringMatching(/^(fires|does-not-fire|undetermined)$/),
        reason: expect.any(String),
        facts: expect.any(Array),
        citations,
      });
    }
  });

  it('has the open facts, each with its question', async () => {
    expect(json.openFacts.length).toBeGreaterThan(0);
    for (const { question } of json.openFacts) expect(question).toMatch(/\?/);
  });
});
