import { votes } from '../facts/catalogue/counting.js';
import { graphOf, interestsAbove, isHolding } from '../facts/catalogue/ownership-graph.js';
import { acquirersOf, type Party, partyOf } from '../facts/catalogue/party.js';
import { caseUnder } from '../facts/derive.js';
import { controlOf } from '../ownership/control.js';
import type { Run } from '../screening/run.js';

/** The highest party that certainly controls an acquirer; the acquirer itself where no such party is shown. */
export interface HighestController {
  readonly party: Party;
  /** Whether nobody can stand above it or beside it: a natural person or a state, and nobody else may have control. */
  readonly ultimate: boolean;
}

/** Who stands highest above the acquirers of a case, as far as it is certain. Several where control is shared. */
export function highestControllers({ investment, asOf, evidence }: Run): HighestController[] {
  const read = caseUnder(investment, evidence);
  const acquirers = acquirersOf(read);
  const graph = graphOf(read, interestsAbove(read, acquirers, asOf).filter(isHolding));
  const control = controlOf(graph, { ...votes, concert: true });
  const certainOver = (subject: string): string[] =>
    control
      .controllersOf(subject)
      .flatMap(({ controller, qualities }) => (qualities.includes('none') ? [] : [controller]));
  const highest = acquirers.flatMap((acquirer) => {
    const above = [acquirer, ...certainOver(acquirer)];
    // Of companies that control each other in a circle nobody is the highest, and nobody is named.
    return above.filter((party) => !certainOver(party).some((higher) => higher !== party && above.includes(higher)));
  });
  const mayBeOthers = acquirers.some((acquirer) =>
    control.controllersOf(acquirer).some(({ qualities }) => qualities.includes('none')),
  );
  return [...new Set(highest)].flatMap((id) => {
    const party = partyOf(read, id)?.raw;
    if (party === undefined) return [];
    return [{ party, ultimate: !mayBeOthers && (party.kind === 'person' || party.kind === 'state') }];
  });
}
