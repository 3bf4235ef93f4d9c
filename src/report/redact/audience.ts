import type { Assessment, RestrictedEvidence } from '../../screening/assessment.js';

/**
 * For whom a report is written.
 *
 * - `authority`: who screens; sees everything;
 * - `eu`: the Commission and other Member States; evidence marked `restricted` too, `confidential` not;
 * - `investor`: who acquires; what is public, and what it said itself where it is the only one who acquires;
 * - `public`: everybody; what is public.
 */
export const audiences = ['authority', 'investor', 'eu', 'public'] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

const sees: Readonly<Record<Audience, (one: RestrictedEvidence) => boolean>> = {
  authority: () => true,
  eu: ({ mark }) => mark === 'restricted',
  investor: ({ fromInvestor }) => fromInvestor,
  public: () => false,
};

/** The evidence that an audience does not see, by id. */
export const withheldFrom = (
  { confidentiality }: Assessment,
  audience: Audience,
): ReadonlyMap<string, RestrictedEvidence> =>
  new Map((confidentiality?.evidence ?? []).filter((one) => !sees[audience](one)).map((one) => [one.id, one]));
