import fc from 'fast-check';
import type { Condition } from 'fdi-screening';

/** Random conditions over some comparisons, at most three deep. */
export const conditionsOver = (comparison: fc.Arbitrary<Condition>, mostParts: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: mostParts });
    return {
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        comparison,
        parts.map((all) => ({ all })),
        parts.map((any) => ({ any })),
        tie('condition').map((part) => ({ not: part })),
      ),
    };
  }).condition;
