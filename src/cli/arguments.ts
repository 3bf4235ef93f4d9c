import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type EvidencePolicy, evidencePolicies } from '../facts/evidence-policy.js';
import { closestName } from '../values/closest.js';
import { type Day, isDay } from '../values/day.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'assess';
      /** Path of the case file; `-` reads standard input. */
      readonly file: string;
      readonly asOf?: Day;
      readonly evidence: EvidencePolicy;
      readonly format: 'text' | 'json';
    }
  | {
      readonly kind: 'replay';
      /** Path of the assessment, as JSON; `-` reads standard input. */
      readonly assessment: string;
      /** Path of the case file; `-` reads standard input. */
      readonly file: string;
    };

export const help = `Usage: fdi-screening assess <case.json> [options]
       fdi-screening check <pack>       what an author should know about a rule set; see check --help
       fdi-screening import <format> <file> [options]   owners from a file: see fdi-screening import --help
       fdi-screening replay <assessment.json> <case.json>
       fdi-screening test <pack> [tests.json...]   expected outcomes of a rule set; see test --help

Assesses an investment in critical infrastructure under the screening law of its host state: must it be
notified, how risky is it, and what is not known. <case.json> may be - for standard input.

replay repeats the run whose JSON assess --format json wrote, and says whether case, rules, days, evidence
and answer are the same, or what differs.

Options:
  --as-of DATE        day of assessment, YYYY-MM-DD (default: the case's own asOf, else today)
  --evidence POLICY   what counts as known (default: cautious)
                        asserted      every claim not withdrawn
                        cautious      not what rests only on interested or anonymous sources, or is denied
                        corroborated  only what two independent sources say
  --format FORMAT     text or json (default: text)
  -h, --help          this text
  --version           the version

Exit status: 0 for an assessment, 2 for bad input, with the problems on standard error. Of replay 0 where the
run is confirmed and 1 where it differs.
It is a model, not a decision and not a filing.
`;

/** An argument that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of the command. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.version === true) return { kind: 'version' };
  if (values.help === true || (argv.length === 0 && positionals.length === 0)) return { kind: 'help' };
  const [command, file, ...rest] = positionals;
  if (command === 'help') return { kind: 'help' };
  if (command === 'replay') return readReplay(positionals.slice(1), values);
  if (command !== undefined && command !== 'assess') {
    throw new UsageError(`There is no command "${command}"; the commands are assess, check, import, replay and test.`);
  }
  if (command === undefined || file === undefined || file === '')
    throw new UsageError('Name the case file: fdi-screening assess case.json');
  if (rest.length > 0) throw new UsageError(`One case file at a time; found also ${rest.join(' ')}.`);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of takes a day that exists, as YYYY-MM-DD, not "${asOf}".`);
  }
  return {
    kind: 'assess',
    file,
    ...(asOf === undefined ? {} : { asOf }),
    evidence: oneOf('evidence', values.evidence ?? 'cautious', evidencePolicies),
    format: oneOf('format', values.format ?? 'text', ['text', 'json'] as const),
  };
}

/** A replay takes its day and its evidence policy from the receipt, so no option. */
function readReplay(files: readonly string[], values: object): Command {
  const [assessment, file, ...rest] = files;
  if (assessment === undefined || file === undefined || assessment === '' || file === '') {
    throw new UsageError('Name the assessment and the case: fdi-screening replay assessment.json case.json');
  }
  if (rest.length > 0) throw new UsageError(`One assessment and one case at a time; found also ${rest.join(' ')}.`);
  if (assessment === '-' && file === '-') throw new UsageError('Only one of the two can be standard input.');
  const [option] = Object.keys(values);
  if (option !== undefined) throw new UsageError(`replay takes no --${option}: the receipt says on what terms it ran.`);
  return { kind: 'replay', assessment, file };
}

const options = {
  'as-of': { type: 'string' },
  evidence: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const parse = (argv: readonly string[]) => parseWith(argv, options);

/** Reads arguments with some options, and says which option is meant where there is none of a name. */
export function parseWith<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  allowed: Options,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: allowed });
  } catch (reason) {
    throw new UsageError(
      unknownOption(argv, Object.keys(allowed), reason) ?? (reason instanceof Error ? reason.message : String(reason)),
    );
  }
}

/** What to say of an option that there is not, with the one that it most likely means. */
function unknownOption(argv: readonly string[], names: readonly string[], reason: unknown): string | undefined {
  if ((reason as NodeJS.ErrnoException).code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = names.map((name) => `--${name}`);
  const written = argv.map((argument) => argument.split('=')[0] ?? argument);
  const unknown = written.find((name) => /^-./.test(name) && name !== '-h' && !known.includes(name));
  return unknown === undefined ? undefined : `There is no option ${unknown}.${didYouMean(unknown, known)}`;
}

function didYouMean(written: string, allowed: readonly string[]): string {
  const meant = closestName(written, allowed);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** An option that takes one of some words. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}".${didYouMean(value, allowed)}`);
}
