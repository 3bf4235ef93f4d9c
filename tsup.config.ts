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
  languages: 'src/languages/index.ts',
  rules: 'src/authoring/index.ts',
};

/**
 * The parser of arguments is CommonJS and requires modules of Node, which an ES module cannot: it is handed what an import
 * gives.
 */
const nodeModulesByImport: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'node-modules-by-import',
  setup: (build) => {
    build.onResolve({ filter: /^node:/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'required-of-node' } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'required-of-node' }, ({ path }) => ({
      contents: `export * from '${path}';`,
    }));
  },
};

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks in both formats, so that the subpaths of a CommonJS program share one core as well.
  splitting: true,
  // Bundled in, so that nobody who never reads XML, draws a graph or runs the command installs what only they need; the
  // parser of XML from its sources, which are ES modules.
  noExternal: [
    '@rgrove/parse-xml',
    'd3-scale',
    'd3-array',
    'd3-color',
    'd3-format',
    'd3-interpolate',
    '@dagrejs/dagre',
    '@dagrejs/graphlib',
    'commander',
    '@clack/prompts',
    '@clack/core',
    'fast-wrap-ansi',
    'fast-string-width',
    'fast-string-truncated-width',
    'sisteransi',
  ],
  esbuildPlugins: [nodeModulesByImport],
  removeNodeProtocol: false,
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
  // The pictures and the layout of graphs are there for the same reason.
  {
    ...shared,
    format: 'esm',
    entry: {
      ...library,
      cli: 'src/cli/main.ts',
      'batch-worker': 'src/cli/batch/worker.ts',
      parse: 'src/investment/parse.ts',
      pictures: 'src/report/pictures/index.ts',
      'graph-layout': 'src/report/pictures/graph-layout.ts',
    },
  },
  { ...shared, format: 'cjs', entry: library },
]);
