import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { node } from './command.js';
import { root } from './pack.js';

/** How often each is started; the median counts, because a machine does other work too. */
const TIMES = 10;

/** The seconds of the middle run of several. */
async function medianSeconds(argv: readonly string[], folder: string): Promise<number> {
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await node(['node_modules/fdi-screening/dist/cli.js', ...argv], folder);
    seconds.push((performance.now() - start) / 1000);
  }
  seconds.sort((a, b) => a - b);
  return seconds[Math.floor(TIMES / 2)] ?? Number.POSITIVE_INFINITY;
}

const starts = (folder: string, argv: readonly string[], most?: number): Check => ({
  name: `fdi-screening ${argv.join(' ')}, the median of ${TIMES}${most === undefined ? '' : `, under ${most} s`}`,
  run: async () => {
    const median = await medianSeconds(argv, folder);
    assert.ok(most === undefined || median < most, `took ${median.toFixed(2)} s`);
    return `${median.toFixed(2)} s`;
  },
});

/** How soon the installed command answers; an assessment is measured and held to nothing. */
export function startupChecks(folder: string): Check[] {
  cpSync(join(root, 'examples/liege/hub.json'), join(folder, 'hub.json'));
  return [starts(folder, ['--version'], 0.5), starts(folder, ['--help'], 0.5), starts(folder, ['assess', 'hub.json'])];
}
