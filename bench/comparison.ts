/** Part one: the screener beside a function written by hand, and beside other engines with the same rules. */
import { type CodeColumns, compileRuleSet, type FactValues, type PreparedFacts, type Screener } from 'fdi-screening';
import { ofBelgianRules } from './belgian-rules.js';
import { type FlatCase, factValuesOf, flatCases } from './cases.js';
import { handWritten } from './hand-written.js';
import { type Contender, inTurns, keep, median, ratioOf, table, timeText } from './measure.js';
import { jsonLogicEngine } from './peers/json-logic-engine.js';
import { jsonRulesEngine } from './peers/json-rules-engine.js';
import { nameOf, type Peer } from './peers/peer.js';
import { publicodes } from './peers/publicodes.js';
import { zenEngine } from './peers/zen-engine.js';
import { flatFacts, flatRuleSet } from './rules.js';

const FEW = 1000;
const MANY = 100_000;

/** What part one found: how many times as fast, against the hand-written function and against each other engine. */
export interface Comparison {
  readonly ratios: Readonly<Record<'score' | 'scoreMany' | 'assess', number>>;
  readonly peers: Readonly<Record<string, number>>;
  readonly report: string;
}

/** Columns of codes of some flat cases. */
export const columnsOf = (rules: Screener, cases: readonly FlatCase[]): CodeColumns =>
  Object.fromEntries(
    flatFacts.map(({ id }) => [
      id,
      rules.column(
        id,
        cases.map((one) => one[nameOf(id) as keyof FlatCase]),
      ),
    ]),
  );

