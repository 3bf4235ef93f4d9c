import { type Investment, parseInvestment } from 'fdi-screening';

/** A company from the United States buys 60 percent of the operator of a Walloon airport. Made up. */
export const dealSignedOn = (day: string): Investment =>
  parseInvestment({
    formatVersion: 1,
    id: 'airport-operator',
    title: 'HYPOTHETICAL: a company from the United States buys 60 percent of the operator of a Walloon airport',
    host: 'BE',
    transaction: { kind: 'share-purchase', signedOn: day, existingBusiness: true, withinGroup: false },
    target: {
      name: 'Airport operator',
      entities: [
        {
          id: 'operator',
          name: 'Operator SA',
          establishment: 'company',
          region: 'walloon',
          activities: [{ kind: 'airport-operation', criticalInfrastructure: true, crucialLand: false }],
          votingRights: { before: 0, after: 60 },
          control: { before: 'none', after: 'sole' },
        },
      ],
    },
    data: [],
    ownership: {
      acquirers: ['buyer'],
      parties: [{ id: 'buyer', name: 'Buyer Inc.', kind: 'company', law: 'US', seat: 'US', mainActivity: 'US' }],
    },
  });
