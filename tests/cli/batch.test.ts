/** Many cases in one run: what stands in each line, and that no interruption changes a byte. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSurroundings } from '../../src/cli/batch/batch.js';
import { run as runCommand } from '../../src/cli/run.js';
import { imagined, smallCase } from './surroundings.js';

let folder = '';
let told = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fdi-batch-'));
  told = '';
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const results = (name = 'results.jsonl'): string => readFileSync(file(name), 'utf8');
const lines = (name?: string) =>
  results(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Runs the command in this thread; an interruption comes at the start of the run where it is asked for. */
function command(argv: readonly string[], more: Partial<BatchSurroundings> = {}) {
  const around: BatchSurroundings = {
    today: '2024-03-01',
    isTerminal: false,
    width: 80,
    standardInput: async function* () {
      yield new TextEncoder().encode(smallCase());
    },
    tell: (text) => {
      told += text;
    },
    now: () => performance.now(),
    onInterrupt: () => () => {},
    workerFile: undefined,
    workers: 1,
    ...more,
  };
  return runCommand(['batch', ...argv], imagined({}, { batch: async () => around }));
}

const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(file(name), text);
  return file(name);
};
const run = (text: string | Uint8Array, ...more: readonly string[]) =>
  command([write('cases.jsonl', text), '--out', file('results.jsonl'), ...more]);

/** A case of which so much is settled that it takes no time. */
const settledCase = (id: string): string =>
  smallCase({
    id,
    transaction: { kind: 'greenfield', signedOn: '2020-01-01' },
    target: { name: 'None', entities: [] },
    ...{ sites: [], data: [], legalDuties: [], conduct: [], controls: [] },
    ownership: {
      acquirers: ['buyer'],
      parties: [{ id: 'buyer', name: 'Buyer', kind: 'company', law: 'BE', seat: 'BE' }],
      interests: [],
    },
  });

/** A hundred cases, which are more than one chunk. */
const many = Array.from({ length: 100 }, (_, index) => settledCase(`case-${index}`)).join('\n');
const interrupted: Partial<BatchSurroundings> = {
  onInterrupt: (stop) => {
    stop();
    return () => {};
  },
};

describe('a line of the results', () => {
  it('says of a case by what it was assessed and what it comes to', async () => {
    const { status } = await run(`${smallCase({ id: 'a' })}\n`, '--as-of', '2025-01-01', '--evidence', 'asserted');
    expect(status).toBe(0);
    const days = { signedOn: '2025-01-01', decidedOn: '2025-01-01' };
    const rules = ruleSetFor('BE', days);
    const { obligation, risk, openFacts } = screen(parseInvestment(smallCase({ id: 'a' })), rules, {
      evidence: 'asserted',
    });
    const { outcome, status: certainty, headline, outer } = obligation;
    expect(lines()).toEqual([
      {
        line: 1,
        case: 'a',
        asOf: '2025-01-01',
        ruleSet: { id: 'belgium-2023', version: rules.version },
        evidence: 'asserted',
        obligation: { outcome, status: certainty, headline, outer },
        residual: risk.residual,
        band: risk.band,
        outer: risk.outer,
        openFacts: openFacts.length,
        first: { fact: openFacts[0]?.fact, question: openFacts[0]?.question },
      },
    ]);
  });

  it.each([
    ['2024-03-01', {}],
    ['2020-02-02', { asOf: '2020-02-02' }],
  ])('takes the day %s for a case with %j', async (asOf, more) => {
    await run(smallCase(more));
    expect(lines()[0].asOf).toBe(asOf);
  });

  it('stands in the place of a case that is none, with its number and its problems, and the rest goes on', async () => {
    const text = Buffer.concat([
      Buffer.from(`\uFEFF${smallCase({ id: 'a' })}\r\n\n  \nno JSON\n${smallCase({ sites: 'x' })}\n`),
      Buffer.from([0x7b, 0xff, 0x0a]),
      Buffer.from(`${smallCase({ host: 'FR' })}\n"${'x'.repeat(10_000_000)}"\n${smallCase({ id: 'z' })}`),
    ]);
    const { status } = await run(text);
    expect(status).toBe(1);
    expect(lines().map(({ line, case: id, error }) => [line, id ?? error.code])).toEqual([
      [1, 'a'],
      [4, 'invalid-case'],
      [5, 'invalid-case'],
      [6, 'not-utf8'],
      [7, 'no-rules'],
      [8, 'too-long'],
      [9, 'z'],
    ]);
    expect(lines()[2].error.problems).toEqual([expect.objectContaining({ path: 'sites' })]);
    expect(told).toContain('9 lines: 2 assessed, 5 not assessed, 2 blank.');
  });

  it('comes from standard input too', async () => {
    expect((await command(['-', '--out', file('results.jsonl')])).status).toBe(0);
    expect(lines()).toHaveLength(1);
    expect(existsSync(file('results.jsonl.checkpoint'))).toBe(false);
  });
});

