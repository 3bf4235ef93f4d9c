import type { Fault } from '../investment/problem.js';

/** One fault of a rule set: where it is, and what is wrong with it. */
export interface RuleProblem {
  readonly path: string;
  readonly message: string;
}

/** A fault of a rule set with what was found, what was expected and how to mend it. */
export interface RuleFault extends RuleProblem, Fault {
  /** The place as keys of the rule set, as `['risk', 'bands', 0]`. */
  readonly keys: readonly PropertyKey[];
}

/** A place in a rule set: in words, where rules are known by their ids, and as keys. */
export interface RulePlace {
  readonly path: string;
  readonly keys: readonly PropertyKey[];
}

/** What is wrong at a place. */
export const faultAt = ({ path, keys }: RulePlace, fault: Fault & { readonly message: string }): RuleFault => ({
  ...fault,
  path,
  keys,
});

/** A rule set that cannot be used, with everything that is wrong with it. */
export class RuleSetError extends Error {
  readonly code = 'invalid-rule-set';
  readonly problems: readonly RuleProblem[];

  constructor(id: string, problems: readonly RuleProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The rule set "${id}" has ${count}:\n${problems.map((one) => `  ${one.path}: ${one.message}`).join('\n')}`);
    this.name = 'RuleSetError';
    this.problems = problems;
  }
}
