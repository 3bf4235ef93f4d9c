import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { command, failure, imagined } from './surroundings.js';

it.each([
  [[], 'investment'],
  [['investment'], 'investment'],
  [['rule-set'], 'rule-set'],
])('schema %j prints what is published, byte for byte', async (argv, name) => {
  const { status, output } = await command(['schema', ...argv]);
  expect(status).toBe(0);
  expect(output).toBe(readFileSync(`schema/${name}.schema.json`, 'utf8'));
});

it('tells of a schema that there is not', async () => {
  const { status, errors } = await command(['schema', 'rule-sets']);
  expect(status).toBe(2);
  expect(errors).toContain('schema takes investment, rule-set, not "rule-sets". Did you mean rule-set?');
});

it('writes into a file with --out, and nothing to standard output', async () => {
  const around = imagined({});
  const { status, output, errors } = await run(['schema', '--out', 'file.json'], around);
  expect({ status, output, errors }).toEqual({ status: 0, output: '', errors: 'Written to file.json.\n' });
  expect(around.readFile('file.json')).toBe(readFileSync('schema/investment.schema.json', 'utf8'));
});

it.each([
  ['ENOENT', 'there is no such folder.'],
  ['EACCES', 'permission denied.'],
  ['ENOSPC', 'the disk is full.'],
])('says for %s why a file cannot be written', async (code, why) => {
  const writeFile = () => {
    throw failure(code);
  };
  const { status, output, errors } = await run(['schema', '--out', 'a/file.json'], imagined({}, { writeFile }));
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors).toBe(`fdi-screening: a/file.json cannot be written: ${why}\n`);
});
