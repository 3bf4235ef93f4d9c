import { InputError, nameOf } from './input-error.js';
import type { Surroundings } from './surroundings.js';

const unread: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'a part of its path is a file and no folder.',
  EISDIR: 'it is a directory.',
  EACCES: 'permission denied.',
};

const unwritten: Readonly<Record<string, string>> = {
  ...unread,
  ENOENT: 'there is no such folder.',
  EROFS: 'the disk can only be read.',
  ENOSPC: 'the disk is full.',
};

/**
 * The text of a file, or of standard input for `-`.
 *
 * @param more - what else to say of a file that there is not
 * @throws InputError saying why it cannot be read
 */
export function readText(path: string, { readFile }: Pick<Surroundings, 'readFile'>, more = ''): string {
  try {
    return readFile(path);
  } catch (reason) {
    const isMissing = (reason as NodeJS.ErrnoException | null)?.code === 'ENOENT';
    const why = whyUnread(reason) + (isMissing ? more : '');
    throw new InputError(`${nameOf(path)} cannot be read: ${why}`);
  }
}

/**
 * Writes a file as a whole.
 *
 * @throws InputError saying why it cannot be written
 */
export function writeText(path: string, text: string, { writeFile }: Pick<Surroundings, 'writeFile'>): void {
  try {
    writeFile(path, text);
  } catch (reason) {
    throw new InputError(`${path} cannot be written: ${inWords(reason, unwritten)}`);
  }
}

/** Why a file cannot be read, in words. */
export const whyUnread = (reason: unknown): string => inWords(reason, unread);

function inWords(reason: unknown, words: Readonly<Record<string, string>>): string {
  const { code, message } = reason instanceof Error ? (reason as NodeJS.ErrnoException) : { message: String(reason) };
  return words[code ?? ''] ?? message;
}
