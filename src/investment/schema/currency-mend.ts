import { closestName } from '../../values/closest.js';
import { type CurrencyCode, currencyCodes } from '../../values/currencies.js';

/** Signs and codes that are in use and are not the ones of ISO 4217. */
const otherCodes: ReadonlyMap<string, CurrencyCode> = new Map([
  ['€', 'EUR'],
  ['EUROS', 'EUR'],
  ['£', 'GBP'],
  ['RMB', 'CNY'],
]);

/** How to write a currency that was not written as its code. */
export function mendCurrency(found: unknown): string {
  if (found === undefined) return 'Add "currency", such as "EUR": an amount of money is never without one.';
  const text = typeof found === 'string' ? found.trim().toUpperCase() : '';
  const exact = currencyCodes.find((one) => one === text);
  // Of a short code a near one is not the one that was meant.
  const code = otherCodes.get(text) ?? exact ?? (text.length > 3 ? closestName(text, currencyCodes) : undefined);
  return code === undefined ? 'Write its code of three letters, such as "EUR".' : `Did you mean "${code}"?`;
}
