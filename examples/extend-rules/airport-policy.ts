/** What an airport's security office lays over the Belgian rules: one fact of its own, one criterion, one other weight. */
import { criterion, defineFact, extendRuleSet, leastOf } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';

/** The case format knows no distances, so the case carries this one in `own`, with its evidence like any other value. */
export const distanceToApron = defineFact('site.distanceToApron', {
  type: 'decimal',
  unit: 'm',
  title: 'Distance to the apron',
  question: 'How many metres is the nearest building from the apron, where aircraft are loaded?',
  asks: ['airport', 'target'],
  derive: (read) => {
    const sites = read.list('sites');
    return leastOf(
      sites.items.map((site) => site.at('own').at('amounts').amount('distanceToApron')),
      sites.complete,
    );
  },
});

export const airportPolicy = extendRuleSet(belgium2023, {
  id: 'airport-policy',
  lastVerified: '2026-11-22',
  citation: { instrument: 'An airport policy, made up for this example' },
  add: {
    facts: [distanceToApron],
    criteria: [
      criterion('near-apron', {
        dimension: 'vulnerability',
        levels: [
          { when: distanceToApron.lessThan(100), points: 6 },
          { when: distanceToApron.lessThan(500), points: 3 },
        ],
        because: 'Goods and people can reach aircraft without leaving the zone.',
        citation: { instrument: 'An airport policy, made up for this example', article: '4' },
      }),
    ],
  },
  reweigh: { criteria: { 'site-size': 5 } },
});
