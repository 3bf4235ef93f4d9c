import { describe, expect, it } from 'vitest';
import * as airfield from '../../src/facts/catalogue/airfield.js';
import * as dependence from '../../src/facts/catalogue/dependence.js';
import * as site from '../../src/facts/catalogue/site.js';
import * as staff from '../../src/facts/catalogue/staff.js';
import * as systems from '../../src/facts/catalogue/systems.js';
import { claims, derive, type Parts, type SiteParts, sites, withMore } from './small-case.js';

type Plans = Extract<NonNullable<SiteParts['plannedBuildingArea']>, readonly unknown[]>;
type Plan = Plans[number];

describe('sites', () => {
  it('add up: two halls of 30,000 and 3,000 square metres are 33,000', () => {
    expect(derive(sites({ buildingArea: 30000 }, { buildingArea: 3000 }), site.buildingArea)).toBe('33000');
  });

  it('keep both values of a disputed area', () => {
    expect(derive(sites({ buildingArea: claims(30000, 33000) }), site.buildingArea)).toBe('30000 or 33000');
  });

  it('are at least what is shown where the list is not complete, and none where it is empty', () => {
    expect(derive({ sites: withMore(sites({ landArea: 220000 }).sites) }, site.landArea)).toBe('at least 220000');
    expect(derive({ sites: [] }, site.landArea)).toBe('0');
    expect(derive({}, site.landArea)).toBe('at least 0');
  });

  it('reach the airfield as closely as the closest of them', () => {
    const both = sites({ airfieldAccess: ['landside'] }, { airfieldAccess: ['perimeter', 'landside'] });
    expect(derive(both, site.airfieldAccess)).toBe('perimeter');
    expect(derive(sites({ airfieldAccess: ['landside'] }, {}), site.airfieldAccess)).toBe(
      'landside or perimeter or airside',
    );
    expect(derive({ sites: withMore(sites({ airfieldAccess: ['airside'] }).sites) }, site.airfieldAccess)).toBe(
      'airside',
    );
  });

  it('reach the airside by building only where both are true of the same site', () => {
    const apart = sites(
      { airfieldAccess: ['airside'], airfieldAccessBasis: ['staff'] },
      { airfieldAccess: ['landside'], airfieldAccessBasis: ['building'] },
    );
    expect(derive(apart, site.airsideByBuilding)).toBe('no');
    expect(derive(apart, site.airsideByStaff)).toBe('yes');
    expect(derive(sites({ airfieldAccess: ['airside'] }), site.airsideByVehicles)).toBe('open');
  });

  it('have sensitive neighbours where one is said to be so, and military ones by their kind', () => {
    const barracks = sites({ neighbours: [{ kind: 'military' }] });
    expect(derive(barracks, site.militaryNeighbour)).toBe('yes');
    expect(derive(barracks, site.sensitiveNeighbour)).toBe('open');
    expect(derive(sites({ neighbours: [] }), site.sensitiveNeighbour)).toBe('no');
    expect(derive(sites({ portAccess: false }), site.portAccess)).toBe('no');
  });
});

describe('planned buildings', () => {
  const secondHall = (...history: Plan['history']) =>
    sites({ plannedBuildingArea: [{ id: 'second-hall', area: 50000, history }] });
  const dropped = secondHall(
    { status: 'permitted', on: '2023-11-24' },
    { status: 'abandoned', on: { earliest: '2024-07-14' } },
  );

  it('count from the day on which they are permitted', () => {
    expect(derive(dropped, site.plannedBuildingArea, { asOf: '2023-11-23' })).toBe('0');
    expect(derive(dropped, site.plannedBuildingArea, { asOf: '2023-11-24' })).toBe('50000');
  });

  it('are open once they may have been abandoned, and gone once they must have been', () => {
    expect(derive(dropped, site.plannedBuildingArea, { asOf: '2024-07-13' })).toBe('50000');
    expect(derive(dropped, site.plannedBuildingArea, { asOf: '2025-01-01' })).toBe('0 or 50000');
    const longAgo = secondHall({ status: 'abandoned', on: { latest: '2022-12-31' } });
    expect(derive(longAgo, site.plannedBuildingArea)).toBe('0');
  });

  it('are open without a list of plans', () => {
    expect(derive(sites({}), site.plannedBuildingArea)).toBe('at least 0');
  });
});

