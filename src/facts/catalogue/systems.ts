import { defineFact } from '../fact.js';
import { someOutsideGdpr } from './data-protection.js';
import { onSomeSite } from './site.js';

export const customsLink = defineFact('systems.customsLink', {
  type: 'boolean',
  title: 'Link to customs systems',
  question: 'Are systems of a site connected to those of customs, beyond filing declarations as anyone does?',
  asks: ['customs', 'target'],
  derive: onSomeSite((site) => site.at('systems').flag('customsLink')),
});

export const airportLink = defineFact('systems.airportLink', {
  type: 'boolean',
  title: 'Link to airport systems',
  question: 'Can a site reach the IT systems of the airport?',
  asks: ['airport', 'target'],
  derive: onSomeSite((site) => site.at('systems').flag('airportLink')),
});

export const sharedPlatform = defineFact('systems.sharedPlatform', {
  type: 'boolean',
  title: "Platform shared with the investor's group",
  question: "Does a site run on a platform that it shares with the investor's group?",
  asks: ['target', 'investor'],
  derive: onSomeSite((site) => site.at('systems').flag('sharedPlatform')),
});

export const groupUpdates = defineFact('systems.groupUpdates', {
  type: 'boolean',
  title: "Software updates from the investor's group",
  question: "Do software updates of a site come from the investor's group?",
  asks: ['target', 'investor'],
  derive: onSomeSite((site) => site.at('systems').flag('groupUpdates')),
});

export const administeredOutsideGdpr = defineFact('systems.administeredOutsideGdpr', {
  type: 'boolean',
  title: 'Systems administered from outside the GDPR',
  question: 'Are systems of a site administered from a country with neither the GDPR nor an adequacy decision?',
  asks: ['target', 'investor'],
  derive: (read, context) =>
    onSomeSite((site) => someOutsideGdpr(site.at('systems').countries('administeredFrom'), context))(read),
});

export const combinesPlatforms = defineFact('systems.combinesPlatforms', {
  type: 'boolean',
  title: "Data combined with the controller's other platforms",
  question: "Can data of a site be combined with that of the controller's other platforms, such as shops or payments?",
  asks: ['investor', 'target'],
  derive: onSomeSite((site) => site.at('systems').flag('combinesPlatforms')),
});

/** What a rule can ask about the systems of the sites. */
export const systemsFacts = [
  customsLink,
  airportLink,
  sharedPlatform,
  groupUpdates,
  administeredOutsideGdpr,
  combinesPlatforms,
] as const;
