import { type Assessment, type InvestmentInput, parseInvestment, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { companyFrom, stakeIn } from './deals.js';

type Procedure = NonNullable<Assessment['procedure']>;

/** The procedure of a case, which the Belgian rules always have an answer on. */
export function procedureIn({ procedure }: Assessment): Procedure {
  if (procedure === undefined) throw new Error('The rules say nothing of a procedure.');
  return procedure;
}

/** All of an airport operator, which must be notified. */
export const airport = stakeIn('airport-operation', { votes: [0, 100], control: ['none', 'sole'] });

/** The purchase of some companies by an American one, with what a test adds to it. */
export const purchase = (stakes: readonly (typeof airport)[], more: Partial<InvestmentInput> = {}): Assessment =>
  screen(
    parseInvestment({
      formatVersion: 1,
      id: 'deal',
      title: 'A deal',
      host: 'BE',
      transaction: { kind: 'share-purchase', stage: 'signed', signedOn: '2024-03-01' },
      target: { name: 'Target', entities: [...stakes] },
      data: [],
      sites: [],
      ownership: companyFrom('US'),
      ...more,
    }),
    belgium2023,
    { asOf: '2024-03-01' },
  );

/** The procedure of such a purchase. */
export const procedureOf = (stakes: readonly (typeof airport)[] = [airport], more: Partial<InvestmentInput> = {}) =>
  procedureIn(purchase(stakes, more));
