/**
 * Installs the packed package into an empty folder, as a program would, and uses it from there: both module formats,
 * every TypeScript that is promised, bundlers. `npm run test:consumers`; needs the npm registry, so it is no part of
 * `npm test`.
 */
import { rmSync } from 'node:fs';
import { bundleChecks } from './bundles.js';
import { runChecks } from './check.js';
import { installConsumer } from './install.js';
import { moduleChecks } from './modules.js';
import { newcomerChecks } from './newcomer.js';
import { emptyFolder } from './pack.js';
import { startupChecks } from './startup.js';
import { treeShakingChecks } from './tree-shaking.js';
import { typescriptChecks } from './typescript.js';

const folder = emptyFolder();
try {
  await installConsumer(folder);
  // By themselves and first: what runs beside them would be measured too.
  const isSoon = await runChecks(startupChecks(folder), 1);
  const checks = [moduleChecks, newcomerChecks, bundleChecks, treeShakingChecks, typescriptChecks].flatMap((of) =>
    of(folder),
  );
  // Two at once: a compiler is busy on one core.
  if (!((await runChecks(checks, 2)) && isSoon)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
