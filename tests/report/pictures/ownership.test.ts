/** Who owns whom, by the conventions of the Beneficial Ownership Visualisation System. */
import fc from 'fast-check';
import { type Assessment, type InvestmentInput, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { bandsPicture, ownershipPicture, timelinePicture, waterfall } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { firms, owners, rangedLinks } from '../../ownership/random-graphs.js';
import { collisions, crossedBoxes, outside, type Room, read, written } from './reading.js';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });

type Ownership = NonNullable<InvestmentInput['ownership']>;

const owned = (ownership: Ownership, rest: Partial<InvestmentInput> = {}): Assessment =>
  screen(parseInvestment({ formatVersion: 1, id: 'case', title: 'A case', host: 'BE', ...rest, ownership }), rules);

const company = (id: string, law?: 'NL' | 'US') => ({
  id,
  name: id.toUpperCase(),
  kind: 'company' as const,
  ...(law === undefined ? {} : { law }),
});
const shares = (holder: string, subject: string, share: number | { min?: number; max?: number }) => ({
  holder,
  subject,
  kind: 'shares' as const,
  share,
});

/** Where a text is written. */
const placeOf = (rooms: readonly Room[], text: string): Room => {
  const found = rooms.find(({ what }) => what === text);
  if (found === undefined) throw new Error(`Nothing says ${text}: ${rooms.map(({ what }) => what).join(' | ')}`);
  return found;
};

describe('the conventions', () => {
  const assessment = owned({
    acquirers: ['buyer'],
    parties: [
      company('buyer', 'NL'),
      company('holding', 'US'),
      { id: 'state', name: 'A REPUBLIC', kind: 'state', law: 'US' },
      { id: 'who', name: 'SOMEBODY', kind: 'unknown' },
    ],
    interests: [
      shares('holding', 'buyer', 60),
      { holder: 'holding', subject: 'buyer', kind: 'voting-rights', share: 75 },
      shares('who', 'buyer', { min: 10, max: 40 }),
      { holder: 'state', subject: 'holding', kind: 'veto' },
      { holder: 'state', subject: 'buyer', kind: 'shares', share: 30, directness: 'indirect' },
      { holder: 'state', subject: 'buyer', kind: 'option', share: 5 },
    ],
  });
  const picture = ownershipPicture(assessment);
  const { texts, elements } = read(picture);

  it('puts owners above what they own', () => {
    expect(placeOf(texts, 'HOLDING').top).toBeLessThan(placeOf(texts, 'BUYER').top);
    expect(placeOf(texts, 'A REPUBLIC').top).toBeLessThan(placeOf(texts, 'HOLDING').top);
  });

  it('puts capital at the left of a line, and votes and control at its right', () => {
    const [capital, votes] = [placeOf(texts, 'shares 60 %'), placeOf(texts, 'votes 75 %')];
    expect(capital.right).toBeLessThan(votes.left);
    expect(placeOf(texts, 'controls').left).toBe(votes.left);
  });

  it('tells an indirect total and what is only potential from a direct holding, by the line and in words', () => {
    const dashes = elements.flatMap(({ name, attributes }) =>
      name === 'path' && attributes.fill === 'none' ? [attributes['stroke-dasharray'] ?? 'none'] : [],
    );
    expect(new Set(dashes)).toEqual(new Set(['none', '9 4', '2 4']));
    expect(written(picture)).toEqual(
      expect.arrayContaining([
        'shares 30 %',
        'option 5 %',
        'indirect: a total of other lines',
        'potential: not held until exercised',
      ]),
    );
  });

  it('marks a state in words, and a party of which nothing is known with a question mark', () => {
    expect(written(picture)).toEqual(expect.arrayContaining(['State', 'SOMEBODY', 'not known what', '?']));
  });

  it('shows what nobody is named for', () => {
    expect(picture.table.rows).toContainEqual(['Not named', '≤ 30 %', 'BUYER', '', '']);
    expect(written(picture)).toEqual(expect.arrayContaining(['Not named', '≤ 30 %']));
  });

  it('makes the chain heavy because of which the investor counts as foreign, and no other', () => {
    const heavy = elements.filter(
      ({ name, attributes }) => name === 'path' && attributes.class === 'fdi-stroke-accent',
    );
    expect(heavy.length).toBeGreaterThan(0);
    expect(crossedBoxes(read(picture))).toEqual([]);
    expect(
      picture.table.rows.filter(([, , , , why]) => why !== '').map(([holder, , subject]) => [holder, subject]),
    ).toEqual(
      expect.arrayContaining([
        ['HOLDING', 'BUYER'],
        ['A REPUBLIC', 'HOLDING'],
      ]),
    );
  });
});

it('shows the investment itself where no holding reaches the target', () => {
  const assessment = owned(
    { acquirers: ['buyer'], parties: [company('buyer', 'US')], interests: [] },
    { target: { name: 'TARGET', entities: [{ id: 'e', name: 'E', activities: [{ kind: 'warehousing' }] }] } },
  );
  const texts = written(ownershipPicture(assessment));
  expect(texts).toEqual(expect.arrayContaining(['TARGET', 'this investment', 'BUYER']));
});

it('says that the case tells nothing, where it does', () => {
  const picture = ownershipPicture(
    screen(parseInvestment({ formatVersion: 1, id: 'c', title: 'C', host: 'BE' }), rules),
  );
  expect(picture.description).toBe('The case says nothing of who holds what.');
  expect(written(picture)).toContain('The case says nothing of who holds what.');
});

