import { log, multiselect, select, text } from '@clack/prompts';
import type { Terminal } from './terminal.js';

/** A question that is cancelled is answered with a symbol. */
const answered = <T>(reply: T): Exclude<T, symbol> | undefined =>
  typeof reply === 'symbol' ? undefined : (reply as Exclude<T, symbol>);

/** Takes the terminal back from a question that was under way: as it was, with its cursor. */
function restore(): void {
  if (process.stdin.isTTY) process.stdin.setRawMode(false);
  process.stdout.write('\u001b[?25h\n');
}

/** How a process says by which signal it ended. */
const ends = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The terminal of the process. */
export function clackTerminal(): Terminal {
  return {
    width: Math.max(40, Math.min((process.stdout.columns ?? 80) - 4, 116)),
    say: (message) => log.message(message),
    choose: async (message, choices, initialValue) =>
      answered(await select<string>({ message, options: choices.map((one) => ({ ...one })), initialValue })),
    chooseSeveral: async (message, choices) =>
      answered(await multiselect<string>({ message, options: choices.map((one) => ({ ...one })), required: true })),
    write: async (message, hint, check) =>
      answered(
        await text({ message, placeholder: hint, validate: (written) => check((written ?? '').trim()) }),
      )?.trim(),
    whenEnded: (message) => {
      for (const [signal, status] of Object.entries(ends)) {
        process.once(signal, () => {
          restore();
          process.stderr.write(message());
          process.exit(status);
        });
      }
    },
  };
}
