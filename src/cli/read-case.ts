import type { Investment } from '../investment/investment.js';
import { parseInvestment } from '../investment/parse.js';
import { InvalidInvestmentError } from '../investment/problem.js';
import { InputError, nameOf } from './input-error.js';
import { readText } from './read-text.js';
import type { Surroundings } from './surroundings.js';

/**
 * The case in a file, or in standard input for `-`.
 *
 * @param more - what else to say of a file that there is not
 * @throws InputError naming the file, each place in it and how to mend it
 */
export function readCase(path: string, surroundings: Pick<Surroundings, 'readFile'>, more = ''): Investment {
  const text = readText(path, surroundings, more);
  try {
    return parseInvestment(text);
  } catch (reason) {
    if (reason instanceof InvalidInvestmentError) throw new InputError(`${nameOf(path)}: ${reason.message}`);
    throw reason;
  }
}
