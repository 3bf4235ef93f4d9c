/** The pictures of the Liège case, as files that anyone can open, and what is read from them. */
import { evidencePolicies } from 'fdi-screening';
import { timelines } from 'fdi-screening/law';
import {
  bandsPicture,
  ownershipPicture,
  type Picture,
  type PictureOptions,
  pictureStyles,
  timelinePicture,
  tornado,
  waterfall,
} from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../examples/liege/run.js';
import { hypotheticalPurchase } from '../../../examples/liege/variants.js';
import { hub, realHub, today } from '../../liege/hub.js';
import { collisions, crossedBoxes, outside, read, written } from './reading.js';

const purchase = hypotheticalPurchase(hub);
const bought = assess(purchase, '2024-03-01');

const pictures: Readonly<Record<string, (options?: PictureOptions) => Picture>> = {
  'purchase-waterfall': (options) => waterfall(bought, options),
  'purchase-tornado': (options) => tornado(bought, options),
  'purchase-ownership': (options) => ownershipPicture(bought, options),
  'purchase-timeline': (options) => timelinePicture(bought, timelines.BE, options),
  'purchase-policies': (options) =>
    bandsPicture(
      evidencePolicies.map((evidence) => ({
        label: `Evidence: ${evidence}`,
        assessment: assess(purchase, '2024-03-01', evidence),
      })),
      options,
    ),
  'hub-waterfall': (options) => waterfall(realHub, options),
  'hub-ownership': (options) => ownershipPicture(realHub, options),
  'hub-timeline': (options) => timelinePicture(realHub, timelines.BE, options),
  'hub-dates': (options) =>
    bandsPicture(
      ['2020-01-01', '2024-03-01', today, '2028-06-01'].map((day) => ({
        label: `Rules of ${day}`,
        assessment: assess(hub, day),
      })),
      options,
    ),
};

describe.each(Object.entries(pictures))('%s', (name, draw) => {
  const picture = draw();
  const parts = read(picture);

  it('is as it was looked at', async () => {
    await expect(`${picture.svg}\n`).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
  });

  it('is an image with a title and a text in its place', () => {
    const id = parts.root.attributes['aria-labelledby']?.split(' ') ?? [];
    const named = id.map((one) => parts.elements.find(({ attributes }) => attributes.id === one)?.text);
    expect(parts.root.attributes.role).toBe('img');
    expect(named).toEqual([picture.title, picture.description]);
    expect(picture.description.length).toBeGreaterThan(picture.title.length);
  });

  it('keeps everything in its frame, and texts apart', () => {
    expect(outside(parts)).toEqual([]);
    expect(collisions(parts)).toEqual([]);
    expect(crossedBoxes(parts)).toEqual([]);
  });

  it('needs no style of its own, no script and nothing from elsewhere', () => {
    for (const { name: element, attributes } of parts.elements) {
      expect(['script', 'style', 'a', 'image', 'foreignObject', 'use']).not.toContain(element);
      expect(Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
      expect(Object.values(attributes).filter((value) => /url\((?!#)/.test(value))).toEqual([]);
    }
  });

  it('has only colours that the style sheet sets', () => {
    const used = new Set(parts.elements.flatMap(({ attributes }) => (attributes.class ?? '').split(' ')));
    for (const one of used) if (one !== '') expect(pictureStyles).toContain(`.${one}{`);
  });

  it('is the same again, and other only in its ids under another prefix', () => {
    expect(draw()).toEqual(picture);
    const [prefix] = /^[\w-]+(?=-title)/.exec(parts.root.attributes['aria-labelledby'] ?? '') ?? [''];
    const other = draw({ idPrefix: 'figure-2' });
    expect(other.svg).not.toBe(picture.svg);
    expect(other.svg.replaceAll('figure-2-', `${prefix}-`)).toBe(picture.svg);
  });

  it('has a table as wide as its head', () => {
    expect(picture.table.rows.length).toBeGreaterThan(0);
    for (const row of picture.table.rows) expect(row).toHaveLength(picture.table.head.length);
  });
});

describe('the waterfall', () => {
  it('shows the numbers of the assessment', () => {
    const { min, max } = bought.risk.residual;
    expect(written(waterfall(bought))).toContain(`${min.shown} to ${max.shown}`);
    for (const { title, atMin, atMax, share, attainable } of bought.risk.contributions) {
      expect(waterfall(bought).table.rows).toContainEqual([
        title,
        ...[atMin, atMax, share.min, share.max, attainable].map(({ shown }) => shown),
      ]);
    }
  });

  it('names every band with its edge', () => {
    expect(written(waterfall(bought))).toEqual(
      expect.arrayContaining(['Low', 'Moderate ≥ 12', 'Elevated ≥ 25', 'High ≥ 40']),
    );
  });
});

describe('the tornado', () => {
  it('draws the facts that move the score most, and counts all others', () => {
    const texts = written(tornado(bought));
    const drawn = texts.filter((text) => text.startsWith('up to '));
    expect(drawn).toHaveLength(12);
    expect(texts).toContain(`and ${bought.openFacts.length - 12} more, each up to 2.9`);
    expect(tornado(bought).table.rows).toHaveLength(bought.openFacts.length);
  });
});

describe('the picture of who owns whom', () => {
  it('shows how the buyer is held, and by whom it counts as foreign', () => {
    const texts = written(ownershipPicture(bought));
    expect(texts).toEqual(expect.arrayContaining(['shares 100 %', 'controls', 'acquirer', 'target', 'reason']));
    expect(ownershipPicture(bought).description).toContain(
      'Alibaba Partnership may be a reason why the investor is foreign.',
    );
  });

  it('keeps a range a range, and shows whoever is not named', () => {
    const texts = written(ownershipPicture(realHub));
    expect(texts).toEqual(expect.arrayContaining(['shares 63.7–69.54 %', 'shares ? %', 'Not named', '?', '≤ 36.3 %']));
  });
});

describe('the timeline', () => {
  it('shows a day that is not known as that, and a month as a month', () => {
    expect(timelinePicture(bought, timelines.BE).table.rows).toContainEqual(['Closed', 'not known']);
    expect(timelinePicture(realHub, timelines.BE).table.rows).toContainEqual(['Signed', 'December 2018']);
  });

  it('shows each law and what stands beside it', () => {
    const texts = timelinePicture(realHub, timelines.BE).table.rows.map(([, when]) => when);
    expect(texts).toContain('1 July 2023 to 16 January 2028: screening');
    expect(texts).toContain('from 17 January 2028: not known yet (reported)');
    expect(texts).toContain('11 October 2020 to 16 January 2028 (confirmed)');
  });

  it('takes days of its own', () => {
    const events = [{ label: 'Filed', on: '2024-04-02' }];
    expect(written(timelinePicture(bought, timelines.BE, { events }))).toContain('2 April 2024');
  });
});
