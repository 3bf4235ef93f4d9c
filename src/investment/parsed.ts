import type { Investment } from './investment.js';

const parsed = new WeakSet<object>();

/** Remembers that a case went through the parser. */
export function markParsed(investment: Investment): Investment {
  parsed.add(investment);
  return investment;
}

/**
 * Whether a case went through the parser. One that did not may hold a misspelt word or key, which would read as a fact
 * that does not hold: an unknown is not a no.
 */
export const isParsed = (value: unknown): value is Investment =>
  typeof value === 'object' && value !== null && parsed.has(value);
