import type { RuleProblem } from './problem.js';

/** Members of a list that repeat an id. */
export function duplicates(path: string, members: readonly { readonly id: string }[]): RuleProblem[] {
  const seen = new Set<string>();
  return members.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${path}[${index}]`, message: `The id "${id}" is used twice.` }];
    seen.add(id);
    return [];
  });
}
