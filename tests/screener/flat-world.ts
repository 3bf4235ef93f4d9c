/**
 * A small world whose facts each read a leaf of their own, so that they are independent of one another: the same values can
 * be given as a case to `screen`, and by themselves to a screener.
 */
import fc from 'fast-check';
import {
  band,
  type Condition,
  control,
  criterion,
  defineFact,
  defineRuleSet,
  escalation,
  exclusion,
  type Fact,
  type FactValue,
  type FactValues,
  type Investment,
  limb,
  listed,
  parseInvestment,
  type RuleSet,
  rangeOf,
  type Scalar,
  toDecimal,
} from 'fdi-screening';
import { conditionsOver } from '../screening/random-conditions.js';

const text = (name: string) => ({ title: `Title of ${name}`, question: `${name}?` }) as const;
const words = ['none', 'some', 'all'] as const;

const flagFact = (name: string) =>
  defineFact(`flat.${name}`, {
    ...text(name),
    type: 'boolean',
    derive: (read) => read.at('own').at('flags').flag(name),
  });
const amountFact = (name: string) =>
  defineFact(`flat.${name}`, {
    ...text(name),
    type: 'decimal',
    unit: 'm',
    derive: (read) => read.at('own').at('amounts').amount(name),
  });

const first = flagFact('first');
const second = flagFact('second');
const near = amountFact('near');
const far = amountFact('far');
const day = defineFact('flat.day', {
  ...text('day'),
  type: 'date',
  derive: (read) => read.at('own').at('days').day('day'),
});
const word = defineFact('flat.word', {
  ...text('word'),
  type: 'enum',
  values: words,
  derive: (read) => read.at('own').at('words').choice('word', words),
});

/** Typed loosely: the rules over them are made at random. */
export const flatFacts: readonly Fact[] = [first, second, near, far, day, word];

/** What a fact may be: one value, one of several, any in a range, or not known. */
export interface Told {
  readonly form: 'known' | 'several' | 'range' | 'unknown';
  readonly values: readonly (boolean | string)[];
}

const parts = { first: 'flags', second: 'flags', near: 'amounts', far: 'amounts', day: 'days', word: 'words' } as const;
type Name = keyof typeof parts;
const names = Object.keys(parts) as Name[];

/** What is told of every fact. */
export type Flat = Readonly<Record<Name, Told>>;

/** Values on the constants of the rules, between them and beyond them. */
const values: Readonly<Record<Name, readonly (boolean | string)[]>> = {
  first: [false, true],
  second: [false, true],
  near: ['0', '33.3', '50', '75', '100', '100.000000000000000001', '150', '900'],
  far: ['0', '1', '2', '2.5', '3', '12'],
  day: ['2019-12-31', '2020-01-01', '2020-06-01', '2023-07-01', '2024-01-01'],
  word: words,
};

const told = (name: Name, openness: number): fc.Arbitrary<Told> => {
  const all = values[name];
  const known = fc.constantFrom(...all).map((value) => ({ form: 'known' as const, values: [value] }));
  const several = fc
    .uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 3 })
    .map((some) => ({ form: 'several' as const, values: some }));
  const unknown = fc.constant({ form: 'unknown' as const, values: all });
  const range = fc
    .tuple(fc.nat(all.length - 1), fc.nat(all.length - 1))
    .map(([a, b]) => ({ form: 'range' as const, values: all.slice(Math.min(a, b), Math.max(a, b) + 1) }));
  const isLine = parts[name] === 'amounts' || parts[name] === 'days';
  return fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: openness, arbitrary: unknown },
    { weight: openness === 0 ? 0 : 1, arbitrary: several },
    { weight: openness > 0 && isLine ? 1 : 0, arbitrary: range },
  );
};

const flatWith = (openness: number): fc.Arbitrary<Flat> =>
  fc.record(Object.fromEntries(names.map((name) => [name, told(name, openness)]))) as fc.Arbitrary<Flat>;

/** Cases in which every fact is settled, and cases in which facts may be open in every way. */
export const settledFlat = flatWith(0);
export const openFlat = flatWith(3);

