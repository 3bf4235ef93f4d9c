import { list, record } from './forms.js';
import { amountLeaf, choiceLeaf, dayLeaf, flagLeaf } from './leaf.js';
import { currency, identifier, text } from './scalars.js';

/** What kind of operation the investment is. */
export const transactionKinds = [
  'share-purchase',
  'capital-increase',
  'conversion',
  'option',
  'pledge-enforcement',
  'merger',
  'asset-deal',
  'branch-of-activity',
  'joint-venture',
  'public-bid',
  'exchange-purchase',
  'shareholder-agreement-change',
  'appointment-right',
  'concession-or-lease',
  'land-right',
  'restructuring',
  'greenfield',
  'expansion',
] as const;

/** How far the operation has come. */
export const transactionStages = ['draft', 'announced', 'signed', 'closed', 'abandoned'] as const;

export const transactionSchema = record({
  kind: choiceLeaf(transactionKinds).optional(),
  stage: choiceLeaf(transactionStages).optional(),
  signedOn: dayLeaf.optional().describe('When the agreement was signed.'),
  closedOn: dayLeaf.optional(),
  value: record({ amount: amountLeaf.optional(), currency }).optional(),
  existingBusiness: flagLeaf
    .optional()
    .describe('Whether a business that exists already changes hands or is contributed, as to a joint venture.'),
  withinGroup: flagLeaf.optional().describe('Whether the ultimate controller stays the same.'),
  reachedOnlyTogether: flagLeaf
    .optional()
    .describe('Of several acquirers: whether none from outside the EU reaches the level of influence for itself.'),
  steps: list(record({ id: identifier, description: text, on: dayLeaf.optional() })).optional(),
  note: text.optional(),
});
