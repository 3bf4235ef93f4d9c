import { parseInvestment } from 'fdi-screening';
import type { Imported } from 'fdi-screening/interop';
import { expect } from 'vitest';

/** What is imported as the ownership of a case of which nothing else is known. */
export const caseOf = ({ parties, interests }: Imported) => ({
  formatVersion: 1,
  id: 'x',
  title: 'x',
  host: 'BE',
  ownership: { parties: { items: parties, complete: false }, interests: { items: interests, complete: false } },
});

/** What an import returns is a part of a case as it is: nothing has to be mended, and nothing is lost. */
export function expectPartOfCase(imported: Imported): void {
  const { ownership } = parseInvestment(caseOf(imported));
  expect(ownership?.parties).toEqual({ items: imported.parties, complete: false });
  expect(ownership?.interests).toEqual({ items: imported.interests, complete: false });
}
