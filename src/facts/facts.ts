import { airfieldFacts } from './catalogue/airfield.js';
import { competenceFacts } from './catalogue/competence.js';
import { conductFacts } from './catalogue/conduct.js';
import { controlFacts } from './catalogue/controls.js';
import { dataFacts } from './catalogue/data.js';
import { dependenceFacts } from './catalogue/dependence.js';
import { entityFacts } from './catalogue/entity.js';
import { unionScopeFacts } from './catalogue/entity-union-scope.js';
import { investorFacts } from './catalogue/investor.js';
import { legalDutyFacts } from './catalogue/legal-duty.js';
import { siteFacts } from './catalogue/site.js';
import { staffFacts } from './catalogue/staff.js';
import { stateInfluenceFacts } from './catalogue/state-influence.js';
import { systemsFacts } from './catalogue/systems.js';
import { transactionFacts } from './catalogue/transaction.js';

/** Every fact of the catalogue, in the order in which an analyst would go through a case. */
export const factCatalogue = [
  ...transactionFacts,
  ...entityFacts,
  ...unionScopeFacts,
  ...investorFacts,
  ...siteFacts,
  ...airfieldFacts,
  ...systemsFacts,
  ...staffFacts,
  ...dataFacts,
  ...stateInfluenceFacts,
  ...legalDutyFacts,
  ...conductFacts,
  ...controlFacts,
  ...dependenceFacts,
  ...competenceFacts,
] as const;

type CatalogueFact = (typeof factCatalogue)[number];

/** The id of a fact of the catalogue. */
export type FactId = CatalogueFact['id'];

/** The facts of the catalogue by id, each with the comparisons that its type allows; a misspelt id does not compile. */
export type Facts = { readonly [Id in CatalogueFact['id']]: Extract<CatalogueFact, { readonly id: Id }> };

/**
 * The fact catalogue: what a rule can ask.
 *
 * @example
 * ```ts
 * import { facts } from 'fdi-screening';
 * facts['site.buildingArea'].atLeast(30_000);
 * // => { fact: 'site.buildingArea', is: 'at-least', value: '30000' }
 * ```
 */
export const facts: Facts = Object.freeze(
  Object.fromEntries(factCatalogue.map((fact) => [fact.id, fact])),
) as unknown as Facts;
