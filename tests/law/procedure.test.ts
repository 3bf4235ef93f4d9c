import type { Procedure, SourceStatus } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { caseFields } from '../../src/investment/fields.js';
import { procedureOf } from './procedure-deals.js';

const law = belgium2023.procedure as Procedure;
const answered = procedureOf();

type Row = readonly [id: string, says: RegExp, status: SourceStatus, cites: string | undefined];

/** What the notes on the law say, statement by statement: where it stands, how it is worded, how certain it is. */
const statements: Readonly<Record<'filing' | 'standstill' | 'decision' | 'lookBack' | 'appeal', readonly Row[]>> = {
  filing: [
    ['who-files', /investor or a representative files.*the target does not/, 'confirmed', 'FPS Economy'],
    ['when-to-file', /arises on signing.*before the investment is implemented/, 'reported', 'Federation of Belgian'],
    ['joint-filing', /One filing can do for several Belgian targets/, 'reported', 'Federation of Belgian'],
    ['consortium', /is not known/, 'unverified', undefined],
    ['two-forms', /a Belgian and a European one; the seller holds part/, 'reported', 'Loyens'],
    ['later-guidelines', /is not known/, 'unverified', undefined],
    ['fee', /No fee is known/, 'unverified', undefined],
    ['void-in-another-language', /is void/, 'confirmed', 'Law of 4 July 2023'],
    ['annexes', /Annexes may be in another language/, 'confirmed', 'Law of 4 July 2023'],
    ['later-communications', /provisional decisions need not be translated/, 'confirmed', 'Law of 4 July 2023'],
    ['not-german-nor-english', /neither is a language of filing/, 'confirmed', 'UNCTAD'],
  ],
  standstill: [['standstill', /may not be implemented before it is cleared/, 'confirmed', 'KPMG']],
  decision: [
    ['second-phase-opens', /one competent member sees a possible effect/, 'confirmed', 'Flanders'],
    ['provisional-then-final', /decides provisionally; one final decision/, 'confirmed', 'German-speaking Community'],
    ['outcomes', /positive, positive with corrective measures, or negative/, 'confirmed', 'Flanders'],
    ['binding-agreement', /binding agreement with the investor/, 'confirmed', 'German-speaking Community'],
    ['what-is-judged', /continuity of vital processes/, 'reported', 'Cooperation Agreement'],
    ['no-discrimination', /may not be treated differently/, 'reported', 'Regulation (EU) 2019/452'],
    ['last-resort', /only where no corrective measure works/, 'reported', 'Covington'],
    ['extensions', /Several extensions and suspensions/, 'reported', 'Covington'],
    ['union-cooperation', /affects how long it takes/, 'reported', 'Van Bael'],
    ['not-published', /not published/, 'reported', 'Fieldfisher'],
    ['tacit-approval', /not known\. Nothing here takes it for one/, 'unverified', undefined],
    ['split-decision', /is not known/, 'unverified', undefined],
    ['second-phase-steps', /no source read shows it/, 'unverified', undefined],
    ['hearing', /no source read shows it/, 'unverified', undefined],
    ['negotiation', /no source read shows it/, 'unverified', undefined],
    ['security-opinion', /no source read shows it/, 'unverified', undefined],
    ['federal-members', /not known exactly/, 'unverified', undefined],
    ['measures-list', /is not known/, 'unverified', undefined],
    ['data-retention', /is not known/, 'unverified', undefined],
  ],
  lookBack: [
    ['ex-officio', /of the own motion/, 'confirmed', 'Cooperation Agreement'],
    ['five-years', /at most 5 years.*also for one from before 1 July 2023/, 'reported', 'Federation of Belgian'],
    ['ordinary-window', /2 years.*no source read shows it/, 'unverified', undefined],
    ['ex-officio-outcome', /no source read shows it/, 'unverified', undefined],
  ],
  appeal: [
    ['market-court', /Market Court/, 'confirmed', 'BDO'],
    ['who-appeals', /The investor and the Belgian target/, 'reported', 'Fieldfisher'],
    ['appeal-term', /30 days.*no source read shows it/, 'unverified', undefined],
  ],
};

