import type { Surroundings } from './surroundings.js';

const unread: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a directory.',
  EACCES: 'permission denied.',
};

/** A file that cannot be read. */
export class UnreadFileError extends Error {
  override readonly name = 'UnreadFileError';
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @param more - what else to say of a file that there is not
 * @throws UnreadFileError saying why it cannot be read
 */
export function readText(path: string, { readFile }: Surroundings, more = ''): string {
  try {
    return readFile(path);
  } catch (reason) {
    const isMissing = (reason as NodeJS.ErrnoException | null)?.code === 'ENOENT';
    const why = whyUnread(reason) + (isMissing ? more : '');
    throw new UnreadFileError(`${path === '-' ? 'Standard input' : path} cannot be read: ${why}`);
  }
}

/** Why a file cannot be read, in words. */
export function whyUnread(reason: unknown): string {
  const { code, message } = reason instanceof Error ? (reason as NodeJS.ErrnoException) : { message: String(reason) };
  return unread[code ?? ''] ?? message;
}
