/** The smallest rule pack with a rule, and ways to change it. */
export const least = {
  formatVersion: 1,
  id: 'port-alone',
  title: 'A port alone',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [{ id: 'site.portAccess' }, { id: 'site.buildingArea' }, { id: 'entity.votesAfter' }],
};

export const port = { fact: 'site.portAccess', is: 'equals', value: true };

/** A pack with one limb. */
export const withLimb = (limb: object): object => ({
  ...least,
  scope: { tests: [{ id: 'test', title: 'Test', limbs: [{ id: 'limb', title: 'Limb', when: port, ...limb }] }] },
});

/** A pack whose limb has a condition. */
export const withCondition = (when: unknown): object => withLimb({ when });

/** A pack with a scoring model. */
export const withRisk = (more: object): object => ({
  ...least,
  risk: {
    id: 'model',
    dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
    criteria: [
      { id: 'port', dimension: 'threat', title: 'Port', levels: [{ when: port, points: '1' }], because: 'It is so.' },
    ],
    bands: [
      { id: 'low', title: 'Low', from: '0' },
      { id: 'high', title: 'High', from: '50' },
    ],
    ...more,
  },
});
