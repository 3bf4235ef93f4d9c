import type { Sourced } from '../../rules/rule-set.js';
import type { Day } from '../../values/day.js';
import { shifted } from '../domain.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import { type DiagnosisSubject, limbsOf } from './subject.js';

/** After how many days a verification is stale, unless another number is asked for. */
export const STALE_AFTER_DAYS = 365;

interface PlacedRule {
  readonly rule: Sourced;
  readonly path: string;
}

function rulesOf({ ruleSet }: DiagnosisSubject): readonly PlacedRule[] {
  const { criteria, controls, escalations } = ruleSet.risk;
  const { mechanism, scope } = ruleSet;
  const placed = (list: string, rules: readonly (Sourced & { readonly id: string })[]): PlacedRule[] =>
    rules.map((rule) => ({ rule, path: `risk.${list}.${rule.id}` }));
  return [
    ...(mechanism.kind === 'screening' ? [] : [{ rule: mechanism, path: 'mechanism' }]),
    ...limbsOf(ruleSet).map(({ limb, path }) => ({ rule: limb, path })),
    ...scope.questions.flatMap(({ id, readings }) =>
      readings.map((rule) => ({ rule, path: `scope.questions.${id}.${rule.id}` })),
    ),
    ...scope.advice.map((rule, index) => ({ rule, path: `scope.advice[${index}]` })),
    ...placed('criteria', criteria),
    ...placed('controls', controls),
    ...placed('escalations', escalations),
  ];
}

/** Rules without a source, and rules that nobody has checked for long. */
export function diagnoseSources(subject: DiagnosisSubject, staleAfterDays: number): Diagnostic[] {
  const rules = rulesOf(subject);
  return [...rules.flatMap(({ rule, path }) => uncited(rule, path)), ...stale(rules, subject, staleAfterDays)];
}

function uncited({ citations, status }: Sourced, path: string): Diagnostic[] {
  if (citations.length > 0) return [];
  if (status === 'confirmed' || status === 'reported') {
    const message = `The rule is called ${status}, and names no source that says so.`;
    const mend = 'Cite the source, or call the rule inferred or unverified.';
    return [diagnostic('unsupported-status', path, message, mend)];
  }
  return [diagnostic('missing-citation', path, 'The rule names no source.', 'Cite the law, guideline or study.')];
}

function stale(rules: readonly PlacedRule[], { ruleSet, asOf }: DiagnosisSubject, days: number): Diagnostic[] {
  const oldest = shifted(asOf, -days);
  const at = (path: string, lastVerified: Day): Diagnostic[] => {
    if (lastVerified > asOf) {
      const message = `It was last verified on ${lastVerified}, which is after ${asOf}.`;
      return [diagnostic('stale-verification', path, message, 'Correct the day.')];
    }
    if (lastVerified >= oldest) return [];
    const message = `It was last verified on ${lastVerified}, more than ${days} days before ${asOf}.`;
    const mend = 'Check it against its source again, and then write the day.';
    return [diagnostic('stale-verification', path, message, mend)];
  };
  const own = rules.flatMap(({ rule, path }) =>
    rule.lastVerified === undefined ? [] : at(`${path}.lastVerified`, rule.lastVerified),
  );
  return [...at('lastVerified', ruleSet.lastVerified), ...own];
}
