import { atAirport, entityRegion, healthSector } from '../../../facts/catalogue/competence.js';
import { customsData } from '../../../facts/catalogue/data.js';
import { media } from '../../../facts/catalogue/entity-sectors.js';
import { airfieldAccess } from '../../../facts/catalogue/site.js';
import { customsLink } from '../../../facts/catalogue/systems.js';
import type { FactId } from '../../../facts/facts.js';
import { all, any } from '../../../rules/condition.js';
import type { Authority } from '../../../rules/procedure.js';
import { flandersInvest, fpsEconomy } from '../sources.js';
import { cms, walloonAirports } from './sources.js';

const ownCompetence = [flandersInvest('Each acts within its own competence.'), fpsEconomy()];

/** A region takes part where an entity is, and for an airport that is not federal. */
const regionsByPlace: readonly Authority<FactId>[] = (
  [
    ['flemish', 'Flemish Region'],
    ['walloon', 'Walloon Region'],
    ['brussels-capital', 'Brussels-Capital Region'],
  ] as const
).map(([region, authority]) => ({
  id: `${region}-region`,
  authority,
  matter: 'an undertaking in its territory',
  when: entityRegion.is(region),
  citations: [cms('The authorities that take part depend on sector and location.')],
  status: 'reported',
}));

/** Who takes part in the decision, each for its own matters. */
export const authorities: readonly Authority<FactId>[] = [
  ...regionsByPlace,
  {
    id: 'walloon-airport',
    authority: 'Walloon Region',
    // Seen for Liège Airport. A case does not name its airport, so for any other it is a deduction.
    matter: 'an airport in Wallonia, such as Liège',
    when: all(entityRegion.is('walloon'), atAirport.is(true)),
    citations: [walloonAirports()],
    status: 'inferred',
  },
  {
    id: 'other-airport',
    authority: 'Federal State or a Region',
    matter: 'an airport elsewhere: Brussels-National is said to be federal, others regional',
    when: all(entityRegion.oneOf(['flemish', 'brussels-capital']), atAirport.is(true)),
    citations: [],
    status: 'unverified',
  },
  {
    id: 'federal-security',
    authority: 'Federal State',
    matter: 'security, public order and intelligence',
    citations: ownCompetence,
    status: 'inferred',
  },
  {
    id: 'federal-customs',
    authority: 'Federal State',
    matter: 'customs',
    when: any(customsData.is(true), customsLink.is(true)),
    citations: ownCompetence,
    status: 'inferred',
  },
  {
    id: 'federal-aviation-security',
    authority: 'Federal State',
    matter: 'aviation security',
    when: any(airfieldAccess.oneOf(['airside', 'perimeter']), atAirport.is(true)),
    citations: ownCompetence,
    status: 'inferred',
  },
  {
    id: 'community-media',
    authority: 'a Community',
    matter: 'media',
    when: media.is(true),
    citations: ownCompetence,
    status: 'inferred',
  },
  {
    id: 'community-health',
    authority: 'a Community',
    matter: 'health',
    when: healthSector.is(true),
    citations: ownCompetence,
    status: 'inferred',
  },
];
