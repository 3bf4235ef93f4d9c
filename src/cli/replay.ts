import type { Investment } from '../investment/investment.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Receipt } from '../screening/assessment.js';
import { canonicalJson } from '../screening/canonical-json.js';
import { checkedReceipt, type ReplayDifference, replay } from '../screening/replay.js';
import { sha256 } from '../screening/sha256.js';
import { InputError, nameOf } from './input-error.js';
import { readCase } from './read-case.js';
import { readText } from './read-text.js';
import { layered, rulesNamed } from './rules-named.js';
import { rulesFor } from './screened.js';
import type { CliResult, Surroundings } from './surroundings.js';

/** What `replay` is asked. */
export interface ReplayOptions {
  /** The rules of the run, where they were not those of the host. */
  readonly rules?: string;
  /** Files of the layers that lay over them, the lowest first. */
  readonly layer?: readonly string[];
}

/** Repeats the run of a receipt, on its own terms and under the rules for the days that it names. */
export function replayRun(
  assessment: string,
  file: string,
  options: ReplayOptions,
  surroundings: Surroundings,
): CliResult {
  const written = writtenAssessment(assessment, readText(assessment, surroundings));
  const investment = readCase(file, surroundings);
  const { asOf, chosenFor } = written.receipt;
  const parent =
    options.rules === undefined
      ? rulesFor(investment, chosenFor?.decidedOn ?? asOf, chosenFor?.signedOn)
      : rulesNamed(options.rules, surroundings);
  const rules = layered(parent, options.layer, surroundings);
  const differences = replayed(written, investment, rules);
  return { status: differences.length === 0 ? 0 : 1, output: differencesText(differences), errors: '' };
}

/** An assessment as it was written to a file: its receipt, and the hash of the answer that stands beside it. */
interface WrittenAssessment {
  readonly receipt: Receipt;
  readonly hash: string;
}

/** The assessment in a text. */
function writtenAssessment(name: string, text: string): WrittenAssessment {
  try {
    const { receipt, ...answer } = { receipt: undefined, ...(JSON.parse(text) as object | null) };
    if ('redaction' in answer) {
      throw new TypeError('Some of it was withheld from its reader: write it with --audience authority.');
    }
    if ('redaction' in answer) {
      throw new TypeError('Some of it was withheld from its reader: write it with --audience authority.');
    }
    return { receipt: checkedReceipt(receipt), hash: sha256(canonicalJson(answer)) };
  } catch (reason) {
    const why = reason instanceof SyntaxError ? `It is not JSON: ${reason.message}` : (reason as Error).message;
    throw new InputError(`${nameOf(name)} is no assessment as assess --format json writes it. ${why}`);
  }
}

/** In what a case under some rules differs from a written assessment; nothing where the run is confirmed. */
function replayed(
  { receipt, hash }: WrittenAssessment,
  investment: Investment,
  rules: RuleSet,
): readonly ReplayDifference[] {
  const result = replay(receipt, investment, rules);
  const isAltered = hash !== receipt.hashes.assessment;
  return [
    ...(isAltered ? [{ what: 'the answer in the file', was: receipt.hashes.assessment, is: hash }] : []),
    ...(result.confirmed ? [] : result.differences),
  ];
}

/** What to print of the differences. */
const differencesText = (differences: readonly ReplayDifference[]): string =>
  differences.length === 0
    ? 'Confirmed: the same library, case, rules, terms and answer.\n'
    : ['It differs from the run of the receipt:', ...differences.map(differenceText), ''].join('\n');

const differenceText = ({ what, was = 'nothing', is = 'nothing' }: ReplayDifference): string =>
  `  ${what}\n    was  ${was}\n    is   ${is}`;
