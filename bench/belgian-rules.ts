/** The screener under the rules that the library ships: more criteria than the comparison has, with levels and controls. */
import { compileRuleSet, type Fact, type FactValue, type FactValues } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { numbersFrom } from './cases.js';
import { inTurns, keep, median, table, timeText } from './measure.js';

const CASES = 1000;

function madeUpValue(fact: Fact, below: (bound: number) => number): FactValue {
  if (fact.type === 'boolean') return below(3) === 0;
  if (fact.type === 'enum') return fact.values[below(fact.values.length)] as string;
  if (fact.type === 'date') return `20${10 + below(16)}-0${1 + below(9)}-15`;
  const [lowest, highest] = fact.scale ?? [0, 100_000];
  return lowest + below(highest - lowest + 1);
}

/** Made-up cases in which every fact of the Belgian rules is known. */
export async function ofBelgianRules(rounds: number): Promise<string> {
  const rules = compileRuleSet(belgium2023);
  const below = numbersFrom(11);
  const values = Array.from(
    { length: CASES },
    (): FactValues => Object.fromEntries(rules.facts.map((fact) => [fact.id, madeUpValue(fact, below)])),
  );
  const prepared = values.map((one) => rules.prepare(one));
  const contenders = [
    { name: 'score', run: () => keep(prepared.reduce((sum, one) => sum + rules.score(one).hits.length, 0)) },
    { name: 'assess', run: () => keep(prepared.reduce((sum, one) => sum + rules.assess(one).criteria.length, 0)) },
    { name: 'prepare', run: () => keep(values.reduce((sum, one) => sum + rules.prepare(one).codes.length, 0)) },
  ];
  const times = await inTurns(
    contenders.map((one) => ({ ...one, cases: CASES })),
    rounds,
    Math.ceil(rounds / 3),
  );
  const { criteria } = rules.ruleSet.risk;
  const shaped = criteria.filter(({ levels }) => levels.length > 1).length;
  return table(
    [
      `1,000 made-up cases under the Belgian rules: ${criteria.length} criteria, ${shaped} with levels, ${rules.facts.length} facts`,
      'time a case',
    ],
    contenders.map(({ name }) => [name, timeText(median(times.get(name) ?? []))]),
  );
}
