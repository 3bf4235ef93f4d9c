import { readFileSync } from 'node:fs';
import {
  band,
  byReading,
  criterion,
  defineFact,
  defineRuleSet,
  facts,
  known,
  type LegalProfile,
  legalProfiles,
  limb,
  parseInvestment,
  reading,
  screen,
} from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';

const hub = parseInvestment(readFileSync(new URL('../../examples/liege/hub.json', import.meta.url), 'utf8'));
const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

/** A ministry that reads Chinese law otherwise than the library does. */
const ownReading: LegalProfile = {
  compulsion: 2,
  independentAuthorisation: true,
  status: 'reported',
  citations: [{ instrument: 'Opinion 12 of the legal department', article: 'p. 3' }],
  lastVerified: '2026-05-01',
};

/** A case in which a party under one law holds the keys to personal data, and nothing else is said. */
const keysUnder = (jurisdiction: 'CN' | 'VG') =>
  parseInvestment({
    formatVersion: 1,
    id: 'case',
    title: 'Case',
    host: 'BE',
    ownership: { parties: [{ id: 'owner', name: 'Owner', kind: 'company' }] },
    legalDuties: [
      {
        id: 'duty',
        jurisdiction,
        boundParty: 'owner',
        binds: 'yes',
        channels: [{ means: 'keys', asset: 'personal-data', open: true }],
      },
    ],
  });

describe('a legal profile that a user overrides', () => {
  const before = screen(hub, rules);
  const after = screen(hub, rules, { legalProfiles: { CN: ownReading } });
  const criteriaOn = after.risk.contributions.filter((one) => one.overriddenProfiles.includes('CN'));

  it('stands in the assessment with its citation and with the profile in whose place it stands', () => {
    const china = after.legalProfiles.find((one) => one.jurisdiction === 'CN');
    expect(china).toMatchObject({ origin: 'replaced', profile: ownReading, inPlaceOf: legalProfiles.CN });
    expect(china?.facts).toContain('legalDuty.throughAnyChannel');
    expect(before.legalProfiles.find((one) => one.jurisdiction === 'CN')?.origin).toBe('library');
  });

  it('changes the score of what rests on it, and of nothing else', () => {
    const [was, is] = [
      screen(keysUnder('CN'), rules),
      screen(keysUnder('CN'), rules, { legalProfiles: { CN: ownReading } }),
    ];
    expect(is.risk.residual.min).not.toEqual(was.risk.residual.min);
    const changed = is.risk.contributions.filter((one, index) => {
      const before = was.risk.contributions[index];
      return one.share.max.exact !== before?.share.max.exact || one.share.min.exact !== before.share.min.exact;
    });
    expect(changed.map((one) => one.criterion)).toEqual(['legal-duty', 'unchecked-duty']);
    for (const one of changed) expect(one.overriddenProfiles, one.criterion).toEqual(['CN']);
  });

  it('is named by every criterion, control, escalation, fact and open fact that rests on it, and by no other', () => {
    const resting = new Set(after.legalProfiles.find((one) => one.jurisdiction === 'CN')?.facts);
    const { contributions, controls, escalations } = after.risk;
    for (const one of [...contributions, ...controls, ...escalations]) {
      const rests = one.facts.some((fact) => resting.has(fact));
      expect(one.overriddenProfiles).toEqual(rests ? ['CN'] : []);
      expect(one.reason.includes('a legal profile that was overridden: CN')).toBe(rests);
    }
    for (const one of [...after.facts, ...after.openFacts]) {
      expect(one.overriddenProfiles).toEqual(resting.has(one.fact) ? ['CN'] : []);
    }
    expect(criteriaOn.length).toBeGreaterThan(0);
  });

  it('is named in the report, with its citation and what the library says, and at every criterion', () => {
    const text = renderReport(after).replace(/\s+/g, ' ');
    expect(text).toContain('Opinion 12 of the legal department, p. 3');
    expect(text).toContain('CN: overridden');
    expect(renderReport(before)).not.toContain('overridden');
    const shown = criteriaOn.filter((one) => one.outcome !== 'does-not-fire');
    expect(text.split('overridden: CN').length - 1).toBeGreaterThanOrEqual(shown.length);
  });

  it('lends its status to what rests on it: the weakest counts', () => {
    const weak = screen(hub, rules, { legalProfiles: { CN: { ...ownReading, status: 'unverified' } } });
    for (const one of weak.risk.contributions.filter((each) => each.overriddenProfiles.length > 0)) {
      expect(one.status, one.criterion).toBe('unverified');
    }
  });
});

