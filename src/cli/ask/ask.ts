import type { Investment } from '../../investment/investment.js';
import { InputError } from '../input-error.js';
import type { OriginatorKind } from '../originator-kinds.js';
import { readCase } from '../read-case.js';
import { writeText } from '../read-text.js';
import { screeningOn } from '../screened.js';
import type { CliResult, Surroundings } from '../surroundings.js';
import type { Terms } from '../terms.js';
import { type Interview, interview } from './interview.js';
import type { AnswerSource } from './source.js';

/** What `ask` is asked. */
export interface AskOptions extends Terms {
  readonly out?: string;
  readonly source?: string;
  readonly saidBy?: OriginatorKind;
}

const begin =
  ' To begin a case, write {"formatVersion": 1, "id": "my-case", "title": "My case", "host": "BE"} into it.';

/** Asks at the terminal what a case leaves open. */
export async function ask(file: string, options: AskOptions, surroundings: Surroundings): Promise<CliResult> {
  const { terminal, today } = surroundings;
  if (terminal === undefined) {
    throw new InputError(
      'ask needs a terminal, where its questions are answered. From a script, fdi-screening what-if shows what an answer would do.',
    );
  }
  const given = readCase(file, surroundings, begin);
  const target = options.out ?? file;
  const start = target === file ? given : (resumed(given, target, surroundings) ?? given);
  const { screen, note } = screeningOn(start, options, surroundings);
  const { source: title, saidBy } = options;
  const source: AnswerSource | undefined =
    title === undefined || saidBy === undefined ? undefined : { title, saidBy, on: today };
  const subject: Interview = {
    investment: start,
    evidence: options.evidence,
    screen,
    source,
    target,
    save: (investment) => writeText(target, `${JSON.stringify(investment, null, 2)}\n`, surroundings),
  };
  surroundings.tell(note);
  return interview(subject, await terminal());
}

/** The answers of an interview before, where the file to write is there; it must be of the same case. */
function resumed(given: Investment, target: string, surroundings: Surroundings): Investment | undefined {
  try {
    surroundings.readFile(target);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException | null)?.code === 'ENOENT') return undefined;
  }
  const before = readCase(target, surroundings);
  if (before.id === given.id) return before;
  throw new InputError(
    `${target} is there already and holds another case, "${before.id}" and not "${given.id}". Name another file with --out.`,
  );
}
