/** A period of a relationship, or of the accounts and documents behind it. */
export interface GleifPeriod {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly type?: string | undefined;
}

/** A relationship record of Level 2, whatever format it came in. */
export interface GleifRelationship {
  readonly kind: 'relationship';
  readonly where: string;
  /** The node that the relationship starts from: the child. */
  readonly child: string | undefined;
  readonly childScheme?: string | undefined;
  /** The node that it ends in: the parent. */
  readonly parent: string | undefined;
  readonly parentScheme?: string | undefined;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly registration: string | undefined;
  readonly updated?: string | undefined;
  readonly periods: readonly GleifPeriod[];
  /** Such as an accounting standard. */
  readonly qualifiers: readonly string[];
  /** Such as a percentage of accounting consolidation, which is no share. */
  readonly quantifiers: readonly string[];
}

/** A reporting exception: why a parent is not named. */
export interface GleifException {
  readonly kind: 'exception';
  readonly where: string;
  readonly lei: string | undefined;
  readonly category: string | undefined;
  readonly reasons: readonly string[];
  readonly references: readonly string[];
}

/** A record of Level 2. */
export type GleifRecord = GleifRelationship | GleifException;

/** The texts that there are, in one. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');
