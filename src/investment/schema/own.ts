import * as z from 'zod';
import { record } from './forms.js';
import { amountLeaf, dayLeaf, flagLeaf, leaf } from './leaf.js';

/** A name that a rule author gives to a field, as in code: `distanceToApron`. */
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,79}$/, {
  error: 'a name such as "distanceToApron": letters and digits, starting with a small letter',
});

const named = <Value extends z.ZodType>(value: Value) => z.record(fieldName, value).optional();

/**
 * What the case format has no field for, under names of the author's own, for facts that an author adds to a rule set. The
 * values are leaves like any other: plain, with evidence, disputed, or unknown.
 */
export const own = record({
  amounts: named(amountLeaf).describe('Numbers of zero or more, such as a distance.'),
  flags: named(flagLeaf).describe('Yes or no.'),
  days: named(dayLeaf).describe('Days.'),
  words: named(leaf(z.string().min(1).max(200))).describe('Words, such as those of a choice.'),
}).describe("Fields of a rule author's own, by their names.");
