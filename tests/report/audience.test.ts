import fc from 'fast-check';
import { type Assessment, parseInvestment, screen } from 'fdi-screening';
import { tippingPoints } from 'fdi-screening/analysis';
import { ruleSetFor } from 'fdi-screening/law';
import { type Audience, audiences, renderReport, reportFormats } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';
import { anyCase } from '../investment/arbitrary-case.js';
import { hub, itemsOf } from '../liege/hub.js';
import { SECRET, withSecrets } from './secrets.js';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const assess = (investment: object): Assessment => screen(parseInvestment(investment), rules, { asOf: '2024-03-01' });

/** The formats in which a secret stands. */
const leaks = (assessment: Assessment, audience: Audience): string[] =>
  reportFormats.filter((format) => renderReport(assessment, { format, audience }).includes(SECRET));

const deal = hypotheticalPurchase(hub);

describe('who sees what', () => {
  const confidential = assess(withSecrets(deal, 1));
  const restricted = assess(withSecrets(deal, 1, 'restricted'));

  it.each<[Audience, string, Assessment, boolean]>([
    ['authority', 'confidential', confidential, true],
    ['authority', 'restricted', restricted, true],
    ['eu', 'confidential', confidential, false],
    ['eu', 'restricted', restricted, true],
    ['public', 'confidential', confidential, false],
    ['public', 'restricted', restricted, false],
  ])('%s: what is %s, in every format or in none', (audience, _, assessment, sees) => {
    expect(leaks(assessment, audience)).toEqual(sees ? [...reportFormats] : []);
  });

  it('is the public where nobody is named', () => {
    for (const format of reportFormats) expect(renderReport(confidential, { format })).not.toContain(SECRET);
  });

  it('the investor: what it said itself, and no word of others', () => {
    const said = (kind: string) => ({
      ...deal,
      evidence: [
        ...(deal.evidence ?? []),
        {
          id: 'own',
          title: `${SECRET} plan`,
          originator: { name: SECRET, kind },
          kind: 'filing',
          confidentiality: 'confidential',
        },
      ],
    });
    expect(leaks(assess(said('investor')), 'investor')).toEqual(['text', 'markdown', 'html']);
    expect(leaks(assess(said('target')), 'investor')).toEqual([]);
    const { ownership } = said('investor');
    const acquirers = itemsOf(ownership?.parties)
      .slice(0, 2)
      .map(({ id }) => id);
    const two = { ...said('investor'), ownership: { ...ownership, acquirers } };
    expect(leaks(assess(two), 'investor')).toEqual([]);
  });

  it('refuses an audience that there is not', () => {
    expect(() => renderReport(confidential, { audience: 'press' as never })).toThrow(
      /one of authority, investor, eu, public/,
    );
  });
});

