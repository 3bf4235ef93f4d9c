import { expect, it } from 'vitest';
import {
  classOf,
  InvalidCasesError,
  outcomes,
  parsePublishedCases,
  rankingSet,
} from '../../scripts/validation/published-case.js';
import { written } from './cases.js';

const read = (...cases: readonly unknown[]) => parsePublishedCases(JSON.stringify(cases));

it('the code UK of the collection is read as GB', () => {
  const [one] = read(written({ investor: { jurisdiction: 'UK', ultimate_owner_jurisdiction: 'CN' } }));
  expect(one?.facts.investor).toMatchObject({ jurisdiction: 'GB', ultimate_owner_jurisdiction: 'CN' });
});

it('a file that cannot be read is refused in one error with every problem and its place', () => {
  const problems = (() => {
    try {
      read(
        written({ id: 'A', outcome: 'refused' }),
        written({ id: 'B', features: { control_acquired: 'yes' }, investor: { jurisdiction: 'XX' } }),
        written({ id: 'A', asset: { area_m2: -1 } }),
        null,
      );
    } catch (error) {
      return error instanceof InvalidCasesError ? error.problems : expect.fail();
    }
    return expect.fail();
  })();
  expect(problems).toHaveLength(6);
  for (const [index, start] of [
    '[0] (A).outcome: ',
    '[1] (B).investor.jurisdiction: ',
    '[1] (B).features.control_acquired: ',
    '[2] (A).asset.area_m2: ',
    '[3]: ',
    '[2].id: "A" is the id of an earlier case',
  ].entries()) {
    expect(problems[index]).toContain(start);
  }
});

it.each([
  ['{', 'no JSON'],
  ['{ "cases": [] }', 'expected a list'],
])('%s is refused', (text, why) => {
  expect(() => parsePublishedCases(text)).toThrow(why);
});

it('only decisions under a screening law that are fit for it are ranked, and only outcomes that have an order', () => {
  const ranked = rankingSet(
    read(
      ...outcomes.map((outcome) => written({ id: outcome, outcome })),
      written({ id: 'secondary', validation_use: 'secondary' }),
      written({ id: 'policy', instrument: 'policy_decision' }),
    ),
  );
  expect(ranked.map(({ id, outcome }) => [id, classOf(outcome)])).toEqual([
    ['prohibited', 'prohibited'],
    ['divested', 'prohibited'],
    ['conditions', 'conditions'],
    ['cleared', 'cleared'],
  ]);
});
