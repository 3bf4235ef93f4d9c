import { type CompiledRuleSet, compileRisk } from '../../screening/compile.js';
import type { Formula } from '../../screening/formula.js';
import { leastCommonMultiple, type Ratio, ratioText } from '../../values/ratio.js';
import type { Common } from './common.js';
import { keyOf } from './normal.js';

/** One criterion of one of two rule sets, or of both where it is the same. */
export interface ScorePart {
  readonly inA: boolean;
  readonly inB: boolean;
  /** Of several the first that holds counts; values in smallest parts of both. */
  readonly levels: readonly { readonly when: Formula; readonly value: bigint }[];
  readonly softenings: readonly { readonly when: Formula; readonly keeps: Ratio }[];
}

/** The bands of one rule set and the floors under them. */
export interface BandSide {
  readonly bands: readonly string[];
  readonly starts: readonly bigint[];
  readonly floors: readonly { readonly when: Formula; readonly band: number }[];
}

/** What bands come from under two rule sets, with the criteria that are the same in both taken together. */
export interface ScorePair {
  readonly parts: readonly ScorePart[];
  readonly a: BandSide;
  readonly b: BandSide;
}

/** The scores of two rule sets on one scale. */
export function scorePair(common: Common): ScorePair {
  const a = sideOf(common.a, common);
  const b = sideOf(common.b, common);
  const scale = leastCommonMultiple(a.scale, b.scale);
  const parts = new Map<string, { part: Omit<ScorePart, 'inA' | 'inB'>; inA: number; inB: number }>();
  for (const [side, key] of [[a, 'inA'] as const, [b, 'inB'] as const]) {
    for (const one of side.criteria) {
      const part = {
        ...one,
        levels: one.levels.map((level) => ({ ...level, value: level.value * (scale / side.scale) })),
      };
      const name = partKey(part);
      const entry = parts.get(name) ?? { part, inA: 0, inB: 0 };
      entry[key] += 1;
      parts.set(name, entry);
    }
  }
  const ofSide = (side: typeof a): BandSide => ({
    bands: side.bands,
    floors: side.floors,
    starts: side.starts.map((start) => start * (scale / side.scale)),
  });
  return { parts: [...parts.values()].flatMap(paired), a: ofSide(a), b: ofSide(b) };
}

/** Criteria that are the same are in both rule sets as often as in the one that has fewer of them. */
function paired({ part, inA, inB }: { part: Omit<ScorePart, 'inA' | 'inB'>; inA: number; inB: number }): ScorePart[] {
  return Array.from({ length: Math.max(inA, inB) }, (_, index) => ({ ...part, inA: index < inA, inB: index < inB }));
}

function sideOf(compiled: CompiledRuleSet, { forms, formula }: Common) {
  const { ruleSet } = compiled;
  const risk = compileRisk(ruleSet, (condition) => forms.normal(formula(condition)));
  return {
    scale: risk.scale,
    bands: ruleSet.risk.bands.length === 0 ? ['none'] : ruleSet.risk.bands.map((band) => band.id),
    starts: risk.bandStarts,
    floors: risk.escalations.map(({ when, floor }) => ({ when, band: floor })).filter(({ when }) => canHold(when)),
    criteria: risk.criteria
      .map(({ levels, controls }) => ({
        levels: levelsThatCount(levels),
        softenings: controls.flatMap(({ control, keeps }) => {
          const when = risk.controls[control]?.when;
          // A control that cannot stand, or that leaves everything, is as none.
          const counts = when !== undefined && canHold(when) && keeps.numerator !== keeps.denominator;
          return counts ? [{ when, keeps }] : [];
        }),
      }))
      .filter(({ levels }) => levels.length > 0),
  };
}

const canHold = (formula: Formula): boolean => !(formula.kind === 'constant' && !formula.value);

/** Levels without those that cannot hold, and without what follows one that always does or adds nothing more. */
function levelsThatCount(levels: ScorePart['levels']): ScorePart['levels'] {
  const possible = levels.filter(({ when }) => canHold(when));
  const certain = possible.findIndex(({ when }) => when.kind === 'constant' && when.value);
  const reached = certain < 0 ? [...possible] : possible.slice(0, certain + 1);
  // A last level worth nothing is as none.
  while (reached.at(-1)?.value === 0n) reached.pop();
  return reached;
}

const partKey = ({ levels, softenings }: Omit<ScorePart, 'inA' | 'inB'>): string =>
  [
    levels.map(({ when, value }) => `${keyOf(when)}=${value}`).join(';'),
    [...new Set(softenings.map(({ when, keeps }) => `${keyOf(when)}*${ratioText(keeps)}`))].sort().join(';'),
  ].join('|');
