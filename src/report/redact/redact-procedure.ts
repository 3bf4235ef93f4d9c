import type { FactResult, ProcedureResult } from '../../screening/assessment.js';
import type { Withholding } from './withholding.js';

interface Reasoned {
  readonly facts: readonly string[];
  readonly reason?: string;
}

/** A procedure without the reasons that rest on evidence held back, and without the money that would tell the value. */
export function redactedProcedure(
  procedure: ProcedureResult,
  held: Withholding,
  fact: (one: FactResult) => FactResult,
): ProcedureResult {
  const all = <One extends Reasoned>(entries: readonly One[]): One[] =>
    entries.map((one) => {
      const ids = held.behind(one.facts);
      return ids.length === 0 || one.reason === undefined ? one : { ...one, reason: held.mark(ids) };
    });
  const { fines, languages } = procedure;
  const { amount, ...rates } = fines ?? {};
  const hidesValue =
    held.at('transaction.value').length + held.at('target').length > 0 ||
    procedure.facts.some((one) => one.unit === amount?.unit && held.behindFact(one).length > 0);
  return {
    ...procedure,
    filing: all(procedure.filing),
    languages: { ...languages, rules: all(languages.rules) },
    situations: all(procedure.situations),
    authorities: all(procedure.authorities),
    standstill: all(procedure.standstill),
    decision: all(procedure.decision),
    ...(fines === undefined ? {} : { fines: hidesValue ? (rates as typeof fines) : fines }),
    lookBack: all(procedure.lookBack),
    appeal: all(procedure.appeal),
    parallel: all(procedure.parallel),
    gates: all(procedure.gates),
    facts: procedure.facts.map(fact),
  };
}
