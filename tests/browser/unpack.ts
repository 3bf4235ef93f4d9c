import { cpSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../consumers/command.js';
import { pack, packageFile, root } from '../consumers/pack.js';

/**
 * Puts the pages and the packed package into a folder without asking the registry: what the package depends on is that
 * of the checkout.
 */
export async function unpackConsumer(folder: string): Promise<void> {
  await command('tar', ['-xzf', await pack(folder), '-C', folder], folder);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  renameSync(join(folder, 'package'), join(modules, 'fdi-screening'));
  for (const name of Object.keys(packageFile.dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  cpSync(join(import.meta.dirname, 'pages'), folder, { recursive: true });
}
