import { describe, expect, it } from 'vitest';
import { findWrongArrows, readSources } from '../../scripts/check-arrows.js';

const wrong = (path: string, text: string) => findWrongArrows([{ path, text }]);

describe('the arrows between the folders of src', () => {
  it('all point down', () => {
    expect(findWrongArrows(readSources('src'))).toEqual([]);
  });

  it.each([
    ['down', 'rules/condition.ts', `import { toDecimal } from '../values/decimal.js';`],
    ['inside a folder', 'rules/condition.ts', `import { criterion } from './model/criterion.js';`],
    ['from the entry', 'index.ts', `export { screen } from './screening/screen.js';`],
    ['to a package', 'investment/schema.ts', `import * as z from 'zod';`],
    ['to Node, from the command', 'cli/main.ts', `import { readFile } from 'node:fs/promises';`],
    ['in a comment or a text', 'values/a.ts', `// import '../cli/main.js'\nconst a = "from '../cli/main.js'";`],
  ])('may lead %s', (_, path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });

  it.each([
    ['up', 'values/a.ts', `import { b } from '../rules/b.js';`, 'rules/ is above values/'],
    ['up, for a type', 'facts/a.ts', `import type { B } from '../rules/b.js';`, 'rules/ is above facts/'],
    ['up, by a re-export', 'facts/a.ts', `export * from '../rules/b.js';`, 'rules/ is above facts/'],
    ['up, in a type', 'facts/a.ts', `type A = import('../rules/b.js').B;`, 'rules/ is above facts/'],
    ['up, at run time', 'facts/a.ts', `const b = await import('../rules/b.js');`, 'rules/ is above facts/'],
    ['from the engine to a law', 'screening/a.ts', `import '../law/index.js';`, 'law/ stands beside screening/'],
    ['from a law to the engine', 'law/be/a.ts', `import '../../screening/a.js';`, 'screening/ stands beside law/'],
    ['from the core to a subpath', 'index.ts', `export * from './law/index.js';`, 'law/ is no part of the core'],
    ['to the entry', 'rules/a.ts', `import '../index.js';`, 'the entry of the library stands above every folder'],
    ['to its own name', 'cli/a.ts', `import 'fdi-screening/law';`, 'the library does not import itself by its name'],
    ['out of src', 'cli/a.ts', `import '../../scripts/size.js';`, 'outside src'],
    ['to Node', 'values/a.ts', `import 'node:crypto';`, 'only cli/ touches Node'],
    ['to Node without its prefix', 'report/a.ts', `import 'fs';`, 'only cli/ touches Node'],
    ['to an unknown folder', 'cli/a.ts', `import '../util/a.js';`, 'util/ has no floor in scripts/check-arrows.ts'],
  ])('may not lead %s', (_, path, text, why) => {
    expect(wrong(path, text)).toEqual([expect.stringContaining(why)]);
  });

  it('are reported with file and line', () => {
    expect(wrong('values/a.ts', `\n\nimport { b } from '../rules/b.js';`)).toEqual([
      `src/values/a.ts:3 imports '../rules/b.js': rules/ is above values/`,
    ]);
  });
});
