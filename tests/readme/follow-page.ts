import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fencesOf } from './blocks.js';

/**
 * Follows a page as a reader would, block by block: files are saved in a folder under the names that it gives, its commands
 * are run, and they print what it says. A line of … stands for lines left out.
 *
 * @param run - runs a command line in the folder, and gives what it prints
 * @returns the commands that were run
 */
export async function followPage(
  { markdown, page, folder }: { readonly markdown: string; readonly page: string; readonly folder: string },
  run: (program: string, words: readonly string[]) => Promise<string>,
): Promise<string[]> {
  const ran: string[] = [];
  let printed = '';
  for (const { above, lines } of fencesOf(markdown, page)) {
    const [, name] = /^<!-- save as (\S+) -->$/.exec(above) ?? [];
    const text = lines.join('\n');
    if (name !== undefined) writeFileSync(join(folder, name), `${text}\n`);
    if (above === '<!-- prints -->') printsInOrder(printed, text);
    if (above !== '<!-- run -->') continue;
    const [program = '', ...words] = text.split(' ');
    printed = await run(program, words);
    ran.push(text);
  }
  return ran;
}

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
