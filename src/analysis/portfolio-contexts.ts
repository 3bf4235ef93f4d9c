import type { PortfolioContext } from '../facts/portfolio.js';
import { isComplete, itemsOf } from '../investment/list.js';
import type { Run } from '../screening/run.js';

/** A case with the groups of its highest controllers. */
export interface ControlledCase {
  readonly run: Run;
  readonly controllers: readonly string[];
  /** Whether these are certainly all, and the last: then a case with others is somebody else's. */
  readonly established: boolean;
}

/** What a portfolio tells of each of its cases, by the ids of the cases. */
export const portfolioContexts = (cases: readonly ControlledCase[]): Record<string, PortfolioContext> =>
  Object.fromEntries(cases.map((one) => [one.run.investment.id, contextOf(one, cases)]));

function contextOf(one: ControlledCase, cases: readonly ControlledCase[]): PortfolioContext {
  const others = cases.filter((other) => other !== one);
  const same = others.filter(({ controllers }) => controllers.some((id) => one.controllers.includes(id)));
  const perhaps = others.filter((other) => same.includes(other) || !one.established || !other.established);
  const isOpen = perhaps.some(({ run }) => !isComplete(run.investment.sites));
  // A site that has the same id in several files may be one or several, so at the least it is one.
  const certain = new Set(same.flatMap(siteIds));
  for (const id of siteIds(one)) certain.delete(id);
  return {
    sameControllerSites: { min: certain.size, ...(isOpen ? {} : { max: perhaps.flatMap(siteIds).length }) },
  };
}

const siteIds = ({ run }: ControlledCase): string[] => itemsOf(run.investment.sites).map(({ id }) => id);
