/**
 * The same deal under the law of four dates: the day before the Belgian mechanism, its first day, the day of this example,
 * and a day on which Regulation (EU) 2026/1386 applies. Run with `npm run example:dates`; edit deal.ts and run it again.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assessment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { intervalText, table, wrap } from '../liege/print.js';
import { dealSignedOn } from './deal.js';

const WIDTH = 100;

/** The days under whose law the deal is asked about. */
export const days = ['2023-06-30', '2023-07-01', '2026-11-22', '2028-02-01'] as const;

/** The deal, signed and assessed on a day, under the law of that day. */
export const onDay = (day: string): Assessment =>
  screen(dealSignedOn(day), ruleSetFor('BE', { signedOn: day, decidedOn: day }));

const idsOf = (run: Assessment, prefix: string): string =>
  run.besides
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => id)
    .join(', ') || 'none';

const openInMinimum = (run: Assessment): string =>
  run.obligation.limbs
    .filter(({ id, outcome }) => id.startsWith('eu-minimum') && outcome !== 'fails')
    .map(({ id, outcome }) => `${id.replace('eu-minimum-', '')}: ${outcome === 'holds' ? 'yes' : 'open'}`)
    .join(', ') || 'not in force';

const columns = ['date', 'must be notified', 'certainty', 'score', 'designation under', 'in the EU minimum'];

const row = (run: Assessment): string[] => [
  run.asOf,
  run.obligation.outcome.replace('-', ' '),
  run.obligation.outcome === 'undetermined' ? '' : run.obligation.status,
  intervalText(run.risk.residual),
  idsOf(run, 'critical-').replace('critical-', ''),
  openInMinimum(run),
];

/** The example as it is printed. */
export function runFourDatesExample(): string {
  const runs = days.map(onDay);
  return [
    'The same deal under the law of four dates',
    'A made-up deal. A model, not a decision and not a filing.',
    '',
    ...wrap(runs[0]?.investment.title ?? '', WIDTH),
    '',
    ...table([columns, ...runs.map(row)], WIDTH),
    '',
    'Why',
    ...table(
      runs.map((run) => [run.asOf, `${run.receipt.ruleSet.id}. ${run.obligation.headline}`]),
      WIDTH,
    ),
    '',
    'Law that stood beside it, and decided nothing',
    ...table(
      runs.map((run) => [run.asOf, run.besides.map(({ title }) => title).join('; ')]),
      WIDTH,
    ),
    '',
  ].join('\n');
}

const isMain = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) process.stdout.write(runFourDatesExample());
