import { type Investment, parseInvestment } from 'fdi-screening';

/** A made-up case with many entities, sites and parties, a third of whose answers are open. */
export function largeCase(entities: number, sites: number, parties: number): Investment {
  const open = (index: number, value: unknown): unknown => (index % 3 === 0 ? { unknown: true } : value);
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return parseInvestment({
    formatVersion: 1,
    id: 'large',
    title: 'A large case',
    host: 'BE',
    transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
    target: {
      name: 'Group',
      entities: numbers(entities).map((index) => ({
        id: `entity-${index}`,
        name: `Entity ${index}`,
        establishment: 'company',
        activities: [{ kind: 'warehousing' }],
        votingRights: { before: 0, after: open(index, 20 + (index % 60)) },
        control: { before: 'none', after: open(index + 1, 'sole') },
      })),
    },
    sites: numbers(sites).map((index) => ({
      id: `site-${index}`,
      name: `Site ${index}`,
      buildingArea: open(index, 1000 * (index + 1)),
      airfieldAccess: open(index + 1, ['landside']),
      portAccess: open(index + 2, false),
    })),
    ownership: {
      acquirers: ['party-0'],
      parties: numbers(parties).map((index) => ({
        id: `party-${index}`,
        name: `Party ${index}`,
        kind: 'company',
        law: index % 2 === 0 ? 'US' : 'NL',
        seat: index % 2 === 0 ? 'US' : 'NL',
      })),
      // A tree of owners, and rings in it: every tenth party holds some of one far above it.
      interests: [
        ...numbers(parties - 1).map((index) => ({
          kind: 'shares',
          holder: `party-${index + 1}`,
          subject: `party-${Math.floor(index / 2)}`,
          share: open(index, 30),
        })),
        ...numbers(Math.floor(parties / 10)).map((index) => ({
          kind: 'shares',
          holder: `party-${index + 1}`,
          subject: `party-${10 * index + 9}`,
          share: 5,
        })),
      ],
    },
    data: numbers(sites).map((index) => ({
      id: `data-${index}`,
      category: index % 2 === 0 ? 'ordinary-personal' : 'trade',
      heldBy: `entity-${index % entities}`,
      subjects: open(index, 1000 * index),
      role: open(index + 1, 'controller'),
      storedIn: open(index + 2, ['DE']),
      remoteAccessFrom: open(index, index % 2 === 0 ? ['US'] : []),
      keyHolder: open(index + 1, 'operator'),
    })),
    legalDuties: numbers(Math.floor(parties / 6)).map((index) => ({
      id: `duty-${index}`,
      boundParty: `party-${index}`,
      jurisdiction: index % 2 === 0 ? 'US' : 'NL',
      binds: open(index, 'yes'),
      channels: ['ownership', 'keys', 'administration'].map((means, place) => ({
        means,
        asset: 'trade-data',
        open: open(index + place, place === 0),
      })),
    })),
    conduct: [],
    controls: [{ id: 'keys', kind: 'independent-keys', inPlace: { unknown: true } }],
  } as never);
}
