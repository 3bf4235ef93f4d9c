import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** One entry for each subpath of the package. */
const library = {
  index: 'src/index.ts',
  interop: 'src/interop/index.ts',
  law: 'src/law/index.ts',
  ownership: 'src/ownership/index.ts',
  analysis: 'src/analysis/index.ts',
  report: 'src/report/index.ts',
};

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks in both formats, so that the subpaths of a CommonJS program share one core as well.
  splitting: true,
  // Bundled in, so that nobody who never reads XML installs a parser of it; from its sources, which are ES modules.
  noExternal: ['@rgrove/parse-xml'],
  esbuildOptions: (options) => {
    options.alias = { '@rgrove/parse-xml': './node_modules/@rgrove/parse-xml/src/index.ts' };
  },
  // The two builds run side by side: a `clean` of the one would remove files of the other.
  clean: false,
  // tsup 8 sets `baseUrl` for its declarations, which TypeScript 6 calls deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  // The command is in the ES build, where it shares the chunks of the library; nobody requires it. So is the parser, to
  // get chunks apart from the rest: a bundler drops the chunks that a program does not use, and in those that it uses
  // it keeps what runs on import, such as the definitions of the facts.
  {
    ...shared,
    format: 'esm',
    entry: {
      ...library,
      cli: 'src/cli/main.ts',
      'batch-worker': 'src/cli/batch/worker.ts',
      parse: 'src/investment/parse.ts',
    },
  },
  { ...shared, format: 'cjs', entry: library },
]);
