import { factsOnData } from './facts-data.js';
import { factsOnEntities } from './facts-entities.js';
import { factsOnInvestors } from './facts-investors.js';
import { factsOnSites } from './facts-sites.js';
import { words } from './words.js';

/** Titles, questions, words and units of facts. */
export const facts: Readonly<Record<string, string>> = {
  ...words,
  ...factsOnEntities,
  ...factsOnInvestors,
  ...factsOnSites,
  ...factsOnData,
};