describe('a run that was interrupted', () => {
  /** Interrupts a run of many cases, and says what the results are of one that was not. */
  async function stopped(): Promise<string> {
    const cases = write('cases.jsonl', many);
    await command([cases, '--out', file('whole.jsonl')]);
    told = '';
    const { status } = await command([cases, '--out', file('results.jsonl')], interrupted);
    expect(status).toBe(130);
    expect(told).toContain('Give the same command again to go on.');
    const standing = lines().length;
    expect(standing).toBeGreaterThan(0);
    expect(standing).toBeLessThan(100);
    return results('whole.jsonl');
  }

  it('goes on where it was, and ends as one that was not', async () => {
    const whole = await stopped();
    // What was written after the checkpoint, and not counted yet, is written anew.
    writeFileSync(file('results.jsonl'), `${results()}{"line":`);
    const { status } = await command([file('cases.jsonl'), '--out', file('results.jsonl')], { today: '2026-01-01' });
    expect(status).toBe(0);
    expect(results()).toBe(whole);
    expect(existsSync(file('results.jsonl.checkpoint'))).toBe(false);
  });

  it('goes on after every chunk again, and ends the same', async () => {
    const whole = await stopped();
    const argv = [file('cases.jsonl'), '--out', file('results.jsonl'), '--resume'];
    for (let round = 0; (await command(argv, interrupted)).status === 130 && round < 10; round++) {
      if (lines().length === 100) break;
    }
    await command(argv);
    expect(results()).toBe(whole);
  });

  it.each<[string, () => void, readonly string[], string]>([
    ['other terms', () => {}, ['--evidence', 'asserted'], '--evidence was cautious and is asserted'],
    ['another day', () => {}, ['--as-of', '2024-01-01'], '--as-of was none and is 2024-01-01'],
    [
      'other cases',
      () => writeFileSync(file('cases.jsonl'), many.replace('case-3', 'case-x')),
      [],
      'is not the file that the run',
    ],
    ['fewer cases', () => writeFileSync(file('cases.jsonl'), smallCase()), [], 'is not the file that the run'],
    [
      'other results',
      () => writeFileSync(file('results.jsonl'), results().replace('case-3', 'case-x')),
      [],
      'was changed since',
    ],
    ['no checkpoint', () => writeFileSync(file('results.jsonl.checkpoint'), '{}'), [], 'is no checkpoint'],
  ])('does not go on with %s', async (_, change, more, reason) => {
    const whole = await stopped();
    change();
    const argv = [file('cases.jsonl'), '--out', file('results.jsonl')];
    const { status, errors } = await command([...argv, ...more]);
    expect(status).toBe(2);
    expect(errors).toContain(reason);
    writeFileSync(file('cases.jsonl'), many);
    expect((await command([...argv, '--force'])).status).toBe(0);
    expect(results()).toBe(whole);
  });
});

describe('a run that is not made', () => {
  it('leaves results alone that stand already', async () => {
    write('results.jsonl', 'mine');
    const { status, errors } = await run(smallCase());
    expect({ status, standing: results() }).toEqual({ status: 2, standing: 'mine' });
    expect(errors).toContain('exists already. Give --out another file, or --force');
  });

  it.each<[readonly string[], string]>([
    [['--out', 'r.jsonl', '--quiet'], 'Name the cases'],
    [['cases.jsonl'], 'Say where the results go'],
    [['a', 'b', '--out', 'r'], 'One file of cases at a time; found also b.'],
    [['a', '--out', 'r', '--workers', '0'], '--workers takes a whole number from 1 to 256, not "0".'],
    [['a', '--out', 'r', '--as-of', '2024-02-30'], '--as-of takes a day that exists'],
    [['a', '--out', 'r', '--evidence', 'all'], '--evidence takes asserted, cautious, corroborated, not "all".'],
    [['a', '--out', 'r', '--forse'], 'There is no option --forse. Did you mean --force?'],
    [['no-such-file', '--out', 'r'], 'no-such-file cannot be opened: there is no such file.'],
    [['src', '--out', 'r'], 'src cannot be read: it is a directory.'],
    [['package.json', '--out', './package.json'], 'The results cannot be written over the cases'],
    [['package.json', '--out', 'no-such-results', '--resume'], 'There is no run to go on with'],
    [['-', '--out', 'no-such-results', '--resume'], 'A run from standard input cannot go on'],
  ])('says why of %j', async (argv, reason) => {
    const { status, errors } = await command(argv);
    expect(status).toBe(2);
    expect(errors).toContain(reason);
  });

  it('has a text of help of its own', async () => {
    const { status, output } = await command(['--help']);
    expect(status).toBe(0);
    for (const option of ['--out', '--as-of', '--evidence', '--workers', '--resume', '--force', '--quiet']) {
      expect(output).toContain(option);
    }
  });
});

describe('progress', () => {
  /** A clock that goes on by a minute whenever it is looked at. */
  const clock = () => {
    let time = 0;
    return () => {
      time += 60_000;
      return time;
    };
  };

  /** What takes away the line that stands on a terminal. */
  const drawnOver = '\r\x1b[K';

  it('is a line now and then where nobody looks on', async () => {
    await command([write('cases.jsonl', many), '--out', file('r')], { now: clock() });
    expect(told).toMatch(/^\d+%, 32 lines, [\d.]+ a second, .* left\n/);
  });

  it('is a bar on a terminal, which is taken away at the end', async () => {
    await command([write('cases.jsonl', many), '--out', file('r')], { now: clock(), isTerminal: true });
    expect(told.startsWith(drawnOver)).toBe(true);
    expect(told.slice(drawnOver.length)).toMatch(/^\[#+\.+\] \d+%/);
    expect(told).toContain(`${drawnOver}100 lines: 100 assessed`);
  });

  it('is nothing where quiet was asked for', async () => {
    await command([write('cases.jsonl', many), '--out', file('r'), '--quiet'], { now: clock() });
    expect(told).toBe('');
  });
});
