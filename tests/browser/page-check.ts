import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { Check } from '../consumers/check.js';
import { type Visit, visit } from './visit.js';

/** A page gives these answers, byte for byte, and causes these violations and no other complaint. */
export const pageCheck = (browser: Browser, url: string, expected: Pick<Visit, 'answers' | 'violations'>): Check => ({
  name: `${new URL(url).pathname} answers as Node does; violations: ${expected.violations.join() || 'none'}`,
  run: async () => {
    const { answers, violations, errors } = await visit(browser, url);
    assert.ok(
      answers === expected.answers,
      `other answers than in Node, from ${difference(answers, expected.answers)}`,
    );
    assert.deepEqual(violations, expected.violations, 'the policy is violated otherwise');
    assert.deepEqual(errors, [], 'the console has errors');
    const hash = createHash('sha256').update(answers).digest('hex');
    return `${Buffer.byteLength(answers)} bytes, SHA-256 ${hash}`;
  },
});

/** Where a text first departs from another, and what stands there. */
function difference(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return `character ${at}: ${text.slice(Math.max(at - 40, 0), at + 400)}`;
}
