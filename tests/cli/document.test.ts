import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import {
  conformanceKitJson,
  decisionTableCsv,
  methodologyHtml,
  methodologyMarkdown,
  questionnaireMarkdown,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type Files, imagined } from './surroundings.js';

const pack = JSON.stringify({
  formatVersion: 1,
  id: '../Port policy',
  title: 'Policy of a port',
  jurisdiction: 'BE',
  appliesFrom: '2026-01-01',
  lastVerified: '2026-01-01',
  facts: [],
});

/** Runs `document` on files that are only imagined, and gives the files that it writes beside those that stood there. */
async function command(argv: readonly string[], before: Readonly<Record<string, string>> = {}) {
  const files: Files = { 'policy.json': pack, 'torn.json': '{', ...before };
  const written = new Map(Object.entries(before));
  const around = imagined(files, { writeFile: (path, text) => void written.set(path, text) });
  const result = await run(['document', ...argv], around);
  return { ...result, written };
}

describe('document', () => {
  it.each([
    [[], methodologyMarkdown(belgium2023, { measures: belgianMeasures })],
    [['--format', 'markdown'], methodologyMarkdown(belgium2023, { measures: belgianMeasures })],
    [['--format', 'html'], methodologyHtml(belgium2023, { measures: belgianMeasures })],
    [['--format', 'questionnaire'], questionnaireMarkdown(belgium2023)],
    [['--format', 'csv'], decisionTableCsv(belgium2023)],
    [['--format', 'kit'], conformanceKitJson(belgium2023)],
  ])('belgium-2023 with %j prints the document and writes nothing', async (argv, text) => {
    const { status, output, errors, written } = await command(['belgium-2023', ...argv]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toBe(text);
    expect(written.size).toBe(0);
  });

  const names = ['.md', '.html', '-questionnaire.md', '.csv', '-kit.json'].map((one) => `docs/port-policy${one}`);

  it('writes every document into a folder, by names that stay in it, and says which', async () => {
    const { status, output, written } = await command(['policy.json', '--out', 'docs']);
    expect(status).toBe(0);
    expect([...written.keys()]).toEqual(names);
    expect(output).toBe(names.map((one) => `wrote ${one}\n`).join(''));
  });

  it('writes one where one is asked for', async () => {
    const { written } = await command(['policy.json', '--out', 'docs', '--format', 'csv']);
    expect([...written.keys()]).toEqual(['docs/port-policy.csv']);
  });

  it('overwrites what it wrote, and nothing of others unless it is told to', async () => {
    const { written: mine } = await command(['policy.json', '--out', 'docs']);
    expect((await command(['policy.json', '--out', 'docs'], Object.fromEntries(mine))).status).toBe(0);

    const notes = { 'docs/port-policy.csv': 'my own notes' };
    const refused = await command(['policy.json', '--out', 'docs'], notes);
    expect(refused.status).toBe(2);
    expect(refused.errors).toContain('docs/port-policy.csv was not written by this command');
    expect(Object.fromEntries(refused.written)).toEqual(notes);

    const forced = await command(['policy.json', '--out', 'docs', '--force'], notes);
    expect(forced.status).toBe(0);
    expect(forced.written.get('docs/port-policy.csv')).toMatch(/^id,kind,/);
  });

  it('compares days of verification with the day that is asked for', async () => {
    expect((await command(['policy.json', '--as-of', '2028-01-01'])).output).toContain('`stale-verification`');
    expect((await command(['policy.json'])).output).not.toContain('`stale-verification`');
  });

  it('shows how to use it', async () => {
    const { status, output } = await command(['--help']);
    expect(status).toBe(0);
    for (const word of ['Usage: fdi-screening document <pack>', 'Exit', '--force', 'belgium-2023', 'kit']) {
      expect(output).toContain(word);
    }
  });

  it.each<[string[], string]>([
    [[], 'Name the rule pack: fdi-screening document own-rules.json'],
    [['a.json', 'b.json'], 'One rule pack at a time; found also b.json.'],
    [['policy.json', '--format', 'htlm'], 'Did you mean html?'],
    [['policy.json', '--as-of', 'soon'], '--as-of takes a day that exists'],
    [['policy.json', '--out', ''], '--out takes a folder'],
    [['belgium-2032'], 'there is no such file. The shipped rule sets are belgium-before-2023, belgium-2023'],
    [['torn.json'], 'The rule pack has a problem'],
  ])('with %j is bad input, and writes nothing', async (argv, message) => {
    const { status, output, errors, written } = await command(argv);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(/^fdi-screening: /);
    expect(errors).toContain(message);
    expect(written.size).toBe(0);
  });
});