describe('a graph too large to draw', () => {
  const many = Array.from({ length: 60 }, (_, index) => `holder-${index}`);
  const assessment = owned({
    acquirers: ['buyer'],
    parties: [company('buyer', 'NL'), company('top', 'US'), ...many.map((id) => company(id, 'NL'))],
    interests: [
      ...many.map((id) => shares(id, 'buyer', 1)),
      { holder: 'top', subject: 'holder-59', kind: 'shares', share: 100 },
      { holder: 'holder-59', subject: 'buyer', kind: 'board-appointment', share: { min: 60, max: 100 } },
    ],
  });

  it('shows the part that matters, and says how many are left out', () => {
    const picture = ownershipPicture(assessment);
    const parts = read(picture);
    const texts = parts.texts.map(({ what }) => what);
    const drawn = texts.filter((text) => /^(BUYER|TOP|HOLDER-\d+)$/.test(text)).length;
    expect(parts.width).toBeLessThanOrEqual(1640);
    expect(drawn).toBeGreaterThan(5);
    expect(texts.join(' ')).toContain(`${62 - drawn} parties of the case are left out here`);
    expect(texts.join(' ')).toContain(`+ ${62 - drawn} owners not drawn`);
    expect(picture.table.rows.length).toBeGreaterThanOrEqual(62);
  });

  it('draws the near end of a long chain', () => {
    const chain = owned({
      acquirers: ['holder-0'],
      parties: many.map((id) => company(id)),
      interests: many.slice(1).map((id, index) => shares(id, `holder-${index}`, 90)),
    });
    const drawn = written(ownershipPicture(chain)).filter((text) => /^HOLDER-\d+$/.test(text));
    expect(drawn.length).toBeGreaterThan(10);
    expect(new Set(drawn)).toEqual(new Set(many.slice(0, drawn.length).map((id) => id.toUpperCase())));
  });

  it('keeps who acquires and the chain that decides in the smallest picture', () => {
    const texts = written(ownershipPicture(assessment, { most: 3 }));
    expect(texts).toEqual(expect.arrayContaining(['BUYER', 'TOP', 'HOLDER-59']));
  });

  it('stays in its frame', () => {
    expect(outside(read(ownershipPicture(assessment)))).toEqual([]);
  });
});

it('draws any graph, cycles and own shares included, in its frame, and the same again', () => {
  const interestOf = ([holder, subject, text]: readonly [string, string, string?]) => {
    const [min, max] = [...(text ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return shares(holder, subject, min === undefined ? {} : max === undefined ? min : { min, max });
  };
  fc.assert(
    fc.property(rangedLinks(4, 3), (links) => {
      const interests = links.map((link) => interestOf(link as readonly [string, string, string?]));
      const assessment = owned({
        acquirers: ['f0'],
        parties: [
          ...firms.map((id) => company(id)),
          ...owners.map((id) => ({ id, name: id, kind: 'person' as const })),
        ],
        interests,
      });
      const picture = ownershipPicture(assessment);
      const parts = read(picture);
      expect(outside(parts)).toEqual([]);
      expect(collisions(parts)).toEqual([]);
      expect(crossedBoxes(parts)).toEqual([]);
      expect(ownershipPicture(assessment)).toEqual(picture);
    }),
    { numRuns: 40 },
  );
});

describe('an assessment read back from JSON', () => {
  const assessment = owned({ acquirers: ['buyer'], parties: [company('buyer')], interests: [] });
  const copy = JSON.parse(JSON.stringify(assessment)) as Assessment;

  it('has lost the case, which the pictures of the case say', () => {
    expect(() => ownershipPicture(copy)).toThrow(/read back from JSON/);
    expect(() => timelinePicture(copy, timelines.BE)).toThrow(/read back from JSON/);
  });

  it('still shows its score, and that the edges of the bands are missing', () => {
    for (const picture of [waterfall(copy), bandsPicture([{ label: 'copy', assessment: copy }])]) {
      expect(picture.description).toContain('The edges of the bands are not drawn');
      expect(written(picture).some((text) => text.startsWith('The edges of the bands are not drawn'))).toBe(true);
      expect(outside(read(picture))).toEqual([]);
    }
  });
});

describe('options that cannot be', () => {
  const assessment = owned({ acquirers: ['buyer'], parties: [company('buyer')], interests: [] });

  it.each([
    [{ width: 10 }, /width: 10 was found/],
    [{ width: Number.NaN }, /width: NaN was found/],
    [{ idPrefix: '1"><script>' }, /idPrefix: .* was found; give a letter/],
    [{ most: 0 }, /most: 0 was found/],
  ])('%j is refused with what would do', (options, message) => {
    expect(() => ownershipPicture(assessment, options)).toThrow(RangeError);
    expect(() => ownershipPicture(assessment, options)).toThrow(message);
  });

  it('refuses a timeline without law or with a day that does not exist', () => {
    expect(() => timelinePicture(assessment, [])).toThrow(/law: none was found/);
    expect(() => timelinePicture(assessment, timelines.BE, { events: [{ label: 'x', on: '2023-02-29' }] })).toThrow(
      /"2023-02-29" is not a day that exists/,
    );
  });

  it('refuses bands of nothing', () => {
    expect(() => bandsPicture([])).toThrow(/assessments: 0 were found/);
  });
});
