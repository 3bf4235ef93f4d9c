/**
 * A small world for property tests: cases whose leaves may be known, disputed, a range or unknown; facts that share
 * those leaves in awkward ways; and random rule sets over them.
 */
import fc from 'fast-check';
import {
  atLeast,
  band,
  type Condition,
  control,
  criterion,
  defineFact,
  defineRuleSet,
  escalation,
  type Fact,
  highestOf,
  type Investment,
  limb,
  listed,
  negate,
  parseInvestment,
  type RuleSet,
  someOf,
  sumOf,
  toDecimal,
} from 'fdi-screening';
import { conditionsOver } from './random-conditions.js';

const texts = { title: 'x', question: 'x?' };
const grades = ['none', 'landside', 'perimeter', 'airside'] as const;

const area = defineFact('toy.area', {
  ...texts,
  type: 'decimal',
  derive: (read) => {
    const sites = read.list('sites');
    return sumOf(
      sites.items.map((site) => site.amount('buildingArea')),
      sites.complete,
    );
  },
});
/** Shares its leaves with the area: the two must be derived together where the leaf is finite. */
const large = defineFact('toy.large', {
  ...texts,
  type: 'boolean',
  derive: (read) => read.list('sites').some((site) => atLeast(site.amount('buildingArea'), toDecimal(100))),
});
const port = defineFact('toy.port', {
  ...texts,
  type: 'boolean',
  derive: (read) => read.list('sites').some((site) => site.flag('portAccess')),
});
/** The opposite of another fact: never both, never neither. */
const noPort = defineFact('toy.noPort', {
  ...texts,
  type: 'boolean',
  derive: (read) => negate(read.list('sites').some((site) => site.flag('portAccess'))),
});
/** Reads one leaf twice. */
const certain = defineFact('toy.certain', {
  ...texts,
  type: 'boolean',
  derive: (read) =>
    read.list('sites').some((site) => someOf([site.flag('portAccess'), negate(site.flag('portAccess'))])),
});
const access = defineFact('toy.access', {
  ...texts,
  type: 'enum',
  values: grades,
  derive: (read) => {
    const sites = read.list('sites');
    const each = sites.items.map((site) => {
      const kinds = site.choices('airfieldAccess', ['airside', 'perimeter', 'landside']);
      return listed(
        kinds.values.map((set) => [...grades].reverse().find((one) => set.includes(one as never)) ?? 'none'),
      );
    });
    return highestOf(grades, each, sites.complete);
  },
});
const seconded = defineFact('toy.seconded', {
  ...texts,
  type: 'boolean',
  derive: (read) => read.list('sites').some((site) => site.at('staff').flag('seconded')),
});

/** Typed loosely: the rules over them are made at random. */
const toyFacts: readonly Fact[] = [area, large, port, noPort, certain, access, seconded];

/** What a leaf may be: one value, or all of several; a range is written by its whole ends. */
export interface LeafSpec {
  readonly form: 'known' | 'claims' | 'unknown' | 'range';
  readonly values: readonly unknown[];
}

/** A site by its leaves. */
export type SiteSpec = Readonly<Record<'buildingArea' | 'portAccess' | 'airfieldAccess' | 'seconded', LeafSpec>>;

/** The constants of the rules; completions of a range are tried on them, between them and beyond them. */
const constants = [50, 100, 150];
const areas = [0, 25, 50, 75, 100, 125, 150, 175, 300];

const specOf = (values: readonly unknown[], all: readonly unknown[]): fc.Arbitrary<LeafSpec> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values).map((value) => ({ form: 'known' as const, values: [value] })) },
    {
      weight: 2,
      arbitrary: fc
        .uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: 3, selector: JSON.stringify })
        .map((several) => ({ form: 'claims' as const, values: several })),
    },
    { weight: 2, arbitrary: fc.constant({ form: 'unknown' as const, values: all }) },
  );

const rangeSpec: fc.Arbitrary<LeafSpec> = fc
  .uniqueArray(fc.constantFrom(...areas), { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 0]) => {
    const [min, max] = [Math.min(a, b), Math.max(a, b)];
    return { form: 'range', values: areas.filter((one) => one >= min && one <= max) };
  });

const flags = [false, true];
const sets = [[], ['landside'], ['airside'], ['perimeter'], ['landside', 'airside']];
const allSets = [[], ['landside'], ['perimeter'], ['airside']];

export const siteSpec: fc.Arbitrary<SiteSpec> = fc.record({
  buildingArea: fc.oneof(specOf(areas, areas), rangeSpec),
  portAccess: specOf(flags, flags),
  airfieldAccess: specOf(sets.slice(1), allSets),
  seconded: specOf(flags, flags),
});

