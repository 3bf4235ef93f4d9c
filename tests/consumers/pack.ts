import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { command } from './command.js';

/** The checkout. */
export const root: string = resolve(import.meta.dirname, '../..');

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The package as its own file describes it. */
export const packageFile: PackageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** An empty folder outside the checkout, so that nothing resolves to the sources. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'fdi-screening-consumer-'));

/** Packs what a publication would hold into a folder, building it first where there is no build of these sources. */
export async function pack(folder: string): Promise<string> {
  if (!isBuilt()) await command('npm', ['run', 'build'], root);
  await command('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm pack left no tarball in ${folder}`);
  return join(folder, tarball);
}

/** Whether there is a build that is newer than every source: an older one would be tested in place of the sources. */
function isBuilt(): boolean {
  const built = join(root, 'dist/index.js');
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return ['tsup.config.ts', ...sources.map((name) => join('src', name))].every(
    (name) => statSync(join(root, name)).mtimeMs <= mtimeMs,
  );
}
