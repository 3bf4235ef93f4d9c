import {
  defineRuleSet,
  extendRuleSet,
  facts,
  type Procedure,
  type ProcedureInput,
  parseInvestment,
  procedure,
  questionnaire,
  RuleSetError,
  screen,
} from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';

const citations = [{ instrument: 'Own rules' }];
const base = {
  id: 'own',
  title: 'Own rules',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [facts['transaction.kind'], facts['transaction.value'], facts['entity.region']],
} as const;

const define = (input: ProcedureInput) => defineRuleSet({ ...base, procedure: procedure(input) as Procedure<never> });

function problemsOf(input: ProcedureInput): string {
  try {
    define(input);
  } catch (error) {
    if (error instanceof RuleSetError)
      return error.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
    throw error;
  }
  return '';
}

const provision = { id: 'one', text: 'One.', citations, status: 'reported' } as const;
const stage = { title: 'A stage', startsOn: 'filedOn', stops: false, extendable: false, counting: 'national' } as const;

describe('a procedure of an author', () => {
  it('may read facts of the case and of its entities', () => {
    const filing = [
      { ...provision, when: facts['transaction.kind'].is('greenfield') },
      { ...provision, id: 'two', when: facts['entity.region'].is('walloon') },
    ];
    expect(problemsOf({ filing })).toBe('');
  });

  const tier = {
    id: 'cap',
    text: 'A cap.',
    upTo: '10',
    trigger: { ...provision },
    citations,
    status: 'reported',
  } as const;
  it.each<[string, ProcedureInput, RegExp]>([
    [
      'a fact that is not there',
      { filing: [{ ...provision, when: facts['site.portAccess'].is(true) }] },
      /filing\.one: There is no fact "site\.portAccess"/,
    ],
    ['an id that is used twice', { appeal: [provision, provision] }, /appeal\[1\]: The id "one" is used twice/],
    [
      'a rule that is reported and names nobody',
      { decision: [{ ...provision, citations: [] }] },
      /decision\.one: A rule that is reported says where/,
    ],
    [
      'a stage of half a day',
      { stages: [{ ...stage, ...provision, days: 0.5 }] },
      /stages\.one: A stage lasts a whole number of days/,
    ],
    [
      'a stage within one that comes later',
      { stages: [{ ...stage, ...provision, openedDuring: 'one', days: 1 }] },
      /no stage "one" before it/,
    ],
    [
      'a duration of no stage',
      { observed: [{ ...provision, stage: 'none', period: '2024' }] },
      /observed\.one: There is no stage "none"/,
    ],
    [
      'a fine of more than all',
      { fines: { of: 'transaction.value', tiers: [{ ...tier, upTo: '101' }] } },
      /fines\.cap: A cap is from 0 to 100/,
    ],
    [
      'a fine of a share of no amount',
      { fines: { of: 'transaction.kind', tiers: [tier] } },
      /"transaction\.kind" is none/,
    ],
  ])('is refused for %s', (_, input, message) => {
    expect(problemsOf(input)).toMatch(message);
  });

  it('may say without a source what is unverified', () => {
    expect(problemsOf({ appeal: [{ ...provision, citations: [], status: 'unverified' }] })).toBe('');
  });

  it('is valued for any state: the engine knows none', () => {
    const rules = define({
      parallel: [{ ...provision, title: 'Port dues', turnsOn: 'the port', when: facts['entity.region'].is('flemish') }],
    });
    const deal = parseInvestment({
      formatVersion: 1,
      id: 'deal',
      title: 'A deal',
      host: 'BE',
      target: { name: 'Target', entities: [{ id: 'a', name: 'A', region: 'flemish' }] },
    });
    expect(screen(deal, rules, { asOf: '2024-01-01' }).procedure?.parallel).toMatchObject([
      { id: 'one', answer: 'may-apply', reason: 'Region: flemish.', status: 'reported' },
    ]);
  });
});

describe('a rule set without a procedure', () => {
  it('gives an assessment without one', () => {
    const deal = parseInvestment({ formatVersion: 1, id: 'deal', title: 'A deal', host: 'BE' });
    expect(screen(deal, defineRuleSet(base), { asOf: '2024-01-01' })).not.toHaveProperty('procedure');
  });
});

describe('a layer over the law', () => {
  it('keeps its procedure as it is', () => {
    const layer = extendRuleSet(belgium2023, { id: 'policy', lastVerified: '2026-11-22' });
    expect(layer.procedure).toEqual(belgium2023.procedure);
  });

  it('may not take away a fact that it reads', () => {
    const layer = { id: 'policy', lastVerified: '2026-11-22', remove: { facts: ['target.filingRegion'] } } as const;
    expect(() => extendRuleSet(belgium2023, layer)).toThrow(/languages\.\S+: There is no fact "target\.filingRegion"/);
  });
});

it('the questionnaire asks for what the procedure reads', () => {
  const asked = questionnaire(belgium2023).questions.find(({ fact }) => fact === 'entity.publicBody');
  expect(asked).toMatchObject({
    readBy: [{ what: 'procedure', id: 'flemish-decree' }],
    fields: ['target.entities[].publicBody'],
  });
});