function leafOf({ form, values }: LeafSpec): unknown {
  if (form === 'known') return values[0];
  if (form === 'range') return { min: values[0], max: values.at(-1) };
  if (form === 'unknown') return { unknown: true };
  return { claims: values.map((value, index) => ({ value, by: `speaker ${index}`, status: 'asserted' })) };
}

/** A case with the given sites. */
export const caseOf = (sites: readonly SiteSpec[]): Investment =>
  parseInvestment({
    formatVersion: 1,
    id: 'toy',
    title: 'Toy',
    host: 'BE',
    sites: sites.map((site, index) => ({
      id: `site-${index}`,
      name: 'Site',
      buildingArea: leafOf(site.buildingArea),
      portAccess: leafOf(site.portAccess),
      ...(site.airfieldAccess.form === 'known' && (site.airfieldAccess.values[0] as unknown[]).length === 0
        ? { airfieldAccess: ['none'] }
        : { airfieldAccess: leafOf(site.airfieldAccess) }),
      staff: { seconded: leafOf(site.seconded) },
    })),
  });

const keys = ['buildingArea', 'portAccess', 'airfieldAccess', 'seconded'] as const;

/** Every completion of a case, as far as the rules can tell: each leaf takes one of its values. */
export function completionsOf(sites: readonly SiteSpec[]): SiteSpec[][] {
  return sites.reduce<SiteSpec[][]>(
    (cases, site) => cases.flatMap((before) => siteCompletions(site).map((one) => [...before, one])),
    [[]],
  );
}

const siteCompletions = (site: SiteSpec): SiteSpec[] =>
  keys.reduce<SiteSpec[]>(
    (sitesSoFar, key) =>
      sitesSoFar.flatMap((one) =>
        one[key].values.map((value) => ({ ...one, [key]: { form: 'known' as const, values: [value] } })),
      ),
    [site],
  );

/** One leaf of one site takes a subset of what it may be. */
export const narrowed = (sites: readonly SiteSpec[], site: number, key: number, keep: number): SiteSpec[] =>
  sites.map((one, index) => {
    const name = keys[key % keys.length] as (typeof keys)[number];
    if (index !== site % sites.length) return one;
    const { values } = one[name];
    return { ...one, [name]: { form: 'known', values: [values[keep % values.length]] } };
  });

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom(...constants)
    .chain((bound) =>
      fc.constantFrom(
        area.atLeast(bound),
        area.moreThan(bound),
        area.atMost(bound),
        area.lessThan(bound),
        area.equals(bound),
      ),
    ),
  fc.constantFrom<Condition>(
    large.is(true),
    port.is(true),
    noPort.is(true),
    certain.is(true),
    seconded.is(false),
    access.is('airside'),
    access.oneOf(['landside', 'perimeter']),
  ),
);

const condition = conditionsOver(comparison, 3);

const levels = fc.array(fc.record({ when: condition, points: fc.constantFrom('1', '2.5', '3') }), {
  minLength: 1,
  maxLength: 2,
});

/** A random rule set over the toy facts: criteria in two dimensions, a control, an escalation and two limbs. */
export const toyRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    criteria: fc.array(levels, { minLength: 2, maxLength: 5 }),
    control: condition,
    secondControl: condition,
    keeps: fc.constantFrom('0', '1/3', '0.5'),
    escalation: condition,
    limbs: fc.array(condition, { minLength: 1, maxLength: 2 }),
    exclusion: condition,
  })
  .map((rules) =>
    defineRuleSet({
      id: 'toy',
      title: 'Toy',
      jurisdiction: 'BE',
      appliesFrom: '2020-01-01',
      lastVerified: '2020-01-01',
      asOf: '2024-01-01',
      facts: toyFacts,
      scope: {
        tests: [
          { id: 'test', title: 'Test', limbs: rules.limbs.map((when, i) => limb(`limb-${i}`, { title: 'L', when })) },
        ],
        exclusions: [limb('exclusion', { title: 'E', when: rules.exclusion })],
      },
      risk: {
        dimensions: [
          { id: 'threat', title: 'Threat', weight: '33.5' },
          { id: 'consequence', title: 'Consequence', weight: '66.5' },
        ],
        criteria: rules.criteria.map((one, index) =>
          criterion(`c${index}`, {
            dimension: index % 2 === 0 ? 'threat' : 'consequence',
            levels: one,
            because: 'x',
          }),
        ),
        controls: [
          control('k', { title: 'K', when: rules.control, keeps: { c0: rules.keeps, c1: '2/3' }, because: 'x' }),
          control('k2', { title: 'K2', when: rules.secondControl, keeps: { c0: '2/5' }, because: 'x' }),
        ],
        escalations: [escalation('e', { title: 'E', when: rules.escalation, floor: 'middle', because: 'x' })],
        bands: [band('low', 'Low', 0), band('middle', 'Middle', 30), band('high', 'High', '66.6')],
      },
    }),
  );
