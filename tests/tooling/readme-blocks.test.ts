import { describe, expect, it } from 'vitest';
import { blockUnder, typescriptBlocks } from '../readme/blocks.js';
import { expectValue } from '../readme/expect-value.js';

const fence = (...lines: string[]) => ['```ts', ...lines, '```'].join('\n');

const page = 'docs/page.md';

describe('the blocks of a README', () => {
  it('keep their lines', () => {
    const [block] = typescriptBlocks(`# Title\n\n${fence('const a = 1;')}`, page);
    expect(block?.line).toBe(4);
    expect(block?.code).toBe('\n\n\nconst a = 1;');
  });

  it('are modules of their own, unless they go on', () => {
    const markdown = [fence('const a = 1;'), '<!-- continues -->', fence('a;'), fence('const b = 2;')].join('\n\n');
    expect(typescriptBlocks(markdown, page).map((block) => block.code.trim().split(/\n+/))).toEqual([
      ['const a = 1;'],
      ['const a = 1;', 'a;'],
      ['const b = 2;'],
    ]);
  });

  it('are found under a comment', () => {
    expect(blockUnder('<!-- out -->\n\n```\n1\n2\n```', '<!-- out -->')).toBe('1\n2');
    expect(blockUnder('```\n1\n```', '<!-- out -->')).toBeUndefined();
  });

  it('check the value behind an expression, over lines, and behind a constant', () => {
    const checked = typescriptBlocks(fence('f(', '  1', ');  // => { a: [1] }', "const b = 'x'; // => 'x'"), page)[0]
      ?.checked;
    expect(checked).toContain("expectValue(f(\n  1\n), ( { a: [1] }), 'docs/page.md:4');");
    expect(checked).toContain("expectValue(b, ( 'x'), 'docs/page.md:5');");
  });

  it.each(['// => required, or not', '// =>'])('refuse %s', (comment) => {
    expect(() => typescriptBlocks(fence(`a; ${comment}`), page)).toThrow('docs/page.md:2');
  });
});

it('a value of a README is compared as JSON shows it', () => {
  expectValue({ a: 1n, b: undefined, at: new Date(0) }, { a: '1', at: '1970-01-01T00:00:00.000Z' }, 'README.md:1');
  expectValue(undefined, undefined, 'README.md:1');
  expect(() => expectValue({ a: 1 }, { a: 2 }, 'README.md:7')).toThrow('README.md:7');
});
