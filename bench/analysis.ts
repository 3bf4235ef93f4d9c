/**
 * How the cost of an analysis grows with what is open: `npm run bench:analysis` prints the tables that docs/analysis.md
 * records.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import {
  all,
  any,
  band,
  type Condition,
  control,
  criterion,
  defineFact,
  defineRuleSet,
  escalation,
  type Fact,
  type Investment,
  parseInvestment,
  type RuleSet,
  screen,
  someOf,
} from 'fdi-screening';
import {
  evidenceSensitivity,
  nextQuestions,
  sample,
  scoreBounds,
  tippingPoints,
  weightRanges,
} from 'fdi-screening/analysis';
import { ruleSetFor } from 'fdi-screening/law';

const LEAVES = 20;
const places = Array.from({ length: LEAVES }, (_, index) => index);
const after = (place: number, by: number): number => (place + by) % LEAVES;
const texts = (name: string) => ({ type: 'boolean', title: name, question: `${name}?` }) as const;

/** A fact that reads one place of the case. */
const alone = places.map((place) =>
  defineFact(`bench.f${place}`, {
    ...texts(`f${place}`),
    derive: (read) => read.list('sites').some((site) => site.at('own').at('flags').flag(`f${place}`)),
  }),
);
/** A fact that reads two, so that facts hang together. */
const tied = places.map((place) =>
  defineFact(`bench.t${place}`, {
    ...texts(`t${place}`),
    derive: (read) =>
      read.list('sites').some((site) => {
        const flags = site.at('own').at('flags');
        return someOf([flags.flag(`f${place}`), flags.flag(`f${after(place, 1)}`)]);
      }),
  }),
);
/** Typed loosely: the rules over them are made by the number. */
const facts: readonly Fact[] = [...alone, ...tied];
const yes = (place: number): Condition => (alone[place] as (typeof alone)[number]).is(true);
const either = (place: number): Condition => (tied[place] as (typeof tied)[number]).is(true);

/** One criterion a place: over its own fact, or over a window of six with facts that share places. */
const conditions: Readonly<Record<'sparse' | 'dense', (place: number) => Condition>> = {
  sparse: yes,
  dense: (place) =>
    any(all(yes(place), yes(after(place, 2))), all(yes(after(place, 3)), yes(after(place, 5))), either(place)),
};

const ruleSetOf = (conditionAt: (place: number) => Condition): RuleSet =>
  defineRuleSet({
    id: 'bench',
    title: 'Bench',
    jurisdiction: 'BE',
    appliesFrom: '2020-01-01',
    lastVerified: '2020-01-01',
    asOf: '2024-01-01',
    facts,
    scope: { tests: [], exclusions: [] },
    risk: {
      dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
      criteria: places.map((place) =>
        criterion(`c${place}`, {
          dimension: 'threat',
          levels: [{ when: conditionAt(place), points: 1 + (place % 5) }],
          because: 'It is a benchmark.',
        }),
      ),
      controls: [0, 5, 10, 15].map((place) =>
        control(`k${place}`, {
          title: 'K',
          when: yes(after(place, 4)),
          keeps: { [`c${place}`]: '1/2', [`c${after(place, 1)}`]: '3/4' },
          because: 'It is a benchmark.',
        }),
      ),
      escalations: [
        escalation('e', { title: 'E', when: all(yes(1), yes(7)), floor: 'high', because: 'It is a benchmark.' }),
      ],
      bands: [band('low', 'Low', 0), band('middle', 'Middle', 30), band('high', 'High', 60)],
    },
  });

/** A case with some of its places open, spread over all of them. */
const caseWith = (open: number): Investment => {
  const isOpen = (place: number): boolean => (place * 7) % LEAVES < open;
  const flags = Object.fromEntries(
    places.map((place) => [`f${place}`, isOpen(place) ? { unknown: true } : place % 3 === 0]),
  );
  return parseInvestment({
    formatVersion: 1,
    id: 'bench',
    title: 'Bench',
    host: 'BE',
    sites: [{ id: 'site', name: 'Site', own: { flags } }],
  } as never);
};

/** Time of the clock and of the processor for one run, in milliseconds: the median of the first, the mean of the second. */
async function cost(rounds: number, prepare: () => void, run: () => unknown): Promise<string> {
  for (let round = 0; round < 3; round++) {
    prepare();
    await run();
  }
  const times: number[] = [];
  let used = 0;
  for (let round = 0; round < rounds; round++) {
    prepare();
    const [start, before] = [performance.now(), process.cpuUsage()];
    await run();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    used += user + system;
  }
  times.sort((a, b) => a - b);
  return `${(times[Math.floor(rounds / 2)] ?? 0).toFixed(2)} (${(used / rounds / 1000).toFixed(2)})`;
}

const nothing = (): void => {};
const lines = [
  '| open places | rules | screen, with its bounds | bounds with their completions | every question |',
  '| ---: | --- | ---: | ---: | ---: |',
];
for (const [name, conditionAt] of Object.entries(conditions)) {
  const rules = ruleSetOf(conditionAt);
  for (const open of [0, 4, 8, 12, 16, 20]) {
    const investment = caseWith(open);
    const rounds = open > 12 ? 5 : 40;
    let assessment = screen(investment, rules);
    const fresh = (): void => {
      assessment = screen(investment, rules);
    };
    const cells = [
      await cost(rounds, nothing, fresh),
      await cost(rounds, fresh, () => scoreBounds(assessment)),
      await cost(rounds, fresh, () => nextQuestions(assessment)),
    ];
    lines.push(`| ${open} | ${name} | ${cells.join(' | ')} |`);
  }
}

const hub = parseInvestment(readFileSync(new URL('../examples/liege/hub.json', import.meta.url), 'utf8'));
const law = ruleSetFor('BE', { signedOn: '2026-11-22', decidedOn: '2026-11-22' });
let real = screen(hub, law);
const freshHub = (): void => {
  real = screen(hub, law);
};
const rows: readonly (readonly [string, number, () => unknown])[] = [
  ['bounds with their completions', 20, () => scoreBounds(real)],
  ['every question, with each of its answers', 30, () => nextQuestions(real)],
  ['the menu of measures', 10, () => tippingPoints(real, { target: { band: 'elevated' }, by: 'parties' })],
  ['single findings', 10, () => tippingPoints(real, { target: { band: 'moderate' }, by: 'authority', maxBurden: 1 })],
  ['the weight of every source', 3, () => evidenceSensitivity(real)],
  ['how far each weight can move', 3, () => weightRanges(real)],
  ['a thousand samples', 5, () => sample(real, { seed: 1, samples: 1000 })],
];
lines.push('', '| on the Liège case | median, ms (of the processor) |', '| --- | ---: |');
for (const [name, rounds, run] of rows) lines.push(`| ${name} | ${await cost(rounds, freshHub, run)} |`);

lines.push('', `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}.`);
console.log(lines.join('\n'));
