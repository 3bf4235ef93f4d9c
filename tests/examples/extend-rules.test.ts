import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseInvestment, questionnaire, safeParseInvestment, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../examples/extend-rules/airport-policy.js';
import { hubAt, runExtendRulesExample } from '../../examples/extend-rules/run.js';

const asOf = '2026-11-22';
const hub = parseInvestment(readFileSync(new URL('../../examples/liege/hub.json', import.meta.url), 'utf8'));
const before = screen(hub, belgium2023, { asOf });
const after = screen(hub, airportPolicy, { asOf });
const near = (run: typeof after) => run.risk.contributions.find((one) => one.criterion === 'near-apron');

describe("a rule author's own fact", () => {
  it('is open at Liège, where no source gives a distance, and is asked for', () => {
    expect(near(after)).toMatchObject({ outcome: 'undetermined', atMin: { exact: '0' } });
    expect(after.openFacts.find((one) => one.fact === 'site.distanceToApron')?.asks).toEqual(['airport', 'target']);
  });

  it.each([
    [80, 'fires', '6'],
    [99, 'fires', '6'],
    [100, 'fires', '3'],
    [499, 'fires', '3'],
    [500, 'does-not-fire', '0'],
  ])('of %i metres %s with %s of its six points', (distance, outcome, points) => {
    const one = near(screen(hubAt(distance), airportPolicy, { asOf }));
    expect(one?.outcome).toBe(outcome);
    const attainable = near(after)?.attainable.shown;
    expect(Number(one?.share.min.shown)).toBeCloseTo((Number(points) / 6) * Number(attainable), 0);
  });

  it('known as a range fires, with an interval of points', () => {
    const one = near(screen(hubAt({ min: 50, max: 400 }), airportPolicy, { asOf }));
    expect(one?.outcome).toBe('fires');
    expect(one?.share.min.exact).not.toBe(one?.share.max.exact);
  });

  it('has a field of its own in the questionnaire', () => {
    expect(questionnaire(airportPolicy).fields.find((one) => one.facts.includes('site.distanceToApron'))).toMatchObject(
      {
        path: 'sites[].own.amounts.distanceToApron',
        kind: 'number',
      },
    );
  });

  it('is of the nearest of several sites, and open while there may be more', () => {
    const site = (id: string, distanceToApron: number) => ({ id, name: id, own: { amounts: { distanceToApron } } });
    const sites = [site('far', 900), site('near', 60)];
    const of = (list: unknown) => {
      const parsed = safeParseInvestment({ formatVersion: 1, id: 'c', title: 'C', host: 'BE', sites: list });
      if (!parsed.ok) throw parsed.error;
      return screen(parsed.investment, airportPolicy, { asOf }).facts.find(
        (one) => one.fact === 'site.distanceToApron',
      );
    };
    expect(of(sites)?.mayBe).toBe('60 m');
    expect(of({ items: sites, complete: false })?.mayBe).toBe('at most 60 m');
  });
});

describe('the layer', () => {
  it('changes the score of what it adds, reweighs and dilutes, and nothing of the obligation', () => {
    expect(after.obligation).toEqual(before.obligation);
    const [layer] = airportPolicy.layers;
    expect(layer?.dilution.map((one) => one.dimension)).toEqual(['vulnerability']);
    const diluted = new Set(layer?.dilution.flatMap((one) => one.criteria));
    for (const one of after.risk.contributions) {
      const was = before.risk.contributions.find((other) => other.criterion === one.criterion);
      const isSame = one.attainable.exact === was?.attainable.exact;
      expect(isSame, one.criterion).toBe(one.dimension !== 'vulnerability');
      expect(diluted.has(one.criterion)).toBe(!isSame && !['near-apron', 'site-size'].includes(one.criterion));
    }
  });

  it('stands in the receipt and in the report, with its parent', () => {
    expect(after.receipt.layers).toEqual(airportPolicy.layers);
    const text = renderReport(after).replace(/\s+/g, ' ');
    expect(text).toContain('airport-policy 1 over belgium-2023 1.0.0: fact site.distanceToApron added');
    expect(text).toContain('19 other criteria keep 90.0 percent of their share');
    expect(renderReport(before)).not.toContain(' over belgium-2023');
  });
});

describe('the example', () => {
  const text = runExtendRulesExample();

  it('says what the layer changes, what the real hub comes to, and what a distance would change', () => {
    expect(text).toContain('reweighed  criterion site-size, from 3 to 5 points');
    expect(text).toContain(`established score  ${before.risk.residual.min.shown}`);
    expect(text).toMatch(new RegExp(`near-apron +not asked +0.0 to ${near(after)?.share.max.shown}`));
    expect(text).toContain('3. Hypothetical');
  });

  it('fits a terminal and is what the command prints', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const printed = execFileSync('npm', ['run', '--silent', 'example:extend'], { encoding: 'utf8', stdio: 'pipe' });
    expect(printed).toBe(text);
  });
});
