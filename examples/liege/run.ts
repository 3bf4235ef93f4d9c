/**
 * The Liège hub under Belgian rules: the real hub, a hypothetical purchase, the offer of March 2024, the score, and the
 * same purchase with other owners.
 * Run with `npm run example`; edit hub.json and run it again.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assessment, type EvidencePolicy, evidencePolicies, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { fairnessText, otherOwners, withOwner } from './fairness.js';
import { answersTo, intervalText, openText, speakersOf, table, wrap } from './print.js';
import { type Hub, hypotheticalPurchase, offerOfMarch2024, withTransaction } from './variants.js';

const WIDTH = 100;
const hub = parseInvestment(readFileSync(new URL('hub.json', import.meta.url), 'utf8'));
const outcomes = { required: 'required', 'not-required': 'not required', undetermined: 'undetermined' } as const;

/** Screens a case under the law of a day. */
export function assess(investment: Hub, decidedOn: string, evidence: EvidencePolicy = 'cautious'): Assessment {
  const rules = ruleSetFor('BE', { signedOn: decidedOn, decidedOn });
  return screen(parseInvestment(investment), rules, { evidence });
}

const today = '2026-11-22';
const title = (text: string): string[] => ['', text, '='.repeat(text.length)];

function answer({ obligation }: Assessment): string[] {
  const reasons = obligation.reasons.map((reason, index) => {
    const [source] = reason.citations;
    const cited = source === undefined ? '' : `; ${source.instrument}${source.article ? `, ${source.article}` : ''}`;
    return [`  ${index + 1}.`, `${reason.text} [${reason.status}${cited}]`];
  });
  const intro = {
    required: 'Met, with at least one limb of every test:',
    'not-required': 'Each reason is enough by itself, and has a certainty of its own:',
    undetermined: 'Open:',
  } as const;
  return [
    ...wrap(obligation.headline, WIDTH),
    `Certainty of the law that decides: ${obligation.status}.`,
    ...obligation.advice.flatMap((advice) => wrap(`Advice, not law: ${advice.text} [${advice.status}]`, WIDTH)),
    '',
    intro[obligation.outcome],
    ...table(reasons, WIDTH, ''),
  ];
}

function fourCells(): string[] {
  const cell = (signedOn: string, kind: 'greenfield' | 'share-purchase'): string =>
    outcomes[assess(withTransaction(hub, { signedOn, kind }), today).obligation.outcome];
  const row = (year: string, signedOn: string): string[] => [
    `signed in ${year}`,
    cell(signedOn, 'greenfield'),
    cell(signedOn, 'share-purchase'),
  ];
  return table([['', 'greenfield', 'share purchase'], row('2018', '2018-12-15'), row('2024', '2024-03-01')], WIDTH);
}

function limbsOf({ obligation }: Assessment, ids: readonly string[]): string[] {
  const words = { holds: 'met', fails: 'not met', undetermined: 'open' } as const;
  const rows = obligation.limbs
    .filter((limb) => ids.includes(limb.id))
    .flatMap((limb) => {
      const splits = limb.readings.some((one) => one.outcome !== limb.outcome);
      const readings = limb.readings.map((one) => ['', '', `${words[one.outcome]} on ${one.title}`]);
      const same = limb.readings.length > 0 && !splits ? ' The same on every reading.' : '';
      const row = [words[limb.outcome], limb.id, `${limb.reason} [${limb.status}]${same}`];
      return splits ? [row, ...readings] : [row];
    });
  return table(rows, WIDTH);
}

function ifHeldBefore(): string[] {
  const outcome = (...held: Parameters<typeof offerOfMarch2024>[1][]): string =>
    outcomes[assess(offerOfMarch2024(hub, ...held), '2024-03-26').obligation.outcome];
  const rows = [
    ['sole control', outcome({ control: 'sole' })],
    ['more than 25 percent of the votes', outcome({ votes: 'more-than-a-quarter' })],
    ['both', outcome({ control: 'sole', votes: 'more-than-a-quarter' })],
  ];
  return table(rows, WIDTH);
}

/**
 * The score under each policy: what is established, what is possible, and the criteria on which the policies differ or
 * that are most open.
 */
