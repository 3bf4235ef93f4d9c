import { factDeriver } from '../../src/facts/derive.js';
import type { EvidencePolicy } from '../../src/facts/evidence-policy.js';
import type { Fact } from '../../src/facts/fact.js';
import type { InvestmentInput } from '../../src/investment/investment.js';
import { parseInvestment } from '../../src/investment/parse.js';
import type { LegalProfile, LegalProfiles } from '../../src/reference/legal-profile.js';
import { inWords } from './possible-words.js';

/** What a case says beyond what every case must. */
export type Parts = Omit<InvestmentInput, 'formatVersion' | 'id' | 'title' | 'host'>;
type Sites = Extract<Parts['sites'], readonly unknown[]>;

/** A site without its id and name. */
export type SiteParts = Partial<Sites[number]>;

const profile = (properties: Partial<LegalProfile>): LegalProfile => ({
  status: 'inferred',
  citations: [{ instrument: 'A law made up for a test' }],
  lastVerified: '2026-11-22',
  ...properties,
});

/** XK stands for a state whose law compels without a check; of PM nothing is known. */
export const legalProfiles: LegalProfiles = {
  BE: profile({ compulsion: 0, dataProtection: 'gdpr' }),
  CH: profile({ compulsion: 1, dataProtection: 'adequate' }),
  XK: profile({ compulsion: 4, independentAuthorisation: false, remedy: false, dataProtection: 'none' }),
};

interface On {
  readonly asOf?: string;
  readonly evidence?: EvidencePolicy;
}

/** What a fact may be in a case, in words. */
export function derive(parts: Parts, fact: Fact, { asOf = '2024-03-01', evidence = 'asserted' }: On = {}): string {
  const investment = parseInvestment({ formatVersion: 1, id: 'case', title: 'A case', host: 'BE', ...parts });
  return inWords(factDeriver(investment, { asOf, evidence, legalProfiles })(fact).possible);
}

/** A complete list of sites. */
export const sites = (...members: SiteParts[]): { sites: Sites } => ({
  sites: members.map((member, index) => ({ id: `site-${index}`, name: 'Hall', ...member })),
});

/** A list that shows only some of its members. */
export const withMore = <Item>(items: Item[]) => ({ items, complete: false });

/** A leaf of which several values are claimed. */
export const claims = <T>(...values: T[]) => ({
  claims: values.map((value) => ({ value, by: 'Someone', status: 'asserted' as const })),
});
