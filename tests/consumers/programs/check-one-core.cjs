const assert = require('node:assert/strict');

/**
 * Whether the subpaths of a program stand on one core. Where each is a bundle by itself (no shared chunks), the facts
 * of the law are copies that no function of the core knows, and their numbers belong to another class than those of
 * the core: `===` and the checks below fail, although every subpath by itself works.
 */
exports.checkOneCore = (core, law, report, analysis) => {
  const rules = law.ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
  for (const fact of rules.facts) assert.ok(core.factCatalogue.includes(fact), `${fact.id} of the law is the core's`);

  const ofTheLaw = rules.facts.find(({ id }) => id === 'site.buildingArea');
  let total;
  const wrapped = core.defineFact('site.wrapped', {
    type: 'decimal',
    title: 'Building area as the law has it',
    question: 'How large are the buildings?',
    derive: (read, context) => {
      const area = ofTheLaw.derive(read, context);
      total = area.spans[0].min;
      return area;
    },
  });
  const own = core.defineRuleSet({
    id: 'own',
    title: 'A policy over the facts of the law',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [...rules.facts, wrapped],
    risk: {
      dimensions: [{ id: 'size', title: 'Size', weight: '100' }],
      criteria: [
        core.criterion('some', { dimension: 'size', when: wrapped.atLeast(1), points: 1, because: 'There is a site.' }),
      ],
      bands: [core.band('low', 'Low', 0), core.band('high', 'High', 50)],
    },
  });
  // A sum over no site starts, and ends, with the zero of the module that adds.
  const hub = core.parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', sites: [] });
  core.screen(hub, own, { asOf: '2024-03-01' });
  // Not by instanceof: copies of decimal.js share one prototype.
  assert.equal(total.constructor, core.Decimal, 'a number of the law is of the class of the core');

  // The core remembers which cases it parsed, and takes no other.
  const assessment = core.screen(hub, rules);
  // So it does the case behind an assessment, which the analysis goes on from.
  assert.deepEqual(analysis.scoreBounds(assessment).residual.min.score, assessment.risk.residual.min);
  assert.throws(() => analysis.scoreBounds({ ...assessment }), TypeError);
  assert.equal(report.renderReport(assessment).split('\n')[0], 'A hub');
  assert.throws(() => core.defineRuleSet({ ...own, facts: [undefined] }), core.RuleSetError);
  assert.throws(() => core.parseInvestment({}), core.InvalidInvestmentError);
  console.log(`${rules.facts.length} facts of the law are those of the core`);
};
