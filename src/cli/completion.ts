import type { Command, Option } from 'commander';
import type { CliCommand } from './command.js';
import { createProgram } from './program.js';
import type { Shell } from './shells.js';
import type { CliResult } from './surroundings.js';

/** A script that completes the command in a shell, from the commands and options that there are. */
export function completion(shell: Shell, commands: readonly CliCommand[]): CliResult {
  const program = createProgram(commands, { width: 100, write: () => undefined, run: async () => undefined });
  return { status: 0, output: scripts[shell](program), errors: '' };
}

const scripts: Readonly<Record<Shell, (program: Command) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The names of an option, the long one first. */
const names = ({ long, short }: Option): string[] => [long, short].flatMap((name) => name ?? []);

const allOptions = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

const named = ({ commands: list }: Command): string[] => [...list.map((command) => command.name()), 'help'];

/** The options that take one of some words. */
const withWords = (command: Command): { readonly option: Option; readonly words: readonly string[] }[] =>
  allOptions(command).flatMap((option) =>
    option.argChoices === undefined ? [] : [{ option, words: option.argChoices }],
  );

function bashScript(program: Command): string {
  const cases = program.commands.map(
    (command) => `    ${command.name()}) options="${allOptions(command).flatMap(names).join(' ')}" ;;`,
  );
  const words = new Map<string, Set<string>>();
  for (const { option, words: found } of program.commands.flatMap(withWords)) {
    const known = words.get(option.long ?? '') ?? new Set();
    words.set(option.long ?? '', new Set([...known, ...found]));
  }
  const values = [...words].map(
    ([name, found]) => `    ${name}) COMPREPLY=($(compgen -W "${[...found].join(' ')}" -- "$word")) ;;`,
  );
  return `# Completes fdi-screening in bash. Use: source <(fdi-screening completion bash)
_fdi_screening() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" options=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...named(program), ...allOptions(program).flatMap(names)].join(' ')}" -- "$word"))
    return
  fi
  case "$before" in
${values.join('\n')}
  esac
  [ "\${#COMPREPLY[@]}" -gt 0 ] && return
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    help) COMPREPLY=($(compgen -W "${named(program).join(' ')}" -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _fdi_screening fdi-screening
`;
}

/** A text for zsh, between single quotes and without what its lists of options take for their own. */
const zsh = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/[[\]:]/g, ' ')
    .replace(/\s+/g, ' ');

function zshScript(program: Command): string {
  const described = program.commands.map((command) => `    '${command.name()}:${zsh(command.summary())}'`);
  const cases = program.commands.map((command) => {
    const options = allOptions(command).flatMap((option) => {
      const value = option.required
        ? `: :${option.argChoices === undefined ? '_files' : `(${option.argChoices.join(' ')})`}`
        : '';
      return names(option).map((name) => `'${name}[${zsh(option.description)}]${value}'`);
    });
    return `    ${command.name()}) _arguments ${[...options, "'*:file:_files'"].join(' ')} ;;`;
  });
  return `#compdef fdi-screening
# Completes fdi-screening in zsh. Use: source <(fdi-screening completion zsh)
_fdi_screening() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _fdi_screening fdi-screening
`;
}

const fish = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\s+/g, ' ');

function fishScript(program: Command): string {
  const list = named(program).join(' ');
  const first = program.commands.map(
    (command) =>
      `complete -c fdi-screening -n "not __fish_seen_subcommand_from ${list}" -f -a ${command.name()} -d '${fish(command.summary())}'`,
  );
  const options = program.commands.flatMap((command) =>
    allOptions(command).map((option) => {
      const long = option.long === undefined ? '' : ` -l ${option.long.slice(2)}`;
      const short = option.short === undefined ? '' : ` -s ${option.short.slice(1)}`;
      const words = option.argChoices === undefined ? '' : ` -a '${option.argChoices.join(' ')}'`;
      return `complete -c fdi-screening -n "__fish_seen_subcommand_from ${command.name()}"${long}${short}${option.required ? ' -r' : ''}${words} -d '${fish(option.description)}'`;
    }),
  );
  return `# Completes fdi-screening in fish. Use: fdi-screening completion fish > ~/.config/fish/completions/fdi-screening.fish
${[...first, ...options].join('\n')}
`;
}
