import { evidencePolicies, type Investment, legalProfiles, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { investmentFrom } from '../../scripts/validation/mapping.js';
import { type KnownFacts, parsePublishedCases } from '../../scripts/validation/published-case.js';
import { asOf, belgianRisk, scoreOf } from '../../scripts/validation/scores.js';
import { written } from './cases.js';

type Given = Parameters<typeof written>[0];

function factsOf(given: Given): KnownFacts {
  const [one] = parsePublishedCases(JSON.stringify([written(given)]));
  return one?.facts ?? expect.fail();
}
const mapped = (given: Given): Investment => investmentFrom(factsOf(given));

/** The criteria that fire, and those known not to, under a policy. */
function settled(given: Given, policy: (typeof evidencePolicies)[number]) {
  const { contributions } = scoreOf(mapped(given), policy);
  const by = (outcome: string) => contributions.filter((one) => one.outcome === outcome).map((one) => one.criterion);
  return { fires: by('fires'), silent: by('does-not-fire') };
}

/** A deal of which everything that the mapping reads is said. */
const loud = (jurisdiction: string, owner: string): Given => ({
  investor: {
    jurisdiction,
    ultimate_owner_jurisdiction: owner,
    ownership: 'state_owned',
    ownership_basis: 'sourced',
  },
  asset: { type: 'land', area_m2: 300_000, airport_or_port_access: 'container terminal in seaport' },
  features: {
    state_owned_or_linked_investor: true,
    non_eu_eea_ultimate_owner: true,
    control_acquired: true,
    defence_or_military_link: true,
    dual_use_or_sensitive_tech: true,
    critical_infrastructure: true,
    sensitive_data_access: true,
    key_or_sole_supplier: true,
    military_site_proximity: true,
    airport_or_port_access: true,
  },
});

it('a case of which nothing is known settles no criterion', () => {
  for (const policy of evidencePolicies) expect(settled({}, policy)).toEqual({ fires: [], silent: [] });
});

describe('what is known settles what the table says, and under the policies that it says', () => {
  const feature = (id: string, value: boolean): Given => ({ features: { [id]: value } });
  const owned = (ownership: string, basis: string, linked: boolean): Given => ({
    investor: { ownership, ownership_basis: basis },
    features: { state_owned_or_linked_investor: linked, non_eu_eea_ultimate_owner: true },
  });
  const port: Given = {
    asset: { airport_or_port_access: 'container terminal in seaport' },
    features: { airport_or_port_access: true },
  };
  const airside: Given = {
    asset: { airport_or_port_access: 'direct access between airside and landside' },
    features: { airport_or_port_access: true },
  };
  const chineseOwner: Given = {
    investor: { ultimate_owner_jurisdiction: 'CN' },
    features: { control_acquired: true },
  };
  interface Settled {
    readonly fires: readonly string[];
    readonly silent: readonly string[];
  }
  const none: Settled = { fires: [], silent: [] };
  const fires = (...criteria: string[]): Settled => ({ fires: criteria, silent: [] });
  const silent = (...criteria: string[]): Settled => ({ fires: [], silent: criteria });

  it.each<[string, Given, Settled, Settled]>([
    [
      'sensitive technology',
      feature('dual_use_or_sensitive_tech', true),
      fires('sensitive-technology'),
      fires('sensitive-technology'),
    ],
    [
      'no sensitive technology',
      feature('dual_use_or_sensitive_tech', false),
      silent('sensitive-technology'),
      silent('sensitive-technology'),
    ],
    [
      'critical infrastructure',
      feature('critical_infrastructure', true),
      fires('critical-infrastructure'),
      fires('critical-infrastructure'),
    ],
    ['no critical infrastructure: land crucial for it is open', feature('critical_infrastructure', false), none, none],
    ['a key supplier', feature('key_or_sole_supplier', true), fires('single-point-of-dependence'), none],
    ['no key supplier: other sites are open', feature('key_or_sole_supplier', false), none, none],
    ['a military link', feature('defence_or_military_link', true), fires('defence-flows'), none],
    ['sensitive data of an open kind', feature('sensitive_data_access', true), none, none],
    [
      'a military neighbour',
      feature('military_site_proximity', true),
      fires('sensitive-neighbours'),
      fires('sensitive-neighbours'),
    ],
    ['no military neighbour: others are open', feature('military_site_proximity', false), none, none],
    ['a state that owns', owned('state_owned', 'sourced', true), fires('state-control'), fires('state-control')],
    ['a state that is linked', owned('state_linked', 'sourced', true), none, none],
    ['no state, by a source', owned('private', 'sourced', false), silent('state-control'), silent('state-control')],
    ['no state, inferred', owned('private', 'inferred_no_state_link_reported', false), silent('state-control'), none],
    ['a seaport', port, fires('port-access'), fires('port-access')],
    ['control by a party under a law without safeguards', chineseOwner, fires('legal-duty', 'unchecked-duty'), none],
    [
      'the same law without control: the channel is unknown',
      { ...chineseOwner, features: { control_acquired: false } },
      none,
      none,
    ],
    ['the airside', airside, fires('airfield-access'), fires('airfield-access')],
  ])('%s', (_, given, asserted, cautious) => {
    expect(settled(given, 'asserted')).toEqual(asserted);
    expect(settled(given, 'cautious')).toEqual(cautious);
  });
});

it('nothing that tells the outcome reaches a mapped case', () => {
  const leaks = {
    title: 'Refused',
    outcome_detail: 'Refused',
    security_factors: ['Refused'],
    security_factors_cited_by: 'authority',
    special_features: ['Refused'],
    data_access: 'Refused',
    legal_basis: 'Refused',
    notes: 'Refused',
    confidence: 'high',
    deal: { stake_after_pct: 24.99 },
    id: 'REFUSED',
    outcome: 'prohibited',
    instrument: 'policy_decision',
    validation_use: 'secondary',
    deal_group: 'REFUSED',
  };
  expect(mapped({ ...loud('CN', 'CN'), ...leaks })).toEqual(mapped(loud('CN', 'CN')));
});

describe('countries', () => {
  it('stand in a mapped case as the jurisdiction of a legal duty, and as the host that all cases share', () => {
    const { host, legalDuties, ...rest } = mapped(loud('CH', 'RU'));
    expect(host).toBe('BE');
    expect(JSON.stringify(rest)).not.toMatch(/"(CH|RU)"/);
    expect(JSON.stringify(legalDuties)).toMatch(/"CH".*"RU"/s);
  });

  it.each(evidencePolicies)('exchanged with their legal profiles change no score under %s', (evidence) => {
    const round = ['CN', 'US', 'RU', 'AE', 'CN'];
    const next = (code: string): string => round[round.indexOf(code) + 1] ?? code;
    const moved = Object.fromEntries(
      round.slice(1).flatMap((code) => {
        const profile = legalProfiles[round[round.indexOf(code, 1) - 1] as keyof typeof legalProfiles];
        return profile === undefined ? [] : [[code, profile] as const];
      }),
    );
    for (const [investor, owner] of [
      ['CN', 'CN'],
      ['US', 'RU'],
      ['RU', 'AE'],
    ] as const) {
      const there = screen(mapped(loud(next(investor), next(owner))), belgianRisk, {
        asOf,
        evidence,
        legalProfiles: moved,
      });
      const here = screen(mapped(loud(investor, owner)), belgianRisk, { asOf, evidence });
      expect(there.risk.residual).toEqual(here.risk.residual);
      expect(there.risk.band).toEqual(here.risk.band);
    }
  });

  it('count through their law alone: without its profile, another law scores otherwise', () => {
    expect(scoreOf(mapped(loud('CN', 'CN')), 'asserted').score).not.toEqual(
      scoreOf(mapped(loud('CH', 'CH')), 'asserted').score,
    );
  });
});

it('the risk model alone scores as the whole Belgian rule set does', () => {
  const investment = mapped(loud('CN', 'CN'));
  const whole = screen(investment, belgium2023, { asOf, evidence: 'asserted' });
  expect(screen(investment, belgianRisk, { asOf, evidence: 'asserted' }).risk).toEqual(whole.risk);
});
