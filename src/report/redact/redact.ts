import type { Assessment, FactResult, LeafSources, Obligation, Risk } from '../../screening/assessment.js';
import type { Words } from '../words/words.js';
import type { Audience } from './audience.js';
import { redactedProcedure } from './redact-procedure.js';
import { redactedDuty, redactedSaid, redactedStatements } from './redact-statements.js';
import { type Withholding, withholding } from './withholding.js';

/** What was held back from a reader. */
export interface Redaction {
  readonly audience: Audience;
  /** Ids of the evidence that was held back. */
  readonly evidence: readonly string[];
  /** Whether who is behind the investor was held back. */
  readonly ownership: boolean;
}

/** An assessment as a reader sees it. */
export interface ReportedAssessment extends Assessment {
  /** Absent where nothing was held back. */
  readonly redaction?: Redaction;
}

/**
 * An assessment as an audience sees it: every text that rests on evidence held back from it has a mark in its place.
 * Outcomes, shares, scores and bands stay, so that the arithmetic can be followed; the receipt is that of the whole run,
 * so that who has the whole can confirm it.
 */
export function redacted(assessment: Assessment, audience: Audience, words: Words): ReportedAssessment {
  const held = withholding(assessment, audience, words);
  if (held === undefined) return assessment;
  const { ownership, procedure, receipt, ...rest } = assessment;
  const hiddenCodes = new Set(
    rest.legalProfiles.flatMap(({ jurisdiction, facts }) =>
      facts.every((fact) => held.behind([fact]).length > 0) ? [jurisdiction] : [],
    ),
  );
  const codes = (all: readonly string[]): readonly string[] => all.filter((code) => !hiddenCodes.has(code));
  const hidesOwners = held.at('ownership').length > 0;
  const fact = <One extends Omit<FactResult, 'open'>>(one: One): One => {
    const ids = held.behindFact(one);
    return {
      ...one,
      ...(ids.length === 0 ? {} : { mayBe: held.mark(ids) }),
      overriddenProfiles: codes(one.overriddenProfiles),
    };
  };
  const whole = new Map(rest.facts.map((one) => [`${one.fact} ${one.entity ?? ''}`, one]));
  return {
    ...rest,
    obligation: redactedObligation(rest.obligation, held, hidesOwners, codes),
    ...(procedure === undefined ? {} : { procedure: redactedProcedure(procedure, held, fact) }),
    risk: redactedRisk(rest.risk, held, codes),
    ...(ownership === undefined || hidesOwners ? {} : { ownership }),
    // An open fact lists its open leaves alone: what is held back is decided by all of them.
    openFacts: rest.openFacts.map((one) => {
      const ids = held.behindFact(whole.get(`${one.fact} ${one.entity ?? ''}`) ?? one);
      return { ...fact(one), ...(ids.length === 0 ? {} : { mayBe: held.mark(ids) }) };
    }),
    facts: rest.facts.map(fact),
    sources: rest.sources.map((one) => redactedSources(one, held)),
    legalDuties: rest.legalDuties.map((duty, index) => redactedDuty(duty, index, held)),
    legalProfiles: rest.legalProfiles.filter(({ jurisdiction }) => !hiddenCodes.has(jurisdiction)),
    statements: redactedStatements(rest.statements, held),
    context: rest.context.map((one) =>
      held.hides(one.evidence)
        ? {
            id: one.id,
            text: held.mark(one.evidence),
            by: held.mark(one.evidence),
            whyNotScored: held.mark(one.evidence),
            evidence: one.evidence,
            restricted: true,
          }
        : one,
    ),
    receipt: { ...receipt, overriddenProfiles: codes(receipt.overriddenProfiles) },
    redaction: {
      audience,
      evidence: held.among((rest.confidentiality?.evidence ?? []).map(({ id }) => id)),
      ownership: ownership !== undefined && hidesOwners,
    },
  };
}

/** A rule with the reason that rests on facts. */
interface Reasoned {
  readonly facts: readonly string[];
  readonly reason: string;
  readonly overriddenProfiles: readonly string[];
}

type Codes = (all: readonly string[]) => readonly string[];

const withoutReason = <One extends Reasoned>(one: One, held: Withholding, codes: Codes): One => {
  const ids = held.behind(one.facts);
  return {
    ...one,
    ...(ids.length === 0 ? {} : { reason: held.mark(ids) }),
    overriddenProfiles: codes(one.overriddenProfiles),
  };
};

function redactedObligation(obligation: Obligation, held: Withholding, hidesOwners: boolean, codes: Codes): Obligation {
  const { tests, limbs, exclusions, reasons } = obligation;
  const rule = (one: Obligation['limbs'][number]): Obligation['limbs'][number] => {
    const told = withoutReason(one, held, codes);
    return hidesOwners || held.behind(one.facts).length > 0 ? { ...told, findings: [] } : told;
  };
  return {
    ...obligation,
    reasons: reasons.map((reason) => {
      const test = tests.find(({ id }) => id === reason.id);
      const rules = [...limbs, ...exclusions].filter(({ id }) => id === reason.id || test?.limbs.includes(id) === true);
      const ids = held.behind(rules.flatMap(({ facts }) => facts));
      if (ids.length === 0) return reason;
      const title = test?.title ?? rules[0]?.title;
      return { ...reason, text: [...(title === undefined ? [] : [`${title}.`]), held.mark(ids)].join(' ') };
    }),
    limbs: limbs.map(rule),
    exclusions: exclusions.map(rule),
  };
}

const redactedRisk = (risk: Risk, held: Withholding, codes: Codes): Risk => ({
  ...risk,
  contributions: risk.contributions.map((one) => withoutReason(one, held, codes)),
  controls: risk.controls.map((one) => withoutReason(one, held, codes)),
  escalations: risk.escalations.map((one) => withoutReason(one, held, codes)),
});

/** What is said of a leaf. A note beside it may speak of any of it, and all of it is part of the entry in which it lies. */
function redactedSources({ path, said, note }: LeafSources, held: Withholding): LeafSources {
  const around = held.around(path);
  const ids = held.among([...held.at(path), ...around]);
  const kept = note === undefined ? undefined : ids.length === 0 ? note : held.mark(ids);
  return {
    path,
    said: said.map((one) => redactedSaid({ ...one, evidence: [...one.evidence, ...around] }, held)),
    ...(kept === undefined ? {} : { note: kept }),
  };
}
