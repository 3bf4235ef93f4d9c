import { describe, expect, it } from 'vitest';
import { type LegalProfiles, legalProfiles } from '../../src/index.js';
import { belgiumRiskModel as model } from '../../src/law/belgium/risk/model.js';
import { factsOf } from '../../src/rules/condition.js';
import { ratioFrom } from '../../src/values/ratio.js';
import { type Loud, riskOf } from './quiet-case.js';

const factsRead = (rules: readonly { readonly when: Parameters<typeof factsOf>[0] }[]): Set<string> =>
  new Set(rules.flatMap((rule) => factsOf(rule.when)));

/** A hall on the airside of an airport with much of what can make it risky, except for who owns it. */
const airsideHall: Loud = {
  site: { buildingArea: 30_000, airfieldAccess: ['airside'], airfieldAccessBasis: ['building', 'staff'] },
  access: { badges: true, handlesAircraft: true, groundHandlingApproval: true },
  systems: { customsLink: true, sharedPlatform: true, groupUpdates: true, administeredFrom: ['BE'] },
  dependence: { shareOfTraffic: 15, economicLeverage: true, crossBorder: true },
};
const insight: Loud['data'] = { category: 'trade', supplyChainInsight: true };
const insightWithKeys: Loud['data'] = {
  category: 'trade',
  supplyChainInsight: true,
  keyHolder: 'investor-group',
  remoteAccessFrom: ['CN'],
};

const dutyWithKeys = (jurisdiction: 'CN' | 'RU' | 'GB', open = true): NonNullable<Loud['duties']> => [
  { jurisdiction, channels: [{ means: 'keys', asset: 'trade-data', open }] },
];

describe('the Belgian risk model', () => {
  it('scores a quiet case zero, exactly', () => {
    const risk = riskOf({});
    expect(risk.inherent).toEqual({ min: { shown: '0.0', exact: '0' }, max: { shown: '0.0', exact: '0' } });
    expect(risk.band).toEqual({ min: 'low', max: 'low' });
  });

  it('gives points in the five steps that it declares, and a reason for each', () => {
    expect(model.criteria.length).toBeGreaterThanOrEqual(30);
    const steps = new Set(model.criteria.flatMap(({ levels }) => levels.map((level) => level.points)));
    expect([...steps].sort()).toEqual(['1', '2', '3', '5', '8']);
    for (const { id, levels, because } of model.criteria) {
      expect(because, id).toMatch(/^[A-Z].*\.$/);
      const points = levels.map((level) => Number(level.points));
      expect(points, id).toEqual([...points].sort((a, b) => b - a));
    }
  });

  it('lets no dimension alone make a case high', () => {
    const high = Number(model.bands.find(({ id }) => id === 'high')?.from);
    for (const { id, weight } of model.dimensions) expect(Number(weight), id).toBeLessThan(high);
  });

  it('reads no allegation, and no level of a law apart from the way it reaches an asset', () => {
    const read = factsRead([
      ...model.criteria.flatMap(({ levels }) => levels),
      ...model.controls,
      ...model.escalations,
    ]);
    for (const id of ['conduct.allegation', 'conduct.openProceedings', 'legalDuty.level']) {
      expect(read.has(id), id).toBe(false);
    }
  });

  it('softens by fractions, and never to nothing', () => {
    for (const { id, keeps } of model.controls) {
      for (const part of Object.values(keeps)) expect(ratioFrom(part).numerator, id).toBeGreaterThan(0n);
    }
  });
});

describe('what the model makes of an airside hall', () => {
  it('owned from a country whose law has safeguards it is moderate', () => {
    const risk = riskOf({ ...airsideHall, data: insight, duties: dutyWithKeys('GB') });
    expect(risk.band).toEqual({ min: 'moderate', max: 'moderate' });
  });

  it('with keys in the hands of a party that the law compels without a check it is elevated', () => {
    const risk = riskOf({ ...airsideHall, data: insightWithKeys, duties: dutyWithKeys('CN') });
    expect(risk.band).toEqual({ min: 'elevated', max: 'elevated' });
  });

  it('controlled by a state with aims of its own besides it is high, without any escalation', () => {
    const risk = riskOf({
      ...airsideHall,
      data: insightWithKeys,
      duties: dutyWithKeys('CN'),
      influence: { controlled: true, funding: true, appointments: true, partyBody: true, policyAims: true },
    });
    expect(risk.escalations.every(({ outcome }) => outcome === 'fails')).toBe(true);
    expect(risk.band).toEqual({ min: 'high', max: 'high' });
  });
});

