/**
 * Cases of a made-up portfolio, each from its number alone: who acquires how much of what, with facts that are known, open
 * or disputed.
 */

/** A generator of small numbers from a seed, the same on every machine. */
function luck(seed: number): (bound: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const countries = ['BE', 'NL', 'FR', 'US', 'CN', 'AE', 'GB', 'JP'];
const activities = ['transport', 'energy', 'media', 'data-processing', 'other'];
const kinds = ['share-purchase', 'capital-increase', 'greenfield', 'asset-deal', 'option'];

/** A case as JSON, in one line. */
export function portfolioCase(number: number): string {
  const below = luck(number);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  /** Something, or one of two who say different things, or nothing at all. */
  const perhaps = <T>(make: () => T): T | { claims: object[] } | undefined => {
    const chance = below(10);
    if (chance < 6) return make();
    if (chance < 8) return undefined;
    const says = ['seller', 'buyer'].map((by) => ({ value: make(), by, status: 'asserted' }));
    return { claims: says };
  };
  const share = 5 + below(95);
  const country = one(countries);
  return JSON.stringify({
    formatVersion: 1,
    id: `case-${number}`,
    title: `Case ${number}`,
    host: 'BE',
    transaction: {
      kind: one(kinds),
      signedOn: `20${21 + below(6)}-0${1 + below(9)}-15`,
      value: { amount: perhaps(() => String(1000 * below(100_000))), currency: 'EUR' },
    },
    target: {
      name: 'Target',
      entities: [
        {
          id: 'target',
          name: 'Target NV',
          establishment: one(['company', 'branch']),
          activities: [{ kind: one(activities), criticalInfrastructure: perhaps(() => below(2) === 0) }],
          votingRights: { before: '0', after: perhaps(() => String(5 + below(95))) },
        },
      ],
    },
    ownership: {
      acquirers: ['buyer'],
      parties: [
        { id: 'buyer', name: 'Buyer', kind: 'company', law: country, seat: perhaps(() => one(countries)) },
        { id: 'owner', name: 'Owner', kind: one(['person', 'company', 'fund']), residence: one(countries) },
      ],
      interests: [{ holder: 'owner', subject: 'buyer', kind: 'shares', share: String(share) }],
    },
    sites: below(2) === 0 ? [] : [{ id: 'site', name: 'Site', buildingArea: perhaps(() => below(50_000)) }],
    data: [],
    legalDuties: [],
    conduct: [],
    ...(below(2) === 0 ? { controls: [] } : {}),
  });
}
