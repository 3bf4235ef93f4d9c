import { Command, type ErrorOptions, Option } from 'commander';
import { LIBRARY } from '../screening/library.js';
import { didYouMean, UsageError } from './arguments.js';
import type { ArgumentRow, CliCommand, OptionRow } from './command.js';
import { wrap } from './layout.js';

/** What happens with the parts of a command line. */
export interface Handling {
  /** Runs a command. */
  readonly run: (command: CliCommand, given: readonly string[], options: object) => Promise<void>;
  /** Takes help, or the version. */
  readonly write: (text: string) => void;
  /** Characters a line may have. */
  readonly width: number;
}

const about =
  'Screens an investment in critical infrastructure under the screening law of its host state: must it be notified, how risky is it, and what is not known.';

const exits =
  '0 where it did what was asked, 1 where the answer is no (rules with an error, a run that differs), 2 for bad input, with the problems on standard error, 70 for a fault of the command itself, 130 when interrupted.';

const notes =
  'Each command has a --help of its own. Colour follows NO_COLOR and FORCE_COLOR. It is a model, not a decision and not a filing.';

/** The tree of commands, as the parser of arguments knows it. */
export function createProgram(commands: readonly CliCommand[], handling: Handling): Command {
  const { width } = handling;
  const program = new TeachingCommand('fdi-screening')
    .description(about)
    .version(LIBRARY, '--version', 'the version')
    .helpOption('-h, --help', 'this text')
    .helpCommand('help [command]', 'the help of a command')
    .configureHelp({ helpWidth: width, subcommandTerm: (command) => command.name(), optionDescription })
    .configureOutput({ writeOut: handling.write, writeErr: handling.write })
    .exitOverride()
    .usage('<command> [options]')
    .addHelpText(
      'after',
      endOfHelp({ examples: commands.map(({ examples }) => examples[0] ?? ''), exits, width, more: notes }),
    );
  for (const command of commands) addCommand(program, command, handling);
  return program;
}

function addCommand(program: Command, command: CliCommand, handling: Handling): void {
  const { name, options } = command;
  const added = program
    .command(name)
    .summary(command.summary)
    .description(command.about.replace(/\s+/g, ' '))
    .helpOption('-h, --help', 'this text')
    .usage([...command.arguments.map(shown), '[options]'].join(' '))
    .allowExcessArguments(false)
    .addHelpText('after', endOfHelp({ ...command, width: handling.width }));
  if (added instanceof TeachingCommand) added.wants = command.wants;
  for (const argument of command.arguments) added.argument(shown(argument), argument.says);
  for (const option of options) added.addOption(parsed(option));
  added.action(async () => {
    if (added.args.some((one, index) => one === '' && command.arguments[index]?.optional !== true)) {
      throw new UsageError(command.wants.missing);
    }
    await handling.run(command, added.args, added.opts());
  });
}

/** What stands below the options. */
function endOfHelp(help: Pick<CliCommand, 'examples' | 'exits' | 'notes'> & { width: number; more?: string }): string {
  const { examples, exits, notes, width, more } = help;
  return [
    ...(notes === undefined ? [] : ['', notes.trimEnd()]),
    '',
    'Examples:',
    ...examples.map((one) => `  ${one.startsWith('|') ? one.slice(1) : `fdi-screening ${one}`}`),
    '',
    ...wrap(`Exit status: ${exits}`, width),
    ...(more === undefined ? [] : wrap(more, width)),
  ].join('\n');
}

/** What an option is for, with its default; its text says which words it takes. */
const optionDescription = ({ description, defaultValueDescription }: Option): string =>
  defaultValueDescription === undefined ? description : `${description} (default: ${defaultValueDescription})`;

/** An argument as it stands in the usage. */
function shown({ name, optional, several }: ArgumentRow): string {
  const word = several === true ? `${name}...` : name;
  return optional === true ? `[${word}]` : `<${word}>`;
}

function parsed({ flags, says, default: standard, words, several, read }: OptionRow): Option {
  const option = new Option(flags, says);
  if (words !== undefined) option.choices(words);
  if (read !== undefined) option.argParser(read);
  if (several === true) option.argParser((value, before: readonly string[] = []) => [...before, value]);
  if (standard !== undefined) option.default(read === undefined ? standard : read(standard), standard);
  return option;
}

/** A command whose errors say how to mend them. */
class TeachingCommand extends Command {
  wants: CliCommand['wants'] | undefined;

  override createCommand(name?: string): Command {
    return new TeachingCommand(name);
  }

  override error(message: string, errorOptions?: ErrorOptions): never {
    throw new UsageError(this.#worded(errorOptions?.code ?? '', message));
  }

  #worded(code: string, message: string): string {
    const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
    if (code === 'commander.unknownCommand') return unknownCommand(quoted, this);
    if (code === 'commander.unknownOption') return unknownOption(quoted.split('=')[0] ?? quoted, this);
    if (code === 'commander.optionMissingArgument') return `${quoted.split(' ')[0]} takes a value: ${quoted}.`;
    if (code === 'commander.missingArgument' && this.wants !== undefined) return this.wants.missing;
    if (code === 'commander.excessArguments' && this.wants !== undefined) {
      return `${this.wants.excess}; found also ${this.args.slice(this.registeredArguments.length).join(' ')}.`;
    }
    return message.replace(/^error: /, '');
  }
}

function unknownCommand(written: string, { commands }: Command): string {
  const names = commands.map((command) => command.name());
  return `There is no command "${written}"; the commands are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.${didYouMean(written, names)}`;
}

/** What to say of an option that there is not: the one that is meant, or the commands that have it. */
function unknownOption(written: string, command: Command): string {
  const names = (one: Command): string[] =>
    one.options.flatMap(({ long, short }) => [long, short]).flatMap((name) => name ?? []);
  const others = (command.parent ?? command).commands.filter((one) => one !== command && names(one).includes(written));
  if (others.length > 0) {
    const owners = others.map((one) => one.name()).join(', ');
    return `${command.name()} takes no ${written}; it is an option of ${owners}.`;
  }
  return `There is no option ${written}.${didYouMean(written, [...names(command), '--help'])}`;
}
