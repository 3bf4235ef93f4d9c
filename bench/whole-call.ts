/** Part two: the call of a user who has a case file: parse, derive, screen. */
import { readFileSync } from 'node:fs';
import { compileRuleSet, type Investment, parseInvestment, screen } from 'fdi-screening';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import { largeCase } from './large-case.js';
import { inTurns, median, table, timeText } from './measure.js';

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
  return table(
    ['the whole call', 'median'],
    contenders.map(({ name }) => [name, timeText(median(times.get(name) ?? []))]),
  );
}
