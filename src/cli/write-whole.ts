import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file as a whole or not at all: into a file beside it first, which then takes its place, so that whatever
 * happens meanwhile leaves the old file or the new one. A link stays a link, and a file keeps who may read it. Folders
 * that are not there are made.
 */
export function writeWhole(path: string, text: string): void {
  const { target, mode, isReplaceable } = standing(path);
  // A device or a pipe is written to: to put a file in its place would be to remove it.
  if (!isReplaceable) {
    writeFileSync(target, text);
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'wx', mode);
    try {
      for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (reason) {
    rmSync(beside, { force: true });
    throw reason;
  }
}

/** The file behind a path, who may read it, and whether another can take its place. */
function standing(path: string): { target: string; mode: number; isReplaceable: boolean } {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    return { target, mode: stats.mode & 0o777, isReplaceable: stats.isFile() };
  } catch {
    return { target: path, mode: 0o666, isReplaceable: true };
  }
}
