/** A mistake of whoever gave the input, in words for them: the file, the place and how to mend it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What a file is called: its path, or standard input for `-`. */
export const nameOf = (path: string): string => (path === '-' ? 'Standard input' : path);
