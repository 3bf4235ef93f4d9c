import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { node } from './command.js';
import versions from './versions.json' with { type: 'json' };

const compilers = Object.entries(versions).filter(([, version]) => version.startsWith('npm:typescript@'));

/** How a program resolves modules, and the files that are compiled so. */
const resolutions = {
  bundler: { module: 'esnext', files: ['program.ts'] },
  nodenext: { module: 'nodenext', files: ['program.mts', 'program.cts'] },
} as const;

/** What a program knows of its surroundings. */
const surroundings = {
  'with the DOM': { lib: ['ES2022', 'DOM'], files: [] },
  // The types of zod name URL, which is of the DOM and of Node and not of the language. The name is declared here and
  // nothing else is, so that all the rest is shown to need neither.
  'without the DOM and Node': { lib: ['ES2022'], files: ['url.d.ts'] },
} as const;

/** Compiles a program that uses the package for real, and misuses it, under every promised compiler. */
export function typescriptChecks(folder: string): Check[] {
  const programs = join(folder, 'typescript');
  mkdirSync(programs);
  for (const name of Object.values(resolutions).flatMap(({ files }) => files)) {
    copyFileSync(join(folder, 'types.ts'), join(programs, name));
  }
  writeFileSync(join(programs, 'url.d.ts'), 'interface URL {}\n');
  return compilers.flatMap(([alias, version]) =>
    Object.entries(resolutions).flatMap(([moduleResolution, { module, files }]) =>
      Object.entries(surroundings).map(([name, known]): Check => {
        const title = `TypeScript ${version.slice('npm:typescript@'.length)}, ${moduleResolution}, ${name}`;
        return {
          name: title,
          run: async () => {
            const config = join(programs, `${title.replaceAll(/[ ,]+/g, '-')}.json`);
            const compilerOptions = {
              target: 'ES2022',
              module,
              moduleResolution,
              lib: known.lib,
              types: [],
              strict: true,
              exactOptionalPropertyTypes: true,
              skipLibCheck: false,
              noEmit: true,
            };
            writeFileSync(config, JSON.stringify({ compilerOptions, files: [...files, ...known.files] }));
            await node([join(folder, 'node_modules', alias, 'bin/tsc'), '-p', config], folder);
            return undefined;
          },
        };
      }),
    ),
  );
}
