import type { Investment } from '../../investment/investment.js';
import { transactionKinds, transactionStages } from '../../investment/schema/transaction.js';
import type { Day } from '../../values/day.js';
import { Decimal } from '../../values/decimal.js';
import { known, mapPossible, openFlag } from '../../values/possible.js';
import { type Ranged, rangeOf } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';

/**
 * When the agreement is signed. A draft is not signed yet: it will be on the day of the case or later, which settles
 * questions about dates that have passed.
 */
export function signingDay(read: CaseNode<Investment>, context: FactContext): Ranged<Day> {
  const transaction = read.at('transaction');
  const signed = transaction.day('signedOn');
  const isUnknown = signed.spans.every((span) => span.min === undefined && span.max === undefined);
  if (!isUnknown) return signed;
  const isDraft = transaction.choice('stage', transactionStages).values.every((stage) => stage === 'draft');
  return isDraft ? rangeOf([{ min: read.raw?.asOf ?? context.asOf }]) : signed;
}

export const signedOn = defineFact('transaction.signedOn', {
  type: 'date',
  title: 'Signing',
  question: 'On which day was the agreement signed?',
  asks: ['investor', 'seller', 'target'],
  derive: signingDay,
});

export const transactionKind = defineFact('transaction.kind', {
  type: 'enum',
  values: transactionKinds,
  title: 'Kind of operation',
  question: 'What kind of operation is the investment?',
  asks: ['investor', 'seller'],
  derive: (read) => read.at('transaction').choice('kind', transactionKinds),
});

export const transactionStage = defineFact('transaction.stage', {
  type: 'enum',
  values: transactionStages,
  title: 'Stage',
  question: 'How far has the operation come?',
  asks: ['investor', 'seller'],
  derive: (read) => read.at('transaction').choice('stage', transactionStages),
});

export const existingBusiness = defineFact('transaction.existingBusiness', {
  type: 'boolean',
  title: 'An existing business changes hands',
  question: 'Does a business that exists already change hands, or is one contributed?',
  asks: ['investor', 'seller', 'target'],
  derive: (read) => {
    const transaction = read.at('transaction');
    return mapPossible(transaction.choice('kind', transactionKinds), openFlag, (kind) =>
      kind === 'greenfield' ? known(false) : transaction.flag('existingBusiness'),
    );
  },
});

export const greenfield = defineFact('transaction.greenfield', {
  type: 'boolean',
  title: 'A new start',
  question: 'Is something new set up, without an existing business changing hands?',
  asks: ['investor'],
  derive: (read) => {
    const transaction = read.at('transaction');
    return mapPossible(transaction.choice('kind', transactionKinds), openFlag, (kind) => {
      if (kind === 'greenfield') return known(true);
      // A joint venture or an expansion is a new start only as far as nothing that exists is brought into it.
      if (kind !== 'joint-venture' && kind !== 'expansion') return known(false);
      return mapPossible(transaction.flag('existingBusiness'), openFlag, (exists) => known(!exists));
    });
  },
});

export const withinGroup = defineFact('transaction.withinGroup', {
  type: 'boolean',
  title: 'Restructuring within a group',
  question: 'Does the ultimate controller stay the same?',
  asks: ['investor'],
  derive: (read) => read.at('transaction').flag('withinGroup'),
});

export const transactionValue = defineFact('transaction.value', {
  type: 'decimal',
  unit: 'EUR',
  title: 'Value of the investment',
  question: 'What is the value of the investment, in euro?',
  asks: ['investor', 'seller'],
  derive: (read) => {
    const value = read.at('transaction').at('value');
    const amount = value.amount('amount');
    return value.raw === undefined || value.raw.currency === 'EUR' ? amount : rangeOf([{ min: new Decimal(0) }]);
  },
});

/** What a rule can ask about the operation itself. */
export const transactionFacts = [
  signedOn,
  transactionKind,
  transactionStage,
  existingBusiness,
  greenfield,
  withinGroup,
  transactionValue,
] as const;
