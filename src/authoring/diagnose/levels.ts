import { factsOf } from '../../rules/condition.js';
import type { Criterion } from '../../rules/rule-set.js';
import { conjunction, disjunction, type Formula, negation, simplify } from '../../screening/formula.js';
import { compareRatios, ratioFrom } from '../../values/ratio.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { DiagnosisSubject } from './subject.js';

/** Levels that none can reach, that overlap to the advantage of the lower, or that leave a gap between them. */
export const diagnoseLevels = (subject: DiagnosisSubject): Diagnostic[] =>
  subject.ruleSet.risk.criteria.flatMap((criterion) => {
    const formulas = criterion.levels.map((level) => subject.formula(level.when));
    return [...hiddenLevels(criterion, formulas, subject), ...gapIn(criterion, formulas, subject)];
  });

function hiddenLevels(
  { id, levels }: Criterion,
  formulas: readonly Formula[],
  subject: DiagnosisSubject,
): Diagnostic[] {
  return formulas.flatMap((formula, index) => {
    const path = `risk.criteria.${id}.levels[${index}]`;
    // A level that never holds by itself is reported as such.
    if (index === 0 || subject.outcome(formula) === 'fails') return [];
    const earlier = formulas.slice(0, index);
    const left = conjunction([formula, negation(disjunction(earlier))]);
    if (subject.outcome(left) === 'fails') {
      const message = 'Whenever the level holds, one above it holds as well, and the first that holds counts.';
      return [diagnostic('unreachable-level', path, message, 'Put the narrower level first, or take this one out.')];
    }
    const points = ratioFrom(levels[index]?.points ?? '0');
    const shadow = earlier.findIndex((before, at) => {
      const isLess = compareRatios(ratioFrom(levels[at]?.points ?? '0'), points) < 0;
      const both = subject.outcome(conjunction([before, formula]));
      return isLess && both !== undefined && both !== 'fails';
    });
    if (shadow < 0) return [];
    const message = `Where the level and level ${shadow} both hold, the first counts, which earns fewer points.`;
    return [diagnostic('overlapping-levels', path, message, 'Put the level with more points first.')];
  });
}

/** A run of values of one number or day that earns nothing, between values that earn points. */
function gapIn({ id, levels }: Criterion, formulas: readonly Formula[], subject: DiagnosisSubject): Diagnostic[] {
  // What one level leaves out is left out on purpose.
  if (levels.length < 2) return [];
  const [fact, ...others] = new Set(levels.flatMap((level) => factsOf(level.when)));
  const variable = fact === undefined || others.length > 0 ? undefined : subject.compiled.positions.get(fact);
  const type = subject.compiled.facts[variable ?? -1]?.type;
  if (variable === undefined || (type !== 'decimal' && type !== 'date')) return [];
  const cells = subject.domain.space.cells[variable] ?? [];
  const earns = cells.map((cell) => {
    const result = simplify(disjunction(formulas), () => [cell]);
    return result.kind === 'constant' && result.value;
  });
  const gap = earns.findIndex((one, at) => !one && earns.slice(0, at).includes(true) && earns.slice(at).includes(true));
  if (gap < 0) return [];
  const example = subject.domain.examples[variable]?.get(cells[gap] ?? 0);
  const message = `"${fact}" of ${example} earns nothing, although less and more of it earn points.`;
  return [
    diagnostic('gapped-levels', `risk.criteria.${id}`, message, 'Let each level begin where the one below ends.'),
  ];
}
