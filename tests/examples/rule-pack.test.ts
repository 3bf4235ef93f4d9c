import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { imagined } from '../cli/surroundings.js';

const folder = 'examples/rule-pack';
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const commands = [...readme.matchAll(/^npx fdi-screening (.+)$/gm)].map(([, line = '']) => line);

const ran = (line: string) =>
  run(
    line.split(' '),
    imagined({}, { today: '2026-11-22', readFile: (path) => readFileSync(`${folder}/${path}`, 'utf8') }),
  );

it('the README of the example has a command for each thing to do', async () => {
  expect(commands.map((line) => line.split(' ')[0])).toEqual(['check', 'test', 'assess', 'compare', 'document']);
});

it('the policies have no error, and no warning beside those of the law', { timeout: 60_000 }, async () => {
  const [line = ''] = commands;
  const { status, output } = await ran(`${line} --format json`);
  expect(status).toBe(0);
  const found = (written: string) =>
    (JSON.parse(written) as { diagnostics: { severity: string; path: string }[] }).diagnostics;
  const known = found((await ran('check belgium-2023 --format json')).output).map((one) => one.path);
  expect(found(output).filter((one) => one.severity === 'warning' && !known.includes(one.path))).toEqual([]);
});

it('the case is assessed under the layers, which stand at its head', async () => {
  const { status, output } = await ran(commands[2] ?? '');
  expect(status).toBe(0);
  expect(output.replace(/\s+/g, ' ')).toContain('criterion near-airport reweighed from 6 to 5');
  expect(output).toContain('Distance to the airport');
  const json = await ran(`${commands[2]} --format json`);
  const { risk } = JSON.parse(json.output) as {
    risk: { contributions: { criterion: string; outcome: string; layer?: { id: string } }[] };
  };
  expect(risk.contributions.find((one) => one.criterion === 'near-airport')).toMatchObject({
    outcome: 'fires',
    layer: { id: 'office-practice', version: '2' },
  });
});

it('the policies change no duty, and some bands', { timeout: 120_000 }, async () => {
  const { status, output } = await ran(commands[3] ?? '');
  expect(status).toBe(1);
  expect(output).toContain('Who must notify: the same in every case (proved).');
  expect(output).toContain('Band after controls: different.');
});

it('the tests of the policies pass', async () => {
  const { status, output } = await ran(commands[1] ?? '');
  expect(output).toContain('policies.tests.json: 10 passed, none failed');
  expect(status).toBe(0);
});

it('the documents name the layers and their rules', async () => {
  const written = new Map<string, string>();
  const around = imagined(
    {},
    {
      today: '2026-11-22',
      readFile: (path) => readFileSync(`${folder}/${path}`, 'utf8'),
      writeFile: (path, text) => void written.set(path, text),
    },
  );
  expect((await run((commands[4] ?? '').split(' '), around)).status).toBe(0);
  expect([...written.keys()]).toHaveLength(5);
  const page = written.get('documents/office-practice.md');
  for (const word of ['regional-airport-policy', 'near-airport', 'logistics-cap', 'many-jobs']) {
    expect(page).toContain(word);
  }
});
