/**
 * What can be wrong with a graph. The codes are stable.
 *
 * - `total-above-whole`: the holders of a company certainly hold more than all of it
 * - `own-shares`: a company holds an interest in itself
 * - `declared-twice`: one interest, by its id, is declared with different shares
 * - `bases-differ`: one holder's share in one company is counted on several bases that do not agree
 * - `total-excluded`: a declared indirect total is not among the shares that the links allow
 * - `closed-set`: companies are wholly owned among themselves, so that nobody outside owns them
 * - `no-such-party`: an interest names a party that the graph does not have
 * - `not-a-share`: a share below nothing or above the whole, or a range that holds no value
 * - `cycle-not-solved`: companies hold each other by so many links that shares through them are bounds, and not exact
 * - `chains-cut`: there are more chains than were followed
 */
export type DiagnosticCode =
  | 'total-above-whole'
  | 'own-shares'
  | 'declared-twice'
  | 'bases-differ'
  | 'total-excluded'
  | 'closed-set'
  | 'no-such-party'
  | 'not-a-share'
  | 'cycle-not-solved'
  | 'chains-cut';

/** One thing that is wrong with a graph, and where. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** The parties it is about, in order of their ids; of `closed-set` all members. */
  readonly parties: readonly string[];
  /** The interests it is about, in order of their ids. */
  readonly interests: readonly string[];
}
