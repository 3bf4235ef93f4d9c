import { defineFact } from '../fact.js';
import { highestOfSites, onSomeSite } from './site.js';

export const badges = defineFact('airfield.badges', {
  type: 'boolean',
  title: 'Airport identification cards',
  question: 'Do staff of a site hold airport identification cards?',
  asks: ['airport', 'aviation-authority', 'target'],
  derive: onSomeSite((site) => site.at('access').flag('badges')),
});

export const handlesAircraft = defineFact('airfield.handlesAircraft', {
  type: 'boolean',
  title: 'Loads and unloads aircraft',
  question: 'Do staff of a site load and unload aircraft?',
  asks: ['airport', 'target'],
  derive: onSomeSite((site) => site.at('access').flag('handlesAircraft')),
});

/** Status in the secure supply chain, the one that opens least first. */
const secureStatuses = ['none', 'known-consignor', 'regulated-agent'] as const;

export const secureSupplyChain = defineFact('airfield.secureSupplyChain', {
  type: 'enum',
  values: secureStatuses,
  title: 'Status in the secure supply chain for air cargo',
  question: 'Is a site a known consignor, or a regulated agent that itself screens air cargo?',
  asks: ['aviation-authority', 'target'],
  derive: highestOfSites(secureStatuses, (site) => site.at('access').choice('secureSupplyChain', secureStatuses)),
});

export const groundHandlingApproval = defineFact('airfield.groundHandlingApproval', {
  type: 'boolean',
  title: 'Ground-handling approval',
  question: 'Is a site approved to provide ground-handling services at an airport?',
  asks: ['airport', 'aviation-authority', 'public-source'],
  derive: onSomeSite((site) => site.at('access').flag('groundHandlingApproval')),
});

/** What a rule can ask about work on an airfield. */
export const airfieldFacts = [badges, handlesAircraft, secureSupplyChain, groundHandlingApproval] as const;
