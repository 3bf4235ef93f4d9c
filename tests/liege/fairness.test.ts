import {
  type Assessment,
  type InvestmentInput,
  isEuMember,
  legalProfiles,
  parseInvestment,
  screen,
} from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import {
  differingCriteria,
  differingFloors,
  type Owner,
  otherOwners,
  withOwner,
} from '../../examples/liege/fairness.js';
import { intervalText } from '../../examples/liege/print.js';
import { assess, runLiegeExample } from '../../examples/liege/run.js';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';
import { contribution, exactly, hub, itemsOf, limb } from './hub.js';

const day = '2024-03-01';
const deal = hypotheticalPurchase(hub);
const real = assess(deal, day);
const others = otherOwners.map((owner) => assess(withOwner(deal, owner), day));
const [dutch, american, norwegian] = others as [Assessment, Assessment, Assessment];
const runs = [real, ...others];

const ofLegalDuties = ['legal-duty', 'unchecked-duty', 'duty-reaches-abroad'];
/** Reads whether the seat of the operator's parent, here the buyer's parent, has the GDPR or an adequacy decision. */
const ofDataProtection = 'cloud-operator';

describe('a buyer that is resident in the Union', () => {
  it('need not notify, for one reason: it is not foreign', () => {
    expect(dutch.obligation.outcome).toBe('not-required');
    expect(dutch.obligation.reasons.map(({ id }) => id)).toEqual(['foreign-investor']);
    expect(dutch.obligation.dependsOn).toEqual([]);
  });

  it('is foreign on no reading of any way to be so', () => {
    const test = dutch.obligation.tests.find(({ id }) => id === 'foreign-investor');
    for (const id of test?.limbs ?? []) {
      expect(limb(dutch, id).outcome, id).toBe('fails');
      for (const reading of limb(dutch, id).readings) expect(reading.outcome, id).toBe('fails');
    }
    expect(test?.limbs.length).toBeGreaterThan(5);
  });
});

describe.each([
  ['the United States', 'US', american],
  ['Norway', 'NO', norwegian],
] as const)('a buyer of %s', (_name, country, run) => {
  it('is foreign and has the same obligation as the real owner, on every reading', () => {
    expect(isEuMember(country, day)).toBe(false);
    expect(limb(run, 'third-country-undertaking').outcome).toBe('holds');
    expect(run.obligation.outcome).toBe('required');
    for (const key of ['headline', 'status', 'dependsOn', 'readings', 'advice'] as const) {
      expect(run.obligation[key]).toEqual(real.obligation[key]);
    }
  });
});

describe('the score', () => {
  it('differs with the law and not with the border: the Norwegian buyer scores as the Dutch, and must notify', () => {
    expect(new Set([real, american, norwegian].map(({ risk }) => risk.residual.max.exact)).size).toBe(3);
    expect(norwegian.risk).toEqual(dutch.risk);
  });

  it('differs in exactly these criteria', () => {
    expect(differingCriteria(runs)).toEqual([...ofLegalDuties, ofDataProtection]);
    expect(differingCriteria([real, american])).toEqual(['legal-duty', 'unchecked-duty', ofDataProtection]);
    expect(differingCriteria([real, norwegian])).toEqual([...ofLegalDuties, ofDataProtection]);
    expect(differingCriteria([american, norwegian])).toEqual(ofLegalDuties);
  });

  it('differs only where a criterion reads a property of a law', () => {
    for (const id of differingCriteria(runs)) {
      const ofLaw = contribution(real, id).facts.filter((fact) => /^legalDuty\.|OutsideGdpr$/.test(fact));
      expect(ofLaw, id).not.toEqual([]);
    }
  });

  it('differs by the legal duties alone where the seat of the operator is left where it was', () => {
    const moved = otherOwners.map((owner) => assess({ ...withOwner(deal, owner), data: deal.data }, day));
    expect(differingCriteria([real, ...moved])).toEqual(ofLegalDuties);
  });

  it('is otherwise the same to the last digit, floors that hang on level 4 apart', () => {
    const same = ({ risk }: Assessment) => ({
      controls: risk.controls,
      floors: risk.escalations.filter(({ id }) => id !== 'compelled-access-to-security-data'),
      contributions: risk.contributions.filter(({ criterion }) => !differingCriteria(runs).includes(criterion)),
    });
    for (const run of runs.slice(1)) expect(same(run)).toEqual(same(real));
    expect(differingFloors(runs)).toEqual(['compelled-access-to-security-data']);
  });

  it('follows the law and nothing else: with the legal profile of China every buyer scores as the real owner', () => {
    const china = legalProfiles.CN;
    const profiles = china === undefined ? {} : { NL: china, US: china, NO: china };
    for (const owner of otherOwners) {
      const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
      const run = screen(parseInvestment(withOwner(deal, owner)), rules, { legalProfiles: profiles });
      expect(differingCriteria([real, run]), owner.name).toEqual([]);
      expect(run.risk.residual).toEqual(real.risk.residual);
    }
  });

  it.each(['asserted', 'corroborated'] as const)('differs in no other criterion under the %s policy', (policy) => {
    const under = otherOwners.map((owner) => assess(withOwner(deal, owner), day, policy));
    const found = differingCriteria([assess(deal, day, policy), ...under]);
    expect(found).toEqual(expect.arrayContaining(ofLegalDuties));
    expect([...ofLegalDuties, ofDataProtection]).toEqual(expect.arrayContaining(found));
  });
});

