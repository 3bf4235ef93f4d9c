import type { FactResult } from '../screening/assessment.js';

/**
 * A reason with the sources of what it says, by their ids in the evidence list of the case: what is said of somebody
 * never stands alone. What is not established says nothing of anybody, and a case that gives plain values names no source.
 */
export function withSources(reason: string, facts: readonly FactResult[]): string {
  const said = facts.filter(({ title, mayBe }) => mayBe !== 'not established' && reason.includes(`${title}: ${mayBe}`));
  const sources = [...new Set(said.flatMap((fact) => fact.leaves.flatMap((leaf) => leaf.evidence)))];
  if (sources.length === 0) return reason;
  const denied = said.some((fact) => fact.leaves.some((leaf) => leaf.state === 'denied')) ? ' Denied by another.' : '';
  return `${reason}${denied} ${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join(', ')}.`;
}
