import { factDeriver } from '../facts/derive.js';
import type { Fixing } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import type { ObligationOutcome } from '../screening/assessment.js';
import { profileTable } from '../screening/profiles.js';
import { type RiskBounds, restrictedTables, riskBounds } from '../screening/risk-bounds.js';
import { obligationOver, type Run } from '../screening/run.js';
import { type KeptRows, restrictedSpace } from '../screening/space.js';
import type { AnyPossible } from '../values/possible.js';
import type { PossibleAnswer } from './answers.js';
import type { OpenLeaf } from './open-leaves.js';
import { stepsOf, withValue } from './path.js';
import { type Restriction, restrictor } from './restrict.js';

/** What a case comes to when something is settled. */
export interface Effect extends RiskBounds {
  readonly obligation: ObligationOutcome;
  /** Whether this is exactly what the case comes to; otherwise it holds it. */
  readonly exact: boolean;
}

/** Works out what the case of a run comes to when open leaves are settled. */
export interface Effects {
  /** As it stands. */
  readonly now: Effect;
  /** With some leaves settled. */
  ofFixing(fixed: Fixing): Effect;
  /** With one answer. */
  ofAnswer(leaf: OpenLeaf, answer: PossibleAnswer): Effect;
  /** With one unit in some of its rows. */
  ofRows(unit: number, rows: readonly number[]): Effect;
}

/** The effects of answers on a run. */
export function effectsOn(run: Run): Effects {
  const restrict = restrictor(run);
  const obligation = obligationOver(run, run.space);
  const { min, max, lowest, highest } = run.bounds;
  const now: Effect = { min, max, lowest, highest, obligation, exact: !run.bounds.outer };
  const ofRestriction = ({ kept, exact }: Restriction): Effect => ({
    ...boundsWithin(run, kept),
    obligation: obligation === 'undetermined' ? obligationOver(run, restrictedSpace(run.space, kept)) : obligation,
    exact: exact && now.exact,
  });
  return {
    now,
    ofFixing: (fixed) => ofRestriction(restrict(fixed)),
    ofRows: (unit, rows) => ofRestriction({ kept: new Map([[unit, rows]]), exact: false }),
    ofAnswer: (leaf, { answer, part }) =>
      ofRestriction(
        part === undefined
          ? ofChangedCase(run, leaf, answer)
          : restrict(new Map<string, AnyPossible>([[leaf.path, part]])),
      ),
  };
}

function boundsWithin(run: Run, kept: KeptRows): RiskBounds {
  const [first, ...others] = kept;
  if (first === undefined) return run.bounds;
  return others.length === 0 ? run.bounds.within(...first) : riskBounds(restrictedTables(run.tables, kept));
}

/** The rows that no fact rules out when the case has an answer that is no value of a leaf. */
function ofChangedCase(run: Run, leaf: OpenLeaf, answer: unknown): Restriction {
  const changed = withValue(run.investment, stepsOf(leaf.path) ?? [], answer);
  if (typeof changed === 'string') return { kept: new Map(), exact: false };
  const derive = factDeriver(changed.data as Investment, {
    asOf: run.asOf,
    evidence: run.evidence,
    legalProfiles: profileTable(run.asOf, run.legalProfiles).all,
    portfolio: run.portfolio,
  });
  const kept = new Map<number, readonly number[]>();
  for (const variable of leaf.readers) {
    const { fact, entity } = run.asked[variable] as Run['asked'][number];
    const reached = new Set(run.cells[variable]?.reached(derive(fact, entity).possible));
    const { unit, column } = run.space.places[variable] as { unit: number; column: number };
    const rows = run.space.units[unit]?.rows ?? [];
    const before = kept.get(unit) ?? rows.map((_, index) => index);
    const left = before.filter((index) => reached.has(rows[index]?.[column] as number));
    if (left.length > 0 && left.length < rows.length) kept.set(unit, left);
  }
  return { kept, exact: false };
}
