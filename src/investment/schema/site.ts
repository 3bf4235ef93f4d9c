import * as z from 'zod';
import { array } from './bounded.js';
import { list, record } from './forms.js';
import { amountLeaf, choiceLeaf, choicesLeaf, countriesLeaf, dayLeaf, flagLeaf, percentageLeaf } from './leaf.js';
import { own } from './own.js';
import { identifier, name } from './scalars.js';

/** Where on an airfield a site reaches: the secured side, its edge, the public side, or nowhere. */
export const airfieldAccessKinds = ['airside', 'perimeter', 'landside', 'none'] as const;

/** By what the access is had. */
export const accessBases = ['building', 'staff', 'vehicles'] as const;

/** Where a planned building stands with the authorities. */
export const planStatuses = ['sought', 'permitted', 'abandoned'] as const;

/** What lies beside a site. */
export const neighbourKinds = [
  'airport',
  'military',
  'intelligence',
  'data-centre',
  'energy',
  'port',
  'rail',
  'hospital',
  'government',
  'other',
] as const;

const plan = record({
  id: identifier,
  area: amountLeaf.describe('Building area of this plan, in square metres.'),
  history: array(record({ status: z.enum(planStatuses), on: dayLeaf }))
    .min(1)
    .describe('What became of the plan, in order: its status on a day is that of the last entry before it.'),
});

const access = record({
  badges: flagLeaf.optional().describe('Whether its staff hold airport identification cards.'),
  handlesAircraft: flagLeaf.optional().describe('Whether its staff load and unload aircraft.'),
  secureSupplyChain: choiceLeaf(['none', 'known-consignor', 'regulated-agent'])
    .optional()
    .describe('Its status in the secure supply chain for air cargo.'),
  groundHandlingApproval: flagLeaf.optional(),
});

const systems = record({
  customsLink: flagLeaf.optional().describe('Whether its systems are connected to those of customs.'),
  airportLink: flagLeaf.optional().describe('Whether it can reach the IT systems of the airport.'),
  sharedPlatform: flagLeaf.optional().describe("Whether it runs on a platform shared with the investor's group."),
  groupUpdates: flagLeaf.optional().describe("Whether software updates come from the investor's group."),
  administeredFrom: countriesLeaf.optional().describe('Countries from which its systems are administered.'),
  combinesPlatforms: flagLeaf
    .optional()
    .describe("Whether its data can be combined with that of the controller's other platforms."),
});

const staff = record({
  seconded: flagLeaf.optional().describe("Whether staff are seconded by the investor's group."),
  postsOpenToState: flagLeaf
    .optional()
    .describe('Whether a state could have agents placed in its posts: a possibility, not a finding.'),
  jobs: amountLeaf.optional(),
});

const dependence = record({
  shareOfTraffic: percentageLeaf.optional().describe("Its share of the facility's traffic, in percent."),
  singlePoint: flagLeaf.optional().describe('Whether users have no other provider for a vital process.'),
  economicLeverage: flagLeaf
    .optional()
    .describe('Whether jobs, traffic or land would give the investor leverage over an authority.'),
  crossBorder: flagLeaf.optional().describe('Whether a disruption would be felt in another Member State.'),
  reversible: flagLeaf.optional().describe('Whether the investment can be undone without lasting harm.'),
  defenceFlows: flagLeaf.optional(),
  medicalFlows: flagLeaf.optional(),
});

export const siteSchema = record({
  id: identifier,
  name,
  buildingArea: amountLeaf.optional().describe('Square metres of building in use.'),
  plannedBuildingArea: list(plan).optional(),
  landArea: amountLeaf.optional().describe('Square metres of land held.'),
  airfieldAccess: choicesLeaf(airfieldAccessKinds).optional(),
  airfieldAccessBasis: choicesLeaf(accessBases).optional(),
  portAccess: flagLeaf.optional(),
  neighbours: list(
    record({ kind: z.enum(neighbourKinds), name: name.optional(), sensitive: flagLeaf.optional() }),
  ).optional(),
  access: access.optional(),
  systems: systems.optional(),
  staff: staff.optional(),
  dependence: dependence.optional(),
  own: own.optional(),
});
