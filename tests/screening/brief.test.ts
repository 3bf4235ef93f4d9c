/** A line in a table says what the whole assessment says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Assessment, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { evidencePolicies } from '../../src/facts/evidence-policy.js';
import type { BriefAssessment } from '../../src/screening/screen-briefly.js';
import { screenBriefly } from '../../src/screening/screen-briefly.js';
import { portfolioCase } from '../batch/cases.js';

/** What a brief assessment says, taken from a whole one. */
function briefOf({ asOf, evidence, obligation, risk, openFacts }: Assessment): BriefAssessment {
  const { outcome, status, headline, outer } = obligation;
  const [first] = openFacts;
  return {
    asOf,
    evidence,
    obligation: { outcome, status, headline, outer },
    risk: { residual: risk.residual, band: risk.band, outer: risk.outer },
    openFacts: openFacts.length,
    ...(first === undefined
      ? {}
      : {
          first: {
            fact: first.fact,
            ...(first.entity === undefined ? {} : { entity: first.entity }),
            question: first.question,
          },
        }),
  };
}

describe('a brief assessment', () => {
  it.each(['2020-06-01', '2024-03-01', '2028-06-01'])('is that of the whole one for the hub on %s', (day) => {
    const hub = parseInvestment(readFileSync('examples/liege/hub.json', 'utf8'));
    const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
    expect(screenBriefly(hub, rules)).toEqual(briefOf(screen(hub, rules)));
  });

  it('is that of the whole one for any case of a portfolio', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom('2020-06-01', '2024-03-01', '2028-06-01'),
        fc.constantFrom(...evidencePolicies),
        (number, day, evidence) => {
          const investment = parseInvestment(portfolioCase(number));
          const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
          const options = { asOf: day, evidence };
          expect(screenBriefly(investment, rules, options)).toEqual(briefOf(screen(investment, rules, options)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
