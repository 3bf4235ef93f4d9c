import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { stakeIn } from '../law/deals.js';
import { airport, purchase } from '../law/procedure-deals.js';

/** The lines of the part on the procedure, as one text without its wrapping. */
function partOf(assessment: ReturnType<typeof purchase>): string {
  const lines = renderReport(assessment).split('\n');
  const start = lines.indexOf('Procedure and calendar');
  const end = lines.findIndex((line, index) => index > start + 1 && /^=+$/.test(line));
  return lines
    .slice(start + 2, end < 0 ? undefined : end - 1)
    .join(' ')
    .replace(/\s+/g, ' ');
}
const required = partOf(purchase([airport]));
const open = partOf(purchase([stakeIn('warehousing', { votes: [0, 100], control: ['none', 'sole'] })]));
const none = partOf(purchase([airport], { transaction: { kind: 'greenfield', signedOn: '2024-03-01' } }));

describe('the report on the procedure', () => {
  it('answers first', () => {
    expect(required).toMatch(/^The procedure applies: the investment must be notified\./);
    expect(open).toMatch(/^The procedure applies if the investment must be notified, which is undetermined\. \(\w+\)/);
    expect(none).toMatch(/^No procedure applies: the investment need not be notified\./);
  });

  it('gives language, authorities, terms and the missing forms, each with its source', () => {
    expect(required).toMatch(/language French\. .*\[Law of 4 July 2023[^\]]*, Art\. 3\]/);
    expect(required).toContain(
      'Walloon Region: an undertaking in its territory (reported); an airport in Wallonia, such as Liège (inferred).',
    );
    expect(required).toContain('Phase 1, assessment: 30 days.');
    expect(required).toMatch(/In practice 31 days on average, 1 July 2024 to 30 June 2025 \(reported\)/);
    expect(required).toContain('Ask investor or seller: Approximate value of the investment;');
  });

  it('says which rules on language may stand where the region is open', () => {
    const { region: _, ...somewhere } = airport;
    const text = partOf(purchase([somewhere]));
    expect(text).toMatch(
      /language Undetermined: Region that decides the filing language: flemish, walloon or brussels-capital\. One of these stands:/,
    );
    const linked = { ...airport, id: 'second', region: 'brussels-capital' } as const;
    expect(partOf(purchase([airport, linked]))).toMatch(
      /language French\. One of these stands: An undertaking in the Walloon Region: French/,
    );
  });

  it('names the situations of Article 5 that were not read without advice on them', () => {
    expect(required).toContain(
      'Art. 5 §2: its content was not read. Art. 5 §3: its content was not read. No advice is given on that. (unverified)',
    );
  });

  it('never calls silence an approval', () => {
    expect(required).toMatch(
      /Whether silence counts as approval is not known\. Nothing here takes it for one\.[^[]*\(unverified\)/,
    );
  });

  it('gives fines as a range, from none where the duty is open', () => {
    expect(required).toMatch(/fines From none, without a breach, to 30 percent .*\(which breach: unverified\)/);
    expect(open).toMatch(/fines From none, if nothing must be notified, to 30 percent/);
    expect(open).not.toContain('own motion');
  });

  it('has neither fine, term nor measure where nothing must be notified, and still what stands beside', () => {
    expect(none).not.toMatch(/fine|percent|own motion|Phase|appeal|Market Court/i);
    expect(none).toMatch(/beside it Flemish decree/);
    expect(none).toMatch(/legal gate Restrictive measures of the European Union: not assessed here\./);
  });

  it('stays short', () => {
    expect(required.length).toBeLessThan(7500);
    expect(none.length).toBeLessThan(1500);
  });
});
