/**
 * How fast the library is: `npm run bench` runs every part and writes docs/benchmark.md. With `--print` it takes less time
 * and only prints; with `--quick --json` it runs part one alone and prints one JSON object.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { compare } from './comparison.js';
import { growth } from './growth.js';
import { keptSum } from './measure.js';
import { wholeCall } from './whole-call.js';

const asked = (option: string): boolean => process.argv.includes(option);
const short = asked('--quick') || asked('--print');

const { ratios, peers, report } = await compare(short ? 'quick' : 'full');
if (!Number.isFinite(keptSum())) throw new Error('Some run gave no number.');
if (asked('--json')) console.log(JSON.stringify({ ratios, peers }));
else if (asked('--quick')) console.log(report);
else {
  const parts = [
    ['The screener beside a function written by hand, and beside other engines', report],
    ['The whole call', await wholeCall(short ? 'quick' : 'full')],
    ['How the cost grows', await growth(short ? 'quick' : 'full')],
  ];
  const page = parts.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  const machine = `Node ${process.version}, ${cpus().length} cores (one runs the library), ${cpus()[0]?.model ?? 'unknown processor'}.`;
  console.log(`${page}\n${machine}`);
  if (!asked('--print')) {
    writeFileSync(
      'docs/benchmark.md',
      `# Benchmark\n\nWritten by \`npm run bench\`; [performance.md](performance.md) says what the numbers mean. ${machine}\n\n${page}`,
    );
  }
}