describe('the swap', () => {
  it('adds nothing of its own: a Chinese buyer stipulated in the same way scores as the real owner', () => {
    const chinese: Owner = { country: 'CN', name: 'China', residences: ['CN', 'CN'] };
    const run = assess(withOwner(deal, chinese), day);
    expect(differingCriteria([real, run])).toEqual([]);
    expect(differingFloors([real, run])).toEqual([]);
    expect(run.risk.residual).toEqual(real.risk.residual);
    expect(run.obligation.headline).toBe(real.obligation.headline);
  });

  it('leaves everything but the owner, its law and the seat of its group', () => {
    const { transaction, target, sites, conduct, controls, context } = deal;
    const kept = ({ legalDuties, ownership, data }: InvestmentInput) => ({
      channels: itemsOf(legalDuties).map((duty) => duty.channels),
      influence: itemsOf(ownership?.parties).flatMap(({ stateInfluence }) => stateInfluence ?? []),
      data: itemsOf(data).map((set) => ({ ...set, operator: { ...set.operator, parentSeat: undefined } })),
    });
    for (const owner of otherOwners) {
      expect(withOwner(deal, owner)).toMatchObject({ transaction, target, sites, conduct, controls, context });
      expect(kept(withOwner(deal, owner))).toEqual(kept(deal));
    }
  });

  it('takes the law from the legal profiles, and makes none up', () => {
    const cited = otherOwners.map((owner) => itemsOf(withOwner(deal, owner).legalDuties)[0]?.instruments);
    expect(cited.map((laws) => laws?.map(({ title, article }) => [title, article]))).toEqual([
      [],
      [['CLOUD Act (2018)', '18 USC 2713']],
      [],
    ]);
  });

  it('of nationalities alone changes nothing in obligation and score', () => {
    const parties = itemsOf(deal.ownership?.parties);
    for (const nationality of ['NL', 'US', 'NO', 'RU'] as const) {
      const items = parties.map((party) => ({ ...party, nationalities: [nationality] }));
      const run = assess({ ...deal, ownership: { ...deal.ownership, parties: { items, complete: false } } }, day);
      expect(run.obligation).toEqual(real.obligation);
      expect(run.risk).toEqual(real.risk);
    }
  });
});

describe('what the example prints of it', () => {
  const printed = runLiegeExample();
  const part = printed.slice(printed.indexOf('\n6. ')).split('\n');
  /** The cells of each row, by what stands in its first column. */
  const rows = new Map(part.map((line) => line.trim().split(/\s{2,}/)).map(([name = '', ...row]) => [name, row]));

  it('agrees with the assessments', () => {
    expect(rows.get('must be notified')).toEqual(['required', 'not required', 'required', 'required']);
    expect(rows.get('established score')).toEqual(runs.map(({ risk }) => risk.residual.min.shown));
    expect(rows.get('possible score')).toEqual(runs.map(({ risk }) => `up to ${risk.residual.max.shown}`));
    expect(rows.get('band')).toEqual(runs.map(({ risk }) => `${risk.band.min} to ${risk.band.max}`));
  });

  it('lists each criterion that differs with its share under each owner, and says that all others are the same', () => {
    const ids = real.risk.contributions.map(({ criterion }) => criterion);
    const listed = part.flatMap((line) => ids.filter((id) => line.startsWith(`  ${id}  `)));
    expect(listed).toEqual(differingCriteria(runs));
    const compared = `${ids.length - listed.length} of the ${ids.length} criteria compared`;
    expect(part.join(' ')).toContain(`Everything else is the same: ${compared}`);
    for (const id of listed) expect(rows.get(id)).toEqual(runs.map((run) => intervalText(contribution(run, id).share)));
  });

  it('gives the property of the law that makes the difference, with its status', () => {
    const laws = (['CN', 'NL', 'US', 'NO'] as const).map((code) => legalProfiles[code]);
    expect(rows.get('how far the law can compel, 0 to 4')).toEqual(['4', '0', '1 to 3', '0']);
    expect(rows.get('reach to data held abroad')).toEqual(['open', 'not asked', 'yes', 'not asked']);
    expect(rows.get('status of these properties')).toEqual(laws.map((law) => law?.status));
    expect(legalProfiles.CN?.compulsion).toBe(4);
    expect(legalProfiles.HK?.compulsion, 'the level that is shown lies in the bounds of Hong Kong').toMatchObject({
      max: 4,
    });
  });

  it('says with reason that the duties move only what is possible, and that a European law adds nothing', () => {
    for (const run of runs) for (const id of ofLegalDuties) expect(contribution(run, id).share.min.exact).toBe('0');
    for (const id of ofLegalDuties) expect(contribution(norwegian, id).share.max.exact).toBe('0');
    const least = (run: Assessment) => exactly(run.risk.residual.min.exact);
    const ofOperator = (run: Assessment) => exactly(contribution(run, ofDataProtection).share.min.exact);
    expect(least(real) - least(norwegian)).toBeCloseTo(ofOperator(real) - ofOperator(norwegian), 12);
  });
});
