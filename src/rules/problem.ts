/** One fault of a rule set: where it is, and what is wrong with it. */
export interface RuleProblem {
  readonly path: string;
  readonly message: string;
}

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
