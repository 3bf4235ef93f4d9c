import fc from 'fast-check';
import { type Assessment, parseInvestment, screen } from 'fdi-screening';
import { belgium2023, timelines } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { anyCase } from '../investment/arbitrary-case.js';

const on = (asOf: string, input: object = { formatVersion: 1, id: 'hub', title: 'A hub' }): Assessment =>
  screen(parseInvestment({ ...input, host: 'BE' }), belgium2023, { asOf });
const named = (asOf: string): string[] => on(asOf).besides.map(({ id }) => id);

describe('the law under which critical infrastructure is designated', () => {
  it.each([
    ['2026-01-18', 'critical-infrastructure-2011'],
    ['2026-01-19', 'critical-entities-2025'],
    ['2026-11-22', 'critical-entities-2025'],
  ])('on %s is %s, and no other', (day, law) => {
    expect(named(day).filter((id) => id.startsWith('critical-'))).toEqual([law]);
  });

  it('is an indicator and not a condition, and of no named site is it said that it is designated', () => {
    const laws = belgium2023.besides.filter(({ id }) => id.startsWith('critical-'));
    expect(laws.length).toBe(2);
    for (const { says } of laws) {
      expect(says).toContain('an indicator that infrastructure is critical, not a condition');
      expect(says).toContain('nothing says that a named site is designated');
    }
    const text = renderReport(on('2026-11-22')).replace(/\s+/g, ' ');
    expect(text).toContain('Other law that stood on 22 November 2026');
    expect(text).toContain('None of it decides whether the investment must be notified.');
  });

  it('changes with the day and changes nothing else of an answer', () => {
    const withoutDay = ({ asOf: _, besides: __, receipt: ___, laterEvidence: ____, ...rest }: Assessment) => rest;
    fc.assert(
      fc.property(anyCase, (input) => {
        // A draft will be signed on the day of the case or later, so that day is the same in both.
        const dated = { ...input, asOf: '2026-01-18' };
        const [before, after] = [on('2026-01-18', dated), on('2026-01-19', dated)];
        expect(withoutDay(after)).toEqual(withoutDay(before));
        expect(after.besides).not.toEqual(before.besides);
      }),
      { numRuns: 25 },
    );
  });
});

describe('law beside the rules', () => {
  it.each([
    ['2018-12-31', ['critical-infrastructure-2011']],
    ['2020-10-10', ['flemish-decree', 'critical-infrastructure-2011']],
    ['2020-10-11', ['flemish-decree', 'critical-infrastructure-2011', 'regulation-2019-452']],
    ['2026-07-15', ['flemish-decree', 'critical-entities-2025', 'regulation-2019-452']],
    [
      '2026-07-16',
      ['flemish-decree', 'critical-entities-2025', 'regulation-2019-452', 'regulation-2026-1386-in-force'],
    ],
    ['2028-01-17', ['flemish-decree', 'critical-entities-2025', 'regulation-2026-1386']],
  ])('on %s', (day, laws) => {
    expect(named(day)).toEqual(laws);
  });

  it('is the same list in every rule set of the timeline: the day alone chooses', () => {
    for (const ruleSet of timelines.BE) expect(ruleSet.besides).toEqual(belgium2023.besides);
  });
});
