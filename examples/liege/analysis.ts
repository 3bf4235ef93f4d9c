/**
 * The Liège hub as an analyst argues about it: how low and how high the score could be and why, what to ask next, what
 * measures would do, on which source the score rests, and the two readings on which the obligation turns.
 * Run with `npm run example:analysis`.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assessment, type ExactInterval, evidencePolicies, parseInvestment, screen } from 'fdi-screening';
import {
  evidenceSensitivity,
  type NextQuestion,
  nextQuestions,
  scoreBounds,
  type TippingPoints,
  tippingPoints,
} from 'fdi-screening/analysis';
import { ruleSetFor } from 'fdi-screening/law';
import { intervalText, table, wrap } from './print.js';
import { type Hub, hypotheticalPurchase } from './variants.js';

const WIDTH = 100;
const today = '2026-11-22';
const hub = parseInvestment(readFileSync(new URL('hub.json', import.meta.url), 'utf8'));
const title = (text: string): string[] => ['', text, '='.repeat(text.length)];

/** The hub as it is, under the law of today. */
const realHub = (evidence: (typeof evidencePolicies)[number] = 'cautious'): Assessment =>
  screen(hub, ruleSetFor('BE', { signedOn: today, decidedOn: today }), { evidence });

/** The purchase that the example stipulates, under the law of its day. */
const purchaseOf = (hub: Hub): Assessment =>
  screen(
    parseInvestment(hypotheticalPurchase(hub)),
    ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }),
  );

const bandText = ({ min, max }: Assessment['risk']['band']): string => (min === max ? min : `${min} to ${max}`);

const policies = (): string[] =>
  table(
    [
      ['', 'score after controls', 'before controls', 'band'],
      ...evidencePolicies.map((policy) => {
        const { risk } = realHub(policy);
        return [policy, intervalText(risk.residual), intervalText(risk.inherent), bandText(risk.band)];
      }),
    ],
    WIDTH,
  );

/** The facts that move the score most, as they stand at both ends of it. */
function extremes(run: Assessment, count: number): string[] {
  const { residual, outer } = scoreBounds(run);
  const at = (end: 'min' | 'max', fact: string): string =>
    residual[end].completion.find((one) => one.fact === fact)?.is ?? 'not reached';
  const facts = run.openFacts
    .filter(({ fact }) => at('min', fact) !== at('max', fact))
    .sort((a, b) => Number(b.moves.shown) - Number(a.moves.shown))
    .slice(0, count);
  const more = residual.min.completion.length - facts.length;
  return [
    `From ${residual.min.score.shown} to ${residual.max.score.shown}${outer ? ', an outer bound: no completion lies outside, and both ends may be closer.' : '.'}`,
    '',
    ...table(
      [
        ['at the lowest', 'at the highest', 'fact'],
        ...facts.map(({ fact, title }) => [at('min', fact), at('max', fact), title]),
      ],
      WIDTH,
    ),
    `  and ${more} more facts, most of which move it less`,
  ];
}

const signed = ({ shown }: ExactInterval['min']): string => (shown.startsWith('-') ? shown : `+${shown}`);

const answerText = (answer: unknown): string =>
  answer === true ? 'yes' : answer === false ? 'no' : typeof answer === 'string' ? answer : JSON.stringify(answer);

function questionText(question: NextQuestion): string[] {
  const rules = question.basis.map(({ title, status }) => `${title} [${status}]`);
  // Answers with the same effect stand together.
  const byEffect = new Map<string, string[]>();
  for (const { answer, residual, band } of question.answers) {
    const effect = `${intervalText(residual)}, ${bandText(band)}`;
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), answerText(answer)]);
  }
  const answers = [...byEffect].map(([effect, same]) => `${same.join(', ')}: ${effect}`);
  return table(
    [
      ['Ask', question.question],
      ['of', question.asks.join(', ')],
      ['about', question.about.join(', ')],
      ['for', rules.join('; ')],
      [
        'it narrows',
        `the score by ${question.narrows.least.shown} at least, ${question.narrows.greatest.shown} at most`,
      ],
      ...answers.map((one, index) => [index === 0 ? 'answers' : '', one]),
      ...(question.handling === undefined ? [] : [['', question.handling]]),
      ['goes to', question.path],
    ],
    WIDTH,
  );
}

/** What is asked next, with nothing asked that is not needed. */
function questions(run: Assessment, count: number): string[] {
  const { questions: all, summary } = nextQuestions(run);
  return [...wrap(summary, WIDTH), ...all.slice(0, count).flatMap((question) => ['', ...questionText(question)])];
}

