import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/fixtures/', import.meta.url);

/** Whether the files that the project did not write are there; they stand beside a checkout, and not in it. */
export const hasSharedFiles = existsSync(folder);

/** What a test without them says. */
export const whySkipped = hasSharedFiles ? '' : ' (skipped: no ../shared/fixtures beside the checkout)';

/** The text of one of them. */
export const sharedFile = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** The paths of those in a folder with an ending. */
export const sharedFilesIn = (path: string, ending: string): string[] =>
  hasSharedFiles
    ? readdirSync(new URL(path, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => `${path}${name}`)
        .sort()
    : [];
