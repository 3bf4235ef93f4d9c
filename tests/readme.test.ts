/** What README.md and the guides say is what the code does. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runLiegeExample } from '../examples/liege/run.js';
import { type Block, blockUnder, typescriptBlocks } from './readme/blocks.js';
import { followPage } from './readme/follow-page.js';
import { typeErrors } from './readme/type-errors.js';

const folder = `${import.meta.dirname}/.readme`;
const markdown = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
const pages = [
  'README.md',
  'docs/analysis.md',
  'docs/comparing.md',
  'docs/documenting.md',
  'docs/embedding.md',
  'docs/extending.md',
  'docs/importing.md',
  'docs/ownership.md',
  'docs/performance.md',
  'docs/reports.md',
  'docs/rule-packs.md',
  'docs/rule-tests.md',
].map((path) => ({
  path,
  blocks: typescriptBlocks(existsSync(path) ? readFileSync(path, 'utf8') : '', path),
}));

/** A file that has not changed is left alone, so that a watching test run comes to rest. */
function write(path: string, text: string): string {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

mkdirSync(folder, { recursive: true });
const fileOf = ({ page, line }: Block): string => `${folder}/${page.replace(/\W+/g, '-')}-line-${line}`;
const asModule = (block: Block) => write(`${fileOf(block)}.ts`, `${block.code}\nexport {};\n`);
const asTest = (block: Block) =>
  write(`${fileOf(block)}.checked.ts`, `${block.checked}\nimport { expectValue } from '../readme/expect-value.js';\n`);

describe('README.md', () => {
  it('shows what the example prints', () => {
    const shown = blockUnder(markdown, '<!-- example output -->');
    expect(shown, 'README.md has no block under <!-- example output -->').toBeDefined();
    // A line of … stands for lines left out; what stands between two of them must follow word for word, in order.
    const printed = runLiegeExample();
    let from = 0;
    for (const piece of (shown ?? '').split(/^…$/m).map((one) => one.trim())) {
      expect(printed.slice(from)).toContain(piece);
      from = printed.indexOf(piece, from) + piece.length;
    }
    expect(printed.startsWith((shown ?? '').split(/^…$/m)[0]?.trim() ?? '?')).toBe(true);
  });
});

it('the code on every page compiles', { timeout: 120_000 }, () => {
  const files = new Map(pages.flatMap(({ blocks }) => blocks.map((block) => [asModule(block), block.page] as const)));
  expect(typeErrors([...files.keys()], files)).toEqual([]);
});

describe.each(pages)('$path', ({ path, blocks }) => {
  it('exists and shows code', () => {
    expect(blocks, `${path} has no \`\`\`ts block`).not.toEqual([]);
  });

  for (const block of blocks) {
    it(`shows code that gives the values it says, line ${block.line}`, { timeout: 60_000 }, async () => {
      await import(/* @vite-ignore */ asTest(block));
    });
  }
});

it.each([
  ['docs/importing.md', 2],
  ['docs/tutorial.md', 4],
])('%s can be followed, block by block', { timeout: 120_000 }, async (page, commands) => {
  const folder = `${import.meta.dirname}/.readme/${page.replace(/\W+/g, '-')}`;
  mkdirSync(folder, { recursive: true });
  const root = `${import.meta.dirname}/..`;
  const ran = await followPage({ markdown: readFileSync(page, 'utf8'), page, folder }, async (program, words) => {
    // From the sources: the installed package is followed by `npm run test:consumers`.
    const args = program === 'npx' ? [`${root}/src/cli/main.ts`, ...words.slice(1)] : words;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: `${root}/tsconfig.json` },
    });
    expect(status, stderr).toBe(0);
    return stdout;
  });
  expect(ran).toHaveLength(commands);
});
