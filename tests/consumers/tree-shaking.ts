import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bundle, bundle, everything } from './bundle.js';
import type { Check } from './check.js';

const parser = `export { parseInvestment } from 'fdi-screening';`;

/** A text of each part that is not the parser's. It must be in a bundle of everything, or it proves nothing. */
const markers = {
  'an article of the law': 'Art. 11 and 12',
  'a limb of the law': 'third-country-undertaking',
  'a question of the catalogue': 'How many square metres of building are in use, all sites together?',
  'a profile of a jurisdiction': 'Direct remote access to all traffic',
  'the rule language': 'RuleSetError',
  'the engine': 'it is open whether one entity meets every test',
  'the imports': 'Beneficial Ownership Data Standard',
  'the report': 'Certainty of the law ',
} as const;

/** The folders of src that the parser stands on. */
const folders = ['investment', 'values'];

/** A program that only parses does not carry the rest. */
export const treeShakingChecks = (folder: string): Check[] => [
  {
    name: 'a bundle of everything has the marks of every part',
    run: async () => {
      const { text } = await bundle(folder, everything, { minify: true });
      assert.deepEqual(marksIn(text), Object.keys(markers));
      return size(text);
    },
  },
  {
    name: 'a bundle of parseInvestment has none of them',
    run: async () => {
      const { text, metafile } = await bundle(folder, parser, { minify: true });
      assert.ok(text.includes('InvalidInvestmentError'), 'it has the parser');
      assert.deepEqual(marksIn(text), []);
      const others = [...foldersIn(folder, metafile)].filter((name) => !folders.includes(name));
      assert.deepEqual(others, [], 'it has code of other folders of src');
      return size(text);
    },
  },
];

const marksIn = (text: string): string[] =>
  Object.entries(markers).flatMap(([name, marker]) => (text.includes(marker) ? [name] : []));

/**
 * The folders of src that may have code in a bundle: those of every file of dist that gave it a byte. The build writes
 * the name of a source above its code.
 */
function foldersIn(folder: string, { outputs }: Bundle['metafile']): Set<string> {
  const files = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => file.startsWith('node_modules/fdi-screening/') && bytesInOutput > 0);
  return new Set(
    files.flatMap(([file]) => {
      const names = [...readFileSync(join(folder, file), 'utf8').matchAll(/^\/\/ src\/(\w+)\//gm)];
      assert.notEqual(names.length, 0, `${file} does not say of which sources it is made`);
      return names.map(([, name]) => String(name));
    }),
  );
}

const size = (text: string): string =>
  `${kilobytes(Buffer.byteLength(text))} minified, ${kilobytes(gzipSync(text).length)} by gzip`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
