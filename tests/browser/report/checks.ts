import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Assessment } from 'fdi-screening';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Check } from '../../consumers/check.js';

/** A report in a file. */
export interface ReportPage {
  readonly name: string;
  readonly assessment: Assessment;
  readonly url: string;
}

/** Opens a report and closes it again. */
async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Nothing is asked for but the page itself, and the console says nothing. */
export const quietCheck = (browser: Browser, { name, url }: ReportPage): Check => ({
  name: `${name} asks for nothing and complains of nothing`,
  run: () =>
    withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url, { waitUntil: 'networkidle' });
      assert.deepEqual(asked, [url]);
      assert.deepEqual(complaints, []);
      // The style counts only where its hash is the one of the policy.
      const style = await page.evaluate<string>("getComputedStyle(document.querySelector('.lead')).borderTopStyle");
      assert.equal(style, 'solid', 'the policy refuses the style');
      return 'one request, an empty console';
    }),
});

/** The answer is seen at once, and everything else is there, with scripts switched off. */
export const scriptlessCheck = (browser: Browser, { name, url, assessment }: ReportPage): Check => ({
  name: `${name} is whole without scripts`,
  run: () =>
    withPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(url);
      const answer = page.getByText(assessment.obligation.headline, { exact: true }).first();
      const box = await answer.boundingBox();
      assert.ok(box !== null && box.y + box.height < 800, 'the answer is not in the first screen');
      const text = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');
      for (const { reason } of assessment.risk.contributions.filter(({ outcome }) => outcome === 'fires')) {
        assert.ok(text.includes(reason), reason);
      }
      for (const hash of Object.values(assessment.receipt.hashes)) assert.ok(text.includes(hash), hash);
      assert.equal(await page.locator('script').count(), 0);
      return `${text.length} characters`;
    }),
});

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** axe-core finds nothing serious, wide and light, narrow and dark. The policy is set aside for it alone. */
export const accessibilityCheck = (browser: Browser, { name, url }: ReportPage): Check => ({
  name: `${name} has no serious violation of accessibility`,
  run: async () => {
    let passes = 0;
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 380],
    ] as const) {
      passes = await withPage(
        browser,
        { bypassCSP: true, colorScheme, viewport: { width, height: 800 } },
        async (page) => {
          await page.goto(url);
          await page.evaluate(axe.source);
          const result = (await page.evaluate('axe.run()')) as {
            violations: Violation[];
            passes: unknown[];
          };
          const found = result.violations.map(
            ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.length}, such as ${nodes[0]?.html.slice(0, 160)}`,
          );
          assert.deepEqual(found, [], `${colorScheme}, ${width} pixels`);
          return result.passes.length;
        },
      );
    }
    return `${passes} rules passed, wide and light, narrow and dark`;
  },
});

/** What it looks like, as a small picture in docs/images. */
export const pictureCheck = (browser: Browser, { name, url }: ReportPage, look: 'light' | 'dark' | 'print'): Check => ({
  name: `${name} has its picture: ${look}`,
  run: () => {
    const viewport = look === 'print' ? { width: 794, height: 1123 } : { width: 1180, height: 1000 };
    return withPage(browser, { viewport, colorScheme: look === 'dark' ? 'dark' : 'light' }, async (page) => {
      if (look === 'print') await page.emulateMedia({ media: 'print' });
      await page.goto(url);
      const picture = await page.screenshot();
      assert.ok(picture.length < 300_000, `${picture.length} bytes`);
      writeFileSync(new URL(`../../../docs/images/report-${look}.png`, import.meta.url), picture);
      return `${picture.length} bytes`;
    });
  },
});
