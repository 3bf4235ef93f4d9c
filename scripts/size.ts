/**
 * What the built package weighs in a browser bundle: `npm run size` prints a table and writes docs/size.md,
 * `npm run size -- --print` only prints. Needs `npm run build` first, because a program bundles dist and not
 * src.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a program may import, smallest use first. */
const uses: readonly { name: string; code: string }[] = [
  { name: 'parse a case', code: `export { parseInvestment } from 'fdi-screening';` },
  { name: 'screen', code: `export { screen } from 'fdi-screening';` },
  { name: 'the whole entry `fdi-screening`', code: `export * from 'fdi-screening';` },
  { name: 'the imports', code: `export * from 'fdi-screening/interop';` },
  { name: 'the analysis', code: `export * from 'fdi-screening/analysis';` },
  { name: 'parse a rule pack', code: `export { parseRuleSet } from 'fdi-screening/rules';` },
  { name: 'a screener of fact values', code: `export { compileRuleSet } from 'fdi-screening';` },
  { name: 'the law', code: `export * from 'fdi-screening/law';` },
  { name: 'ownership', code: `export * from 'fdi-screening/ownership';` },
  { name: 'reports', code: `export * from 'fdi-screening/report';` },
  { name: 'languages', code: `export * from 'fdi-screening/languages';` },
  {
    name: 'parse, law, screen',
    code: `export { parseInvestment, screen } from 'fdi-screening'; export { ruleSetFor } from 'fdi-screening/law';`,
  },
];

const dependencies = ['zod', 'decimal.js'];

/**
 * What the dependencies may add to any import, in bytes of brotli. One value reached by `z.core` or by the
 * named import `z` takes all of zod along, locales included, and trebles it: import from 'zod/v4/core'.
 */
const dependencyLimit = 45_000;

/** The name of the use that is the whole entry of the package. */
const WHOLE_ENTRY = 'the whole entry `fdi-screening`';

/**
 * What the whole entry may weigh without its dependencies, in bytes of gzip. It is a guard against growth, set a little
 * above what it weighs, and no aim: the entry holds the catalogue of facts, the case format with its errors, and the
 * look-through of ownership, of which a program that does not use them carries none.
 */
const entryLimit = 106_000;

const dist = (entry: string) => new URL(`../dist/${entry}.js`, import.meta.url).pathname;

async function bundle(code: string, external: readonly string[]): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    alias: {
      'fdi-screening/interop': dist('interop'),
      'fdi-screening/law': dist('law'),
      'fdi-screening/analysis': dist('analysis'),
      'fdi-screening/rules': dist('rules'),
      'fdi-screening/ownership': dist('ownership'),
      'fdi-screening/report': dist('report'),
      'fdi-screening/languages': dist('languages'),
      'fdi-screening': dist('index'),
    },
    external: [...external],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    // A bundle for a browser: an import of Node fails here.
    platform: 'browser',
    // The `paths` of tsconfig.json lead to src.
    tsconfigRaw: {},
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`no bundle of: ${code}`);
  return output.contents;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function row({ name, code }: { name: string; code: string }): Promise<string> {
  const whole = await bundle(code, []);
  const own = await bundle(code, dependencies);
  const [wholeBrotli, ownBrotli] = [brotliCompressSync(whole).length, brotliCompressSync(own).length];
  if (wholeBrotli - ownBrotli > dependencyLimit) {
    console.error(`${name}: the dependencies add ${kilobytes(wholeBrotli - ownBrotli)} kB of brotli`);
    process.exitCode = 1;
  }
  const [wholeGzip, ownGzip] = [gzipSync(whole, { level: 9 }).length, gzipSync(own, { level: 9 }).length];
  if (name === WHOLE_ENTRY && ownGzip > entryLimit) {
    console.error(`${name}: ${kilobytes(ownGzip)} kB of gzip without dependencies; at most ${kilobytes(entryLimit)}`);
    process.exitCode = 1;
  }
  return `| ${[name, ...[ownGzip, wholeGzip, own.length, whole.length, ownBrotli, wholeBrotli].map(kilobytes)].join(' | ')} |`;
}

const rows = await Promise.all(uses.map(row));
const table = `| import | gzip | with zod and decimal.js | minified | with both | brotli | with both |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;

console.log(table);
if (!process.argv.includes('--print')) {
  const page = `# Size

In kB (1000 bytes) of a browser bundle by esbuild: the code of this package alone, and beside it the true total with zod and
decimal.js. A bundler keeps of the entry what a program uses. Written by \`npm run size\`; CI fails where the whole entry alone
takes more than ${kilobytes(entryLimit)} kB of gzip. Translations, diagnostics, comparison, reports and interop are in subpaths
and no part of it. What is left is large because it is whole: reading a case with all its problems takes a fifth of it, and
the facts with their questions, who owns and controls whom, and the rule language with its checks most of the rest.

${table}`;
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/size.md', page);
}