describe('a profile', () => {
  it('that says the same as the library is no override', () => {
    const same = screen(hub, rules, { legalProfiles: { CN: { ...(legalProfiles.CN as LegalProfile) } } });
    expect(same).toEqual(screen(hub, rules));
  });

  it('that the library has not got is added; without one, what rests on it is open and says that there is none', () => {
    const islands = keysUnder('VG');
    const without = screen(islands, rules).legalProfiles;
    expect(without).toEqual([
      { jurisdiction: 'VG', origin: 'missing', facts: expect.arrayContaining(['legalDuty.throughAnyChannel']) },
    ]);
    const added = screen(islands, rules, { legalProfiles: { VG: ownReading } });
    expect(added.legalProfiles[0]).toMatchObject({ jurisdiction: 'VG', origin: 'added', profile: ownReading });
    expect(added.facts.find((one) => one.fact === 'legalDuty.throughAnyChannel')?.mayBe).toBe('2 on the scale 0 to 4');
  });

  it('that cannot be used is refused with every problem, and nothing is screened', () => {
    const wrong = {
      China: ownReading,
      RU: { ...ownReading, citations: [] },
      US: { ...ownReading, compulsion: 5, remedies: true },
    };
    expect(() => screen(hub, rules, { legalProfiles: wrong as never })).toThrow(
      expect.objectContaining({
        name: 'RangeError',
        message: expect.stringMatching(/"China"[\s\S]*RU\.citations[\s\S]*US\.compulsion[\s\S]*remedies/),
      }),
    );
  });
});

it('an obligation that rests on an overridden profile says so in its headline, its limb and its reason', () => {
  const bindsHard = defineFact('own.lawCompels', {
    type: 'boolean',
    title: 'Law compels',
    question: 'Does the law compel?',
    derive: (_, context) => known(context.legalProfile('CN')?.compulsion === 4),
  });
  const ownLaw = defineRuleSet({
    id: 'own',
    title: 'Own',
    jurisdiction: 'BE',
    appliesFrom: '2020-01-01',
    lastVerified: '2024-01-01',
    facts: [bindsHard, facts['site.portAccess']],
    scope: {
      tests: [
        { id: 'test', title: 'the law compels', limbs: [limb('limb', { title: 'L', when: bindsHard.is(true) })] },
      ],
    },
    risk: {
      dimensions: [{ id: 'd', title: 'D', weight: '100' }],
      criteria: [criterion('c', { dimension: 'd', when: bindsHard.is(true), points: 1, because: 'x' })],
      bands: [band('low', 'Low', 0)],
    },
  });
  const { obligation } = screen(hub, ownLaw, { asOf: '2024-03-01', legalProfiles: { CN: ownReading } });
  expect(obligation.outcome).toBe('not-required');
  for (const text of [obligation.headline, obligation.limbs[0]?.reason, obligation.reasons[0]?.text]) {
    expect(text).toContain('a legal profile that was overridden: CN');
  }
});

it('an obligation of which only one reading rests on an overridden profile says so as well', () => {
  const law = defineRuleSet({
    id: 'split',
    title: 'Split',
    jurisdiction: 'BE',
    appliesFrom: '2020-01-01',
    lastVerified: '2024-01-01',
    facts: [facts['site.portAccess'], facts['legalDuty.level']],
    scope: {
      questions: [{ id: 'q', question: '?', readings: [reading('a', { title: 'a' }), reading('b', { title: 'b' })] }],
      tests: [
        {
          id: 'test',
          title: 'it is so',
          limbs: [
            limb('one', {
              title: 'One',
              when: byReading('q', { a: facts['site.portAccess'].is(true), b: facts['legalDuty.level'].atLeast(3) }),
            }),
          ],
        },
      ],
    },
  });
  const { obligation } = screen(keysUnder('CN'), law, { asOf: '2024-03-01', legalProfiles: { CN: ownReading } });
  expect(obligation.limbs[0]).toMatchObject({
    overriddenProfiles: ['CN'],
    facts: ['site.portAccess', 'legalDuty.level'],
  });
  expect(obligation.limbs[0]?.reason).toContain('a legal profile that was overridden: CN');
  expect(obligation.headline).toContain('a legal profile that was overridden: CN');
});

it.each([new Map([['CN', ownReading]]), [ownReading], null])('profiles that are no object are refused', (profiles) => {
  expect(() => screen(hub, rules, { legalProfiles: profiles as never })).toThrow('whose keys are country codes');
});