function menu({ heading, sets, alone, withAll, completeUpTo, stopped }: TippingPoints, band: string): string[] {
  const looked = stopped === undefined ? 'no combination of them' : `no combination of up to ${completeUpTo} of them`;
  const lines = sets.map(({ changes, burden, residual }) => [
    `burden ${burden}`,
    `${changes.map((change) => change.title).join(' + ')} (${intervalText(residual)})`,
  ]);
  const best = [...alone].sort((a, b) => Number(a.residual.max.shown) - Number(b.residual.max.shown)).slice(0, 5);
  return [
    ...wrap(`${heading}.`, WIDTH),
    ...wrap(
      sets.length > 0
        ? `The least burdensome that bring the case to ${band} or below, whatever else is open:`
        : `To be at ${band} or below whatever else is open, ${looked} can be shown to be enough: with all ${alone.length} in place the score is ${withAll === undefined ? 'open' : intervalText(withAll.residual)}. What is open must be found out first.`,
      WIDTH,
    ),
    ...table(lines.length > 0 ? lines : [['', '']], WIDTH).filter((line) => line !== ''),
    'Those that lower the highest possible score most, each alone:',
    ...table(
      best.map(({ changes, residual }) => [`to ${residual.max.shown}`, changes.map((change) => change.title).join()]),
      WIDTH,
    ),
  ];
}

function lifting(run: Assessment, band: string): string[] {
  const { sets, completeUpTo, notes } = tippingPoints(run, {
    target: { band },
    by: 'authority',
    maxBurden: 1,
    limit: 5,
  });
  return [
    ...wrap(
      `Single answers that alone would lift the case to ${band} or above. None of them is given by a source that counts; they are what could be asked:`,
      WIDTH,
    ),
    ...table(
      sets.flatMap(({ changes, residual, band: reached }) =>
        changes.map(({ title, about, answer }) => [
          `${reached.min} (from ${residual.min.shown})`,
          `${answerText(answer)}, of ${about.join(', ')}: ${title}`,
        ]),
      ),
      WIDTH,
    ),
    ...wrap(
      `Searched whole up to ${completeUpTo} ${completeUpTo === 1 ? 'answer' : 'answers'}. ${notes.join(' ')}`,
      WIDTH,
    ),
  ];
}

function sources(run: Assessment, count: number): string[] {
  const weights = evidenceSensitivity(run).slice(0, count);
  return table(
    [
      ['lowest', 'highest', 'band', 'without'],
      ...weights.map(({ title, originator, places, moves, band }) => [
        signed(moves.min),
        signed(moves.max),
        bandText(band),
        `${title} (${originator}), behind ${places.length} ${places.length === 1 ? 'place' : 'places'}`,
      ]),
    ],
    WIDTH,
  );
}

function readings({ obligation }: Assessment): string[] {
  const data = obligation.readings.filter(({ question }) => obligation.dependsOn.includes(question));
  return [
    ...wrap(obligation.headline, WIDTH),
    ...table(
      data.map(({ outcome, title, status, prevailing }) => [
        outcome,
        `${title}${prevailing ? ', followed so far' : ''} [${status}]`,
      ]),
      WIDTH,
    ),
  ];
}

/** Everything that the example prints. */
export function runLiegeAnalysis(): string {
  const real = realHub();
  return [
    'The hub of Cainiao (Alibaba) at Liège Airport: what the score rests on, and what would change it',
    ...wrap(
      'A model, not a decision and not a filing; a score is an ordering, not a probability. Public sources only; an allegation is not a finding.',
      WIDTH,
    ),
    ...title('1. Three evidence policies'),
    ...policies(),
    ...title('2. How low and how high: two ways in which what is open could turn out (cautious)'),
    ...extremes(real, 14),
    ...title('3. The next three questions'),
    ...questions(real, 3),
    ...title('4. The menu to reach the next lower band'),
    ...menu(tippingPoints(real, { target: { band: 'elevated' }, by: 'parties' }), 'elevated'),
    ...title('5. What an authority could find out'),
    ...lifting(real, 'moderate'),
    ...title('6. The source on which the score rests most: each left out in turn'),
    ...sources(real, 6),
    ...title('7. Hypothetical: the purchase of 2024, under both readings of the data limb'),
    ...readings(purchaseOf(hub)),
    '',
  ].join('\n');
}

const invoked = process.argv[1];
if (invoked !== undefined && realpathSync(invoked) === fileURLToPath(import.meta.url)) {
  process.stdout.write(runLiegeAnalysis());
}
