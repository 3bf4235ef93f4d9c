import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Assessment, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { type Picture, renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { anyCase } from '../investment/arbitrary-case.js';
import { examples } from './examples.js';
import { elementsOf, pageText, parsedPage } from './forms.js';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const assess = (investment: object): Assessment =>
  screen(parseInvestment({ ...investment, host: 'BE' }), rules, { asOf: '2024-03-01' });
const html = (assessment: Assessment, options = {}): string => renderReport(assessment, { ...options, format: 'html' });

const hall = { formatVersion: 1, id: 'hall', title: 'A hall', host: 'BE' } as const;
const pages = Object.entries(examples).map(
  ([name, { assessment, options }]) => [name, html(assessment, options)] as const,
);

/** An assessment with a title that no case may have, as another program may hand in. */
const titled = (assessment: Assessment, title: string): Assessment => ({
  ...assessment,
  investment: { ...assessment.investment, title, note: title },
});

const named = (page: string, ...names: readonly string[]) =>
  elementsOf(parsedPage(page)).filter(({ name }) => names.includes(name));

describe.each(pages)('the page on %s', (_, page) => {
  it('is well-formed, and of what any case makes too', () => {
    expect(() => parsedPage(page)).not.toThrow();
    expect(named(page, 'html')[0]?.attributes.lang).toBe('en');
  });

  it('allows nothing but its own style, whose hash it carries', () => {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has nothing that runs, fetches or is styled in place', () => {
    expect(named(page, 'script', 'img', 'iframe', 'object', 'embed', 'form', 'base')).toEqual([]);
    for (const { name, attributes } of elementsOf(parsedPage(page))) {
      for (const attribute of Object.keys(attributes))
        expect(`${name} ${attribute}`).not.toMatch(/ (on\w+|style|src|srcset)$/);
    }
  });

  it('links to nothing but its own parts and addresses of the web', () => {
    const ids = new Set(elementsOf(parsedPage(page)).flatMap(({ attributes }) => attributes.id ?? []));
    const links = named(page, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const href of links) {
      if (href.startsWith('#')) expect([...ids]).toContain(href.slice(1));
      else expect(href).toMatch(/^https?:\/\//);
    }
  });

  it('has headings that leave out no level, ids once, and tables with captions and scopes', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const ids = elementsOf(parsedPage(page)).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    for (const table of named(page, 'table')) {
      const inside = elementsOf(table);
      expect(inside[0]?.name).toBe('caption');
      for (const { name, attributes } of inside) if (name === 'th') expect(attributes.scope).toMatch(/^(col|row)$/);
    }
  });

  it('has the answer before everything else, and a link that skips to it', () => {
    expect(named(page, 'a')[0]?.attributes).toEqual({ class: 'skip', href: '#answer' });
    expect(named(page, 'section')[0]?.attributes.id).toBe('answer');
  });
});

describe('what comes from a case', () => {
  const hostile = `<script>alert(1)</script><img src=x onerror="alert(1)"> & ' " ]]> --> \u202EeciloP`;

  it('is shown and not run', () => {
    const page = html(titled(assess(hall), hostile), { contact: hostile });
    expect(named(page, 'script', 'img')).toEqual([]);
    expect(pageText(page)).toContain(hostile.replace('\u202E', '\\u202e'));
    expect(page).not.toMatch(/[\u202A-\u202E]/);
  });

  it('makes a page whatever it says', () => {
    fc.assert(
      fc.property(anyCase, fc.string({ unit: 'binary', maxLength: 30 }), (input, title) => {
        expect(() => parsedPage(html(titled(assess(input), title)))).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });

  it('becomes a link only where it is an address of the web', () => {
    const assessment = assess(hall);
    const [reason] = assessment.obligation.limbs;
    const cite = (url: string) => ({ ...reason, citations: [{ instrument: 'A law', url }] }) as never;
    const report = (url: string) =>
      html({ ...assessment, obligation: { ...assessment.obligation, limbs: [cite(url)] } });
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https://a" b',
    ]) {
      expect(named(report(url), 'a').map(({ attributes }) => attributes.href)).not.toContain(url);
      expect(report(url)).toContain('[A law]');
    }
    expect(report('https://example.org/law')).toContain('<a href="https://example.org/law"');
  });

  it('does not turn Markdown or a terminal to other ends', () => {
    const title = '# [x](javascript:alert(1)) <b>bold</b> `code` | *a* \u001B[31mred';
    const assessment = titled(assess(hall), title);
    const [first] = renderReport(assessment, { format: 'markdown' }).split('\n');
    expect(first).toBe(
      '# \\# \\[x\\](javascript:alert(1)) \\<b\\>bold\\</b\\> \\`code\\` \\| \\*a\\* \\\\u001b\\[31mred',
    );
    expect(renderReport(assessment)).not.toContain('\u001B');
  });
});

describe('a picture', () => {
  const picture: Picture = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" role="img"><rect width="9" height="9" class="bar" /></svg>',
    title: 'The score',
    description: 'One bar.',
    table: { head: ['band', 'points'], rows: [['low', '9.0']] },
  };
  const assessment = examples.warehouse?.assessment as Assessment;
  const figures = { score: [picture], styles: '.bar { fill: navy; }' };

  it('stands in its section of the page, with its numbers and its style', () => {
    const page = html(assessment, { figures });
    expect(page.indexOf(picture.svg)).toBeGreaterThan(page.indexOf('id="score"'));
    expect(page.indexOf(picture.svg)).toBeLessThan(page.indexOf('id="open"'));
    expect(page).toContain('<figcaption><strong>The score.</strong> One bar.</figcaption>');
    expect(page).toContain('.bar { fill: navy; }</style>');
    expect(page).toContain(
      createHash('sha256')
        .update(/<style>(.*)<\/style>/s.exec(page)?.[1] ?? '')
        .digest('base64'),
    );
    expect(() => parsedPage(page)).not.toThrow();
  });

  it('is told in words and numbers in text and Markdown', () => {
    expect(renderReport(assessment, { figures })).toMatch(/The score\. One bar\.\n {2}band {2}points\n {2}low {3}9\.0/);
    expect(renderReport(assessment, { format: 'markdown', figures })).toContain('| low | 9.0 |');
  });

  it.each([
    ['<svg><script>alert(1)</script></svg>', /<script/],
    ['<svg onload="alert(1)"></svg>', /onload/],
    ['<svg><a href="javascript:x"></a></svg>', /<a/],
    ['<svg><image href="https://example.org/x.png"/></svg>', /<image/],
    ['<svg><rect fill="url(https://example.org/#a)"/></svg>', /url/],
    ['<svg><foreignObject></foreignObject></svg>', /foreignObject/],
    ['<p>none</p>', /no svg element/],
  ])('is refused where it would do more than draw: %s', (svg, why) => {
    expect(() => html(assessment, { figures: { score: [{ ...picture, svg }] } })).toThrow(why);
  });

  it('may say in words what it must not do', () => {
    const svg = '<svg><text>script, onload = x, url(https://example.org)</text></svg>';
    expect(html(assessment, { figures: { score: [{ ...picture, svg }] } })).toContain(svg);
  });

  it('has no style that fetches or closes its element', () => {
    for (const styles of ['</style><script>', '@import "x"', 'a { background: url(x) }']) {
      expect(() => html(assessment, { figures: { styles } })).toThrow(TypeError);
    }
  });
});
