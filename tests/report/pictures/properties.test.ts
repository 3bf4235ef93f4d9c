/** What holds of the pictures of any case, under rules made at random. */
import fc from 'fast-check';
import { type Assessment, screen } from 'fdi-screening';
import { bandsPicture, type Picture, tornado, waterfall } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { addRatios, ratio, ratioFrom } from '../../../src/values/ratio.js';
import { exactly } from '../../liege/hub.js';
import { caseOf, siteSpec, toyRuleSet } from '../../screening/toy-world.js';
import { collisions, outside, read, written } from './reading.js';

const assessments: fc.Arbitrary<Assessment> = fc
  .tuple(fc.array(siteSpec, { minLength: 1, maxLength: 3 }), toyRuleSet)
  .map(([sites, rules]) => screen(caseOf(sites), rules));

const widths = fc.integer({ min: 520, max: 1200 });

const isTidy = (picture: Picture): void => {
  const parts = read(picture);
  expect(outside(parts)).toEqual([]);
  expect(collisions(parts)).toEqual([]);
};

/** The exact number in a bar: how wide it is against the whole scale. */
const bars = (picture: Picture) =>
  read(picture).elements.filter(({ name, attributes }) => name === 'rect' && Number(attributes.x ?? -1) > 0);

describe('any assessment', () => {
  it('is drawn within its frame, and no text stands over another', () => {
    fc.assert(
      fc.property(assessments, widths, fc.boolean(), (assessment, width, showTitle) => {
        isTidy(waterfall(assessment, { width, showTitle }));
        isTidy(tornado(assessment, { width, showTitle, most: 3 }));
        isTidy(bandsPicture([{ label: 'Toy', assessment }], { width, showTitle }));
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn in the same bytes again, whatever was drawn in between', () => {
    fc.assert(
      fc.property(assessments, assessments, (one, other) => {
        const first = [waterfall(one), tornado(one), bandsPicture([{ label: 'one', assessment: one }])];
        waterfall(other);
        expect([waterfall(one), tornado(one), bandsPicture([{ label: 'one', assessment: one }])]).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it('has bars as long as its numbers', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { min, max } = assessment.risk.residual;
        const picture = bandsPicture([{ label: 'Toy', assessment }], { width: 1000 });
        // A third of the width is for names, a hundred pixels are for numbers.
        const scale = (1000 - 16 - 100 - (16 + 300)) / 100;
        const lengths = bars(picture)
          .filter(({ attributes }) => attributes.height === '16')
          .map(({ attributes }) => Number(attributes.width));
        const expected = [exactly(min.exact), exactly(max.exact) - exactly(min.exact)].filter((points) => points > 0);
        expect(lengths).toHaveLength(expected.length);
        for (const [index, points] of expected.entries()) expect(lengths[index]).toBeCloseTo(points * scale, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('has a waterfall whose dimensions add up to the score', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { rows } = waterfall(assessment).table;
        const { contributions, residual } = assessment.risk;
        const dimensions = new Set(contributions.map(({ dimension }) => dimension));
        expect(rows).toHaveLength(dimensions.size + contributions.length + 1);
        expect(rows.at(-1)?.slice(1, 3)).toEqual([residual.min.shown, residual.max.shown]);
        for (const end of ['atMin', 'atMax'] as const) {
          const sum = contributions.map((one) => ratioFrom(one[end].exact)).reduce(addRatios, ratio(0n));
          expect(sum).toEqual(ratioFrom(residual[end === 'atMin' ? 'min' : 'max'].exact));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has every open fact in the tornado, drawn or counted', () => {
    fc.assert(
      fc.property(assessments, fc.integer({ min: 1, max: 4 }), (assessment, most) => {
        const picture = tornado(assessment, { most });
        const texts = written(picture);
        const drawn = texts.filter((text) => /^up to [\d.]+$/.test(text)).length;
        const counted = texts.flatMap((text) => {
          const [, more] = /^and (\d+) (?:more|facts? that)/.exec(text) ?? [];
          return more === undefined ? [] : [Number(more)];
        });
        expect(drawn + counted.reduce((sum, one) => sum + one, 0)).toBe(assessment.openFacts.length);
        expect(picture.table.rows).toHaveLength(assessment.openFacts.length);
        expect(drawn).toBeLessThanOrEqual(most);
      }),
      { numRuns: 60 },
    );
  });
});
