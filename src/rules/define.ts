import { isDay } from '../values/day.js';
import { toDecimal, whyNotDecimal } from '../values/decimal.js';
import { addRatios, compareRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';
import { checkCondition } from './check-condition.js';
import type { Condition } from './condition.js';
import { type RuleProblem, RuleSetError } from './problem.js';
import type { ByReading, Limb, RiskModel, RuleSet, Scope } from './rule-set.js';

/** A rule set as an author writes it: what is left out is empty. */
export type RuleSetInput = Omit<RuleSet, 'mechanism' | 'scope' | 'risk' | 'version'> & {
  readonly version?: string;
  readonly mechanism?: RuleSet['mechanism'];
  readonly scope?: Partial<Scope>;
  readonly risk?: Partial<RiskModel> & Pick<RiskModel, 'dimensions' | 'criteria' | 'bands'>;
};

/** How many combinations of readings are run together, at most: of questions without a prevailing reading. */
const READING_COMBINATIONS = 64;

const noRisk: RiskModel = {
  id: 'none',
  version: '1',
  dimensions: [],
  criteria: [],
  controls: [],
  escalations: [],
  bands: [],
};

/**
 * Defines a rule set and checks it.
 *
 * @returns the rule set, complete and frozen
 * @throws RuleSetError listing every problem: an unknown fact, an operator that does not fit its fact, weights that do
 * not add up to 100, bands out of order, an escalation to a band that is not there, and so on
 * @example
 * ```ts
 * import { criterion, defineRuleSet, band, facts } from 'fdi-screening';
 * const sizeOnly = defineRuleSet({
 *   id: 'size-only', title: 'Size alone', jurisdiction: 'BE',
 *   appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [facts['site.buildingArea']],
 *   risk: {
 *     dimensions: [{ id: 'vulnerability', title: 'Vulnerability', weight: '100' }],
 *     criteria: [criterion('large', { dimension: 'vulnerability', points: 1, because: 'More can be reached.',
 *       when: facts['site.buildingArea'].atLeast(50_000) })],
 *     bands: [band('low', 'Low', 0), band('high', 'High', 50)],
 *   },
 * });
 * sizeOnly.risk.criteria.length; // => 1
 * ```
 */
export function defineRuleSet(input: RuleSetInput): RuleSet {
  const ruleSet: RuleSet = {
    version: '1',
    mechanism: { kind: 'screening' },
    ...input,
    scope: { tests: [], exclusions: [], questions: [], advice: [], ...input.scope },
    risk: { ...noRisk, id: input.id, ...input.risk },
  };
  // Nothing can be checked against a catalogue with holes in it, so those are reported first and alone.
  const holes = holesIn(ruleSet);
  const problems =
    holes.length > 0 ? holes : [...checkIdentity(ruleSet), ...checkScope(ruleSet), ...checkRisk(ruleSet)];
  if (problems.length > 0) throw new RuleSetError(ruleSet.id, problems);
  return Object.freeze(ruleSet);
}

/** Facts that are none: in plain JavaScript a misspelt id of the catalogue gives `undefined`. */
const holesIn = ({ facts }: { readonly facts: readonly unknown[] }): RuleProblem[] =>
  facts.flatMap((fact, index) =>
    fact === undefined ? [{ path: `facts[${index}]`, message: 'This is no fact. Is its id misspelt?' }] : [],
  );

function checkIdentity(ruleSet: RuleSet): RuleProblem[] {
  const days = { appliesFrom: ruleSet.appliesFrom, lastVerified: ruleSet.lastVerified };
  const problems = Object.entries(days)
    .filter(([, day]) => !isDay(day))
    .map(([path, day]) => ({ path, message: `${JSON.stringify(day)} is not a day written YYYY-MM-DD.` }));
  if (
    ruleSet.appliesUntil !== undefined &&
    !(isDay(ruleSet.appliesUntil) && ruleSet.appliesUntil >= ruleSet.appliesFrom)
  ) {
    problems.push({ path: 'appliesUntil', message: 'The last day of application must not lie before the first.' });
  }
  return [...problems, ...duplicates('facts', ruleSet.facts)];
}

function duplicates(path: string, members: readonly { readonly id: string }[]): RuleProblem[] {
  const seen = new Set<string>();
  return members.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${path}[${index}]`, message: `The id "${id}" is used twice.` }];
    seen.add(id);
    return [];
  });
}

function checkScope(ruleSet: RuleSet): RuleProblem[] {
  const { tests, exclusions, questions } = ruleSet.scope;
  const limbs = [...tests.flatMap((test) => test.limbs), ...exclusions];
  const problems = [
    ...duplicates('scope.tests', tests),
    ...duplicates('scope.limbs', limbs),
    ...duplicates('scope.questions', questions),
  ];
  for (const question of questions) {
    const ids = question.readings.map((reading) => reading.id);
    if (question.prevailing !== undefined && !ids.includes(question.prevailing)) {
      const message = `The prevailing reading "${question.prevailing}" is not among ${ids.join(', ')}.`;
      problems.push({ path: `scope.questions.${question.id}`, message });
    }
  }
  const combinations = questions
    .filter((question) => question.prevailing === undefined)
    .reduce((product, question) => product * question.readings.length, 1);
  if (combinations > READING_COMBINATIONS) {
    const message = `There are ${combinations} combinations of readings; at most ${READING_COMBINATIONS} can be run.`;
    problems.push({ path: 'scope.questions', message });
  }
  for (const limb of limbs) problems.push(...checkLimb(limb, ruleSet));
  return problems;
}

function checkLimb(limb: Limb, ruleSet: RuleSet): RuleProblem[] {
  const path = `scope.${limb.id}`;
  return conditionsOf(limb.when, ruleSet, path).flatMap((one) =>
    'message' in one ? [one] : checkCondition(one.condition, ruleSet.facts, one.path, { perEntity: true }),
  );
}

function conditionsOf(
  when: Condition | ByReading,
  ruleSet: RuleSet,
  path: string,
): ({ condition: Condition; path: string } | RuleProblem)[] {
  if (!('question' in when)) return [{ condition: when, path }];
  const question = ruleSet.scope.questions.find((one) => one.id === when.question);
  if (question === undefined) return [{ path, message: `There is no open question "${when.question}".` }];
  const declared = question.readings.map((reading) => reading.id);
  const given = Object.keys(when.readings);
  const wrong = [...declared.filter((id) => !given.includes(id)), ...given.filter((id) => !declared.includes(id))];
  if (wrong.length > 0) return [{ path, message: `The readings of "${when.question}" differ in ${wrong.join(', ')}.` }];
  return given.map((id) => ({ condition: when.readings[id] as Condition, path: `${path}.${id}` }));
}

function checkRisk(ruleSet: RuleSet): RuleProblem[] {
  const { dimensions, criteria, controls, escalations, bands } = ruleSet.risk;
  const problems = [
    ...duplicates('risk.dimensions', dimensions),
    ...duplicates('risk.criteria', criteria),
    ...duplicates('risk.controls', controls),
    ...duplicates('risk.escalations', escalations),
    ...duplicates('risk.bands', bands),
    ...checkWeights(dimensions.map((dimension) => dimension.weight)),
    ...checkBands(bands.map((one) => one.from)),
  ];
  const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);
  for (const one of criteria) {
    const path = `risk.criteria.${one.id}`;
    if (!has(dimensions, one.dimension)) problems.push({ path, message: `There is no dimension "${one.dimension}".` });
    if (one.levels.length === 0) problems.push({ path, message: 'A criterion needs at least one level.' });
    one.levels.forEach((level, index) => {
      problems.push(...checkCondition(level.when, ruleSet.facts, `${path}.levels[${index}]`, { perEntity: false }));
      if (whyNotDecimal(level.points) !== undefined || toDecimal(level.points).isNegative()) {
        problems.push({ path: `${path}.levels[${index}]`, message: 'Points are decimals of zero or more.' });
      }
    });
  }
  for (const one of controls) {
    const path = `risk.controls.${one.id}`;
    problems.push(...checkCondition(one.when, ruleSet.facts, path, { perEntity: false }));
    for (const [id, keeps] of Object.entries(one.keeps)) {
      if (!has(criteria, id)) problems.push({ path, message: `There is no criterion "${id}" to soften.` });
      const part = ratioFrom(keeps);
      if (compareRatios(part, ratio(0n)) < 0 || compareRatios(part, ratio(1n)) > 0) {
        problems.push({ path, message: `A control keeps a fraction from 0 to 1 of "${id}", not ${keeps}.` });
      }
    }
  }
  for (const one of escalations) {
    const path = `risk.escalations.${one.id}`;
    problems.push(...checkCondition(one.when, ruleSet.facts, path, { perEntity: false }));
    if (!has(bands, one.floor)) problems.push({ path, message: `There is no band "${one.floor}".` });
  }
  return problems;
}

function checkWeights(weights: readonly string[]): RuleProblem[] {
  if (weights.length === 0) return [];
  const sum = weights.map(ratioFrom).reduce<Ratio>(addRatios, ratio(0n));
  return compareRatios(sum, ratio(100n)) === 0
    ? []
    : [{ path: 'risk.dimensions', message: `The weights ${weights.join(' + ')} do not add up to 100.` }];
}

function checkBands(starts: readonly string[]): RuleProblem[] {
  const message = 'Bands start at 0 and rise.';
  const rising = starts.every((start, index) =>
    index === 0 ? start === '0' : compareRatios(ratioFrom(start), ratioFrom(starts[index - 1] as string)) > 0,
  );
  return rising ? [] : [{ path: 'risk.bands', message }];
}
