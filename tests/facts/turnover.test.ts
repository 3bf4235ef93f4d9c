import { parseInvestment } from 'fdi-screening';
import { expect, it } from 'vitest';
import { turnoverBefore } from '../../src/facts/catalogue/entity.js';
import { entityRows, factDeriver } from '../../src/facts/derive.js';

/** What the turnover of 2023 may be in euro, as text, for an agreement of 2024. */
function turnover(amount: unknown, toEuro: unknown): string {
  const investment = parseInvestment({
    formatVersion: 1,
    id: 'case',
    title: 'Case',
    host: 'BE',
    evidence: [{ id: 'ecb', title: 'Rate', kind: 'register', originator: { name: 'ECB', kind: 'authority' } }],
    transaction: { signedOn: '2024-03-01' },
    target: {
      name: 'T',
      entities: [
        {
          id: 'e',
          name: 'E',
          turnover: {
            amount,
            currency: 'USD',
            financialYear: 2023,
            rate: { toEuro: { value: toEuro, evidence: ['ecb'] }, on: '2023-12-29' },
          },
        },
      ],
    },
  });
  const derive = factDeriver(investment, { asOf: '2024-03-01', evidence: 'asserted', legalProfiles: {} });
  const { possible } = derive(turnoverBefore, entityRows(investment)[0]);
  if (possible.kind !== 'ranged') throw new Error('A turnover is a range.');
  return possible.spans
    .map(
      ({ min, minOpen, max, maxOpen }) => `${minOpen ? '(' : '['}${String(min)}, ${String(max)}${maxOpen ? ')' : ']'}`,
    )
    .join(' ');
}

it.each([
  [0, { exclusiveMin: '0.8', max: '0.9' }, '[0, 0]'],
  [100, { exclusiveMin: '0.8', max: '0.9' }, '(80, 90]'],
  [{ exclusiveMin: 0, max: 10 }, { min: '0.5', exclusiveMax: 1 }, '(0, 10)'],
  [{ min: 0, max: 10 }, '0.9', '[0, 9]'],
])('a turnover of %j dollars at %j euro a dollar is %s euro', (amount, rate, euro) => {
  expect(turnover(amount, rate)).toBe(euro);
});
