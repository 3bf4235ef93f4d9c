import { type Problem, type ProblemCode, problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import { closestName } from '../../values/closest.js';

/** A name in a test that nothing in the rule set has. */
export function unknownName(
  path: readonly PropertyKey[],
  found: string,
  expected: string,
  names: Iterable<string>,
  code: ProblemCode = 'unknown-reference',
): Problem {
  const all = [...names];
  const meant = closestName(found, all);
  const few = all.length > 0 && all.length <= 12 ? `It is one of ${all.join(', ')}.` : 'Look it up in the rule set.';
  return problemAt(path, {
    code,
    found: foundText(found),
    expected,
    mend: meant === undefined ? few : `Did you mean "${meant}"?`,
  });
}
