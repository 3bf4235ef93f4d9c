import * as z from 'zod';
import { named } from './bounded.js';
import { record } from './forms.js';
import { amountLeaf, dayLeaf, flagLeaf, leaf } from './leaf.js';
import { name } from './scalars.js';
import { wording } from './wording.js';

/** A name that a rule author gives to a field, as in code: `distanceToApron`. */
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,79}$/, {
  error: wording({
    expected: 'a name of letters and digits that starts with a small letter, such as "distanceToApron"',
    mend: 'Write it in one word, as the rule that reads it does.',
  }),
});

const fields = <Value extends z.ZodType>(value: Value) => named(fieldName, value).optional();

/**
 * What the case format has no field for, under names of the author's own, for facts that an author adds to a rule set. The
 * values are leaves like any other: plain, with evidence, disputed, or unknown.
 */
export const own = record({
  amounts: fields(amountLeaf).describe('Numbers of zero or more, such as a distance.'),
  flags: fields(flagLeaf).describe('Yes or no.'),
  days: fields(dayLeaf).describe('Days.'),
  words: fields(leaf(name)).describe('Words, such as those of a choice.'),
}).describe("Fields of a rule author's own, by their names.");
