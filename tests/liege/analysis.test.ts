import { evidencePolicies, parseInvestment, screen } from 'fdi-screening';
import {
  applyAnswer,
  evidenceSensitivity,
  nextQuestions,
  scoreBounds,
  tippingPoints,
  whatIf,
} from 'fdi-screening/analysis';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { runLiegeAnalysis } from '../../examples/liege/analysis.js';
import { hub } from './hub.js';

const rules = ruleSetFor('BE', { signedOn: '2026-11-22', decidedOn: '2026-11-22' });

describe('the analysis of the Liège hub', () => {
  const text = runLiegeAnalysis();

  it('prints what is kept in analysis.txt; a change of it is read by a person', async () => {
    await expect(text).toMatchFileSnapshot('./analysis.txt');
  });

  it('fits a terminal, and heads the menu hypothetical, as there is no procedure', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(text).toContain('Hypothetical: measures, in a case for which no duty to notify is established');
  });

  it.each(evidencePolicies)('says under the %s policy what answering and screening again says', (evidence) => {
    const before = screen(hub, rules, { evidence });
    const [question] = nextQuestions(before).questions;
    expect(question).toBeDefined();
    for (const { answer, residual, band } of question?.answers ?? []) {
      const after = screen(applyAnswer(hub, question?.path ?? '', answer), rules, { evidence });
      expect({ residual: after.risk.residual, band: after.risk.band }).toEqual({ residual, band });
    }
  });

  it('names no finding that would not lift the case', () => {
    const before = screen(hub, rules);
    const { sets } = tippingPoints(before, { target: { band: 'moderate' }, by: 'authority', maxBurden: 1 });
    expect(sets.length).toBeGreaterThan(0);
    for (const { changes } of sets) {
      const { risk } = changes.reduce((one, { id, answer }) => whatIf(one, { [id]: answer }).after, before);
      expect(risk.band.min, changes.map(({ id }) => id).join()).not.toBe('low');
    }
  });

  it('weighs a source as the case without it', () => {
    const [heaviest] = evidenceSensitivity(screen(hub, rules));
    expect(heaviest?.evidence).toBe('embassy-2021-05');
    // The embassy denies; what is denied is open to the cautious. Without the denial the claims count.
    const json = JSON.parse(JSON.stringify(hub), (_, value) =>
      Array.isArray(value?.claims)
        ? {
            ...value,
            claims: value.claims.filter(
              (claim: { evidence?: string[] }) => claim.evidence?.join() !== heaviest?.evidence,
            ),
          }
        : value,
    );
    expect(screen(parseInvestment(json), rules).risk.residual).toEqual(heaviest?.residual);
  });

  it('shows at both ends of the score what the assessment says they are', () => {
    const assessment = screen(hub, rules);
    const { residual } = scoreBounds(assessment);
    expect([residual.min.score, residual.max.score]).toEqual([
      assessment.risk.residual.min,
      assessment.risk.residual.max,
    ]);
  });
});
