import { type FactDeriver, factDeriver } from '../facts/derive.js';
import { deriveFacts } from '../facts/worlds.js';
import type { Evidence, Investment } from '../investment/investment.js';
import type { Assessment, ExactInterval } from '../screening/assessment.js';
import { exactInterval } from '../screening/numbers.js';
import { profileTable } from '../screening/profiles.js';
import { sharesOver } from '../screening/risk.js';
import { riskBounds, riskTables } from '../screening/risk-bounds.js';
import { obligationOver, type Run, runOf } from '../screening/run.js';
import { spaceOf } from '../screening/space.js';
import { evidenceIndex } from '../screening/statements.js';
import { compareText } from '../values/text.js';
import { type AnswerEffect, shownEffect } from './answer-effect.js';
import type { Effect } from './effect.js';
import { remembering } from './remembering.js';
import { withoutEvidence } from './without-evidence.js';

/** What an assessment would be without one piece of evidence. */
export interface EvidenceWeight extends Omit<AnswerEffect, 'answer'> {
  readonly evidence: string;
  readonly title: string;
  /** Who first said it. */
  readonly originator: string;
  /** Places of the case that rest on it and that a fact has read. */
  readonly places: readonly string[];
  /** By how much the ends of the residual score grow without it; below zero where they fall. */
  readonly moves: ExactInterval;
}

/**
 * On which source the assessment rests most: each piece of evidence is left out in turn and the case is worked out
 * again. What rests on it alone becomes unknown, under the same evidence policy.
 *
 * @param assessment - from `screen`, in this program
 * @returns the pieces of evidence behind the facts, the one first without which the ends of the score move most, taken
 * together; the others are left out, as nothing rests on them
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { evidenceSensitivity } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const permit = {
 *   id: 'permit', title: 'Building permit', kind: 'decision', originator: { name: 'The region', kind: 'authority' },
 * } as const;
 * const hub = parseInvestment({
 *   formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01', evidence: [permit],
 *   sites: [{ id: 'hall', name: 'Hall', portAccess: { value: true, evidence: ['permit'] } }],
 * });
 * evidenceSensitivity(screen(hub, belgium2023))[0]?.places; // => ['sites[0].portAccess']
 * ```
 */
export function evidenceSensitivity(assessment: Assessment): EvidenceWeight[] {
  const run = runOf(assessment);
  const remembered = remembering(run.derive, run.derived.facts);
  const weights = (run.investment.evidence ?? []).flatMap((piece) => weigh(piece, run, remembered));
  return weights
    .sort((a, b) => (b.size > a.size ? 1 : b.size < a.size ? -1 : compareText(a.weight.evidence, b.weight.evidence)))
    .map(({ weight }) => weight);
}

function weigh(piece: Evidence, run: Run, remembered: FactDeriver): { size: bigint; weight: EvidenceWeight }[] {
  const places = placesOn(piece.id, run);
  if (places.size === 0) return [];
  const effect = without(piece.id, places, run, remembered);
  const [low, high] = [effect.min - run.bounds.min, effect.max - run.bounds.max];
  const weight = {
    evidence: piece.id,
    title: piece.title,
    originator: piece.originator.name,
    places: [...places],
    moves: exactInterval(low, high, run.compiled.scale),
    ...shownEffect(effect, run),
  };
  return [{ size: (low < 0n ? -low : low) + (high < 0n ? -high : high), weight }];
}

const placesOn = (id: string, { derived }: Run): Set<string> =>
  new Set(
    derived.facts.flatMap(({ leaves }) =>
      leaves.filter(({ evidence }) => evidence.includes(id)).map(({ path }) => path),
    ),
  );

/** What the case comes to without a piece of evidence. Facts that read none of the places stay as they are. */
function without(id: string, places: ReadonlySet<string>, run: Run, remembered: FactDeriver): Effect {
  const { asOf, evidence, compiled, asked, cells } = run;
  const changed = withoutEvidence(run.investment, id, evidenceIndex(run.investment)) as Investment;
  const legalProfiles = profileTable(run.asOf, run.legalProfiles).all;
  const fresh = factDeriver(changed, { asOf, evidence, legalProfiles, portfolio: run.portfolio });
  const touched = new Set(
    run.derived.facts
      .filter(({ leaves }) => leaves.some(({ path }) => places.has(path)))
      .map(({ fact, entity }) => `${fact.id} ${entity?.path ?? ''}`),
  );
  const derive: FactDeriver = (fact, entity, fixed) =>
    (touched.has(`${fact.id} ${entity?.path ?? ''}`) ? fresh : remembered)(fact, entity, fixed);
  const derived = deriveFacts(asked, derive, run.derived);
  const space = spaceOf(derived, cells);
  const tables = riskTables(compiled, sharesOver(compiled, space).residual, space);
  const { min, max, lowest, highest, outer } = riskBounds(tables);
  return { min, max, lowest, highest, obligation: obligationOver(run, space), exact: !outer };
}