describe.each(Object.entries(statements))('the statements on %s', (part, rows) => {
  const results = answered[part as keyof typeof statements];

  it.each(rows)('%s', (id, says, status, cites) => {
    const found = results.find((one) => one.id === id);
    expect(found).toMatchObject({ outcome: 'holds', status });
    expect(found?.text).toMatch(says);
    if (cites === undefined) expect(found?.citations).toEqual([]);
    else expect(found?.citations[0]?.instrument).toContain(cites);
  });

  it('are these and no others', () => {
    expect(results.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });
});

describe('the stages', () => {
  it.each<[string, number | undefined, boolean, SourceStatus]>([
    ['completeness', undefined, false, 'reported'],
    ['phase-1', 30, true, 'confirmed'],
    ['phase-2', 28, true, 'confirmed'],
    ['union-intention', 15, false, 'reported'],
    ['union-comments', 35, false, 'unverified'],
    ['union-comments-after-answer', 20, false, 'unverified'],
    ['union-late-opinion', 5, false, 'unverified'],
    ['unscreened-comments', 35, false, 'reported'],
    ['unscreened-late-opinion', 15, false, 'unverified'],
  ])('%s: %s days, clock can be stopped: %s, %s', (id, days, stops, status) => {
    const stage = answered.stages.find((one) => one.id === id);
    expect(stage).toMatchObject({ stops, status });
    expect(stage?.days).toBe(days);
  });

  it('count calendar days by an inferred rule', () => {
    expect(law.calendar).toMatchObject({ holidays: 'BE', rolling: 'next-working-day' });
    expect(law.calendar?.counting).toMatchObject({ national: { status: 'inferred' }, union: { status: 'unverified' } });
  });

  it('have what was observed beside them, each with its period', () => {
    const practice = answered.observed.map(({ stage, text, period }) => [stage, text.match(/\d+/)?.[0], period]);
    const [first, second] = ['1 July 2023 to 30 June 2024', '1 July 2024 to 30 June 2025'];
    expect(practice).toEqual([
      ['completeness', '6', first],
      ['completeness', '2', second],
      ['phase-1', '31', first],
      ['phase-1', '31', second],
      ['phase-2', '52', first],
      ['phase-2', '50', second],
      [undefined, undefined, 'as the authority announces it'],
    ]);
  });
});

describe('the three situations of Article 5', () => {
  const outcomes = (stage?: 'draft' | 'announced' | 'signed' | 'closed') =>
    procedureOf(undefined, {
      transaction: { kind: 'share-purchase', signedOn: '2024-03-01', ...(stage === undefined ? {} : { stage }) },
    }).situations.map(({ outcome }) => outcome);

  it.each([
    ['signed', 'holds'],
    ['closed', 'holds'],
    ['draft', 'fails'],
    ['announced', 'fails'],
    [undefined, 'undetermined'],
  ] as const)('at the stage %s the signed agreement %s, and the other two are open', (stage, outcome) => {
    expect(outcomes(stage)).toEqual([outcome, 'undetermined', 'undetermined']);
  });

  it('say of the two whose content was not read only that', () => {
    const unread = answered.situations.filter(({ contentRead }) => !contentRead);
    expect(unread.map(({ text, status }) => [text, status])).toEqual([
      ['Art. 5 §2: its content was not read.', 'unverified'],
      ['Art. 5 §3: its content was not read.', 'unverified'],
    ]);
  });
});

it('whatever no source shows is unverified, and whatever is more than that has a source', () => {
  const lists = [law.filing, law.languages, law.situations, law.authorities, law.standstill, law.stages, law.observed];
  const more = [law.decision, law.fines?.tiers ?? [], law.lookBack, law.appeal, law.checklist, law.parallel, law.gates];
  for (const { status, citations } of [...lists, ...more].flat()) {
    if (status !== 'unverified') expect(citations.length).toBeGreaterThan(0);
    for (const { url } of citations) if (url !== undefined) expect(url).toMatch(/^https?:/);
  }
});

it('silence is nowhere called an approval', () => {
  const texts = JSON.stringify([law.decision, law.stages, law.calendar]);
  expect(texts).not.toMatch(/deemed|tacit(ly)? approv|automatically/i);
  expect(law.decision.find(({ id }) => id === 'tacit-approval')?.status).toBe('unverified');
});

const brochure = {
  id: 'brochure',
  title: 'Brochure',
  originator: { name: 'Buyer', kind: 'investor' },
  kind: 'company-statement',
} as const;

describe('what the forms ask for', () => {
  it('is written in fields that a case has', () => {
    const known = caseFields().map(({ path }) => path);
    for (const { fields } of law.checklist) for (const field of fields) expect(known).toContain(field);
  });

  it.each([
    ['value', 'open', ['transaction.value.amount'], ['investor', 'seller']],
    ['votes', 'answered', [], []],
    ['turnover', 'open', ['target.entities[].turnover.amount'], ['target', 'seller']],
    ['dates', 'partly', ['transaction.closedOn'], ['investor', 'seller']],
    ['documents', 'not-in-case', [], ['investor', 'seller']],
    ['site', 'answered', [], []],
  ])('%s is %s', (id, state, open, askFor) => {
    expect(answered.checklist.find((one) => one.id === id)).toMatchObject({
      state,
      open,
      askFor,
      status: 'unverified',
    });
  });

  it('is open where the case gives it only on the word of somebody whose word does not count', () => {
    const evidence = [brochure];
    const procedure = procedureOf(undefined, {
      evidence,
      transaction: {
        kind: 'share-purchase',
        signedOn: '2024-03-01',
        value: { amount: { value: '1000000', evidence: [brochure.id] }, currency: 'EUR' },
      },
    });
    expect(procedure.checklist.find(({ id }) => id === 'value')?.state).toBe('open');
  });

  it('asks the landlord too for the land', () => {
    const procedure = procedureOf(undefined, { sites: [{ id: 'hall', name: 'Hall' }] });
    expect(procedure.checklist.find(({ id }) => id === 'site')).toMatchObject({
      state: 'open',
      askFor: ['target', 'landlord'],
    });
  });
});
