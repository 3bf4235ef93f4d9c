/** Part three: how the cost grows with criteria, with open facts, and with cases. */
import { all, any, type Condition, compileRuleSet, type FactValues, not, parseInvestment, screen } from 'fdi-screening';
import { type FlatCase, factValuesOf, flatCases, numbersFrom } from './cases.js';
import { columnsOf } from './comparison.js';
import { type Contender, inTurns, keep, median, table, timeText } from './measure.js';
import { bytesOf, bytesText } from './memory.js';
import { type FlatCriterion, flatCriteria, flatFacts, flatRuleSet, scoringRuleSet } from './rules.js';

type Effort = 'quick' | 'full';

/**
 * Criteria by the number, each of two conditions of the comparison tied together, so that the catalogue and its cells stay as
 * they are while hardly any criterion is like another.
 */
function criteriaOf(count: number): FlatCriterion[] {
  const below = numbersFrom(1);
  const one = (): Condition => (flatCriteria[below(flatCriteria.length)] as FlatCriterion).when;
  const ways = [
    all,
    any,
    (a: Condition, b: Condition) => all(a, not(b)),
    (a: Condition, b: Condition) => any(a, not(b)),
  ];
  return Array.from({ length: count }, (_, index) => {
    const tie = ways[below(ways.length)] as (typeof ways)[number];
    return { id: `c${index}`, points: 1, when: tie(one(), one()) };
  });
}

async function timeOf(run: Contender['run'], cases: number, rounds: number): Promise<string> {
  const times = await inTurns([{ name: 'one', cases, run }], rounds, rounds);
  return timeText(median(times.get('one') ?? []));
}

async function byCriteria(rounds: number): Promise<string> {
  const cases = flatCases(500);
  const rows: string[][] = [];
  for (const count of [10, 30, 100, 300, 1000]) {
    const criteria = criteriaOf(count);
    const start = performance.now();
    const rules = compileRuleSet(scoringRuleSet(flatFacts, criteria));
    const prepared = cases.map((one) => rules.prepare(factValuesOf(one)));
    const made = (performance.now() - start) * 1e6;
    const columns = columnsOf(rules, cases);
    const investments = cases.slice(0, 5).map((one) => caseOf(one, 0));
    rows.push([
      count.toLocaleString('en'),
      timeText(made),
      await timeOf(() => prepared.forEach((one) => keep(rules.score(one).hits.length)), cases.length, rounds),
      await timeOf(() => prepared.forEach((one) => keep(rules.assess(one).criteria.length)), cases.length, rounds),
      await timeOf(() => keep(rules.scoreMany(columns).length), cases.length, rounds),
      await timeOf(
        () => investments.forEach((one) => keep(screen(one, rules).openFacts.length)),
        5,
        Math.ceil(rounds / 5),
      ),
    ]);
  }
  return table(['criteria', 'compile, and prepare 500 cases', 'score', 'assess', 'scoreMany, a case', 'screen'], rows);
}

/** The first facts of a case left open. */
const openIn = (values: FactValues, open: number): FactValues =>
  Object.fromEntries(Object.entries(values).filter((_, index) => index >= open));

/** The same as a case, for `screen`. */
function caseOf(one: FlatCase, open: number) {
  const own: Record<string, Record<string, unknown>> = { flags: {}, amounts: {}, words: {} };
  Object.entries(one).forEach(([name, value], index) => {
    const part = typeof value === 'boolean' ? 'flags' : typeof value === 'number' ? 'amounts' : 'words';
    (own[part] as Record<string, unknown>)[name] = index < open ? { unknown: true } : value;
  });
  return parseInvestment({ formatVersion: 1, id: 'flat', title: 'Flat', host: 'BE', own } as never);
}

async function byOpenFacts(rounds: number): Promise<string> {
  const rules = compileRuleSet(flatRuleSet);
  const cases = flatCases(500);
  const rows: string[][] = [];
  for (const open of [0, 5, 10, 15, 20]) {
    const prepared = cases.map((one) => rules.prepare(openIn(factValuesOf(one), open)));
    const investments = cases.slice(0, 20).map((one) => caseOf(one, open));
    rows.push([
      `${open}`,
      await timeOf(() => prepared.forEach((one) => keep(rules.score(one).hits.length)), cases.length, rounds),
      await timeOf(() => prepared.forEach((one) => keep(rules.assess(one).criteria.length)), cases.length, rounds),
      await timeOf(
        () => investments.forEach((one) => keep(screen(one, rules).openFacts.length)),
        investments.length,
        Math.ceil(rounds / 10),
      ),
    ]);
  }
  return table(['open facts', 'score', 'assess', 'screen'], rows);
}

async function byCases(most: number, rounds: number): Promise<string> {
  const rules = compileRuleSet(flatRuleSet);
  const rows: string[][] = [];
  for (let count = 1; count <= most; count *= 10) {
    const columns = columnsOf(rules, flatCases(count));
    rows.push([
      count.toLocaleString('en'),
      await timeOf(() => keep(rules.scoreMany(columns).length), 1, count > 10_000 ? Math.min(rounds, 11) : rounds),
      bytesText(bytesOf(() => Object.values(columns).map((column) => column?.slice()))),
      bytesText(bytesOf(() => rules.scoreMany(columns))),
    ]);
  }
  return table(['cases', 'scoreMany, all of them', 'memory of the columns', 'memory of the scores'], rows);
}

/** What is kept of many cases that are worked on one by one. */
function memoryOfCases(): string {
  const rules = compileRuleSet(flatRuleSet);
  const cases = flatCases(1000);
  const values = cases.map(factValuesOf);
  const prepared = values.map((one) => rules.prepare(one));
  const investments = cases.slice(0, 50).map((one) => caseOf(one, 5));
  const each = (count: number, make: () => unknown): string => bytesText(bytesOf(make) / count);
  return table(
    ['kept of each case', 'memory'],
    [
      ['its values, as `prepare` takes them', each(1000, () => cases.map(factValuesOf))],
      ['what `prepare` adds', each(1000, () => values.map((one) => rules.prepare(one)))],
      ['what `score` gives', each(1000, () => prepared.map((one) => rules.score(one)))],
      ['what `assess` gives', each(1000, () => prepared.map((one) => rules.assess(one)))],
      ['what `screen` gives, with five facts open', each(50, () => investments.map((one) => screen(one, rules)))],
    ],
  );
}

/** Runs part three. */
export async function growth(effort: Effort): Promise<string> {
  const full = effort === 'full';
  const rounds = full ? 60 : 10;
  return [
    `With the ${flatFacts.length} facts of the comparison and more and more criteria over them:`,
    await byCriteria(rounds),
    'With the 25 criteria, and more and more facts open:',
    await byOpenFacts(rounds),
    'With more and more cases in columns, all known:',
    await byCases(full ? 1_000_000 : 10_000, rounds),
    'And what a program keeps that works on cases one by one, with the same 25 criteria:',
    memoryOfCases(),
  ].join('\n\n');
}
