import * as z from 'zod';
import { array } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { record } from '../../investment/schema/forms.js';
import { address, name, text } from '../../investment/schema/scalars.js';
import { sourceStatuses } from '../../values/status.js';

/** Where a rule comes from. */
export const citation = record({
  instrument: name.describe('The law, guideline, report or study, by the name a reader would look for.'),
  article: name.optional().describe('Article, paragraph, question or page.'),
  url: address.optional(),
  says: text.optional().describe('What the source says, paraphrased, where the name alone would not tell.'),
});

/** What every rule says of where it comes from. */
export const sourced = {
  citations: array(citation).default([]),
  status: z
    .enum(sourceStatuses)
    .default('unverified')
    .describe('How well the rule is supported; unverified unless said otherwise.'),
  lastVerified: day.optional().describe("When a person last checked the rule; the rule set's own date where absent."),
};
