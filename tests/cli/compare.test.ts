import { describe, expect, it } from 'vitest';
import { command } from './surroundings.js';

const pack = (bound: string, more: object = {}): string =>
  JSON.stringify({
    formatVersion: 1,
    id: 'large-sites',
    title: 'Large sites',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [{ id: 'site.buildingArea' }],
    scope: {
      tests: [
        {
          id: 'test',
          title: 'Test',
          limbs: [{ id: 'large', title: 'Large', when: { fact: 'site.buildingArea', is: 'at-least', value: bound } }],
        },
      ],
    },
    ...more,
  });

const files = {
  'a.json': pack('1000'),
  'b.json': pack('2000'),
  'layer.json': JSON.stringify({
    formatVersion: 1,
    id: 'stricter',
    lastVerified: '2024-01-01',
    replace: {
      limbs: [{ id: 'large', title: 'Large', when: { fact: 'site.buildingArea', is: 'at-least', value: '1000' } }],
    },
  }),
  'bad.json': '{ "formatVersion": 1, "id": "bad" }',
  'case.json': JSON.stringify({
    formatVersion: 1,
    id: 'hall',
    title: 'A hall',
    host: 'BE',
    sites: [{ id: 'hall', name: 'Hall', buildingArea: 1500 }],
  }),
};

describe('fdi-screening compare', () => {
  it('shows a case that comes out otherwise, and ends with 1', async () => {
    const { status, output } = await command(['compare', 'a.json', 'b.json'], files);
    expect(status).toBe(1);
    expect(output).toBe(`A: Large sites (large-sites 1)
B: Large sites (large-sites 1)

Some cases come out otherwise.

Who must notify: different.
  For example in a case of one fact, and it is proved that no case of fewer facts differs:
    Building area in use: at least 1,000 and less than 2,000 m²
  A says required, B says not-required.

Band after controls: the same in every case (proved).

Written otherwise in B:
  limb large of test: changed
    when: Building area in use at least 1000 m² -> Building area in use at least 2000 m²
`);
  });

  it('ends with 0 where nothing comes out otherwise, layers included', async () => {
    expect(await command(['compare', 'a.json', 'a.json'], files)).toMatchObject({ status: 0 });
    expect(await command(['compare', 'a.json', 'b.json', '--layer', 'layer.json'], files)).toMatchObject({ status: 0 });
  });

  it('writes JSON', async () => {
    const { output } = await command(['compare', 'a.json', 'b.json', '--format', 'json'], files);
    expect(JSON.parse(output)).toMatchObject({
      answer: 'different',
      outcomes: [{ kind: 'obligation' }, { kind: 'band' }],
    });
  });

  it.each<[string, string[], string]>([
    ['one rule set', ['compare', 'a.json'], 'Name two rule sets'],
    ['three of them', ['compare', 'a.json', 'b.json', 'c.json'], 'Two rule sets at a time'],
    ['a file that is none', ['compare', 'a.json', 'c.json'], 'The shipped rule sets are belgium-before-2023'],
    ['a pack that is none', ['compare', 'a.json', 'bad.json'], 'title: found nothing'],
    ['a layer that is none', ['compare', 'a.json', 'b.json', '--layer', 'bad.json'], 'lastVerified: found nothing'],
    ['standard input twice', ['compare', '-', '-'], 'Only one of them'],
    ['a budget that is none', ['compare', 'a.json', 'b.json', '--budget', 'much'], 'a number of steps'],
  ])('refuses %s with 2', async (_, argv, message) => {
    const { status, errors } = await command(argv, files);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it('has a help', async () => {
    expect(await command(['compare', '--help'])).toMatchObject({
      status: 0,
      output: expect.stringContaining('--layer <file>'),
    });
  });
});

describe('layers and packs in the other commands', () => {
  const outcome = async (...more: string[]): Promise<string> => {
    const { output } = await command(
      ['assess', 'case.json', '--as-of', '2024-03-01', '--format', 'json', ...more],
      files,
    );
    return (JSON.parse(output) as { obligation: { outcome: string } }).obligation.outcome;
  };

  it('assess takes a pack in place of the law, and layers over it', async () => {
    expect(await outcome('--rules', 'b.json')).toBe('not-required');
    expect(await outcome('--rules', 'b.json', '--layer', 'layer.json')).toBe('required');
  });

  it('assess says what is wrong with a layer that does not fit the law', async () => {
    const { status, errors } = await command(['assess', 'case.json', '--layer', 'layer.json'], files);
    expect(status).toBe(2);
    expect(errors).toContain(
      'The layer "stricter" replaces the limb "large", which its parent "belgium-2023" does not have.',
    );
  });

  it('explain shows the rule as the layer has it, with a case and without', async () => {
    for (const file of [[], ['case.json', '--as-of', '2024-03-01']]) {
      const argv = ['explain', 'large', ...file, '--rules', 'b.json'];
      expect((await command(argv, files)).output).toContain('at least 2000');
      expect((await command([...argv, '--layer', 'layer.json'], files)).output).toContain('at least 1000');
    }
  });

  it('replay confirms a run under layers when it is given them, and not without', async () => {
    const terms = ['--rules', 'b.json', '--layer', 'layer.json'];
    const run = ['assess', 'case.json', '--as-of', '2024-03-01', '--format', 'json', '--audience', 'authority'];
    const { output } = await command([...run, ...terms], files);
    const kept = { ...files, 'kept.json': output };
    expect(await command(['replay', 'kept.json', 'case.json', ...terms], kept)).toMatchObject({ status: 0 });
    expect(await command(['replay', 'kept.json', 'case.json', '--rules', 'b.json'], kept)).toMatchObject({ status: 1 });
  });

  it('check takes layers over a pack', async () => {
    const { output } = await command(['check', 'b.json', '--layer', 'layer.json', '--format', 'json'], files);
    const { diagnostics } = JSON.parse(output) as { diagnostics: { path: string }[] };
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(await command(['check', 'b.json', '--layer', 'bad.json'], files)).toMatchObject({ status: 2 });
  });
});
