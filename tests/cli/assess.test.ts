import { readFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/colour.js';
import type { CliCommand } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';
import { command, imagined, smallCase } from './surroundings.js';

const hub = readFileSync('examples/liege/hub.json', 'utf8');
const own = JSON.stringify({ ...serialiseRuleSet(belgium2023), id: 'own-rules' });

describe('other rules', () => {
  it('are those of a pack, or of a shipped rule set', async () => {
    const files = { 'case.json': smallCase(), 'own.json': own };
    const pack = await command(['assess', 'case.json', '--rules', 'own.json'], files);
    expect(pack.output).toContain('Rules: own-rules, version');
    const shipped = await command(['assess', 'case.json', '--rules', 'belgium-from-2028'], files);
    expect(shipped.output).toContain('Rules: belgium-from-2028');
  });

  it('can be replayed by name', async () => {
    const files = { 'case.json': smallCase(), 'own.json': own };
    const { output } = await command(['assess', 'case.json', '--rules', 'own.json', '--format', 'json'], files);
    const all = { ...files, 'assessment.json': output };
    expect((await command(['replay', 'assessment.json', 'case.json', '--rules', 'own.json'], all)).status).toBe(0);
    expect((await command(['replay', 'assessment.json', 'case.json'], all)).status).toBe(1);
  });

  it('must be of the host', async () => {
    const files = { 'case.json': smallCase({ host: 'FR' }) };
    const { status, errors } = await command(['assess', 'case.json', '--rules', 'belgium-2023'], files);
    expect(status).toBe(2);
    expect(errors).toContain('The case is about FR, but "belgium-2023" is the law of BE. Take rules of FR');
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes begin with one
  const escapes = /\u001b\[\d+m/g;

  it('adds escapes to the text of the report, and nothing else', async () => {
    const plain = await command(['assess', 'hub.json'], { 'hub.json': hub });
    const { output } = await command(['assess', 'hub.json'], { 'hub.json': hub }, { colour: true });
    expect(output.match(escapes)?.length).toBeGreaterThan(10);
    expect(output.replace(escapes, '')).toBe(plain.output);
  });

  it('is neither in JSON nor in a file', async () => {
    const around = imagined({ 'hub.json': hub }, { colour: true });
    expect((await run(['assess', 'hub.json', '--format', 'json'], around)).output).not.toMatch(escapes);
    await run(['assess', 'hub.json', '--out', 'report.txt'], around);
    expect(around.readFile('report.txt')).not.toMatch(escapes);
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, true],
  ])('with %j in a terminal (%s): %s', (wishes, isTerminal, expected) => {
    expect(wantsColour(wishes, isTerminal)).toBe(expected);
  });
});

describe('a fault of the command itself', () => {
  const broken: CliCommand = {
    name: 'broken',
    summary: '',
    about: '',
    arguments: [],
    options: [],
    examples: [],
    exits: '',
    wants: { missing: '', excess: '' },
    run: async () => {
      throw new TypeError('x is not\na function');
    },
  };

  it('is told in one line that asks to report it, and ends with 70', async () => {
    const { status, output, errors } = await run(['broken'], imagined({}), [broken]);
    expect({ status, output }).toEqual({ status: 70, output: '' });
    expect(errors).toMatch(
      /^fdi-screening: a fault of the command itself.*TypeError: x is not a function.*report.*\n$/,
    );
  });

  it('shows where it arose where that is asked for', async () => {
    const { errors } = await run(['broken'], imagined({}, { debug: true }), [broken]);
    expect(errors).toMatch(/\n\s+at /);
  });
});
