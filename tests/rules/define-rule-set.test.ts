import {
  band,
  byReading,
  type Condition,
  control,
  criterion,
  defineFact,
  defineRuleSet,
  escalation,
  facts,
  known,
  limb,
  RuleSetError,
  type RuleSetInput,
  reading,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const port = facts['site.portAccess'];
const area = facts['site.buildingArea'];
const access = facts['site.airfieldAccess'];
const votes = facts['entity.votesAfter'];

const risk = {
  dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
  criteria: [criterion('port', { dimension: 'threat', when: port.is(true), points: 1, because: 'x' })],
  bands: [band('low', 'Low', 0), band('high', 'High', 50)],
};

const sound: RuleSetInput = {
  id: 'sound',
  title: 'Sound',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [port, area, access, votes],
  risk,
};

const problemsOf = (change: Partial<RuleSetInput>): readonly string[] => {
  try {
    defineRuleSet({ ...sound, ...change });
  } catch (error) {
    if (error instanceof RuleSetError) return error.problems.map((one) => `${one.path}: ${one.message}`);
    throw error;
  }
  return [];
};

const scoring = (when: Condition): Partial<RuleSetInput> => ({
  risk: { ...risk, criteria: [criterion('odd', { dimension: 'threat', when, points: 1, because: 'x' })] },
});

const question = {
  id: 'q',
  question: 'Which?',
  readings: [reading('wide', { title: 'wide' }), reading('narrow', { title: 'narrow' })],
};

describe('a rule set', () => {
  it('that is sound is taken as it is, complete and frozen', () => {
    const ruleSet = defineRuleSet(sound);
    expect(ruleSet.scope).toEqual({ tests: [], exclusions: [], questions: [], advice: [] });
    expect(Object.isFrozen(ruleSet)).toBe(true);
  });

  it.each<[string, Partial<RuleSetInput>, string]>([
    [
      'a misspelt fact',
      scoring({ fact: 'site.portAcess', is: 'equals', value: true }),
      'Did you mean "site.portAccess"?',
    ],
    [
      'an operator that its fact does not take',
      scoring({ fact: 'site.portAccess', is: 'at-least', value: '1' }),
      'takes equals',
    ],
    [
      'a word that its fact does not know',
      scoring({ fact: 'site.airfieldAccess', is: 'equals', value: 'airsied' }),
      'is one of none',
    ],
    [
      'a number that is not a decimal',
      scoring({ fact: 'site.buildingArea', is: 'at-least', value: '1e5' }),
      'is a decimal, written as text',
    ],
    [
      'a binary number in a condition',
      scoring({ fact: 'site.buildingArea', is: 'at-least', value: 5 as never }),
      'is a decimal, written as text',
    ],
    ['a fact of each entity in a score', scoring(votes.atLeast(25)), 'cannot be used in a score'],
    [
      'a criterion of no dimension',
      { risk: { ...risk, dimensions: [{ id: 'other', title: 'O', weight: '100' }] } },
      'There is no dimension "threat"',
    ],
    [
      'weights that do not add up',
      { risk: { ...risk, dimensions: [{ id: 'threat', title: 'T', weight: '99.9' }] } },
      'do not add up to 100',
    ],
    [
      'bands that do not start at zero',
      { risk: { ...risk, bands: [band('low', 'Low', 1)] } },
      'Bands start at 0 and rise',
    ],
    [
      'bands that fall',
      { risk: { ...risk, bands: [band('low', 'Low', 0), band('high', 'High', 0)] } },
      'Bands start at 0 and rise',
    ],
    [
      'two criteria with one id',
      { risk: { ...risk, criteria: [...risk.criteria, ...risk.criteria] } },
      'The id "port" is used twice',
    ],
    [
      'a control of no criterion',
      {
        risk: {
          ...risk,
          controls: [control('c', { title: 'C', when: port.is(true), keeps: { prot: '0.5' }, because: 'x' })],
        },
      },
      'There is no criterion "prot"',
    ],
    [
      'a control that adds',
      {
        risk: {
          ...risk,
          controls: [control('c', { title: 'C', when: port.is(true), keeps: { port: '1.5' }, because: 'x' })],
        },
      },
      'a fraction from 0 to 1',
    ],
    [
      'an escalation to no band',
      {
        risk: {
          ...risk,
          escalations: [escalation('e', { title: 'E', when: port.is(true), floor: 'top', because: 'x' })],
        },
      },
      'There is no band "top"',
    ],
    [
      'negative points',
      {
        risk: {
          ...risk,
          criteria: [criterion('port', { dimension: 'threat', when: port.is(true), points: -1, because: 'x' })],
        },
      },
      'zero or more',
    ],
    [
      'a limb of a question that is not declared',
      {
        scope: {
          tests: [
            { id: 't', title: 'T', limbs: [limb('l', { title: 'L', when: byReading('q', { wide: port.is(true) }) })] },
          ],
        },
      },
      'no open question "q"',
    ],
    [
      'a limb that leaves a reading out',
      {
        scope: {
          questions: [question],
          tests: [
            { id: 't', title: 'T', limbs: [limb('l', { title: 'L', when: byReading('q', { wide: port.is(true) }) })] },
          ],
        },
      },
      'differ in narrow',
    ],
    [
      'a prevailing reading that is none',
      { scope: { questions: [{ ...question, prevailing: 'middle' }] } },
      '"middle" is not among wide, narrow',
    ],
    ['a day that does not exist', { appliesFrom: '2023-02-29' }, 'is not a day'],
    ['an end before its start', { appliesUntil: '2023-12-31' }, 'must not lie before'],
  ])('with %s is refused, and the problem says how to mend it', (_, change, message) => {
    expect(problemsOf(change).join('\n')).toContain(message);
  });

  it('with a hole where a fact should be says which one', () => {
    expect(problemsOf({ facts: [port, undefined as never] })).toEqual([
      'facts[1]: This is no fact. Is its id misspelt?',
    ]);
  });

  it('lists all its problems at once', () => {
    const problems = problemsOf({
      ...scoring({ fact: 'site.nothing', is: 'equals', value: true }),
      appliesFrom: 'soon',
    });
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });

  it('whose conditions are nested without end is refused instead of followed', () => {
    let deep: Condition = port.is(true);
    for (let depth = 0; depth < 5000; depth++) deep = { not: deep };
    expect(problemsOf(scoring(deep)).join()).toContain('nested deeper than 20');
  });

  it('with more combinations of readings than can be run is refused', () => {
    const questions = Array.from({ length: 7 }, (_, index) => ({ ...question, id: `q${index}` }));
    expect(problemsOf({ scope: { questions } }).join()).toContain('128 combinations of readings');
  });
});

describe('a fact', () => {
  it('whose id is not dotted words is refused', () => {
    const text = {
      type: 'boolean',
      title: 'x',
      question: 'x?',
      derive: () => known(true),
    } as const;
    expect(() => defineFact('Site Port', text)).toThrow('dotted words');
  });
});