describe('a legal duty to share data', () => {
  it('earns nothing without a channel, and an interval where the channel is not known', () => {
    expect(riskOf({ duties: dutyWithKeys('CN', false) }).residual.max.exact).toBe('0');
    const unknown = riskOf({ duties: [{ jurisdiction: 'CN' }] });
    expect(unknown.residual.min.exact).toBe('0');
    expect(Number(unknown.residual.max.shown)).toBeGreaterThan(0);
  });

  it('counts by what the law says and not by whose it is: two codes that swap profiles swap scores', () => {
    const { CN, GB } = legalProfiles as {
      CN: NonNullable<LegalProfiles[string]>;
      GB: NonNullable<LegalProfiles[string]>;
    };
    const swapped = { CN: GB, GB: CN };
    const hall = (code: 'CN' | 'GB'): Loud => ({
      ...airsideHall,
      systems: { ...airsideHall.systems, administeredFrom: [code] },
      data: {
        category: 'trade',
        storedIn: [code],
        remoteAccessFrom: ['BE', code],
        operator: { name: 'Cloud', seat: code },
      },
      duties: dutyWithKeys(code),
    });
    expect(riskOf(hall('GB'), swapped).residual).toEqual(riskOf(hall('CN')).residual);
    expect(riskOf(hall('CN'), swapped).residual).toEqual(riskOf(hall('GB')).residual);
    expect(riskOf(hall('CN')).residual).not.toEqual(riskOf(hall('GB')).residual);
  });
});

describe('a ground that could alone decide has a floor, however quiet the rest', () => {
  const grounds: Readonly<Record<string, readonly [Loud, 'elevated' | 'high']>> = {
    'state-control-with-military-use': [{ influence: { controlled: true, militaryEndUse: true } }, 'high'],
    'state-control-at-defence': [
      { influence: { controlled: true }, site: { neighbours: [{ kind: 'military', sensitive: false }] } },
      'high',
    ],
    'coercion-over-single-point': [{ influence: { coercion: true }, dependence: { singlePoint: true } }, 'high'],
    'compelled-access-to-security-data': [{ duties: dutyWithKeys('CN'), data: { category: 'security' } }, 'high'],
    'final-finding': [
      { conduct: [{ id: 'case', party: 'buyer', what: 'Something', by: 'A court', stage: 'final-finding' }] },
      'elevated',
    ],
    'military-end-use': [{ influence: { militaryEndUse: true } }, 'elevated'],
  };

  it.each(Object.entries(grounds))('%s', (id, [loud, floor]) => {
    const risk = riskOf(loud);
    expect(Number(risk.residual.max.shown)).toBeLessThan(25);
    expect(risk.escalations.find((one) => one.id === id)?.outcome).toBe('holds');
    expect(risk.band).toEqual({ min: floor, max: floor });
  });

  it('each escalation of the model is among them', () => {
    expect(Object.keys(grounds)).toEqual(model.escalations.map(({ id }) => id));
  });
});

describe('a badge or an approval, access and measure at once', () => {
  const measures = [
    'staff-background-checks',
    'airside-escort',
    'security-programme-audit',
    'ring-fenced-entity',
  ] as const;
  const combinations = Array.from({ length: 2 ** measures.length }, (_, chosen) =>
    measures.filter((_kind, index) => ((chosen >> index) & 1) === 1),
  );
  const hall = (access: Loud['access'], controls: Loud['controls']): number =>
    Number(
      riskOf({
        site: { airfieldAccess: ['airside'], airfieldAccessBasis: ['building'] },
        staff: { seconded: true, postsOpenToState: true },
        access: { handlesAircraft: true, ...access },
        controls: controls ?? [],
      }).residual.max.shown,
    );

  it.each(combinations.map((controls) => [controls.join(', ') || 'nothing', controls] as const))(
    'never makes a case look safer, with %s in place',
    (_, controls) => {
      const without = hall({}, controls);
      expect(hall({ badges: true }, controls)).toBeGreaterThanOrEqual(without);
      expect(hall({ secureSupplyChain: 'known-consignor' }, controls)).toBeGreaterThanOrEqual(without);
      expect(hall({ secureSupplyChain: 'regulated-agent' }, controls)).toBeGreaterThanOrEqual(without);
    },
  );
});
