/**
 * A rule author extends the Belgian rules by a policy of their own and sees what it does to the hub at Liège.
 * Run with `npm run example:extend`; edit airport-policy.ts and run it again.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assessment, type Investment, type Layer, parseInvestment, type RuleSet, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { intervalText, table, wrap } from '../liege/print.js';
import { copyOf, itemsOf } from '../liege/variants.js';
import { airportPolicy } from './airport-policy.js';

const WIDTH = 100;
const asOf = '2026-11-22';
const hub = parseInvestment(readFileSync(new URL('../liege/hub.json', import.meta.url), 'utf8'));
const title = (text: string): string[] => ['', text, '='.repeat(text.length)];

/** The hub with its distance to the apron, in metres. No source that was found gives one, so every distance is stipulated. */
export function hubAt(distance: number | { readonly min?: number; readonly max?: number }): Investment {
  const base = copyOf(hub);
  return parseInvestment({
    ...base,
    title: `HYPOTHETICAL: ${base.title}, at a stipulated distance to the apron`,
    sites: itemsOf(base.sites).map((site) => ({ ...site, own: { amounts: { distanceToApron: distance } } })),
  });
}

function changesOf({ changes, dilution }: Layer): string[] {
  const rows = changes.map(({ how, what, id, before, after }) => {
    const moved = before === undefined || after === undefined ? '' : `, from ${before} to ${after} points`;
    return [how, `${what} ${id}${moved}`];
  });
  const diluted = dilution.map(({ dimension, criteria, keeps }) => [
    'diluted',
    `the other ${criteria.length} criteria of ${dimension} keep ${keeps.shown} percent of their share`,
  ]);
  return table([...rows, ...diluted], WIDTH);
}

const near = ({ risk }: Assessment) => risk.contributions.find((one) => one.criterion === 'near-apron');
const size = ({ risk }: Assessment) => risk.contributions.find((one) => one.criterion === 'site-size');

function column(run: Assessment): string[] {
  const { risk } = run;
  const own = near(run);
  const share = size(run)?.share;
  return [
    run.obligation.outcome.replace('-', ' '),
    risk.residual.min.shown,
    `up to ${risk.residual.max.shown}`,
    risk.band.min === risk.band.max ? risk.band.min : `${risk.band.min} to ${risk.band.max}`,
    share === undefined ? '' : intervalText(share),
    own === undefined ? 'not asked' : intervalText(own.share),
  ];
}

const rowTitles = ['', 'must be notified', 'established score', 'possible score', 'band', 'site-size', 'near-apron'];

/** Columns side by side, each under its heading. */
const sideBySide = (columns: readonly (readonly [string, Assessment])[]): string[] =>
  table(
    rowTitles.map((row, index) => [
      row,
      ...columns.map(([heading, run]) => (index === 0 ? heading : (column(run)[index - 1] ?? ''))),
    ]),
    WIDTH,
  );

const run = (investment: Investment, rules: RuleSet): Assessment => screen(investment, rules, { asOf });

/** The example as it is printed. */
export function runExtendRulesExample(): string {
  const [layer] = airportPolicy.layers;
  if (layer === undefined) throw new Error('The airport policy extends another rule set.');
  const extended = run(hub, airportPolicy);
  const open = extended.openFacts.find((one) => one.fact === 'site.distanceToApron');
  return [
    "A rule author's layer over the Belgian rules, and what it does to the hub at Liège Airport",
    'A model, not a decision and not a filing. The policy is made up for this example.',
    ...title(`1. What ${layer.id} changes in ${layer.parent.id} ${layer.parent.version}`),
    ...changesOf(layer),
    ...title('2. The real hub: its distance to the apron is not known, so the new criterion is open'),
    ...sideBySide([
      ['Belgian rules', run(hub, belgium2023)],
      ['with the layer', extended],
    ]),
    '',
    ...wrap(
      `Asked now as well: ${open?.question} It may be answered by: ${open?.asks.join(', ')}. It moves the score by up to ${open?.moves.shown} points.`,
      WIDTH,
    ),
    ...title('3. Hypothetical: the same hub at a stipulated distance'),
    ...sideBySide([
      ['80 m', run(hubAt(80), airportPolicy)],
      ['300 m', run(hubAt(300), airportPolicy)],
      ['2000 m', run(hubAt(2000), airportPolicy)],
      ['50 to 400 m', run(hubAt({ min: 50, max: 400 }), airportPolicy)],
    ]),
    '',
    ...wrap(`At 80 m: ${near(run(hubAt(80), airportPolicy))?.reason} ${near(extended)?.because}`, WIDTH),
    ...wrap(`Unknown: ${near(extended)?.reason} It earns nothing yet and rules nothing out.`, WIDTH),
    '',
  ].join('\n');
}

const isMain = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) process.stdout.write(runExtendRulesExample());
