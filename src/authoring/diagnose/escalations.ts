import { factsOf } from '../../rules/condition.js';
import { mostPoints } from '../../rules/points.js';
import { conjunction, negation } from '../../screening/formula.js';
import { compareRatios, type Ratio, ratio } from '../../values/ratio.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { DiagnosisSubject } from './subject.js';

/** Escalations without effect, and grave grounds without an escalation. */
export const diagnoseEscalations = (subject: DiagnosisSubject): Diagnostic[] => [
  ...contradictory(subject),
  ...graveWithout(subject),
];

function contradictory({ compiled, outcome }: DiagnosisSubject): Diagnostic[] {
  return compiled.escalations.flatMap(({ escalation, when, floor }) => {
    const path = `risk.escalations.${escalation.id}`;
    if (floor === 0) {
      const message = 'Its floor is the lowest band, in which every case is at least.';
      return [diagnostic('contradictory-escalation', path, message, 'Name a higher band, or take the escalation out.')];
    }
    if (outcome(when) === 'fails') return [];
    const higher = compiled.escalations.find(
      (other) => other.floor > floor && outcome(conjunction([when, negation(other.when)])) === 'fails',
    );
    if (higher === undefined) return [];
    const message = `Whenever it holds, "${higher.escalation.id}" holds as well, and lifts the case to a higher band.`;
    const mend = 'Raise its floor, or narrow the other: of two grounds the graver is the narrower.';
    return [diagnostic('contradictory-escalation', path, message, mend)];
  });
}

/** Criteria with the most points of the model, of which no escalation reads a fact. */
function graveWithout({ ruleSet }: DiagnosisSubject): Diagnostic[] {
  const { criteria, escalations, bands } = ruleSet.risk;
  // With one band there is nothing to lift a case to.
  if (bands.length < 2) return [];
  const most = criteria.map(mostPoints).reduce<Ratio>((a, b) => (compareRatios(a, b) > 0 ? a : b), ratio(0n));
  const lifted = new Set(escalations.flatMap((one) => factsOf(one.when)));
  return criteria.flatMap((criterion) => {
    const points = mostPoints(criterion);
    const facts = criterion.levels.flatMap((level) => factsOf(level.when));
    if (points.numerator === 0n || compareRatios(points, most) < 0 || facts.some((id) => lifted.has(id))) return [];
    const message = 'It has the most points of the model, and alone it lifts a case to no band: a sum dilutes it.';
    const mend = 'Add an escalation that reads its fact, or see that the ground alone would justify no refusal.';
    return [diagnostic('grave-without-escalation', `risk.criteria.${criterion.id}`, message, mend)];
  });
}
