/** Part two: the call of a user who has a case file: parse, derive, screen. */
import { readFileSync } from 'node:fs';
import { compileRuleSet, type Investment, parseInvestment, screen } from 'fdi-screening';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import { largeCase } from './large-case.js';
import { inTurns, median, table, timeText } from './measure.js';
import { type Stage, shares } from './profile.js';

const text = readFileSync(new URL('../examples/liege/hub.json', import.meta.url), 'utf8');
const law = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

/** A case whose obligation is settled by its day alone, and of which little else is said. */
const settled = (): Investment =>
  parseInvestment({
    formatVersion: 1,
    id: 'settled',
    title: 'Settled',
    host: 'BE',
    transaction: { kind: 'greenfield', signedOn: '2020-01-01' },
    target: { name: 'None', entities: [] },
    sites: [],
    data: [],
    legalDuties: [],
    conduct: [],
    controls: [],
  });

/** The parts of the call, by the functions of the library with which they begin. */
const stages: readonly Stage[] = [
  { name: 'parse: JSON, its form, what refers to what', begins: ['parseInvestment'] },
  { name: 'who owns and controls whom, for facts and answers', folder: 'ownership' },
  { name: 'derive the other facts', begins: ['deriveFacts'] },
  { name: 'obligation, under every reading', begins: ['settledObligation', 'assessObligation', 'spaceOf'] },
  { name: 'score and its bounds', begins: ['sharesOver', 'riskTables', 'riskBounds', 'assessRisk'] },
  { name: 'which open facts matter', begins: ['openVariables', 'openFacts'] },
  { name: 'procedure, and each acquirer by itself', begins: ['assessProcedure', 'acquirerResults'] },
  { name: 'who says what', begins: ['sourcesOf', 'statementsOf', 'legalDutyResults', 'factResults'] },
];

/** Where the time of parsing and screening goes, in percent, a column for each case. */
async function whereTimeGoes(cases: Readonly<Record<string, string>>, milliseconds: number): Promise<string> {
  const columns: number[][] = [];
  for (const text of Object.values(cases)) {
    columns.push(await shares(stages, () => screen(parseInvestment(text), law), milliseconds));
  }
  // A stage that is short may be missed in one case; one missed in every case begins with functions that were renamed.
  const missed = stages.filter((_, stage) => columns.every((column) => column[stage] === 0));
  if (missed.length > 0) throw new Error(`The profiler saw nothing of: ${missed.map(({ name }) => name).join(', ')}.`);
  const percent = (value: number): string => `${value.toFixed(0)} %`;
  const rest = columns.map((column) => 100 - column.reduce((sum, share) => sum + share, 0));
  return table(
    ['of the time of parsing and screening', ...Object.keys(cases)],
    [
      ...stages.map(({ name }, stage) => [name, ...columns.map((column) => percent(column[stage] ?? 0))]),
      ['all else, and collecting what is dropped', ...rest.map(percent)],
    ],
  );
}

/** Runs part two. */
export async function wholeCall(effort: 'quick' | 'full'): Promise<string> {
  const full = effort === 'full';
  const hub = parseInvestment(text);
  const quiet = settled();
  const large = largeCase(20, 30, 60);
  const largeText = JSON.stringify(large);
  const contenders = [
    { name: 'parse the case of Liège from JSON', run: () => parseInvestment(text) },
    // A compiled rule set is remembered by its scope, so each round compiles one that is new.
    {
      name: 'compile the Belgian rules',
      run: () => compileRuleSet({ ...belgium2023, scope: { ...belgium2023.scope } }),
    },
    {
      name: 'compile them, and make the tables of the screener',
      run: () => compileRuleSet({ ...belgium2023, scope: { ...belgium2023.scope } }).prepare({}),
    },
    { name: 'screen a settled case', run: () => screen(quiet, law) },
    { name: 'screen the hub at Liège, much of it open', run: () => screen(hub, law) },
    { name: 'parse and screen it', run: () => screen(parseInvestment(text), law) },
    {
      name: `parse and screen 20 entities, 30 sites and 60 parties, a third open (${Math.round(largeText.length / 1000)} kB)`,
      run: () => screen(parseInvestment(largeText), law),
    },
  ];
  const times = await inTurns(
    contenders.map((one) => ({ ...one, cases: 1 })),
    full ? 11 : 3,
    1,
  );
  const took = table(
    ['the whole call', 'median'],
    contenders.map(({ name }) => [name, timeText(median(times.get(name) ?? []))]),
  );

  const goes = await whereTimeGoes({ Liège: text, 'the large case': largeText }, full ? 4000 : 1000);
  return `${took}\n\n${goes}`;
}
