/** Whatever rests on law that is not confirmed says so, in the assessment and in every format of its report. */
import { type Assessment, parseInvestment, screen, sourceStatuses } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { hypotheticalPurchase, offerOfMarch2024 } from '../../examples/liege/variants.js';
import { hub } from '../liege/hub.js';
import { labelled } from './certainty-labels.js';
import { american, assessmentOf, companyFrom, type Deal, stakeIn } from './deals.js';
import { limbCases } from './scope-cases.js';

const on = (day: string, investment: object = hub): Assessment =>
  screen(parseInvestment(investment), ruleSetFor('BE', { signedOn: day, decidedOn: day }));

const everyField = stakeIn('energy', { votes: [0, 30], turnover: '200000000' }, { insideAirport: true });
const touching: Deal = {
  investor: american,
  stakes: [everyField],
  data: [{ id: 'people', category: 'ordinary-personal' }],
};

const assessments: readonly (readonly [name: string, assessment: Assessment])[] = [
  ['the hub at Liège', on('2026-11-22')],
  ['the hub before July 2023', on('2021-11-08')],
  ['the hub in 2028', on('2028-02-01')],
  ['the hypothetical purchase', on('2024-03-01', hypotheticalPurchase(hub))],
  ['the offer of March 2024', on('2024-03-26', offerOfMarch2024(hub))],
  ['a purchase that touches many limbs', assessmentOf(touching)],
  ['a purchase by an investor of which little is known', assessmentOf({ ...touching, investor: companyFrom('NL') })],
  ['an empty case', assessmentOf({ investor: undefined, stakes: [] })],
  ...Object.entries(limbCases).map(([id, { holds }]) => [`a deal in which ${id} holds`, assessmentOf(holds)] as const),
  ...Object.entries(limbCases).map(([id, { open }]) => [`a deal in which ${id} is open`, assessmentOf(open)] as const),
];

/** What makes a part of an assessment a statement that rests on a rule, a reading, a source or a derivation. */
const restsOnLaw = ['citations', 'citation', 'outcome', 'answer', 'mayBe', 'share'];

/** What is a part of one statement and no statement of its own. */
const parts = ['entities', 'inherent'];

/** The paths of the parts that rest on law and have no status, of their own or of the statement that they are part of. */
function withoutStatus(part: unknown, path: string, isMarked: boolean): string[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => withoutStatus(one, `${path}[${index}]`, isMarked));
  if (typeof part !== 'object' || part === null) return [];
  const own = sourceStatuses.some((status) => 'status' in part && part.status === status);
  const bare = !own && !isMarked && restsOnLaw.some((key) => Object.hasOwn(part, key)) ? [path] : [];
  return [
    ...bare,
    ...Object.entries(part).flatMap(([key, one]) => withoutStatus(one, `${path}.${key}`, own && parts.includes(key))),
  ];
}

describe.each(assessments)('%s', (_, assessment) => {
  it('has a status on every line of its JSON report that rests on law', () => {
    const { receipt, statements, ...read } = JSON.parse(renderReport(assessment, { format: 'json' }));
    // The receipt repeats the outcome with its status; a statement and its answer are words of somebody, not law.
    expect(receipt.outcome.status).toBe(read.obligation.status);
    expect(withoutStatus(read, '', false)).toEqual([]);
  });

  it('has the status of every line of its text report that is not confirmed', () => {
    const { copy, labels } = labelled(assessment);
    const text = renderReport(copy);
    const shown = labels.filter(({ words }) => words.some((word) => text.includes(word)));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ mark }) => !text.includes(mark)).map(({ path }) => path)).toEqual([]);
  });

  it('has it beside the line also where lines are drawn together', () => {
    const { copy, labels } = labelled(assessment, { keepStatus: true });
    const text = renderReport(copy).replace(/\s+/g, ' ');
    for (const { words, status, path } of labels) {
      const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0);
      if (places.length === 0) continue;
      const after = text.slice(Math.min(...places));
      expect(after.match(/\b(confirmed|reported|inferred|unverified)\b/)?.[1], path).toBe(status);
    }
  });
});
