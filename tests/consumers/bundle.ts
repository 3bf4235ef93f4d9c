import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';
import { packageFile } from './pack.js';

/** What a bundle holds, and of which files. */
export interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/** Bundles the code of a program for browsers, as a program in a folder would; a warning counts as an error. */
export async function bundle(folder: string, code: string, options: { readonly minify: boolean }): Promise<Bundle> {
  const result = await build({
    ...options,
    stdin: { contents: code, resolveDir: folder, sourcefile: 'program.js' },
    absWorkingDir: folder,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  assert.deepEqual(
    result.warnings.map(({ text }) => text),
    [],
    'the bundler warns',
  );
  const [output] = result.outputFiles;
  assert.ok(output, 'there is one bundle');
  return { text: output.text, metafile: result.metafile };
}

/** Code that takes every subpath of the package whole. */
export const everything: string = Object.keys(packageFile.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath, index) => `export * as part${index} from 'fdi-screening${subpath.slice(1)}';`)
  .join('\n');
