import * as z from 'zod';
import { wording } from '../../investment/schema/wording.js';
import { MAX_DECIMAL_LENGTH } from '../../values/decimal.js';
import { compareRatios, ratio, ratioIn } from '../../values/ratio.js';

const zero = ratio(0n);

/** A decimal or fraction of zero or more, and at most some bound, written as text. */
const exactText = (expected: string, most?: number) => {
  const error = ({ input }: { readonly input?: unknown }): string =>
    wording({ expected, mend: mendOf(input, expected) });
  return z
    .string({ error })
    .refine((text) => isBetween(text, most), { error })
    .meta({ pattern: /^\d{1,40}(\.\d+|\/0*[1-9]\d*)?$/.source });
};

function isBetween(text: string, most: number | undefined): boolean {
  if (text.length > 2 * MAX_DECIMAL_LENGTH + 1) return false;
  const value = ratioIn(text);
  if (value === undefined || compareRatios(value, zero) < 0) return false;
  return most === undefined || compareRatios(value, ratio(BigInt(most))) <= 0;
}

function mendOf(found: unknown, expected: string): string {
  if (found === undefined) return `Add it: ${expected}.`;
  return typeof found === 'number' && isBetween(String(found), undefined)
    ? `Put it in quotes, so that it stays exact: "${found}".`
    : 'Write it in quotes, such as "3", "2.5" or "1/3".';
}

/** Points of a level. */
export const points = exactText('points of zero or more, written as text');

/** A weight in percent, or the start of a band. */
export const percent = exactText('a number from 0 to 100, written as text', 100);

/** What a control leaves of a criterion's points. */
export const fraction = exactText('a fraction from 0 to 1, written as text', 1);
