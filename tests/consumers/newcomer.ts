import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followPage } from '../readme/follow-page.js';
import type { Check } from './check.js';
import { command } from './command.js';
import { root } from './pack.js';

/** The newcomer's path of a page, block by block, with the installed package. */
const follows = (folder: string, page: string, name: string, commands: number): Check => ({
  name,
  run: async () => {
    // A folder of its own, where nothing but what the page says is there; what npm would install lies beside it.
    const own = join(folder, page.replace(/\W+/g, '-'));
    mkdirSync(own);
    writeFileSync(join(own, 'package.json'), '{}');
    symlinkSync(join(folder, 'node_modules'), join(own, 'node_modules'));
    const markdown = readFileSync(join(root, page), 'utf8');
    const ran = await followPage(
      { markdown, page, folder: own },
      async (program, words) => (await command(program, words, own)).stdout,
    );
    assert.equal(ran.length, commands, `${page} has ${commands} commands to run`);
    return ran.join('; ');
  },
});

/** What the pages tell a newcomer to do. */
export const newcomerChecks = (folder: string): Check[] => [
  follows(folder, 'README.md', 'the five minutes of the README, block by block', 2),
  follows(folder, 'docs/importing.md', 'the guide to imports, block by block', 2),
  follows(folder, 'docs/tutorial.md', 'the tutorial, block by block', 4),
];
