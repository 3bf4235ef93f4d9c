import { list, record } from './forms.js';
import { amountLeaf, choiceLeaf, countriesLeaf, countryLeaf, flagLeaf } from './leaf.js';
import { own } from './own.js';
import { identifier, name, text } from './scalars.js';

/** What a set of data is about. */
export const dataCategories = [
  'ordinary-personal',
  'special-category',
  'criminal',
  'trade',
  'customs',
  'security',
  'public-sector',
] as const;

/** The entity's part in processing personal data. */
export const dataRoles = ['controller', 'joint-controller', 'processor'] as const;

/** Who holds the keys with which the data is encrypted. */
export const keyHolders = ['target', 'investor-group', 'operator', 'independent-third-party', 'nobody'] as const;

const operator = record({
  name,
  party: identifier.optional(),
  seat: countryLeaf.optional(),
  parentSeat: countryLeaf.optional().describe('Where the company that controls the operator has its seat.'),
  inInvestorGroup: flagLeaf.optional(),
});

export const dataSchema = record({
  id: identifier,
  own: own.optional(),
  category: choiceLeaf(dataCategories),
  heldBy: identifier.optional().describe('The target entity that holds it.'),
  description: text.optional(),
  subjects: amountLeaf.optional().describe('Number of people whom the data is about.'),
  role: choiceLeaf(dataRoles).optional(),
  storedIn: countriesLeaf.optional(),
  remoteAccessFrom: countriesLeaf.optional().describe('Countries from which it can be read.'),
  operator: operator.optional().describe('Who operates the servers.'),
  subProcessors: list(record({ name, seat: countryLeaf.optional() })).optional(),
  keyHolder: choiceLeaf(keyHolders).optional(),
  supplyChainInsight: flagLeaf
    .optional()
    .describe('Whether, taken together, it shows how supply chains run and where they are weak.'),
});
