import {
  band,
  criterion,
  defineFact,
  defineRuleSet,
  facts,
  greatestOf,
  InvalidInvestmentError,
  parseInvestment,
  screen,
} from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';

/** What the library says of a case, and of a wrong one, as one text; the same wherever it runs. */
export function answers(text) {
  const hub = parseInvestment(text);
  const assessment = screen(hub, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
  const own = screen(hub, ownPolicy(), { asOf: '2024-03-01' });
  return JSON.stringify({
    assessment,
    report: renderReport(assessment),
    own,
    ownReport: renderReport(own, { format: 'json' }),
    invalid: whatIsWrong({ formatVersion: 1, id: 'hub', title: 'Hub', host: 'BE', sties: [] }),
  });
}

function ownPolicy() {
  const largestSite = defineFact('site.largest', {
    type: 'decimal',
    unit: 'm²',
    title: 'Largest site',
    question: 'How large is the largest site?',
    derive: (read) =>
      greatestOf(
        read.list('sites').items.map((site) => site.amount('buildingArea')),
        read.list('sites').complete,
      ),
  });
  return defineRuleSet({
    id: 'own-policy',
    title: 'Own policy',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [largestSite, facts['site.airfieldAccess']],
    risk: {
      dimensions: [{ id: 'access', title: 'Access', weight: '100' }],
      criteria: [
        criterion('airside', {
          dimension: 'access',
          when: facts['site.airfieldAccess'].is('airside'),
          points: 3,
          because: 'Aircraft can be reached.',
        }),
        criterion('large', {
          dimension: 'access',
          when: largestSite.atLeast(10_000),
          points: 1,
          because: 'More can be reached.',
        }),
      ],
      bands: [band('low', 'Low', 0), band('high', 'High', 50)],
    },
  });
}

function whatIsWrong(input) {
  try {
    parseInvestment(input);
  } catch (error) {
    if (error instanceof InvalidInvestmentError) return { message: error.message, problems: error.problems };
    throw error;
  }
  throw new Error('A wrong case was taken.');
}
