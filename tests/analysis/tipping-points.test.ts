import fc from 'fast-check';
import { type Assessment, parseInvestment, type RuleSet, screen } from 'fdi-screening';
import { applyAnswer, type Measure, nextQuestions, type TippingTarget, tippingPoints } from 'fdi-screening/analysis';
import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { caseOf, type SiteSpec, toyRuleSet } from '../screening/toy-world.js';
import { answered, assess, isExact, mostlyListed } from './brute-force.js';

const bands = ['low', 'middle', 'high'];
const targets = fc.constantFrom<TippingTarget>(
  { obligation: 'required' },
  { obligation: 'not-required' },
  { band: 'low', is: 'at-most' },
  { band: 'middle', is: 'at-most' },
  { band: 'middle', is: 'at-least' },
  { band: 'high', is: 'at-least' },
);

function isReached(target: TippingTarget, { obligation, risk }: Assessment): boolean {
  if ('obligation' in target) return obligation.outcome === target.obligation;
  const place = bands.indexOf(target.band);
  return target.is === 'at-least' ? bands.indexOf(risk.band.min) >= place : bands.indexOf(risk.band.max) <= place;
}

/** The smallest of all sets that reach a target: those of which no part does. */
function smallest<T>(
  options: readonly T[],
  most: number,
  clash: (a: T, b: T) => boolean,
  reaches: (set: readonly T[]) => boolean,
): T[][] {
  let sets: T[][] = [[]];
  const found: T[][] = [];
  for (let size = 1; size <= most; size++) {
    sets = sets.flatMap((set) =>
      options
        .slice(set.length === 0 ? 0 : options.indexOf(set.at(-1) as T) + 1)
        .filter((one) => !set.some((other) => clash(one, other)))
        .map((one) => [...set, one]),
    );
    sets = sets.filter((set) => !found.some((smaller) => smaller.every((one) => set.includes(one))));
    const reaching = sets.filter(reaches);
    found.push(...reaching);
    sets = sets.filter((set) => !reaching.includes(set));
  }
  return found;
}

const named = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join(' + ')).sort();
const LARGE = { maxBurden: 2, budget: 100_000, limit: 10_000 };

