import { CommanderError } from 'commander';
import { UsageError } from './arguments.js';
import type { CliCommand } from './command.js';
import { InputError } from './input-error.js';
import { createProgram } from './program.js';
import { commands } from './registry.js';
import type { CliResult, Surroundings } from './surroundings.js';

const bad = (errors: string): CliResult => ({ status: 2, output: '', errors: `fdi-screening: ${errors}\n` });

/**
 * Runs the command with some arguments, without touching the process.
 *
 * @param known - the commands that there are
 */
export async function run(
  argv: readonly string[],
  surroundings: Surroundings,
  known: readonly CliCommand[] = commands,
): Promise<CliResult> {
  let result: CliResult = { status: 0, output: '', errors: '' };
  const program = createProgram(known, {
    width: surroundings.width,
    write: (text) => {
      result = { ...result, output: result.output + text };
    },
    run: async (command, given, options) => {
      result = await command.run(given, options, surroundings);
    },
  });
  try {
    await program.parseAsync(isBare(argv, known) ? [...argv, '--help'] : argv, { from: 'user' });
    return result;
  } catch (reason) {
    // Help and the version end the parsing of arguments.
    if (reason instanceof CommanderError) return result;
    if (reason instanceof InputError) return bad(reason.message);
    if (reason instanceof UsageError) return bad(`${reason.message}\nTry fdi-screening ${helpFor(argv, known)}--help.`);
    return fault(reason, surroundings);
  }
}

/** Whether a command line asks for nothing yet. */
const isBare = ([first, ...rest]: readonly string[], known: readonly CliCommand[]): boolean =>
  first === undefined ||
  (rest.length === 0 && known.some(({ name, helpsWhenBare }) => name === first && helpsWhenBare === true));

const helpFor = ([first]: readonly string[], known: readonly CliCommand[]): string =>
  known.some(({ name }) => name === first) ? `${first} ` : '';

/** What to say of an error that nobody foresaw: it is a fault here and not in the input. */
function fault(reason: unknown, { debug }: Surroundings): CliResult {
  const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  const where = debug && reason instanceof Error ? `${reason.stack ?? ''}\n` : '';
  return {
    status: 70,
    output: '',
    errors: `fdi-screening: a fault of the command itself, not of your input: ${message.replace(/\s+/g, ' ')} Please report it with the command line${debug ? '' : '; FDI_SCREENING_DEBUG=1 shows where it arose'}.\n${where}`,
  };
}
