import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseInvestment } from 'fdi-screening';
import { describe, expect, it, vi } from 'vitest';
import { anyCase } from './arbitrary-case.js';
import { accepted } from './cases.js';
import { least, withSite } from './parts.js';

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

describe('a parsed case', () => {
  it('is the same when it is written as JSON and read back', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const investment = parseInvestment(input);
        expect(investment).toEqual(input);
        const written = JSON.stringify(investment);
        const read = parseInvestment(written);
        expect(read).toEqual(investment);
        expect(JSON.stringify(read)).toBe(written);
        expect(parseInvestment(investment)).toEqual(investment);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the Liège hub', () => {
    const hub = parseInvestment(readFileSync('examples/liege/hub.json', 'utf8'));
    expect(parseInvestment(JSON.stringify(hub, null, 2))).toEqual(hub);
  });

  it('is frozen to its leaves', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        expect(isFrozen(parseInvestment(input))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('does not change with its input, and does not change it', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const before = structuredClone(input);
        const investment = parseInvestment(input);
        expect(input).toEqual(before);
        expect(isFrozen(input)).toBe(false);
        for (const key of Object.keys(input)) delete (input as Record<string, unknown>)[key];
        expect(investment).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('shares no part with its input', () => {
    const sites = [{ id: 'hall', name: 'Hall', airfieldAccess: ['airside'] }];
    const investment = accepted({ ...least, sites });
    sites[0]?.airfieldAccess.push('none');
    sites.push({ id: 'other', name: 'Other', airfieldAccess: [] });
    expect(investment.sites).toEqual([{ id: 'hall', name: 'Hall', airfieldAccess: ['airside'] }]);
  });

  it('is read once: a getter that answers otherwise the second time cannot mislead', () => {
    let reads = 0;
    const site = {
      id: 'hall',
      name: 'Hall',
      get buildingArea() {
        reads += 1;
        return reads === 1 ? 30000 : 'a secret';
      },
    };
    expect(accepted({ ...least, sites: [site] }).sites).toMatchObject([{ buildingArea: 30000 }]);
    expect(reads).toBe(1);
  });

  it('is read without making code of text, which many a page forbids', () => {
    const compiled = vi.spyOn(globalThis, 'Function');
    accepted(withSite({ buildingArea: 30000 }));
    expect(compiled).not.toHaveBeenCalled();
    compiled.mockRestore();
  });

  it('leaves out what is undefined', () => {
    const investment = accepted({ ...withSite({ buildingArea: undefined }), note: undefined });
    expect(Object.keys(investment)).not.toContain('note');
    expect(JSON.stringify(investment.sites)).toBe('[{"id":"hall","name":"Hall"}]');
  });
});
