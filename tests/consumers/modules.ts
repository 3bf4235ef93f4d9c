import assert from 'node:assert/strict';
import type { Check } from './check.js';
import { node } from './command.js';
import { packageFile } from './pack.js';

/** The package under plain Node, by `import` and by `require`. */
export const moduleChecks = (folder: string): Check[] => [
  ...Object.keys(packageFile.exports).map((subpath) => loads(folder, `fdi-screening${subpath.slice(1)}`)),
  {
    name: 'a program screens a case, the same by import and by require',
    run: async () => {
      const [es, cjs] = [await printed(folder, 'screen.mjs'), await printed(folder, 'screen.cjs')];
      assert.equal(cjs, es, 'by require and by import it prints the same');
      assert.match(es, /^A logistics hub: undetermined$/m);
      return undefined;
    },
  },
  ...['one-core.mjs', 'one-core.cjs'].map((program) => ({
    name: `the subpaths share one core, ${program}`,
    run: async () => (await printed(folder, program)).trim(),
  })),
];

/** A subpath loads in both formats, and gives the same names. */
const loads = (folder: string, name: string): Check => ({
  name: `${name} by import and by require`,
  run: async () => {
    const [es, cjs] = [await printed(folder, 'names.mjs', name), await printed(folder, 'names.cjs', name)];
    assert.equal(cjs, es, 'by require and by import it exports the same');
    const names: readonly string[] = JSON.parse(es);
    assert.notEqual(names.length, 0, 'it exports something');
    return `exports ${names.length}`;
  },
});

const printed = async (folder: string, ...program: readonly string[]): Promise<string> =>
  (await node(program, folder)).stdout;
