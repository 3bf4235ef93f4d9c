import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.js';

const endings = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const;

describe.each(Object.entries(examples))('the report on %s', (name, { assessment, options }) => {
  it.each(Object.entries(endings))('is kept as %s', async (format, ending) => {
    const report = renderReport(assessment, { ...options, format: format as keyof typeof endings });
    await expect(report).toMatchFileSnapshot(`snapshots/${name}.${ending}`);
  });

  it('is the same every time', () => {
    const once = () => renderReport(assessment, { ...options, format: 'html' });
    expect(once()).toBe(once());
  });
});
