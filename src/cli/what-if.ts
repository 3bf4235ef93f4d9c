import { type WhatIf, whatIf } from '../analysis/what-if.js';
import { changesIn } from './changes.js';
import { deliver } from './deliver.js';
import { differenceText } from './difference-text.js';
import { InputError } from './input-error.js';
import { readCase } from './read-case.js';
import { screeningOn } from './screened.js';
import { stateOf } from './state.js';
import type { CliResult, Surroundings } from './surroundings.js';
import type { Terms } from './terms.js';

/** What `what-if` is asked. */
export interface WhatIfOptions extends Terms {
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** Screens a case as it is and as it would be, and writes what differs. */
export function whatIfChanged(
  file: string,
  written: readonly string[],
  options: WhatIfOptions,
  surroundings: Surroundings,
): CliResult {
  const changes = changesIn(written);
  const investment = readCase(file, surroundings);
  const { screen, note } = screeningOn(investment, options, surroundings);
  const before = screen(investment);
  let result: WhatIf;
  try {
    result = whatIf(before, changes);
  } catch (reason) {
    // The case was screened before, so what is wrong is a change.
    if (reason instanceof RangeError) throw new InputError(`The change cannot be made: ${reason.message}`);
    throw reason;
  }
  const { after, difference } = result;
  const output =
    options.format === 'json'
      ? `${JSON.stringify({ changes, before: stateOf(before), after: stateOf(after), difference }, null, 2)}\n`
      : differenceText(changes, result, surroundings.width);
  return deliver({ status: 0, output, errors: note }, options.out, surroundings);
}
