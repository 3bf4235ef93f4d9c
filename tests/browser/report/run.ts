/**
 * Opens the report on the hub at Liège in Chromium: it must show itself without a script, a request or a complaint, and
 * be accessible. Writes what it looks like to docs/images. `npm run test:report`; needs Chromium at /usr/bin/chromium, or
 * where the variable CHROMIUM says, so it is no part of `npm test`.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderReport } from 'fdi-screening/report';
import { chromium } from 'playwright-core';
import { runChecks } from '../../consumers/check.js';
import { examples } from '../../report/examples.js';
import { accessibilityCheck, pictureCheck, quietCheck, scriptlessCheck } from './checks.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`There is no Chromium at ${executablePath}. Install it, or say in the variable CHROMIUM where it is.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
try {
  const pages = Object.entries(examples).map(([name, { assessment, options }]) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, renderReport(assessment, { ...options, format: 'html' }));
    return { name, assessment, url: pathToFileURL(file).href };
  });
  const checks = [
    ...pages.flatMap((page) => [
      quietCheck(browser, page),
      scriptlessCheck(browser, page),
      accessibilityCheck(browser, page),
    ]),
    ...pages
      .filter(({ name }) => name === 'liege-hub')
      .flatMap((page) => (['light', 'dark', 'print'] as const).map((look) => pictureCheck(browser, page, look))),
  ];
  if (!(await runChecks(checks, 1))) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
