import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { whyUnread } from './read-text.js';

/** Where a command writes files. */
export interface Folder {
  /** The text of a file that stands there, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Writes a file, and the folders above it where there are none. */
  readonly write: (path: string, text: string) => void;
}

/** A file that cannot be written. */
export class UnwrittenFileError extends Error {
  override readonly name = 'UnwrittenFileError';
}

/** The folders of this machine. */
export const folderOnDisk: Folder = {
  read(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException | null)?.code === 'ENOENT') return undefined;
      throw new UnwrittenFileError(`${path} cannot be written: ${whyUnread(reason)}`);
    }
  },
  write(path, text) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (reason) {
      throw new UnwrittenFileError(`${path} cannot be written: ${whyUnread(reason)}`);
    }
  },
};
