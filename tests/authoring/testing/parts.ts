/** A rule pack of a port, and tests of it. */
import { parseRuleSet } from 'fdi-screening/rules';

const because = { because: 'It is so.', citations: [{ instrument: 'Policy of a port' }], status: 'confirmed' };

/** The pack as data. */
export const portPack = {
  formatVersion: 1,
  id: 'port-policy',
  title: 'Policy of a port',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [
    'site.portAccess',
    'site.buildingArea',
    'entity.votesBefore',
    'entity.votesAfter',
    'controls.accessLogging',
  ].map((id) => ({ id })),
  scope: {
    tests: [
      {
        id: 'influence',
        title: 'influence',
        limbs: [
          {
            id: 'votes',
            title: 'A quarter of the votes',
            when: {
              all: [
                { fact: 'entity.votesBefore', is: 'less-than', value: '25' },
                { fact: 'entity.votesAfter', is: 'at-least', value: '25' },
              ],
            },
            ...because,
          },
          {
            id: 'land',
            title: 'A large site',
            when: {
              question: 'land',
              readings: {
                enough: { fact: 'site.buildingArea', is: 'at-least', value: '10000' },
                'not-enough': { any: [] },
              },
            },
            ...because,
          },
        ],
      },
    ],
    questions: [
      {
        id: 'land',
        question: 'Is land enough?',
        readings: [
          { id: 'enough', title: 'yes', ...because, because: undefined },
          { id: 'not-enough', title: 'no', ...because, because: undefined },
        ].map(({ because: _, ...one }) => one),
      },
    ],
  },
  risk: {
    id: 'port-risk',
    dimensions: [
      { id: 'vulnerability', title: 'Vulnerability', weight: '60' },
      { id: 'threat', title: 'Threat', weight: '40' },
    ],
    criteria: [
      {
        id: 'size',
        dimension: 'vulnerability',
        title: 'Size',
        levels: [
          { when: { fact: 'site.buildingArea', is: 'at-least', value: '50000' }, points: '3' },
          { when: { fact: 'site.buildingArea', is: 'at-least', value: '10000' }, points: '1' },
        ],
        ...because,
      },
      {
        id: 'port',
        dimension: 'threat',
        title: 'Port',
        levels: [{ when: { fact: 'site.portAccess', is: 'equals', value: true }, points: '2' }],
        ...because,
      },
    ],
    controls: [
      {
        id: 'logging',
        title: 'Logging',
        when: { fact: 'controls.accessLogging', is: 'equals', value: true },
        keeps: { port: '1/2' },
        ...because,
      },
    ],
    escalations: [
      {
        id: 'large-port',
        title: 'A large port',
        when: {
          all: [
            { fact: 'site.portAccess', is: 'equals', value: true },
            { fact: 'site.buildingArea', is: 'at-least', value: '50000' },
          ],
        },
        floor: 'high',
        ...because,
      },
    ],
    bands: [
      { id: 'low', title: 'Low', from: '0' },
      { id: 'high', title: 'High', from: '70' },
    ],
  },
};

/** The rules of the pack. */
export const portPolicy = parseRuleSet(portPack);

/** A file of tests of the rules. */
export const testsOf = (...tests: readonly object[]): object => ({ formatVersion: 1, rules: 'port-policy', tests });

/** A case of a port, without a target. */
export const portCase = (buildingArea: number): object => ({
  formatVersion: 1,
  id: 'port',
  title: 'A port',
  host: 'BE',
  sites: [{ id: 'quay', name: 'Quay', buildingArea, portAccess: true }],
});
