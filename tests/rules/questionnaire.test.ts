import {
  band,
  criterion,
  defineFact,
  defineRuleSet,
  extendRuleSet,
  factCatalogue,
  facts,
  parseInvestment,
  questionnaire,
} from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { caseFields } from '../../src/investment/fields.js';
import { specimen } from '../../src/investment/specimen.js';

const belgian = questionnaire(belgium2023);
const asked = (fact: string) => belgian.questions.find((one) => one.fact === fact);

describe('the questionnaire of the Belgian rules', () => {
  it('asks for what a rule reads and for nothing else, in the order of the catalogue', () => {
    const ids = belgian.questions.map((one) => one.fact);
    expect(ids).toEqual(factCatalogue.map((fact) => fact.id).filter((id) => ids.includes(id)));
    expect(belgian.questions.filter((one) => one.readBy.length === 0)).toEqual([]);
    expect(ids).not.toContain('legalDuty.level');
  });

  it('says who can answer, which rules read the answer, and where in the case it is written', () => {
    expect(asked('site.airfieldAccess')).toMatchObject({
      topic: 'site',
      type: 'enum',
      values: ['none', 'landside', 'perimeter', 'airside'],
      asks: expect.arrayContaining(['airport']),
      readBy: expect.arrayContaining([{ what: 'criterion', id: 'airfield-access' }]),
      fields: ['sites[].airfieldAccess'],
    });
    expect(asked('entity.votesAfter')?.readBy).toContainEqual({ what: 'limb', id: 'list-25-data' });
  });

  it.each([
    [
      'a choice of several words',
      'sites[].airfieldAccess',
      { kind: 'choices', options: ['airside', 'perimeter', 'landside', 'none'] },
    ],
    ['an area', 'sites[].buildingArea', { kind: 'number', min: 0, description: 'Square metres of building in use.' }],
    ['a percentage', 'target.entities[].votingRights.after', { kind: 'number', min: 0, max: 100 }],
    ['a day', 'transaction.signedOn', { kind: 'day' }],
    ['a yes or no', 'sites[].portAccess', { kind: 'yes-no' }],
    ['a country', 'legalDuties[].jurisdiction', { kind: 'country' }],
    ['several countries', 'data[].storedIn', { kind: 'countries' }],
    ['a list whose entries are the answer', 'sites[].neighbours', { kind: 'list' }],
  ])('describes %s', (_, path, field) => {
    expect(belgian.fields.find((one) => one.path === path)).toMatchObject(field);
  });

  it('has a field for every question but the one that the case format cannot answer yet', () => {
    const without = belgian.questions.filter((one) => one.fields.length === 0).map((one) => one.fact);
    expect(without).toEqual(['entity.turnoverOfGroup']);
  });

  it('lists each field once, with every fact that is derived from it', () => {
    const paths = belgian.fields.map((field) => field.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const field of belgian.fields) {
      expect(field.facts).toEqual(
        belgian.questions.filter((one) => one.fields.includes(field.path)).map((one) => one.fact),
      );
    }
  });

  it('does not ask for a nationality', () => {
    expect(belgian.fields.map((field) => field.path)).not.toContain('ownership.parties[].nationalities');
  });
});

describe('the questionnaire of an extended rule set', () => {
  const jobs = defineFact('office.mostJobs', {
    type: 'boolean',
    title: 'Jobs',
    question: 'Are there jobs?',
    asks: ['target'],
    derive: (read) => read.list('sites').some((site) => site.at('staff').flag('seconded')),
  });
  const stubborn = defineFact('office.stubborn', {
    type: 'boolean',
    title: 'Stubborn',
    question: 'Will it be derived?',
    derive: () => {
      throw new Error('Not from a case of which nothing is known.');
    },
  });
  const office = extendRuleSet(belgium2023, {
    id: 'office',
    lastVerified: '2026-01-01',
    add: {
      facts: [jobs, stubborn],
      criteria: [
        criterion('jobs', { dimension: 'threat', when: jobs.is(true), points: 1, because: 'x' }),
        criterion('stubborn', { dimension: 'threat', when: stubborn.is(true), points: 1, because: 'x' }),
      ],
    },
    remove: { criteria: ['port-access'] },
  });
  const { questions, ruleSet } = questionnaire(office);

  it("asks for the author's own fact, and finds the fields that its code reads", () => {
    expect(ruleSet).toEqual({ id: 'office', title: 'Office', version: '1' });
    expect(questions.find((one) => one.fact === 'office.mostJobs')).toMatchObject({
      fields: ['sites[].staff.seconded'],
    });
  });

  it('asks for a fact whose code cannot be followed, without fields', () => {
    expect(questions.find((one) => one.fact === 'office.stubborn')?.fields).toEqual([]);
  });

  it('no longer asks for what only a removed rule read', () => {
    expect(asked('site.portAccess')).toBeDefined();
    expect(questions.find((one) => one.fact === 'site.portAccess')).toBeUndefined();
  });
});

it('a rule set without rules asks nothing', () => {
  const empty = defineRuleSet({
    id: 'empty',
    title: 'Empty',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [facts['site.portAccess']],
    risk: { dimensions: [{ id: 'd', title: 'D', weight: '100' }], criteria: [], bands: [band('low', 'Low', 0)] },
  });
  expect(questionnaire(empty)).toMatchObject({ questions: [], fields: [] });
});

describe('the case in which nothing is known', () => {
  const part = (path: string, value: unknown): unknown =>
    path.split('.').reduce<unknown>((node, key) => {
      const name = key.replace('[]', '');
      const child = (node as Record<string, unknown> | undefined)?.[name];
      return key.endsWith('[]') ? ((child as { items?: unknown[] })?.items?.[0] ?? (child as unknown[])?.[0]) : child;
    }, value);

  it('has every field of the format, each unknown', () => {
    const leaves = caseFields().filter((field) => field.kind !== 'list');
    expect(leaves.length).toBeGreaterThan(80);
    const whole = specimen({ complete: true, entries: 'each' });
    for (const { path } of leaves) expect(part(path, whole), path).toEqual({ unknown: true });
  });

  it.each([true, false])(
    'is written as cases are, but for the evidence that it has not got (complete: %s)',
    (complete) => {
      const { evidence: _, context: __, ...rest } = specimen({ complete, entries: 'each' });
      expect(() => parseInvestment({ ...rest, id: 'x', title: 'x', host: 'BE', formatVersion: 1 })).toThrow(
        expect.objectContaining({
          problems: expect.not.arrayContaining([expect.objectContaining({ code: 'wrong-type' })]),
        }),
      );
    },
  );
});
