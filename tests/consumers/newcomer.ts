import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fencesOf } from '../readme/blocks.js';
import type { Check } from './check.js';
import { command } from './command.js';
import { root } from './pack.js';

/**
 * The newcomer's path of the README, block by block, with the installed package: files are saved under the names that it
 * gives, its commands are run, and they print what it says. A line of … stands for lines left out.
 */
export const newcomerChecks = (folder: string): Check[] => [
  {
    name: 'the five minutes of the README, block by block',
    run: async () => {
      // A folder of its own, where nothing but what the README says is there; what npm would install lies beside it.
      const own = join(folder, 'newcomer');
      mkdirSync(own);
      writeFileSync(join(own, 'package.json'), '{}');
      symlinkSync(join(folder, 'node_modules'), join(own, 'node_modules'));
      const ran: string[] = [];
      let printed = '';
      for (const { above, lines } of fencesOf(readFileSync(join(root, 'README.md'), 'utf8'), 'README.md')) {
        const [, name] = /^<!-- save as (\S+) -->$/.exec(above) ?? [];
        const text = lines.join('\n');
        if (name !== undefined) writeFileSync(join(own, name), `${text}\n`);
        if (above === '<!-- prints -->') printsInOrder(printed, text);
        if (above !== '<!-- run -->') continue;
        const [program = '', ...words] = text.split(' ');
        printed = (await command(program, words, own)).stdout;
        ran.push(text);
      }
      assert.equal(ran.length, 2, 'the README has two commands to run');
      return ran.join('; ');
    },
  },
];

/** That the pieces between lines of … stand in what was printed, in order, the first one at its start. */
function printsInOrder(printed: string, shown: string): void {
  const [first = '', ...rest] = shown.split(/^…$/m).map((piece) => piece.replace(/^\n|\n$/g, ''));
  assert.ok(printed.startsWith(first), `it begins with\n${first}\nbut it printed\n${printed}`);
  let from = first.length;
  for (const piece of rest) {
    const at = printed.indexOf(piece, from);
    assert.ok(at >= 0, `it goes on with\n${piece}\nbut it printed\n${printed}`);
    from = at + piece.length;
  }
}
