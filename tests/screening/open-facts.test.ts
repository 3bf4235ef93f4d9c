import fc from 'fast-check';
import { defineRuleSet, facts, parseInvestment, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { caseOf, siteSpec, toyRuleSet } from './toy-world.js';

describe('what is not known', () => {
  it('lists every fact that is open and read by a criterion whose share is still an interval', () => {
    fc.assert(
      fc.property(fc.array(siteSpec, { minLength: 1, maxLength: 2 }), toyRuleSet, (specs, ruleSet) => {
        const { risk, openFacts, facts: all } = screen(caseOf(specs), ruleSet, { evidence: 'asserted' });
        const open = new Set(openFacts.map((one) => one.fact));
        const isOpen = (id: string): boolean => all.some((one) => one.fact === id && one.open);
        for (const contribution of risk.contributions) {
          if (contribution.share.min.exact === contribution.share.max.exact) continue;
          // Some fact that the criterion or its controls read must be there to ask for.
          const read = [...contribution.facts, ...risk.controls.flatMap((control) => control.facts)].filter(isOpen);
          expect(read.some((id) => open.has(id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not lose a question because another control is certain', () => {
    const hall = (access: object) =>
      parseInvestment({
        formatVersion: 1,
        id: 'hall',
        title: 'Hall',
        host: 'BE',
        sites: [{ id: 'hall', name: 'Hall', access }],
      });
    const open = (access: object): string[] =>
      screen(hall(access), belgium2023, { asOf: '2024-03-01' }).openFacts.map((one) => one.fact);
    for (const id of ['staff.postsOpenToState', 'staff.seconded', 'controls.staffBackgroundChecks']) {
      expect(open({})).toContain(id);
      expect(open({ badges: true })).toContain(id);
    }
  });
});

describe('screening', () => {
  const hall = parseInvestment({ formatVersion: 1, id: 'hall', title: 'Hall', host: 'BE' });
  const scoresOnly = defineRuleSet({
    id: 'scores',
    title: 'Scores',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    asOf: '2024-01-01',
    facts: [facts['site.portAccess']],
  });

  it('under a rule set that only scores says nothing of a duty', () => {
    const { outcome, headline } = screen(hall, scoresOnly).obligation;
    expect([outcome, headline]).toEqual(['undetermined', 'Undetermined: this rule set does not say who must notify.']);
  });

  it('takes only a case that the parser has checked: a misspelt word would read as a no', () => {
    const unchecked = { ...hall, sites: [{ id: 'a', name: 'A', airfieldAccess: ['airsid'] }] };
    expect(() => screen(unchecked as never, scoresOnly)).toThrow('a case from parseInvestment');
  });

  it('refuses the law of another state, and an evidence policy that there is not', () => {
    const french = parseInvestment({ formatVersion: 1, id: 'hall', title: 'Hall', host: 'FR' });
    expect(() => screen(french, scoresOnly)).toThrow('The case is about FR, but "scores" is the law of BE.');
    expect(() => screen(hall, scoresOnly, { evidence: 'cautios' as never })).toThrow(
      'asserted, cautious, corroborated',
    );
    expect(() => screen(hall, undefined as never)).toThrow('Give screen a rule set');
  });

  it('says which evidence is dated after the day of assessment', () => {
    const source = (id: string, date?: string) => ({
      id,
      title: id,
      kind: 'law',
      originator: { name: id, kind: 'authority' },
      ...(date === undefined ? {} : { date }),
    });
    const dated = parseInvestment({
      formatVersion: 1,
      id: 'hall',
      title: 'Hall',
      host: 'BE',
      evidence: [
        source('before', '2023-12'),
        source('same-month', '2024-01'),
        source('after', '2025'),
        source('undated'),
      ],
    });
    expect(screen(dated, scoresOnly).laterEvidence).toEqual(['after']);
  });
});
