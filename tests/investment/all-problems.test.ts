import { InvalidInvestmentError, parseInvestment, safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './cases.js';
import { evidence, least } from './parts.js';

/** A case in which one thing of each kind is wrong. */
const faulty = {
  formatVersion: 2,
  id: 'The Hub',
  host: 'Belgium',
  evidence: [...evidence, { ...evidence[0], kind: 'press' }],
  transaction: { kind: 'green-field', signedOn: '2023-02-29', colour: 'red' },
  sites: [
    {
      id: 'hall',
      name: 'Hall',
      buildingArea: { value: '30.000,50', evidence: ['permitt'] },
      landArea: { min: 5, max: 3 },
      portAccess: { claims: [{ value: true, by: 'Region', status: 'corroborated', evidence: ['permit'] }] },
      dependence: { shareOfTraffic: 120 },
      plannedBuildingArea: new Map(),
    },
    { id: 'hall', name: '' },
  ],
  legalDuties: [{ id: 'law', boundParty: 'buyer', jurisdiction: null }],
};

describe('the error of a bad case', () => {
  it('lists everything that is wrong, each with where, what was found, what was expected and how to mend it', () => {
    const listed = problemsOf(faulty).map(({ code, path, found, mend }) => [code, path, found, mend]);
    expect(listed).toEqual([
      [
        'not-plain-data',
        'sites[0].plannedBuildingArea',
        'an instance of a class',
        'Pass a plain object or list in its place; a day is text such as "2024-03-01".',
      ],
      [
        'later-version',
        'formatVersion',
        '2',
        'Update fdi-screening to read version 2, or write the case in version 1.',
      ],
      ['not-allowed', 'id', '"The Hub"', 'Write it as "the-hub", here and where it is referred to.'],
      ['missing', 'title', 'nothing', 'Add "title".'],
      ['not-allowed', 'host', '"Belgium"', 'Did you mean "BE"?'],
      ['not-allowed', 'evidence[3].kind', '"press"', 'Write one of these words, in quotes.'],
      ['not-allowed', 'transaction.kind', '"green-field"', 'Did you mean "greenfield"?'],
      ['not-allowed', 'transaction.signedOn', '"2023-02-29"', 'February 2023 has 28 days: write one of them.'],
      ['unknown-key', 'transaction.colour', 'the unknown key "colour"', 'Take it out, or write it as a note.'],
      ['not-allowed', 'sites[0].buildingArea.value', '"30.000,50"', 'Write 30000.50, without separators.'],
      [
        'contradiction',
        'sites[0].landArea',
        '{ "min": 5, "max": 3 }',
        'Swap the ends, or write "min" and "max" where the ends themselves are possible.',
      ],
      [
        'not-allowed',
        'sites[0].dependence.shareOfTraffic',
        '120',
        'Write the part of the whole in percent, such as 25 for a quarter.',
      ],
      ['not-allowed', 'sites[1].name', '""', 'Write the text, or leave out what is not known.'],
      [
        'not-allowed',
        'legalDuties[0].jurisdiction',
        'null',
        'What is not known is left out, or written { "unknown": true }.',
      ],
      ['duplicate-id', 'evidence[3].id', '"permit"', 'Give one of the two another id: evidence[0] has it too.'],
      ['duplicate-id', 'sites[1].id', '"hall"', 'Give one of the two another id: sites[0] has it too.'],
      ['unknown-reference', 'sites[0].buildingArea.evidence[0]', '"permitt"', 'Did you mean "permit"?'],
      [
        'not-corroborated',
        'sites[0].portAccess.claims[0].status',
        '"corroborated"',
        'Two papers that repeat one report have one originator: cite another, or write "asserted".',
      ],
    ]);
    for (const problem of problemsOf(faulty)) expect(problem.expected).not.toBe('');
  });

  it('gives each place as text and as keys, and each fault as a sentence of its own', () => {
    expect(problemsOf(faulty).find(({ path }) => path === 'sites[0].dependence.shareOfTraffic')).toEqual({
      code: 'not-allowed',
      path: 'sites[0].dependence.shareOfTraffic',
      keys: ['sites', 0, 'dependence', 'shareOfTraffic'],
      found: '120',
      expected: 'a number from 0 to 100',
      mend: 'Write the part of the whole in percent, such as 25 for a quarter.',
      message:
        'Found 120; expected a number from 0 to 100. Write the part of the whole in percent, such as 25 for a quarter.',
    });
  });

  it('reads as one text, a line for each problem', () => {
    const result = safeParseInvestment(faulty);
    const lines = result.ok ? [] : result.error.message.split('\n');
    expect(lines[0]).toBe('The case has 18 problems:');
    expect(lines).toHaveLength(19);
    expect(lines).toContain(
      '  transaction.kind: found "green-field"; expected one of "share-purchase", "capital-increase", "conversion", "option", "pledge-enforcement", "merger", "asset-deal", "branch-of-activity", "joint-venture", "public-bid", "exchange-purchase", "shareholder-agreement-change", "appointment-right", "concession-or-lease", "land-right", "restructuring", "greenfield", "expansion". Did you mean "greenfield"?',
    );
    expect(lines).toContain('  title: found nothing; expected text. Add "title".');
  });

  it('is thrown by parseInvestment, and returned by safeParseInvestment', () => {
    expect(() => parseInvestment(faulty)).toThrow(InvalidInvestmentError);
    expect(safeParseInvestment(faulty)).toMatchObject({ ok: false, error: { code: 'invalid-investment' } });
  });

  it('is the same every time', () => {
    expect(problemsOf(faulty)).toEqual(
      problemsOf(structuredClone({ ...faulty, sites: structuredClone(faulty.sites) })),
    );
    expect(problemsOf({ ...least, host: 'XX' })).toEqual(problemsOf(JSON.stringify({ ...least, host: 'XX' })));
  });

  it('does not take references to a list that may only be misspelt for another problem', () => {
    const party = { id: 'buyer', name: 'Buyer', kind: 'company' };
    const paths = problemsOf({ ...least, ownership: { partys: [party], acquirers: ['buyer'] } }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['ownership.partys']);
  });

  it('says of one place one thing: a number that a text spells too long is not wrong a second time', () => {
    const text = JSON.stringify({ ...least, asOf: 'HERE' }).replace('"HERE"', '12345678901234567890');
    expect(problemsOf(text).map(({ code, path }) => [code, path])).toEqual([['imprecise-number', 'asOf']]);
  });

  it('does not let what was found pass for the text around it', () => {
    const key = 'x\n  (the case): all is well\u001b[2J';
    const result = safeParseInvestment({ ...least, [key]: 1, sites: { [key]: 1 } });
    const message = result.ok ? '' : result.error.message;
    expect(message).not.toContain('\u001b');
    expect(message.split('\n')).toHaveLength(3);
  });
});