describe('what an authority could find out', () => {
  type Finding = readonly [path: string, answer: unknown];
  const textOf = ([path, answer]: Finding): string => `${path}=${JSON.stringify(answer)}`;

  it('is every smallest set of answers that brings the case to the target, and no other', () => {
    let compared = 0;
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, targets, (specs, ruleSet, target) => {
        const investment = caseOf(specs.slice(0, 1));
        const before = assess(investment, ruleSet);
        const result = tippingPoints(before, { target, by: 'authority', ...LARGE });
        const found = result.sets.map(({ changes }) => changes.map(({ id, answer }): Finding => [id, answer]));
        expect(result.already).toBe(isReached(target, before));
        for (const set of found) expect(isReached(target, assess(answered(investment, set), ruleSet))).toBe(true);
        if (!isExact(before) || result.already || result.notes.length > 0) return;
        const options = nextQuestions(before).questions.flatMap(({ path, answers }) =>
          answers.map(({ answer }): Finding => [path, answer]),
        );
        const expected = smallest(
          options,
          2,
          ([a], [b]) => a === b,
          (set) => isReached(target, assess(answered(investment, set), ruleSet)),
        );
        expect(named(found.map((set) => set.map(textOf)))).toEqual(named(expected.map((set) => set.map(textOf))));
        compared += expected.length;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});

describe('what parties could do', () => {
  const measures: readonly Measure[] = [
    { id: 'small', title: 'Smaller hall', burden: 1, changes: { 'sites[0].buildingArea': 25 } },
    { id: 'no-port', title: 'No port', burden: 1, changes: { 'sites[0].portAccess': false } },
    { id: 'landside', title: 'Landside only', burden: 2, changes: { 'sites[0].airfieldAccess': ['landside'] } },
    { id: 'own-staff', title: 'No staff seconded', burden: 1, changes: { 'sites[0].staff.seconded': false } },
    {
      id: 'both',
      title: 'Port and staff',
      burden: 3,
      changes: { 'sites[0].portAccess': false, 'sites[0].staff.seconded': false },
    },
  ];
  const run = (specs: readonly SiteSpec[], ruleSet: RuleSet, target: TippingTarget) => {
    const investment = caseOf(specs);
    const before = assess(investment, ruleSet);
    const reaches = (set: readonly Measure[]): boolean =>
      isReached(
        target,
        assess(
          answered(
            investment,
            set.flatMap(({ changes }) => Object.entries(changes)),
          ),
          ruleSet,
        ),
      );
    return {
      before,
      reaches,
      result: tippingPoints(before, { target, by: 'parties', measures, ...LARGE, maxBurden: 8 }),
    };
  };

  it('is every smallest set of measures that brings the case to the target, the least burden first', () => {
    let compared = 0;
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, targets, (specs, ruleSet, target) => {
        const { before, reaches, result } = run(specs.slice(0, 1), ruleSet, target);
        const found = result.sets.map(({ changes }) => changes.map(({ id }) => id));
        for (const set of found) expect(reaches(measures.filter(({ id }) => set.includes(id)))).toBe(true);
        const burdens = result.sets.map(({ burden }) => burden);
        expect(burdens).toEqual([...burdens].sort((a, b) => a - b));
        if (!isExact(before) || result.already) return;
        const expected = smallest(measures, measures.length, () => false, reaches);
        expect(named(found)).toEqual(named(expected.map((set) => set.map(({ id }) => id))));
        expect(result.completeUpTo).toBe(8);
        expect(result.stopped).toBeUndefined();
        compared += expected.length;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it('says what it would come to, as the case does when the measures are written in', () => {
    fc.assert(
      fc.property(mostlyListed, toyRuleSet, targets, (specs, ruleSet, target) => {
        const { before, result } = run(specs.slice(0, 1), ruleSet, target);
        if (!isExact(before)) return;
        for (const { changes, exact, residual } of result.sets) {
          const set = measures.filter(({ id }) => changes.some((one) => one.id === id));
          const after = assess(
            answered(
              caseOf(specs.slice(0, 1)),
              set.flatMap((one) => Object.entries(one.changes)),
            ),
            ruleSet,
          );
          if (exact) expect(after.risk.residual).toEqual(residual);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the menu of a Belgian case', () => {
  const warehouse = parseInvestment({
    formatVersion: 1,
    id: 'warehouse',
    title: 'Warehouse',
    host: 'BE',
    asOf: '2024-03-01',
    transaction: { kind: 'greenfield', signedOn: '2024-03-01' },
    target: { name: 'None', entities: [] },
    sites: [
      {
        id: 'hall',
        name: 'Hall',
        buildingArea: 120_000,
        landArea: 200_000,
        airfieldAccess: ['airside'],
        portAccess: true,
        neighbours: [],
        access: { badges: true, handlesAircraft: true, secureSupplyChain: 'none' },
        systems: {
          customsLink: true,
          airportLink: true,
          groupUpdates: true,
          sharedPlatform: true,
          combinesPlatforms: true,
          administeredFrom: ['DE'],
        },
        staff: { seconded: true, postsOpenToState: true },
        dependence: {
          shareOfTraffic: 60,
          singlePoint: true,
          economicLeverage: true,
          crossBorder: true,
          reversible: false,
          defenceFlows: false,
          medicalFlows: true,
        },
      },
    ],
    data: [],
    ownership: {
      acquirers: ['buyer'],
      parties: [
        {
          id: 'buyer',
          name: 'Buyer',
          kind: 'company',
          law: 'US',
          seat: 'US',
          opaque: false,
          stateInfluence: {
            controlled: false,
            funding: false,
            goldenShare: false,
            appointments: false,
            partyBody: false,
            policyAims: false,
            coercion: false,
            militaryEndUse: false,
          },
        },
      ],
      interests: [],
    },
    legalDuties: [],
    conduct: [],
    controls: [],
  });
  const assessment = screen(warehouse, belgium2023);

  it('names the controls that bring it to the next lower band, and is headed hypothetical without a procedure', () => {
    expect(assessment.risk.band).toEqual({ min: 'elevated', max: 'elevated' });
    const menu = tippingPoints(assessment, { target: { band: 'moderate' }, by: 'parties' });
    expect(menu.hypothetical).toBe(true);
    expect(menu.heading).toMatch(/^Hypothetical/);
    expect(menu.sets.length).toBeGreaterThan(0);
    for (const { band, changes, burden } of menu.sets) {
      expect(['low', 'moderate']).toContain(band.max);
      expect(burden).toBe(changes.length);
    }
  });

  it('comes to the same when a control of the menu is written into the case', () => {
    const [first] = tippingPoints(assessment, { target: { band: 'moderate' }, by: 'parties', limit: 1 }).sets;
    const ids = first?.changes.map(({ id }) => id) ?? [];
    const controls = ids.map((kind) => ({ id: kind, kind, inPlace: true }));
    expect(screen(applyAnswer(warehouse, 'controls', controls), belgium2023).risk.residual).toEqual(first?.residual);
  });

  it('weighs the corrective measures of the law by the controls that they put in place, at their own burdens', () => {
    const target: TippingTarget = { band: 'moderate' };
    const menu = tippingPoints(assessment, { target, by: 'parties', measures: belgianMeasures, maxBurden: 12 });
    const plain = tippingPoints(assessment, { target, by: 'parties', maxBurden: 12 });
    expect(new Set(menu.sets.map(({ band }) => band.max))).toEqual(new Set(plain.sets.map(({ band }) => band.max)));
    for (const { changes, burden } of menu.sets) {
      const burdens: number[] = changes.map(({ id }) => belgianMeasures.find((one) => one.id === id)?.burden ?? 0);
      expect(burden).toBe(burdens.reduce((sum, one) => sum + one, 0));
    }
    expect(menu.notes.join(' ')).toContain('Left out, because the scoring model has no control for it:');
    const unknown = { id: 'm', title: 'M', burden: 1, control: 'magic' } as const;
    expect(() => tippingPoints(assessment, { target, by: 'parties', measures: [unknown] })).toThrow(
      'Measure "m": the rule set has no control "magic".',
    );
  });

  it('leaves out sets that could not do it, and says how far it looked', () => {
    const menu = tippingPoints(assessment, { target: { band: 'low' }, by: 'parties' });
    expect(menu.sets).toEqual([]);
    expect(menu.tried).toBeLessThan(200);
    expect(menu.completeUpTo).toBeGreaterThanOrEqual(6);
  });

  it('says what is wrong with a target or a measure', () => {
    const tip = (target: TippingTarget, measures: readonly Measure[]) => () =>
      tippingPoints(assessment, { target, by: 'parties', measures });
    expect(tip({ band: 'middling' }, [])).toThrow(
      'A band to aim at is one of low, moderate, elevated, high; found "middling".',
    );
    const measure = { id: 'm', title: 'M', burden: 1, changes: { 'sites[0].portAccess': 'perhaps' } };
    expect(tip({ band: 'low' }, [measure])).toThrow(
      /^Measure "m": The answer does not fit\. sites\[0\]\.portAccess: Found "perhaps"/,
    );
    expect(tip({ band: 'low' }, [{ ...measure, burden: 0 }])).toThrow('a whole number from 1 to 1000; found 0');
    const fits = { ...measure, changes: { 'sites[0].portAccess': false } };
    expect(tip({ band: 'low' }, [fits, fits])).toThrow('Two measures have the id "m".');
  });
});
