import type { DraftInterest } from '../draft.js';
import type { ImportedPartyKind } from '../imported.js';

/** What the case makes of a type of relationship. None of them says how much of the child belongs to the parent. */
export interface GleifType extends Pick<DraftInterest, 'kind' | 'directness' | 'basis' | 'note'> {
  readonly child: ImportedPartyKind;
  readonly parent: ImportedPartyKind;
}

const consolidation = {
  kind: 'other-influence',
  basis: 'accounting consolidation',
  child: 'company',
  parent: 'company',
} as const;

const fund = { kind: 'other-influence', directness: 'direct', child: 'fund', parent: 'fund' } as const;

const types: Readonly<Record<string, GleifType>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: {
    ...consolidation,
    directness: 'direct',
    note: 'Direct accounting consolidation: evidence of control, and no share.',
  },
  // The ultimate parent stands above the direct one, so it is a total of the links between.
  IS_ULTIMATELY_CONSOLIDATED_BY: {
    ...consolidation,
    directness: 'indirect',
    note: 'Ultimate accounting consolidation: evidence of control, and no share.',
  },
  IS_INTERNATIONAL_BRANCH_OF: {
    kind: 'other-influence',
    directness: 'direct',
    child: 'company',
    parent: 'company',
    note: 'A branch abroad: a part of its head office and no company of its own.',
  },
  'IS_FUND-MANAGED_BY': {
    kind: 'manager',
    directness: 'direct',
    child: 'fund',
    parent: 'company',
    note: 'Management of a fund: says nothing of who owns it.',
  },
  IS_SUBFUND_OF: { ...fund, note: 'A compartment of an umbrella fund: says nothing of who owns its units.' },
  IS_FEEDER_TO: {
    ...fund,
    note: 'A feeder invests in its master fund, which decides what becomes of the money: says nothing of who owns the feeder.',
  },
};

/** The relationship type of a word, which some writers spell with an underscore for the hyphen. */
export function gleifType(word: string): GleifType | undefined {
  const known = word === 'IS_FUND_MANAGED_BY' ? 'IS_FUND-MANAGED_BY' : word;
  return Object.hasOwn(types, known) ? types[known] : undefined;
}
