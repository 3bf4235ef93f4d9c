import type { SourceStatus } from '../values/status.js';
import type { Outcome } from './decide.js';
import type { TestResult } from './obligation-result.js';

/** What a test that asks nothing of an entity comes to for one acquirer by itself. */
export interface AcquirerTest extends Omit<TestResult, 'limbs'> {
  /** The limbs that hold or may hold for it, each with how certain the law behind it is. */
  readonly limbs: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: Outcome;
    readonly status: SourceStatus;
  }[];
}

/** One of several parties that acquire, by itself. */
export interface AcquirerResult {
  /** Id of the party in the case. */
  readonly party: string;
  readonly name: string;
  readonly tests: readonly AcquirerTest[];
}
