/** The examples of which every form of the report is kept. */
import { readFileSync } from 'node:fs';
import { type Assessment, parseInvestment, procedureCalendar, screen } from 'fdi-screening';
import { tippingPoints } from 'fdi-screening/analysis';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import type { ReportOptions } from 'fdi-screening/report';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';
import { hub } from '../liege/hub.js';

const on = (day: string, investment: object): Assessment =>
  screen(parseInvestment(investment), ruleSetFor('BE', { signedOn: day, decidedOn: day }));

/** The case that the README has the reader save. */
const warehouse = (): object =>
  JSON.parse(/<!-- save as case\.json -->\n```json\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '');

const purchase = on('2024-03-01', hypotheticalPurchase(hub));
const small = on('2024-03-01', warehouse());

/** Each example with what is handed in beside its assessment. */
export const examples: Readonly<Record<string, { assessment: Assessment; options: ReportOptions }>> = {
  'liege-hub': { assessment: on('2026-11-22', hub), options: {} },
  'liege-purchase': {
    assessment: purchase,
    options: {
      contact: 'screening office, corrections@example.org',
      calendar: procedureCalendar(belgium2023.procedure, { filedOn: '2024-03-04', completeOn: '2024-03-06' }),
    },
  },
  warehouse: {
    assessment: small,
    options: {
      tippingPoints: [
        tippingPoints(small, { target: { obligation: 'not-required' }, by: 'authority', maxBurden: 1 }),
        tippingPoints(small, { target: { obligation: 'required' }, by: 'authority', maxBurden: 1 }),
      ],
    },
  },
};
