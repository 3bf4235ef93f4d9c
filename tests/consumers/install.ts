import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { command } from './command.js';
import { pack, packageFile, root } from './pack.js';
import versions from './versions.json' with { type: 'json' };

/**
 * Makes a folder that of a program: the packed package and the tools installed from the registry, every version exact,
 * and the programs of these tests beside them.
 */
export async function installConsumer(folder: string): Promise<void> {
  const tarball = await pack(folder);
  const dependencies = { 'fdi-screening': `file:./${basename(tarball)}`, ...lockedDependencies(), ...versions };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await command('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  cpSync(join(import.meta.dirname, 'programs'), folder, { recursive: true });
}

/** What the package depends on, in the versions of the lockfile, so that a run can be repeated. */
function lockedDependencies(): Record<string, string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.fromEntries(
    Object.keys(packageFile.dependencies).map((name) => [name, packages[`node_modules/${name}`].version]),
  );
}
