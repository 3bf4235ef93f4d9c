import { safeParseInvestment, screen } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../examples/extend-rules/airport-policy.js';
import { policyTool } from '../../examples/policy-tool/app.js';
import { extras } from '../../examples/policy-tool/extras.js';
import { caseOf } from '../../examples/policy-tool/form-case.js';
import { pathOf } from '../../examples/policy-tool/words.js';
import { answerIn, asked, belgian, caseFrom, fieldIn, fields, namesIn, service, submit, today } from './policy-tool.js';

const emptyPage = await (await service.request('/')).text();

describe('the form', () => {
  it('has every field that the rules ask for, each under its place in the case, and what the format needs beside', () => {
    const paths = asked.fields.map(({ path }) => path);
    const inForm = namesIn(emptyPage);
    expect(paths.filter((path) => !inForm.some((name) => pathOf(name) === path))).toEqual([]);
    const beside = ['title', 'asOf', ...extras.map(({ name }) => name)];
    expect(inForm.filter((name) => !paths.includes(pathOf(name)) && !beside.includes(name))).toEqual([]);
  });

  it('leaves every field open but the day, which is today', () => {
    for (const { name } of fields) expect(answerIn(emptyPage, name), name).toEqual(name === 'asOf' ? [today] : []);
  });

  it('asks first what the duty may turn on, in the open', () => {
    const firstClosed = emptyPage.indexOf('<details');
    for (const { name, bearsOnObligation } of fields) {
      expect(emptyPage.indexOf(` name="${name}"`) < firstClosed, name).toBe(bearsOnObligation);
    }
  });

  it('says with each question who can answer, and in which unit', () => {
    expect(fieldIn(emptyPage, 'sites[0].access.badges')).toContain(
      'Ask the airport, the aviation authority or the target.',
    );
    expect(fieldIn(emptyPage, 'sites[0].landArea')).toContain('m²');
    expect(fieldIn(emptyPage, 'ownership.interests[0].share')).toContain('percent');
  });

  it('asks no question the other way round: where it uses the words of the library, yes is yes', () => {
    const direct = fields.flatMap((field) => {
      const question = asked.questions.find((one) => one.question === field.question);
      return field.kind === 'yes-no' && question !== undefined ? [{ name: field.name, fact: question.fact }] : [];
    });
    expect(direct.length).toBeGreaterThan(25);
    const assessment = screen(caseFrom(Object.fromEntries(direct.map(({ name }) => [name, 'yes']))), belgian);
    const facts = [...assessment.facts, ...(assessment.procedure?.facts ?? [])];
    for (const { name, fact } of direct) expect(facts.find((one) => one.fact === fact)?.mayBe, name).toBe('yes');
  });

  it('offers in its own choices the words that the case format has', () => {
    for (const { name, options } of extras.filter(({ kind }) => kind === 'choice')) {
      const { draft } = caseOf(fields, new Map([[name, ['no-such-word']]]), today);
      const result = safeParseInvestment(draft);
      const problem = result.ok ? undefined : result.error.problems.find(({ found }) => found === '"no-such-word"');
      const words = [...(problem?.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word);
      // Whose kind is unknown is left open.
      expect(
        words.filter((word) => word !== 'unknown'),
        name,
      ).toEqual(options);
    }
  });
});

it('a rule set with questions of its own has them in the form, at the part to which they belong', async () => {
  const own = policyTool({ today: () => today, rules: () => airportPolicy });
  const page = await (await own.request('/')).text();
  const name = 'sites[0].own.amounts.distanceToApron';
  expect(fieldIn(page, name)).toContain('Ask the airport or the target.');
  const typed = { [name]: '80', 'sites[0].name': 'x' };
  expect((await submit(typed, own)).status).toBe(422);
  expect((await submit({ [name]: '80' }, own)).page).toContain('near-apron');
});
