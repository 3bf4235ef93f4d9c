import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle, everything } from './bundle.js';
import type { Check } from './check.js';
import { node } from './command.js';
import { packageFile } from './pack.js';
import versions from './versions.json' with { type: 'json' };

/** Bundles for browsers hold the package and its dependencies, and nothing of Node; the bundlers have nothing to say. */
export const bundleChecks = (folder: string): Check[] => [
  {
    name: 'esbuild bundles every subpath for browsers',
    run: async () => {
      const { text, metafile } = await bundle(folder, everything, { minify: false });
      const foreign = Object.keys(metafile.inputs).filter((input) => !own.some((start) => input.startsWith(start)));
      assert.deepEqual(foreign, [], 'it is made of other things than the package and its dependencies');
      await assertSelfContained(text);
      return undefined;
    },
  },
  {
    name: `Vite ${versions.vite} builds an app`,
    run: async () => {
      const app = join(folder, 'app');
      const vite = join(folder, 'node_modules/vite/bin/vite.js');
      const { stdout, stderr } = await node([vite, 'build', '--logLevel', 'warn', '--minify', 'false'], app);
      assert.equal(stdout + stderr, '', 'the build warns');
      const [script, ...more] = readdirSync(join(app, 'dist/assets')).filter((name) => name.endsWith('.js'));
      assert.ok(script !== undefined && more.length === 0, 'there is one script');
      const text = readFileSync(join(app, 'dist/assets', script), 'utf8');
      assert.ok(text.includes('third-country-undertaking'), 'the script holds the law');
      await assertSelfContained(text);
      return undefined;
    },
  },
];

const own = [
  'program.js',
  ...['fdi-screening', ...Object.keys(packageFile.dependencies)].map((name) => `node_modules/${name}/`),
];

/**
 * A script that a browser can run as it is: it imports nothing and requires nothing. It is not minified, so that the
 * `require` that a bundler puts in the place of Node's still has its name.
 */
async function assertSelfContained(text: string): Promise<void> {
  const { metafile } = await build({
    stdin: { contents: text, sourcefile: 'bundle.js' },
    bundle: true,
    external: ['*'],
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  assert.deepEqual(
    Object.values(metafile.outputs).flatMap(({ imports }) => imports),
    [],
    'the bundle imports',
  );
  for (const word of ['"node:', "'node:", 'require(']) {
    assert.ok(!text.includes(word), `the bundle has the text ${word}`);
  }
}
