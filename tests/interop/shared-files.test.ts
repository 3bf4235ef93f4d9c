/** Files that the project did not write. Each snapshot was read against its file. */

import { type CompanyOwnership, parseInvestment, screen } from 'fdi-screening';
import { type Imported, importBods, importBodsLines, importGleif } from 'fdi-screening/interop';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { caseOf, expectPartOfCase } from './as-case.js';
import { hasSharedFiles, sharedFile, sharedFilesIn, whySkipped } from './shared-files.js';
import { codes, edges } from './statements.js';
import { linesOf } from './streams.js';

const lines = (path: string) => linesOf(sharedFile(path).split('\n'));
const packages = sharedFilesIn('bods-0.4-examples/', '.json');
const groups = sharedFilesIn('real-groups/', '.jsonl');

/** Every reference leads to a party, every id stands once, and the whole is a part of a case. */
function expectSound(imported: Imported): void {
  const { parties, interests } = imported;
  expectPartOfCase(imported);
  const ids = parties.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(interests.map(({ id }) => id)).size).toBe(interests.length);
  for (const { holder, subject } of interests) expect(ids).toEqual(expect.arrayContaining([holder, subject]));
}

/** What an assessment says of who is above an imported company, if that company acquired something. */
function ownershipAbove(imported: Imported, name: string): CompanyOwnership | undefined {
  const { ownership, ...rest } = caseOf(imported);
  const acquirer = imported.parties.find((party) => party.name === name)?.id;
  const investment = parseInvestment({ ...rest, ownership: { ...ownership, acquirers: [acquirer] } });
  const rules = ruleSetFor('BE', { signedOn: '2026-01-01', decidedOn: '2026-01-01' });
  return screen(investment, rules).ownership?.companies[0];
}

describe.skipIf(!hasSharedFiles)(`shared files${whySkipped}`, () => {
  it.each(packages)('%s', (path) => {
    const imported = importBods(sharedFile(path));
    expectSound(imported);
    expect(imported).toMatchSnapshot();
  });

  it.each(groups)('%s', async (path) => {
    const imported = await importBodsLines(lines(path));
    expectSound(imported);
    expect(imported).toMatchSnapshot();
  });

  it.each(sharedFilesIn('gleif-raw/', '.xml'))('%s', (path) => {
    const imported = importGleif(sharedFile(path));
    expectSound(imported);
    expect(imported).toMatchSnapshot();
  });

  it('the gas network of Finland: two edges to the ministry, and the total of the Republic is none', () => {
    const imported = importBods(sharedFile('bods-0.4-examples/bods-package-fi-soe.json'));
    const names = new Map(imported.parties.map(({ id, name }) => [id, name]));
    const named = edges(imported).map(([holder, subject, ...rest]) => [
      names.get(`${holder}`),
      names.get(`${subject}`),
      ...rest,
    ]);
    expect(named).toEqual([
      ['Suomen Kaasuverkko Oy', 'Gasgrid Finland Oy', 'shares', '76.5', 'direct'],
      ['Valtiovarainministerio', 'Suomen Kaasuverkko Oy', 'shares', '100', 'direct'],
      ['Valtiovarainministerio', 'Gasgrid Finland Oy', 'shares', '23.5', 'direct'],
      ['Suomen tasavalta', 'Valtiovarainministerio', 'other-influence', undefined, 'direct'],
      ['Suomen tasavalta', 'Gasgrid Finland Oy', 'shares', '100', 'indirect'],
    ]);
    expect(imported.parties.map(({ kind }) => kind)).toEqual(['company', 'company', 'state-body', 'state']);
    expect(imported.issues).toEqual([]);
  });

  it('the gas network of Finland is held to 100 percent by the state, through the ministry, which controls it', () => {
    const imported = importBods(sharedFile('bods-0.4-examples/bods-package-fi-soe.json'));
    const company = ownershipAbove(imported, 'Gasgrid Finland Oy');
    expect(company?.above).toMatchObject([
      { name: 'Valtiovarainministerio', kind: 'state-body', shares: '100%', controls: 'yes' },
      { name: 'Suomen Kaasuverkko Oy', shares: '76.5%', controls: 'yes' },
    ]);
    expect(company?.unnamed).toBeUndefined();
  });

  it('a dirty file has an issue for each bad statement, and an owner all the same', async () => {
    const path = 'real-groups/melli-bank-dirty.jsonl';
    const imported = await importBodsLines(lines(path));
    const statements = sharedFile(path)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).statementId);
    expect(new Set(imported.issues.map(({ where }) => where))).toEqual(new Set(statements));
    expect(imported.interests.map(({ kind, share }) => [kind, share])).toEqual([
      ['shares', { min: '75', max: '100' }],
      ['voting-rights', { min: '75', max: '100' }],
      ['board-appointment', undefined],
    ]);
    const owner = imported.parties.find(({ id }) => id === imported.interests[0]?.holder);
    expect(owner?.name).toMatch(/Government Of .* Iran/);
    for (const interest of imported.interests) expect(interest).not.toHaveProperty('until');
    expect(codes(imported)).toEqual(expect.arrayContaining(['old-form', 'empty-value', 'state-in-name']));
  });

  it('a group of which no direction is known has edges all the same', async () => {
    const imported = await importBodsLines(lines('real-groups/orsted.jsonl'));
    expect(imported.interests.filter(({ directness }) => directness !== 'indirect')).toHaveLength(62);
    expect(imported.interests.filter(({ directness }) => directness === 'indirect')).toHaveLength(31);
    for (const { basis, directness } of imported.interests) {
      if (directness !== 'unknown') expect(basis).toBe('accounting consolidation');
    }
  });
});
