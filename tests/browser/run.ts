/**
 * Runs the packed package in Chromium, under a policy that forbids evaluation, and compares with Node. `npm run
 * test:browser`; needs Chromium at /usr/bin/chromium, or where the variable CHROMIUM says, so it is no part of
 * `npm test`.
 */
import { existsSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runChecks } from '../consumers/check.js';
import { node } from '../consumers/command.js';
import { emptyFolder } from '../consumers/pack.js';
import { pageCheck } from './page-check.js';
import { hubFile, serve } from './site.js';
import { unpackConsumer } from './unpack.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`There is no Chromium at ${executablePath}. Install it, or say in the variable CHROMIUM where it is.`);
  process.exit(1);
}

/** What is reported when zod finds out, once, whether text can be run as code. */
const probe = 'script-src eval';

/** The pages, and the violations of the policy that each reports. */
const pages = { plain: [probe], quiet: [], 'too-late': [probe] } as const;

const folder = emptyFolder();
const closers = [() => rmSync(folder, { recursive: true, force: true })];
try {
  await unpackConsumer(folder);
  const expected = (await node(['in-node.mjs', hubFile], folder)).stdout;
  const { server, origin } = await serve(folder, Object.keys(pages));
  closers.unshift(() => server.close());
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  closers.unshift(() => browser.close());
  const checks = Object.entries(pages).map(([name, violations]) =>
    pageCheck(browser, `${origin}/${name}`, { answers: expected, violations }),
  );
  if (!(await runChecks(checks, 1))) process.exitCode = 1;
} finally {
  for (const close of closers) await close();
}
