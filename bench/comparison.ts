/** Part one: the screener beside a function written by hand, and beside other engines with the same rules. */
import { type CodeColumns, compileRuleSet, type PreparedFacts, type Screener } from 'fdi-screening';
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

function ourContenders(rules: Screener, cases: readonly FlatCase[]): Contender[] {
  const values = cases.map(factValuesOf);
  const prepared: readonly PreparedFacts[] = values.map((one) => rules.prepare(one));
  return [
    {
      name: 'hand-written',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of cases) {
          const { score, hits } = handWritten(one);
          sum += score + hits.length;
        }
        keep(sum);
      },
    },
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
      name: 'prepare',
      cases: cases.length,
      run: () => {
        let sum = 0;
        for (const one of values) sum += rules.prepare(one).codes.length;
        keep(sum);
      },
    },
  ];
}

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

function manyContenders(rules: Screener): Contender[] {
  const cases = flatCases(MANY, 7);
  const columns = columnsOf(rules, cases);
  return [
    {
      name: 'hand-written, many',
      cases: MANY,
      run: () => {
        let sum = 0;
        for (const one of cases) {
          const { score, hits } = handWritten(one);
          sum += score + hits.length;
        }
        keep(sum);
      },
    },
    { name: 'scoreMany', cases: MANY, run: () => keep(rules.scoreMany(columns).min[MANY - 1] as number) },
  ];
}

/** Runs part one. */
export async function compare(effort: 'quick' | 'full'): Promise<Comparison> {
  const full = effort === 'full';
  const rules = compileRuleSet(flatRuleSet);
  const cases = flatCases(FEW);
  const peers = [jsonRulesEngine(), jsonLogicEngine(), zenEngine(), publicodes()];
  await checkAll(rules, cases, peers, full ? FEW : 50);

  const contenders = ourContenders(rules, cases);
  const times = new Map([
    ...(await inTurns(
      contenders.filter(({ name }) => name !== 'prepare'),
      full ? 1500 : 1000,
      150,
    )),
    ...(await inTurns(
      contenders.filter(({ name }) => name === 'prepare'),
      full ? 150 : 40,
      20,
    )),
    ...(await inTurns(manyContenders(rules), full ? 61 : 31, 5)),
  ]);
  const ours = contenders.filter(({ name }) => name === 'assess');
  const against = await inTurns([...ours, ...peers.map((peer) => peerContender(peer, cases))], full ? 100 : 25, 5);
  const of = (name: string): number[] => times.get(name) ?? [];
  const ratios = {
    score: ratioOf(of('hand-written'), of('score')),
    scoreMany: ratioOf(of('hand-written, many'), of('scoreMany')),
    assess: ratioOf(of('hand-written'), of('assess')),
  };
  const assess = against.get('assess') ?? [];
  const ratioTo = (peer: Peer): number => ratioOf(against.get(peer.name) ?? [], assess);
  const row = (name: string, what: string, ratio: string): string[] => [name, what, timeText(median(of(name))), ratio];
  const ratioText = (value: number): string => value.toFixed(2);
  const report = [
    table(
      ['1,000 cases, all known', 'gives', 'time a case', 'hand-written = 1'],
      [
        row('hand-written', 'score, hits', '1'),
        row('score', 'score, hits, what is open', ratioText(ratios.score)),
        row('assess', 'the same, and an outcome for each criterion', ratioText(ratios.assess)),
        row(
          'prepare',
          'values checked and coded, once before both',
          ratioText(median(of('hand-written')) / median(of('prepare'))),
        ),
      ],
    ),
    '',
    table(
      ['100,000 different cases', 'gives', 'time a case', 'hand-written = 1'],
      [
        row('hand-written, many', 'score, hits', '1'),
        row('scoreMany', 'scores; hits when asked for', ratioText(ratios.scoreMany)),
      ],
    ),
    '',
    table(
      ['other engines, the same rules', 'how', 'time a case', 'assess is faster by'],
      peers.map((peer) => [
        peer.name,
        peer.how,
        timeText(median(against.get(peer.name) ?? [])),
        `${Math.round(ratioTo(peer)).toLocaleString('en')} times`,
      ]),
    ),
  ].join('\n');
  return { ratios, peers: Object.fromEntries(peers.map((peer) => [peer.name, ratioTo(peer)])), report };
}