/** That two answers are the same. */
function same(who: string, index: number, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${who}, case ${index}: gave ${a}, but the hand-written function ${b}`);
}

/** That everybody says the same of every case, before anybody is timed. */
async function checkAll(
  rules: Screener,
  cases: readonly FlatCase[],
  peers: readonly Peer[],
  checks: number,
): Promise<void> {
  const many = rules.scoreMany(columnsOf(rules, cases));
  const inPoints = (scaled: number | bigint): number => Number(rules.exact(scaled).exact);
  cases.forEach((one, index) => {
    const expected = handWritten(one);
    const prepared = rules.prepare(factValuesOf(one));
    const { min, max, hits } = rules.score(prepared);
    same('score', index, { score: inPoints(min), hits }, expected);
    same('score, its other end', index, inPoints(max), expected.score);
    const assessed = rules.assess(prepared);
    same('assess', index, { score: inPoints(assessed.min), hits: assessed.hits }, expected);
    const firing = assessed.criteria.filter(({ outcome }) => outcome === 'fires').map(({ criterion }) => criterion);
    same('assess, by criterion', index, firing, expected.hits);
    same('scoreMany', index, { score: inPoints(many.min[index] ?? -1), hits: many.hitsOf(index) }, expected);
  });
  for (const peer of peers) {
    // The slowest engine is checked on fewer cases where time is short.
    const checked = peer.cases < 10 ? cases.slice(0, checks) : cases;
    for (const [index, one] of checked.entries()) {
      same(peer.name, index, await peer.answer(peer.prepare(one) as never), handWritten(one));
    }
  }
}

const byHand = (name: string, cases: readonly FlatCase[]): Contender => ({
  name,
  cases: cases.length,
  run: () => {
    let sum = 0;
    for (const one of cases) {
      const { score, hits } = handWritten(one);
      sum += score + hits.length;
    }
    keep(sum);
  },
});

function ourContenders(rules: Screener, cases: readonly FlatCase[]): Contender[] {
  const values = cases.map(factValuesOf);
  const prepared: readonly PreparedFacts[] = values.map((one) => rules.prepare(one));
  return [
    byHand('hand-written', cases),
    {
      name: 'score',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of prepared) {
          const { min, hits } = rules.score(one);
          sum += (min as number) + hits.length;
        }
        keep(sum);
      },
    },
    {
      name: 'assess',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of prepared) {
          const { min, hits, criteria } = rules.assess(one);
          sum += (min as number) + hits.length + criteria.length;
        }
        keep(sum);
      },
    },
    {
      name: 'assess, every share read',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of prepared) {
          for (const { share } of rules.assess(one).criteria) sum += share.min.exact.length;
        }
        keep(sum);
      },
    },
    {
      name: 'prepare',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of values) sum += rules.prepare(one).codes.length;
        keep(sum);
      },
    },
    fromValues(rules, values),
  ];
}

const fromValues = (rules: Screener, values: readonly FactValues[]): Contender => ({
  name: 'prepare and assess',
  cases: values.length,
  run: () => {
    let sum = 0;
    for (const one of values) sum += rules.assess(rules.prepare(one)).criteria.length;
    keep(sum);
  },
});

function peerContender(peer: Peer, cases: readonly FlatCase[]): Contender {
  const prepared = cases.map((one) => peer.prepare(one) as never);
  let next = 0;
  return {
    name: peer.name,
    cases: peer.cases,
    run: async () => {
      for (let count = 0; count < peer.cases; count++) {
        const answer = peer.answer(prepared[next++ % prepared.length] as never);
        keep((answer instanceof Promise ? await answer : answer).score);
      }
    },
  };
}

function manyContenders(rules: Screener, cases: readonly FlatCase[]): Contender[] {
  const columns = columnsOf(rules, cases);
  return [
    byHand('hand-written, many', cases),
    { name: 'scoreMany', cases: cases.length, run: () => keep(rules.scoreMany(columns).min[MANY - 1] as number) },
  ];
}

/** What belongs to many cases and is no part of the comparison: it is timed on fewer of them, because it takes longer. */
function besideMany(rules: Screener, cases: readonly FlatCase[]): Contender[] {
  const columns = columnsOf(rules, cases);
  return [
    { name: 'column', cases: cases.length, run: () => keep(Object.keys(columnsOf(rules, cases)).length) },
    {
      name: 'hitsOf',
      cases: cases.length,
      run: () => {
        const scores = rules.scoreMany(columns);
        let sum = 0;
        for (let index = 0; index < scores.length; index++) sum += scores.hitsOf(index).length;
        keep(sum);
      },
    },
  ];
}

/** That the scores of many cases are those of the function written by hand. */
function checkMany(rules: Screener, cases: readonly FlatCase[]): void {
  const { min } = rules.scoreMany(columnsOf(rules, cases));
  const scale = Number(rules.scale);
  cases.forEach((one, index) => {
    if (min[index] !== handWritten(one).score * scale) throw new Error(`scoreMany, case ${index}: another score`);
  });
}

/** Runs part one. */
export async function compare(effort: 'quick' | 'full'): Promise<Comparison> {
  const full = effort === 'full';
  const rules = compileRuleSet(flatRuleSet);
  const cases = flatCases(FEW);
  const peers = [jsonRulesEngine(), jsonLogicEngine(), zenEngine(), publicodes()];
  await checkAll(rules, cases, peers, full ? FEW : 50);

  const contenders = ourContenders(rules, cases);
  const isDear = ({ name }: Contender): boolean => name.startsWith('prepare') || name.endsWith('read');
  const many = flatCases(MANY, 7);
  checkMany(rules, many);
  const times = new Map([
    ...(await inTurns(
      contenders.filter((one) => !isDear(one)),
      full ? 1500 : 1000,
      150,
    )),
    ...(await inTurns(contenders.filter(isDear), full ? 150 : 40, 20)),
    ...(await inTurns(manyContenders(rules, many), full ? 61 : 31, 5)),
    ...(await inTurns(besideMany(rules, many.slice(0, 10_000)), full ? 21 : 7, 3)),
  ]);
  const ours = contenders.filter(({ name }) => name === 'assess' || name === 'prepare and assess');
  const against = await inTurns([...ours, ...peers.map((peer) => peerContender(peer, cases))], full ? 100 : 25, 10);
  const of = (name: string): number[] => times.get(name) ?? [];
  const ratios = {
    score: ratioOf(of('hand-written'), of('score')),
    scoreMany: ratioOf(of('hand-written, many'), of('scoreMany')),
    assess: ratioOf(of('hand-written'), of('assess')),
  };
  const ratioTo = (peer: Peer, our: string): number => ratioOf(against.get(peer.name) ?? [], against.get(our) ?? []);
  const row = (name: string, what: string, to = 'hand-written', ratio?: number): string[] => {
    const value = ratio ?? median(of(to)) / median(of(name));
    return [name, what, timeText(median(of(name))), value.toFixed(value < 0.1 ? 3 : 2)];
  };
  const timesText = (value: number): string =>
    `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} times`;
  const report = [
    table(
      ['1,000 cases, all known', 'gives', 'time a case', 'as fast as hand-written'],
      [
        row('hand-written', 'score, hits', 'hand-written', 1),
        row('score', 'score, hits, what is open', 'hand-written', ratios.score),
        row('assess', 'the same, and an outcome for each criterion', 'hand-written', ratios.assess),
        row('assess, every share read', 'the same, and the share of each outcome'),
        row('prepare', 'values checked, compared with the constants of the rules and coded, once before all of these'),
        row('prepare and assess', 'all of it, from the values'),
      ],
    ),
    '',
    table(
      ['100,000 different cases', 'gives', 'time a case', 'as fast as hand-written'],
      [
        row('hand-written, many', 'score, hits', 'hand-written, many', 1),
        row('scoreMany', 'scores; hits when asked for', 'hand-written, many', ratios.scoreMany),
        row('column', 'the values of 23 facts checked and coded, once before', 'hand-written, many'),
        row('hitsOf', 'scores, and the hits of every case', 'hand-written, many'),
      ],
    ),
    '',
    table(
      [
        'other engines, the same rules',
        'how',
        'time a case',
        '`assess` is faster by',
        '`prepare` and `assess` are, by',
      ],
      peers.map((peer) => [
        peer.name,
        peer.how,
        timeText(median(against.get(peer.name) ?? [])),
        timesText(ratioTo(peer, 'assess')),
        timesText(ratioTo(peer, 'prepare and assess')),
      ]),
    ),
    '',
    `Between the runs of slower engines \`assess\` took ${timeText(median(against.get('assess') ?? []))} a case, \`prepare\` and \`assess\` ${timeText(median(against.get('prepare and assess') ?? []))}.`,
    '',
    await ofBelgianRules(full ? 300 : 60),
  ].join('\n');
  return { ratios, peers: Object.fromEntries(peers.map((peer) => [peer.name, ratioTo(peer, 'assess')])), report };
}
