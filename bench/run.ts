/**
 * How fast the library is on the Liège case: `npm run bench` prints a table and writes docs/benchmark.md,
 * `npm run bench -- --print` takes less time and only prints.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { compileRuleSet, parseInvestment, screen } from 'fdi-screening';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import { Bench } from 'tinybench';

const onlyPrint = process.argv.includes('--print');

const text = readFileSync(new URL('../examples/liege/hub.json', import.meta.url), 'utf8');
const hub = parseInvestment(text);
/** A case whose obligation is settled by its day alone, and of which little else is said. */
const settled = parseInvestment({
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
const law = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

const bench = new Bench({ time: onlyPrint ? 200 : 2000, warmupTime: onlyPrint ? 50 : 500 })
  .add('parse the case from JSON', () => parseInvestment(text))
  // A compiled rule set is remembered by its scope, so each round compiles one that is new.
  .add('compile the rule set', () => compileRuleSet({ ...belgium2023, scope: { ...belgium2023.scope } }))
  .add('screen a settled case', () => screen(settled, law))
  .add('screen the hub, much of it open', () => screen(hub, law))
  .add('parse and screen the hub', () => screen(parseInvestment(text), law));
await bench.run();

const perSecondText = (rate: number): string => (rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'));

const rows = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const perSecond = perSecondText(result.throughput.mean);
  return `| ${name} | ${perSecond} | ${result.latency.p50.toFixed(3)} | ${result.latency.p99.toFixed(3)} |`;
});

const report = `| on the Liège case | per second | median, ms | 99th percentile, ms |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

Node ${process.version}, ${cpus().length} cores (one is used), ${cpus()[0]?.model ?? 'unknown processor'}.
`;

console.log(report);
if (!onlyPrint) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/benchmark.md', `# Benchmark\n\nWritten by \`npm run bench\`.\n\n${report}`);
}
