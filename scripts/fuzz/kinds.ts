import fc from 'fast-check';
import { anyCase } from '../../tests/investment/arbitrary-case.js';
import { parsing, screening, type Verdict } from './examine.js';
import { hostileObject } from './hostile-objects.js';
import { flooded, mildMutant, mutant } from './mutants.js';
import { anyText, jsonLike, jsonText, tornCase, tornHub } from './texts.js';

/** A kind of input. */
export interface Kind {
  readonly id: string;
  /** Of a thousand inputs, how many are of this kind. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<unknown>;
  readonly examine: (input: unknown, patience: number) => Verdict;
}

const plain = (input: unknown, patience: number): Verdict => parsing(input, true, patience);
const made = (make: unknown, patience: number): Verdict => parsing((make as () => unknown)(), false, patience);

const jsonValue = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.object({ maxDepth: 4, withNullPrototype: false }));

/** A case of which each part is any value. */
const looseCase = fc.record(
  {
    formatVersion: fc.oneof(fc.constant(1), fc.jsonValue({ maxDepth: 1 })),
    id: fc.constant('hub'),
    title: fc.string(),
    host: fc.constantFrom('BE', 'UK', 5),
    ...Object.fromEntries(
      [
        'evidence',
        'transaction',
        'target',
        'sites',
        'data',
        'ownership',
        'legalDuties',
        'conduct',
        'controls',
        'context',
      ].map((key) => [key, fc.jsonValue({ maxDepth: 3 })]),
    ),
  },
  { requiredKeys: [] },
);

const belgian = anyCase.map((one) => ({ ...one, host: 'BE' }));
const belgianMutant = mildMutant.map((one) => (typeof one === 'object' ? { ...one, host: 'BE' } : one));

/** Every kind of input. What is screened is slower by far, so there is less of it. */
export const kinds: readonly Kind[] = [
  { id: 'any-text', share: 100, inputs: anyText, examine: plain },
  { id: 'json-like-text', share: 120, inputs: jsonLike, examine: plain },
  { id: 'json-text', share: 53, inputs: jsonText, examine: plain },
  { id: 'torn-case', share: 100, inputs: tornCase, examine: plain },
  { id: 'torn-hub', share: 30, inputs: tornHub, examine: plain },
  { id: 'json-value', share: 80, inputs: jsonValue, examine: plain },
  { id: 'loose-case', share: 80, inputs: looseCase, examine: plain },
  { id: 'mutant', share: 188, inputs: mutant, examine: plain },
  { id: 'mild-mutant', share: 80, inputs: mildMutant, examine: plain },
  { id: 'flooded-case', share: 1, inputs: flooded, examine: plain },
  { id: 'valid-case', share: 60, inputs: anyCase, examine: plain },
  { id: 'hostile-object', share: 100, inputs: hostileObject, examine: made },
  { id: 'screened-case', share: 5, inputs: belgian, examine: screening },
  { id: 'screened-mutant', share: 3, inputs: belgianMutant, examine: screening },
];
