import {
  advice,
  all,
  any,
  byReading,
  defineRuleSet,
  exclusion,
  type Fact,
  facts,
  type InvestmentInput,
  limb,
  parseInvestment,
  type ReadingResult,
  reading,
  type Scope,
  type SourceStatus,
  screen,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { never } from '../../src/rules/condition.js';

const votes = facts['entity.votesAfter'];
const company = facts['entity.establishment'];
const kind = facts['transaction.kind'];

function obligationOf(scope: Partial<Scope>, input: Partial<InvestmentInput> = {}) {
  const ruleSet = defineRuleSet({
    id: 'rules',
    title: 'Rules',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [votes, company, kind] as readonly Fact[],
    scope,
  });
  const investment = parseInvestment({ formatVersion: 1, id: 'case', title: 'Case', host: 'BE', ...input });
  return screen(investment, ruleSet, { asOf: '2024-01-01' }).obligation;
}

const test = (...limbs: Parameters<typeof limb>[]) => ({
  id: 'test',
  title: 'it is so',
  limbs: limbs.map((one) => limb(...one)),
});
const purchase = { transaction: { kind: 'share-purchase' } } as const;

describe('tests that are asked of each entity', () => {
  const scope = {
    tests: [
      {
        id: 'votes',
        title: 'a quarter of the votes is reached',
        limbs: [limb('v', { title: 'V', when: votes.atLeast(25) })],
      },
      { id: 'company', title: 'it is a company', limbs: [limb('c', { title: 'C', when: company.is('company') })] },
    ],
  };
  const entity = (id: string, after: number, establishment: 'company' | 'presence') => ({
    id,
    name: id,
    establishment,
    votingRights: { after },
  });

  it('are met by the same entity, not by two that each meet one', () => {
    const apart = [entity('a', 30, 'presence'), entity('b', 10, 'company')];
    expect(obligationOf(scope, { target: { name: 'T', entities: apart } }).outcome).toBe('not-required');
    const together = [entity('a', 30, 'company'), entity('b', 10, 'presence')];
    expect(obligationOf(scope, { target: { name: 'T', entities: together } }).outcome).toBe('required');
  });

  it('are open while the list may leave an entity out', () => {
    const target = { name: 'T', entities: { items: [entity('a', 10, 'company')], complete: false } };
    const obligation = obligationOf(scope, { target });
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.limbs[0]?.entities.map((one) => [one.id, one.outcome])).toEqual([
      ['a', 'fails'],
      ['?', 'undetermined'],
    ]);
  });

  it('are not met when it is known that no entity is reached', () => {
    expect(obligationOf(scope, { target: { name: 'T', entities: [] } }).outcome).toBe('not-required');
  });
});

describe('an open question', () => {
  const readings = [reading('wide', { title: 'the wide reading' }), reading('narrow', { title: 'the narrow reading' })];
  const question = { id: 'q', question: 'Wide or narrow?', readings };
  const split = test(['l', { title: 'L', when: byReading('q', { wide: kind.is('share-purchase'), narrow: never }) }]);
  const outcomes = (results: readonly ReadingResult[]) => results.map((one) => [one.reading, one.outcome]);

  it('without a prevailing reading leaves the outcome undetermined where its readings differ', () => {
    const obligation = obligationOf({ questions: [question], tests: [split] }, purchase);
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.dependsOn).toEqual(['q']);
    expect(outcomes(obligation.readings)).toEqual([
      ['wide', 'required'],
      ['narrow', 'not-required'],
    ]);
    expect(obligation.headline).toBe('Required on the wide reading; not required on the narrow reading.');
  });

  it('with one rests on it, and the headline still says what the other would give', () => {
    const obligation = obligationOf({ questions: [{ ...question, prevailing: 'wide' }], tests: [split] }, purchase);
    expect(obligation.outcome).toBe('required');
    expect(obligation.dependsOn).toEqual(['q']);
    expect(obligation.headline).toContain('not required on the narrow reading');
  });

  it('is not named where its readings agree', () => {
    const land = { transaction: { kind: 'land-right' } } as const;
    const obligation = obligationOf({ questions: [question], tests: [split] }, land);
    expect(obligation.outcome).toBe('not-required');
    expect(obligation.dependsOn).toEqual([]);
  });
});

describe('certainty', () => {
  const at = (status: SourceStatus, holds: boolean): Parameters<typeof limb> => [
    `${status}-${holds}`,
    { title: status, status, when: holds ? all() : any() },
  ];
  const statusOf = (scope: Partial<Scope>) => obligationOf(scope).status;

  it('of a duty is that of its best limb in each test, and of its weakest test', () => {
    const strong = { ...test(at('confirmed', true), at('unverified', true)), id: 'a' };
    const weak = { ...test(['w', { title: 'W', status: 'reported', when: all() }]), id: 'b' };
    expect(statusOf({ tests: [strong] })).toBe('confirmed');
    expect(statusOf({ tests: [strong, weak] })).toBe('reported');
  });

  it('of no duty is that of its best reason, and a test fails as certainly as its least certain limb', () => {
    const failing = test(at('confirmed', false), at('inferred', false));
    expect(statusOf({ tests: [failing] })).toBe('inferred');
    const out = exclusion('out', { title: 'it is out', status: 'reported', when: all() });
    const obligation = obligationOf({ tests: [failing], exclusions: [out] });
    expect(obligation.status).toBe('reported');
    expect(obligation.reasons.map((reason) => [reason.id, reason.status])).toEqual([
      ['out', 'reported'],
      ['test', 'inferred'],
    ]);
  });

  it('never changes an outcome: the same rules with weaker sources give the same answer', () => {
    const outcomes = (['confirmed', 'reported', 'inferred', 'unverified'] as const).map(
      (status) => obligationOf({ tests: [test(at(status, true))] }).outcome,
    );
    expect(new Set(outcomes)).toEqual(new Set(['required']));
  });
});

describe('advice', () => {
  const scope = {
    tests: [test(['l', { title: 'L', when: kind.is('share-purchase') }])],
    advice: [advice('undetermined', { text: 'When in doubt, notify.' })],
  };

  it('stands beside an undetermined outcome and never turns it into a duty', () => {
    const obligation = obligationOf(scope);
    expect(obligation.outcome).toBe('undetermined');
    expect(obligation.advice.map((one) => one.text)).toEqual(['When in doubt, notify.']);
  });

  it('for doubt is not given where there is none', () => {
    expect(obligationOf(scope, purchase).advice).toEqual([]);
  });
});
