import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe.each(Object.entries(timelines))('the timeline of %s', (_, timeline) => {
  it('covers every day, without gap or overlap', () => {
    expect(timeline[0]?.appliesFrom).toBe('0000-01-01');
    expect(timeline.at(-1)?.appliesUntil).toBeUndefined();
    for (const [index, earlier] of timeline.slice(0, -1).entries()) {
      expect(dayAfter(earlier.appliesUntil as string)).toBe(timeline[index + 1]?.appliesFrom);
    }
  });
});

describe('which rule set is chosen', () => {
  const chosen = (signedOn: string, decidedOn: string) => ruleSetFor('BE', { signedOn, decidedOn }).id;

  it('is the one in force on the day of decision', () => {
    expect(chosen('2023-06-30', '2023-06-30')).toBe('belgium-before-2023');
    expect(chosen('2023-07-01', '2023-07-01')).toBe('belgium-2023');
    expect(chosen('2027-12-31', '2028-01-16')).toBe('belgium-2023');
    expect(chosen('2027-12-31', '2028-01-17')).toBe('belgium-from-2028');
  });

  it('leaves a signing from before the mechanism to its exclusion where the decision comes later', () => {
    expect(chosen('2023-06-30', '2023-07-01')).toBe('belgium-2023');
  });

  it('is the one in force on the day of signing where that is still to come', () => {
    expect(chosen('2023-08-01', '2023-06-15')).toBe('belgium-2023');
    expect(chosen('2028-02-01', '2026-11-22')).toBe('belgium-from-2028');
  });

  it('is dated to the day of decision', () => {
    expect(ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-05-01' }).asOf).toBe('2024-05-01');
  });
});

describe('dates without a known mechanism', () => {
  const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
  const on = (day: string) => screen(hub, ruleSetFor('BE', { signedOn: day, decidedOn: day })).obligation;

  it('need no notification before July 2023, and name the Flemish decree', () => {
    expect(on('2021-11-08').outcome).toBe('not-required');
    expect(on('2021-11-08').headline).toContain('Flemish decree');
  });

  it('are undetermined from 17 January 2028', () => {
    expect(on('2028-01-17').outcome).toBe('undetermined');
    expect(on('2028-01-17').headline).toContain('2026/1386');
  });
});

describe('what is asked wrongly', () => {
  it('a country without rule sets is told which there are', () => {
    expect(() => ruleSetFor('FR', { signedOn: '2024-03-01', decidedOn: '2024-03-01' })).toThrow(
      'There are no rule sets for "FR", only for BE.',
    );
    expect(() => ruleSetFor('toString', { signedOn: '2024-03-01', decidedOn: '2024-03-01' })).toThrow('only for BE');
  });

  it('a day that does not exist is named', () => {
    expect(() => ruleSetFor('BE', { signedOn: '2023-02-29', decidedOn: '2024-03-01' })).toThrow(
      'signedOn must be a day that exists, as YYYY-MM-DD, not "2023-02-29".',
    );
  });
});