describe('what is withheld', () => {
  it('leaves no trace in what the public reads of any case, also when it was read back', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 3 }), (input, every) => {
        const assessment = assess(withSecrets({ ...input, host: 'BE' }, every));
        expect(leaks(assessment, 'public')).toEqual([]);
        expect(leaks(JSON.parse(JSON.stringify(assessment)), 'public')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([1, 2, 3, 5, 7])(
    'leaves none in the report on Liège where every evidence out of %i is confidential',
    (every) => {
      for (const investment of [hub, deal]) {
        const assessment = assess(withSecrets(investment, every));
        expect(leaks(assessment, 'public')).toEqual([]);
        expect(leaks(assessment, 'authority')).toEqual([...reportFormats]);
      }
    },
  );

  const source = {
    id: 'secret',
    title: 'A file',
    originator: { name: 'The target', kind: 'register' },
    kind: 'register',
    confidentiality: 'confidential',
  };
  const told = (value: unknown) => ({ value, evidence: ['secret'] });
  const [site, ...sites] = deal.sites as readonly object[];
  const entities = deal.target?.entities as readonly { votingRights?: object }[];
  const ownership = deal.ownership as unknown as {
    interests: { items: readonly object[] };
  };

  it.each<[string, object, RegExp]>([
    ['an area', { sites: [{ ...site, buildingArea: told(31337) }, ...sites] }, /31,?337/],
    [
      'a value',
      { transaction: { ...deal.transaction, value: { amount: told('1234567890'), currency: 'EUR' } } },
      /370,?370,?367|1,?234,?567,?890/,
    ],
    ['a day', { transaction: { ...deal.transaction, signedOn: told('2024-02-17') } }, /17 February 2024|2024-02-17/],
    [
      'votes',
      {
        target: {
          ...deal.target,
          entities: entities.map((one) => ({ ...one, votingRights: { before: 0, after: told('63.17') } })),
        },
      },
      /63\.17/,
    ],
    [
      'a share',
      {
        ownership: {
          ...ownership,
          interests: {
            ...ownership.interests,
            items: ownership.interests.items.map((one) =>
              (one as { subject?: string }).subject === 'buyer' ? { ...one, share: told('61.73') } : one,
            ),
          },
        },
      },
      /61\.73|38\.27/,
    ],
    [
      'a jurisdiction',
      { legalDuties: itemsOf(deal.legalDuties).map((one) => ({ ...one, jurisdiction: told('VU') })) },
      /\bVU\b/,
    ],
  ])('is also %s, in every format', (_, change, trace) => {
    const assessment = assess({ ...deal, ...change, evidence: [...(deal.evidence ?? []), source] });
    for (const format of reportFormats) {
      const report = (audience: Audience) => renderReport(assessment, { format, audience }).replace(/\s+/g, ' ');
      expect(report('public'), format).not.toMatch(trace);
      expect(report('authority'), format).toMatch(trace);
    }
  });

  it('is marked by the evidence it rests on', () => {
    const assessment = assess({
      ...deal,
      sites: [{ ...site, buildingArea: told(31337) }],
      evidence: [...(deal.evidence ?? []), source],
    });
    for (const format of reportFormats) {
      const text = renderReport(assessment, { format })
        .replace(/\\(?=[[\]])/g, '')
        .replace(/\s+/g, ' ');
      expect(text, format).toContain('[withheld: confidential evidence secret]');
    }
  });

  it('leaves the arithmetic whole: outcomes, shares, scores and bands are those of the whole case', () => {
    const assessment = assess(withSecrets(deal, 2));
    const read = (audience: Audience): Assessment => JSON.parse(renderReport(assessment, { format: 'json', audience }));
    const numbers = ({ risk, obligation, receipt }: Assessment) => ({
      outcome: obligation.outcome,
      limbs: obligation.limbs.map(({ id, outcome, status }) => [id, outcome, status]),
      ...{ residual: risk.residual, inherent: risk.inherent, band: risk.band },
      shares: risk.contributions.map(({ criterion, share, atMin, atMax }) => ({ criterion, share, atMin, atMax })),
      hashes: receipt.hashes,
    });
    for (const audience of audiences) expect(numbers(read(audience))).toEqual(numbers(read('authority')));
  });

  it('is nothing where all is public: every reader reads the same', () => {
    const assessment = assess(deal);
    const [first, ...others] = audiences.map((audience) => renderReport(assessment, { format: 'json', audience }));
    expect(new Set(others)).toEqual(new Set([first]));
    expect(JSON.parse(first as string).redaction).toBeUndefined();
  });

  it('is not told by an analysis or by a picture that was made before', () => {
    const assessment = assess(withSecrets(deal, 2));
    const points = tippingPoints(assessment, { target: { obligation: 'not-required' }, by: 'authority', maxBurden: 1 });
    const picture = {
      svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>${SECRET}</text></svg>`,
      title: SECRET,
      description: SECRET,
      table: { head: [SECRET], rows: [] },
    };
    for (const format of reportFormats) {
      const report = renderReport(assessment, { format, tippingPoints: [points], figures: { score: [picture] } });
      expect(report).not.toContain(SECRET);
    }
    const seen: unknown[] = [];
    renderReport(assessment, {
      figures: (one) => ({
        score: [
          {
            ...picture,
            title: String(seen.push(one)),
            description: '',
            svg: '<svg></svg>',
            table: { head: [], rows: [] },
          },
        ],
      }),
    });
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });
});
