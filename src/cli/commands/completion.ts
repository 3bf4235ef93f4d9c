import { oneOf } from '../arguments.js';
import type { CliCommand } from '../command.js';
import { shells } from '../shells.js';

/** Completion is of all commands, its own included: they are asked for when it runs. */
export const completionOf = (commands: () => readonly CliCommand[]): CliCommand => ({
  name: 'completion',
  summary: 'a script that completes the command in bash, zsh or fish',
  about: `Prints a script that completes commands, options and their words in a shell.`,
  arguments: [{ name: 'shell', says: shells.join(', ') }],
  options: [],
  notes: `To have it in every shell:
  bash   echo 'source <(fdi-screening completion bash)' >> ~/.bashrc
  zsh    echo 'source <(fdi-screening completion zsh)' >> ~/.zshrc      after the line with compinit
  fish   fdi-screening completion fish > ~/.config/fish/completions/fdi-screening.fish
`,
  examples: ['completion bash', 'completion fish > ~/.config/fish/completions/fdi-screening.fish'],
  exits: '0, or 2 for a shell that it does not know.',
  wants: { missing: `Name the shell: fdi-screening completion ${shells.join('|')}`, excess: 'One shell at a time' },
  run: async ([shell = '']) =>
    (await import('../completion.js')).completion(oneOf('completion', shell, shells), commands()),
});
