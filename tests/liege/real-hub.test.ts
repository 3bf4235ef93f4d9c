import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { assess, runLiegeExample } from '../../examples/liege/run.js';
import { withTransaction } from '../../examples/liege/variants.js';
import { hub, limb, realHub, today } from './hub.js';

describe('the real hub', () => {
  it('need not be notified, for two independent reasons', () => {
    const { outcome, headline, reasons, dependsOn } = realHub.obligation;
    expect(outcome).toBe('not-required');
    expect(reasons.map(({ id }) => id)).toEqual(['signed-before-july-2023', 'greenfield']);
    expect(headline).toBe(
      'Not required, for two independent reasons: the agreement was signed before 1 July 2023; it is a greenfield investment.',
    );
    expect(dependsOn).toEqual([]);
  });

  it('has each reason at its own certainty, and as a whole that of the better one', () => {
    const { reasons, status } = realHub.obligation;
    expect(reasons.map((reason) => reason.status)).toEqual(['reported', 'confirmed']);
    expect(status).toBe('confirmed');
  });

  it('gives no advice to notify, since nothing is in doubt', () => {
    expect(realHub.obligation.advice).toEqual([]);
  });

  it('says in its note that a screening of it is hypothetical', () => {
    expect(realHub.investment.note).toContain('hypothetical in law');
  });
});

describe('the two reasons, one taken away at a time', () => {
  const cells = [
    ['2018-12-15', 'greenfield', 'not-required', ['signed-before-july-2023', 'greenfield']],
    ['2018-12-15', 'share-purchase', 'not-required', ['signed-before-july-2023']],
    ['2024-03-01', 'greenfield', 'not-required', ['greenfield']],
    ['2024-03-01', 'share-purchase', 'required', undefined],
  ] as const;

  it.each(cells)('signed on %s as a %s: %s', (signedOn, kind, outcome, left) => {
    const assessment = assess(withTransaction(hub, { signedOn, kind }), today);
    expect(assessment.obligation.outcome).toBe(outcome);
    if (left !== undefined) expect(assessment.obligation.reasons.map(({ id }) => id)).toEqual(left);
    for (const id of ['signed-before-july-2023', 'greenfield']) {
      expect(limb(assessment, id).outcome).toBe(
        (left as readonly string[] | undefined)?.includes(id) ? 'holds' : 'fails',
      );
    }
  });
});

describe('what does not belong beside the real hub', { timeout: 60_000 }, () => {
  // Its own note denies fines and measures, and so is left out of the search.
  const { note: _, ...named } = realHub.investment;
  const withoutNote = { ...realHub, investment: named };
  const unwanted =
    /\bfine(s|d)?\b|penalt|ex officio|own motion|look-back|\b(10|30)\s?(%|percent) of the value|imposed?\b/i;

  it('appears nowhere in the text report', () => {
    expect(renderReport(withoutNote)).not.toMatch(unwanted);
  });

  it('appears nowhere in what the example prints', () => {
    expect(runLiegeExample()).not.toMatch(unwanted);
  });

  it('appears nowhere in the JSON, apart from what cited sources are about', () => {
    const withoutCitations = JSON.stringify(withoutNote, (key, value) => (key === 'citations' ? undefined : value));
    expect(withoutCitations).not.toMatch(unwanted);
  });
});