const leafOf = (name: Name, { form, values: some }: Told): unknown => {
  if (form === 'known') return some[0];
  if (form === 'unknown') return { unknown: true };
  if (form === 'range' && some.length === 1) return some[0];
  if (form === 'range') {
    const [low, high] = [some[0], some.at(-1)];
    return parts[name] === 'days' ? { earliest: low, latest: high } : { min: low, max: high };
  }
  return { claims: some.map((value, index) => ({ value, by: `speaker ${index}`, status: 'asserted' })) };
};

/** The values as a case. */
export function caseOf(flat: Flat): Investment {
  const own: Record<string, Record<string, unknown>> = {};
  for (const name of names) own[parts[name]] = { ...own[parts[name]], [name]: leafOf(name, flat[name]) };
  return parseInvestment({ formatVersion: 1, id: 'flat', title: 'Flat', host: 'BE', own } as never);
}

function toldValue(name: Name, { form, values: some }: Told): FactValue | undefined {
  if (form === 'unknown') return undefined;
  if (form === 'known') return some[0];
  if (form === 'several') return listed<boolean | string | number>(some);
  const [min, max] = [some[0] as string, some.at(-1) as string].map(
    (end): Scalar => (parts[name] === 'days' ? end : toDecimal(end)),
  ) as [Scalar, Scalar];
  return rangeOf([{ min, max }]);
}

/** The values by themselves. */
export const factsOf = (flat: Flat): FactValues =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = toldValue(name, flat[name]);
      return value === undefined ? [] : [[`flat.${name}`, value]];
    }),
  );

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    first.is(true),
    second.is(true),
    second.is(false),
    word.is('all'),
    word.oneOf(['none', 'some']),
    day.from('2023-07-01'),
    day.before('2020-01-01'),
  ),
  fc
    .constantFrom(50, 100, '100.000000000000000001')
    .chain((bound) =>
      fc.constantFrom(
        near.atLeast(bound),
        near.moreThan(bound),
        near.atMost(bound),
        near.lessThan(bound),
        near.equals(bound),
      ),
    ),
  fc.constantFrom<Condition>(far.atLeast('2.5'), far.lessThan(2), far.equals(3)),
);

const condition = conditionsOver(comparison, 4);

/** A random rule set over the flat facts; its points are plain ones, or such that no number holds the score. */
export const flatRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    criteria: fc.array(
      fc.array(fc.record({ when: condition, points: fc.constantFrom('0', '1', '2.5', '3') }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 2, maxLength: 6 },
    ),
    controls: fc.tuple(condition, condition),
    keeps: fc.constantFrom('0', '1/3', '0.5'),
    escalation: condition,
    limbs: fc.array(condition, { minLength: 1, maxLength: 2 }),
    exclusion: condition,
    weights: fc.constantFrom(['33.5', '66.5'], ['50', '50'], ['33.33333333333333333', '66.66666666666666667']),
  })
  .map((rules) =>
    defineRuleSet({
      id: 'flat',
      title: 'Flat',
      jurisdiction: 'BE',
      appliesFrom: '2020-01-01',
      lastVerified: '2020-01-01',
      asOf: '2024-01-01',
      facts: flatFacts,
      scope: {
        tests: [
          { id: 'test', title: 'Test', limbs: rules.limbs.map((when, i) => limb(`limb-${i}`, { title: 'L', when })) },
        ],
        exclusions: [exclusion('exclusion', { title: 'E', when: rules.exclusion })],
      },
      risk: {
        dimensions: ['threat', 'consequence'].map((id, index) => ({
          id,
          title: id,
          weight: rules.weights[index] ?? '0',
        })),
        criteria: rules.criteria.map((levels, index) =>
          criterion(`c${index}`, { dimension: index % 2 === 0 ? 'threat' : 'consequence', levels, because: 'x' }),
        ),
        controls: rules.controls.map((when, index) =>
          control(`k${index}`, { title: 'K', when, keeps: { c0: rules.keeps, c1: `${index + 1}/5` }, because: 'x' }),
        ),
        escalations: [escalation('e', { title: 'E', when: rules.escalation, floor: 'middle', because: 'x' })],
        bands: [band('low', 'Low', 0), band('middle', 'Middle', 30), band('high', 'High', '66.6')],
      },
    }),
  );