describe('work on the airfield', () => {
  it('is done where the staff of any site do it', () => {
    const handling = sites({ access: { badges: true } }, { access: { badges: false, handlesAircraft: false } });
    expect(derive(handling, airfield.badges)).toBe('yes');
    expect(derive(handling, airfield.handlesAircraft)).toBe('open');
    expect(derive(sites({}), airfield.groundHandlingApproval)).toBe('open');
  });

  it('takes the highest status in the secure supply chain', () => {
    const agents = sites(
      { access: { secureSupplyChain: 'known-consignor' } },
      { access: { secureSupplyChain: claims('none', 'regulated-agent') } },
    );
    expect(derive(agents, airfield.secureSupplyChain)).toBe('known-consignor or regulated-agent');
  });
});

describe('systems and staff', () => {
  it('are administered from outside the GDPR where one country has neither it nor an adequacy decision', () => {
    const from = (...administeredFrom: ('BE' | 'CH' | 'XK' | 'PM')[]) => sites({ systems: { administeredFrom } });
    expect(derive(from('BE', 'CH'), systems.administeredOutsideGdpr)).toBe('no');
    expect(derive(from('BE', 'XK'), systems.administeredOutsideGdpr)).toBe('yes');
    expect(derive(from('PM'), systems.administeredOutsideGdpr)).toBe('open');
    expect(derive(sites({}), systems.administeredOutsideGdpr)).toBe('open');
  });

  it('are linked where a site is, and perhaps where a site is not shown', () => {
    const { sites: shown } = sites({ systems: { customsLink: false, airportLink: true } });
    expect(derive({ sites: shown }, systems.customsLink)).toBe('no');
    expect(derive({ sites: withMore(shown) }, systems.customsLink)).toBe('open');
    expect(derive({ sites: withMore(shown) }, systems.airportLink)).toBe('yes');
  });

  it('a post open to a state is open where the only word for it is denied, unless every claim counts', () => {
    const denied = sites({
      staff: { postsOpenToState: { claims: [{ value: true, by: 'A minister', status: 'denied' }] }, jobs: 276 },
    });
    expect(derive(denied, staff.postsOpenToState, { evidence: 'asserted' })).toBe('yes');
    expect(derive(denied, staff.postsOpenToState, { evidence: 'cautious' })).toBe('open');
    expect(derive(denied, staff.jobs)).toBe('276');
  });
});

describe('dependence', () => {
  it('takes the largest share of traffic, never more than all of it', () => {
    const shares = sites({ dependence: { shareOfTraffic: 12 } }, { dependence: { shareOfTraffic: claims(8, 30) } });
    expect(derive(shares, dependence.shareOfTraffic)).toBe('12 or 30');
    expect(derive({ sites: withMore(shares.sites) }, dependence.shareOfTraffic)).toBe('12 to 100');
  });

  it('is hard to undo where it is not reversible', () => {
    expect(derive(sites({ dependence: { reversible: false } }), dependence.irreversible)).toBe('yes');
    expect(derive(sites({ dependence: { reversible: { unknown: true } } }), dependence.irreversible)).toBe('open');
  });

  it('includes technology and infrastructure of any entity of the target', () => {
    const target = (kind: 'dual-use' | 'warehousing', criticalInfrastructure?: boolean): Parts => ({
      target: {
        name: 'Target',
        entities: [
          {
            id: 'one',
            name: 'One',
            activities: [
              { kind, crucialLand: false, ...(criticalInfrastructure === undefined ? {} : { criticalInfrastructure }) },
            ],
          },
        ],
      },
    });
    expect(derive(target('dual-use'), dependence.sensitiveTechnology)).toBe('yes');
    expect(derive(target('warehousing'), dependence.sensitiveTechnology)).toBe('no');
    expect(derive(target('warehousing'), dependence.criticalInfrastructure)).toBe('open');
    expect(derive(target('warehousing', false), dependence.criticalInfrastructure)).toBe('no');
  });
});
