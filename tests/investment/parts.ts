import type { InvestmentInput } from 'fdi-screening';

/** What every case must say. */
export const least = { formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' } as const satisfies InvestmentInput;

/** Two pieces of evidence of one originator, and one of another. */
export const evidence = [
  { id: 'permit', title: 'Permit', originator: { name: 'Region', kind: 'authority' }, kind: 'decision' },
  { id: 'permit-again', title: 'The same', originator: { name: 'Region', kind: 'authority' }, kind: 'press-report' },
  { id: 'company', title: 'Brochure', originator: { name: 'Hub', kind: 'target' }, kind: 'company-statement' },
] as const;

/** A case of one site, of which something is said. */
export const withSite = (says: object): object => ({
  ...least,
  evidence,
  sites: [{ id: 'hall', name: 'Hall', ...says }],
});

/** A case of a transaction of which something is said. */
export const withTransaction = (says: object): object => ({ ...least, evidence, transaction: says });
