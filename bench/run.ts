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
const law = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

const bench = new Bench({ time: onlyPrint ? 200 : 2000, warmupTime: onlyPrint ? 50 : 500 })
  .add('parse the case from JSON', () => parseInvestment(text))
  .add('compile the rule set', () => compileRuleSet(belgium2023))
  .add('screen: obligation and score', () => screen(hub, law))
  .add('parse and screen', () => screen(parseInvestment(text), law));
await bench.run();

const rows = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const perSecond = Math.round(result.throughput.mean).toLocaleString('en');
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
