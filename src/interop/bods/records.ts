import type { DraftIssue } from '../draft.js';
import { type BodsStatement, standings } from './statement.js';

/** The statements of one file, of each record the latest one. */
export interface BodsRecords {
  /** The latest statement of each record under the record's id, in the order in which records first appear. */
  readonly latest: ReadonlyMap<string, BodsStatement>;
  /** The record of a party that a reference leads to. */
  readonly partyOf: (id: string, isStatement: boolean) => string | undefined;
  readonly issues: readonly DraftIssue[];
}

/** What has to be known of a statement to tell which one is the latest of its record. */
export type Versioned = Pick<
  BodsStatement,
  'where' | 'statementId' | 'recordId' | 'standing' | 'instant' | 'day' | 'replaces'
> & { readonly content: { readonly kind: BodsStatement['content']['kind'] } };

/** Later is whatever has the later date; on one date, the later standing; and of those, what comes later in the file. */
export function isLater(one: Versioned, other: Versioned): boolean {
  if (one.instant !== other.instant) return one.instant > other.instant;
  return standings.indexOf(one.standing) >= standings.indexOf(other.standing);
}

/**
 * The record that each statement belongs to, in their order. Since 0.4 a statement names its record. Before, it names
 * the statements that it replaces, and what replaces one another is one record, under the id of the first.
 */
export function recordKeys(statements: readonly Versioned[]): string[] {
  const byStatement = new Map<string, number>();
  statements.forEach(({ statementId }, index) => {
    if (statementId !== undefined && !byStatement.has(statementId)) byStatement.set(statementId, index);
  });
  const own = statements.map(({ recordId, statementId, where }) => recordId ?? statementId ?? where);
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // Long chains of replacements stay quick when every step leads to the end at once.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) as string;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  statements.forEach(({ replaces }, index) => {
    for (const id of replaces) {
      const replaced = byStatement.get(id);
      const [from, to] = [
        rootOf(own[index] as string),
        rootOf(replaced === undefined ? id : (own[replaced] as string)),
      ];
      if (from !== to) parents.set(from, to);
    }
  });
  return own.map(rootOf);
}

/** Of each record the latest statement, and what the others were replaced by. */
export function latestRecords(statements: readonly BodsStatement[]): BodsRecords {
  const keys = recordKeys(statements);
  const latest = { party: new Map<string, BodsStatement>(), relationship: new Map<string, BodsStatement>() };
  const closed = new Map<string, BodsStatement>();
  const replacedBy: [BodsStatement, string][] = [];
  const recordOfStatement = new Map<string, string>();
  statements.forEach((statement, index) => {
    const key = keys[index] as string;
    const known = latest[statement.content.kind];
    const before = known.get(key);
    if (before === undefined || isLater(statement, before)) known.set(key, statement);
    if (before !== undefined) replacedBy.push([isLater(statement, before) ? before : statement, key]);
    if (statement.standing === 'closed') closed.set(key, statement);
    if (statement.statementId !== undefined && statement.content.kind === 'party') {
      recordOfStatement.set(statement.statementId, key);
    }
  });
  const issues = replacedBy.map(([statement, key]) => superseded(statement, latest[statement.content.kind].get(key)));
  for (const [key, statement] of closed) {
    const winner = latest[statement.content.kind].get(key);
    if (winner !== statement && winner?.standing !== 'closed') {
      const message = `It closes a record of which ${winner?.where} is later; the record is read as open.`;
      issues.push({ code: 'closed-earlier', where: statement.where, message });
    }
  }
  const all = [...latest.party].map(([key, statement]) => [key, statement] as const);
  const relationships = [...latest.relationship].map(
    // A file may use one id for a party and a relationship; a relationship is never referred to.
    ([key, statement]) => [latest.party.has(key) ? `${key} (relationship)` : key, statement] as const,
  );
  return {
    latest: new Map([...all, ...relationships]),
    partyOf: (id, isStatement) => {
      const asStatement = recordOfStatement.get(id);
      const asRecord = latest.party.has(id) ? id : undefined;
      return isStatement ? (asStatement ?? asRecord) : (asRecord ?? asStatement);
    },
    issues,
  };
}

function superseded(statement: BodsStatement, winner: BodsStatement | undefined): DraftIssue {
  const message = `${winner?.where ?? 'Another statement'} says what holds of the same record; this one is left out.`;
  return { code: 'superseded', where: statement.where, message };
}
