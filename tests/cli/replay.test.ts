import { describe, expect, it } from 'vitest';
import { command, type Files, smallCase } from './surroundings.js';

const written = (await command(['assess', 'case.json', '--format', 'json'])).output;
const run = (files: Files) => command(['replay', 'assessment.json', 'case.json'], files);
const files = { 'assessment.json': written, 'case.json': smallCase() };

describe('replay', () => {
  it('ends with 0 where the run is confirmed', async () => {
    expect(await run(files)).toEqual({
      status: 0,
      output: 'Confirmed: the same library, case, rules, terms and answer.\n',
      errors: '',
    });
  });

  it('repeats the run on its own day and terms, not on those of today', async () => {
    const terms = ['--format', 'json', '--as-of', '2025-05-05', '--evidence', 'asserted'];
    const other = (await command(['assess', 'case.json', ...terms])).output;
    expect((await run({ ...files, 'assessment.json': other })).status).toBe(0);
  });

  it('reads the assessment or the case from standard input', async () => {
    expect((await command(['replay', '-', 'case.json'], { '-': written, 'case.json': smallCase() })).status).toBe(0);
    const other = { '-': smallCase(), 'assessment.json': written };
    expect((await command(['replay', 'assessment.json', '-'], other)).status).toBe(0);
  });

  it('ends with 1 where the case differs, and names it', async () => {
    const { status, output } = await run({ ...files, 'case.json': smallCase({ title: 'Another hall' }) });
    expect(status).toBe(1);
    expect(output).toMatch(
      /^It differs from the run of the receipt:\n {2}hashes.investment\n {4}was {2}[0-9a-f]{64}\n/,
    );
  });

  it('ends with 1 where the answer was changed in the file and the receipt was left', async () => {
    const told = written.replace('"outcome": "undetermined"', '"outcome": "not-required"');
    expect(told).not.toBe(written);
    const { status, output } = await run({ ...files, 'assessment.json': told });
    expect(status).toBe(1);
    expect(output).toContain('the answer in the file');
  });

  it.each([
    [
      { ...files, 'assessment.json': '{' },
      'assessment.json is no assessment as assess --format json writes it. It is not JSON',
    ],
    [{ ...files, 'assessment.json': 'null' }, 'This is no receipt'],
    [{ ...files, 'assessment.json': '{}' }, 'This is no receipt'],
    [{ ...files, 'case.json': '{}' }, 'The case has'],
    [{ 'case.json': smallCase() }, 'assessment.json cannot be read: there is no such file.'],
    [{ ...files, 'case.json': smallCase({ host: 'FR' }) }, 'There are no rule sets for "FR"'],
  ])('ends with 2 for bad input', async (given, message) => {
    const { status, output, errors } = await run(given);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
  });

  it.each([
    [['replay'], 'Name the assessment and the case'],
    [['replay', 'assessment.json'], 'Name the assessment and the case'],
    [['replay', 'a', 'b', 'c'], 'found also c'],
    [['replay', '-', '-'], 'Only one of the two can be standard input.'],
    [['replay', 'a', 'b', '--as-of', '2024-03-01'], 'replay takes no --as-of; it is an option of assess'],
  ])('%j cannot be understood', async (argv, message) => {
    const { status, errors } = await command(argv, files);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it('is in the help', async () => {
    const { status, output } = await command(['replay', '--help']);
    expect(status).toBe(0);
    expect(output).toContain('fdi-screening replay <assessment.json> <case.json>');
  });
});
