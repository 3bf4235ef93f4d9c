import { features } from '../../scripts/validation/published-case.js';

/** A case in the form of the collection, of which nothing is known but what is given. */
export const written = (given: {
  readonly id?: string;
  readonly outcome?: string;
  readonly features?: object;
  readonly investor?: object;
  readonly asset?: object;
  readonly [key: string]: unknown;
}): object => ({
  id: 'XX-2024-CASE',
  outcome: 'cleared',
  instrument: 'statutory_screening',
  validation_use: 'primary',
  deal_group: null,
  matched_pair_with: null,
  ...given,
  asset: { type: null, area_m2: null, airport_or_port_access: null, ...given.asset },
  investor: {
    jurisdiction: null,
    ultimate_owner_jurisdiction: null,
    ownership: 'not_stated',
    ownership_basis: 'not_stated',
    ...given.investor,
  },
  features: { ...Object.fromEntries(features.map((id) => [id, null])), ...given.features },
});
