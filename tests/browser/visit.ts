import type { Browser } from 'playwright-core';

/** What a page shows and what it complains of. */
export interface Visit {
  readonly answers: string;
  /** Reports of what its policy forbade, requests to other hosts included, as the page itself received them. */
  readonly violations: readonly string[];
  /** Errors and warnings in its console, and errors that nothing caught. */
  readonly errors: readonly string[];
}

/** Opens a page and waits until it has its answers. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(url);
    // Only what the page has written is read: to run a function in it would take the evaluation that is forbidden.
    await page.locator('body[data-state=done]').waitFor({ timeout: 20_000 });
    const text = async (id: string): Promise<string> => (await page.locator(id).textContent()) ?? '';
    return { answers: await text('#answers'), violations: JSON.parse(await text('#violations')), errors };
  } catch (reason) {
    throw new Error([reason instanceof Error ? reason.message : String(reason), ...errors].join('\n'));
  } finally {
    await page.close();
  }
}