function scores(runs: readonly Assessment[]): string[] {
  const row = (name: string, read: (run: Assessment) => string): string[] => [name, ...runs.map(read)];
  const band = ({ risk }: Assessment): string =>
    risk.band.min === risk.band.max ? risk.band.min : `${risk.band.min} to ${risk.band.max}`;
  const criteria = (runs[0]?.risk.contributions ?? []).map(({ criterion, attainable }, index) => {
    const shares = runs.flatMap(({ risk }) => risk.contributions[index]?.share ?? []);
    const isOpen = shares.every(({ min, max }) => min.exact === '0' && max.exact === attainable.exact);
    return { criterion, points: attainable.shown, shares, isOpen };
  });
  const open = criteria.filter((one) => one.isOpen).sort((a, b) => Number(b.points) - Number(a.points));
  const withPoints = (points: string): string[] =>
    open.flatMap((one) => (one.points === points ? [one.criterion] : []));
  const most = [...new Set(open.map((one) => one.points))]
    .slice(0, 3)
    .map((points) => [points, withPoints(points)] as const);
  const fewer = open.length - most.flatMap(([, criteria]) => criteria).length;
  const differ = criteria.filter(({ isOpen, shares }) => !isOpen && new Set(shares.map(intervalText)).size > 1);
  return [
    ...table(
      [
        ['', ...runs.map((run) => run.evidence)],
        row('established', ({ risk }) => risk.residual.min.shown),
        row('possible, as far as it is open', ({ risk }) => `up to ${risk.residual.max.shown}`),
        row('band', band),
        row('before controls', ({ risk }) => intervalText(risk.inherent)),
        ['', '', '', ''],
        ...differ.map((one) => [one.criterion, ...one.shares.map(intervalText)]),
      ],
      WIDTH,
    ),
    '',
    `Wholly open under each policy, from nothing to (and ${fewer} more with fewer points):`,
    ...table(
      most.map(([points, criteria]) => [points, criteria.join(', ')]),
      WIDTH,
    ),
  ];
}

/** The criteria that certainly add something, with who said what they rest on, and what the party answers. */
function established(run: Assessment): string[] {
  const rows = run.risk.contributions
    .filter(({ share }) => share.min.exact !== '0')
    .map((one) => [
      one.share.min.shown,
      one.criterion,
      `${one.reason} ${speakersOf(hub, run, one)} ${answersTo(hub, run, one)}`.trimEnd(),
    ]);
  return table(rows, WIDTH);
}

/** Everything that the example prints. */
export function runLiegeExample(): string {
  const runs = evidencePolicies.map((evidence) => assess(hub, today, evidence));
  const real = runs[evidencePolicies.indexOf('cautious')] as Assessment;
  const deal = hypotheticalPurchase(hub);
  const purchase = assess(deal, '2024-03-01');
  const offer = assess(offerOfMarch2024(hub), '2024-03-26');
  const bearing = ['list-25-data', 'list-25-infrastructure', 'list-25-land', 'list-10-votes', 'list-10-control'];
  return [
    'The hub of Cainiao (Alibaba) at Liège Airport under Belgian rules, as of 22 November 2026',
    ...wrap('A model, not a decision and not a filing. Public sources only; an allegation is not a finding.', WIDTH),
    ...title('1. The real hub: must it be notified?'),
    ...answer(real),
    '',
    'The same hall under other operations (the purchases and the year 2024 are hypothetical):',
    ...fourCells(),
    ...title('2. Hypothetical: a company that runs the hall is bought in 2024'),
    ...answer(purchase),
    '',
    'The limbs that bear on it:',
    ...limbsOf(purchase, bearing),
    ...title('3. The offer of 26 March 2024 to the minority holders of Cainiao'),
    ...answer(offer),
    '',
    'If Alibaba held this before, which the sources that were found do not show:',
    ...ifHeldBefore(),
    ...title('4. How risky is the hub? Points of 100, under three evidence policies'),
    ...scores(runs),
    '',
    'What counts as established under the cautious policy, and on whose word:',
    ...established(real),
    '',
    ...wrap(
      "The law gives no points: the weights are this library's own and can be changed. A range holds every way in which what is open could turn out; it may be wider than that, never narrower.",
      WIDTH,
    ),
    ...title('5. What is disputed or not known (cautious), and how far it can move the score'),
    ...openText(real.openFacts, WIDTH, 7),
    ...title('6. Hypothetical: the same purchase by a buyer of another country (stipulated, unnamed)'),
    ...fairnessText(
      purchase,
      otherOwners.map((owner) => assess(withOwner(deal, owner), '2024-03-01')),
      WIDTH,
    ),
    '',
  ].join('\n');
}

const invoked = process.argv[1];
if (invoked !== undefined && realpathSync(invoked) === fileURLToPath(import.meta.url)) {
  process.stdout.write(runLiegeExample());
}
