import fc from 'fast-check';
import { type SourceStatus, sourceStatuses, strongestStatus, weakestStatus } from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const status = fc.constantFrom<SourceStatus>(...sourceStatuses);

describe('the status of several sources', () => {
  it('of a chain of reasons is that of the weakest link', () => {
    expect(weakestStatus(['confirmed', 'inferred', 'reported'])).toBe('inferred');
    expect(weakestStatus(['confirmed', 'unverified'])).toBe('unverified');
    expect(weakestStatus([])).toBe('confirmed');
  });

  it('of independent reasons is that of the best one', () => {
    expect(strongestStatus(['unverified', 'inferred', 'reported'])).toBe('reported');
    expect(strongestStatus(['unverified', 'confirmed'])).toBe('confirmed');
    expect(strongestStatus([])).toBe('unverified');
  });

  it('is one of theirs, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1 }), (statuses) => {
        const reversed = [...statuses].reverse();
        expect(statuses).toContain(weakestStatus(statuses));
        expect(statuses).toContain(strongestStatus(statuses));
        expect(weakestStatus(reversed)).toBe(weakestStatus(statuses));
        expect(strongestStatus(reversed)).toBe(strongestStatus(statuses));
      }),
    );
  });
});
