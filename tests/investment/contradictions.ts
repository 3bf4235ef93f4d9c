import type { BadInputs } from './bad-inputs.js';
import { evidence, least, withSite, withTransaction } from './parts.js';

const claimed = (value: unknown) => ({ claims: [{ value, by: 'The company', status: 'asserted' }] });

/** Input whose parts cannot be true together. */
export const contradictions: BadInputs = {
  'a range upside down': [
    () => withSite({ buildingArea: { min: 6, max: 5 } }),
    ['contradiction', 'sites[0].buildingArea', /Found { "min": 6, "max": 5 }.*Swap the ends/],
  ],
  'a range with two lower ends': [
    () => withSite({ buildingArea: { min: 5, exclusiveMin: 5 } }),
    ['contradiction', 'sites[0].buildingArea', /expected one lower end, not two/],
  ],
  'a claim whose range is empty': [
    () => withSite({ buildingArea: claimed({ exclusiveMin: 5, max: 5 }) }),
    ['contradiction', 'sites[0].buildingArea.claims[0].value', /between its ends there is none/],
  ],
  'days in the wrong order': [
    () => withTransaction({ signedOn: claimed({ earliest: '2024-03-01', latest: '2024-02-01' }) }),
    ['contradiction', 'transaction.signedOn.claims[0].value', /an earliest day that is not after the latest/],
  ],
  'a closing before the signing': [
    () => withTransaction({ signedOn: '2024-03-01', closedOn: { latest: '2024-02-29' } }),
    ['contradiction', 'transaction.closedOn', /Found 29 February 2024.*not before the signing, 1 March 2024/],
  ],
  'a plan whose history runs backwards': [
    () =>
      withSite({
        plannedBuildingArea: [
          {
            id: 'hall-2',
            area: 5,
            history: [
              { status: 'permitted', on: '2024-03-01' },
              { status: 'sought', on: '2023-03-01' },
            ],
          },
        ],
      }),
    ['contradiction', 'sites[0].plannedBuildingArea[0].history[1].on', /not before the entry above it, 1 March 2024/],
  ],
  'evidence of a period that ends before it begins': [
    () => ({
      ...least,
      evidence: [{ ...evidence[0], covers: { from: '2024-05', to: '2023' } }],
    }),
    ['contradiction', 'evidence[0].covers', /Swap the two dates/],
  ],
};
