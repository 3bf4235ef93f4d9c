import { InvalidInvestmentError, parseInvestment } from 'fdi-screening';
import { applyAnswer } from 'fdi-screening/analysis';
import { describe, expect, it } from 'vitest';

const hub = parseInvestment({
  formatVersion: 1,
  id: 'hub',
  title: 'Hub',
  host: 'BE',
  evidence: [{ id: 'permit', title: 'Permit', kind: 'decision', originator: { name: 'Region', kind: 'authority' } }],
  sites: [{ id: 'hall', name: 'Hall', neighbours: { items: [], complete: false } }],
  data: { items: [{ id: 'addresses', category: 'ordinary-personal' }], complete: false },
});

const answers: readonly [what: string, path: string, answer: unknown, where: readonly string[], written: unknown][] = [
  ['a plain value', 'sites[0].buildingArea', 30_000, ['sites', '0', 'buildingArea'], 30_000],
  [
    'a value in a part that was left out',
    'sites[0].systems.customsLink',
    true,
    ['sites', '0', 'systems'],
    { customsLink: true },
  ],
  [
    'a value with its evidence',
    'sites[0].portAccess',
    { value: true, evidence: ['permit'] },
    ['sites', '0', 'portAccess'],
    { value: true, evidence: ['permit'] },
  ],
  ['inside a list that is not complete', 'data.items[0].storedIn', ['DE'], ['data', 'items', '0', 'storedIn'], ['DE']],
  [
    'that a list is complete',
    'data',
    { complete: true },
    ['data'],
    { items: [{ id: 'addresses', category: 'ordinary-personal' }], complete: true },
  ],
  [
    'that there is nothing in a list that was left out',
    'conduct',
    { complete: true },
    ['conduct'],
    { items: [], complete: true },
  ],
  ['one more entry of a list', 'sites[+]', { id: 'b', name: 'B' }, ['sites', '1'], { id: 'b', name: 'B' }],
  [
    'an entry of a list that was left out, which is not complete then',
    'controls[+]',
    { id: 'k', kind: 'independent-keys', inPlace: true },
    ['controls'],
    { items: [{ id: 'k', kind: 'independent-keys', inPlace: true }], complete: false },
  ],
];

const at = (part: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], part);

describe('an answer', () => {
  it.each(answers)('can be %s', (_, path, answer, where, written) => {
    const before = JSON.stringify(hub);
    expect(at(applyAnswer(hub, path, answer), where)).toEqual(written);
    expect(JSON.stringify(hub)).toBe(before);
  });
});

const faults: readonly [what: string, path: string, answer: unknown, message: string][] = [
  [
    'of another kind',
    'sites[0].buildingArea',
    'large',
    'The answer does not fit. sites[0].buildingArea: Found "large"; expected a number',
  ],
  [
    'for an entry that is not there',
    'sites[3].buildingArea',
    1,
    'The case has no place sites[3].buildingArea: there is a list of 1 where entry 3 should be.',
  ],
  [
    'for an entity that the case does not show',
    'target.entities[?].activities',
    [],
    '"target.entities[?].activities" is no place of a case.',
  ],
  ['for a misspelt field', 'sites[0].buildingAera', 1, 'Did you mean "buildingArea"?'],
  ['for no place at all', '', 1, '"" is no place of a case. Write it as an assessment does: "sites[0].buildingArea".'],
  [
    'that is missing',
    'sites[0].buildingArea',
    undefined,
    'There is no answer for sites[0].buildingArea. What is not known is written { unknown: true }.',
  ],
  [
    'inside a plain value',
    'title.nl',
    'x',
    'The case has no place title.nl: "nl" would stand inside a plain value or a list.',
  ],
  [
    'that rests on evidence that the case does not have',
    'sites[0].portAccess',
    { value: true, evidence: ['x'] },
    'sites[0].portAccess.evidence[0]: Found "x"',
  ],
  ['named like what every object has', 'sites[0].__proto__.buildingArea', 1, 'The answer does not fit.'],
];

describe('an answer that does not fit', () => {
  it.each(faults)('%s is one error that says what would', (_, path, answer, message) => {
    expect(() => applyAnswer(hub, path, answer)).toThrow(RangeError);
    expect(() => applyAnswer(hub, path, answer)).toThrow(message);
  });

  it('has every problem behind it', () => {
    try {
      applyAnswer(hub, 'sites[0].buildingArea', 'large');
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(InvalidInvestmentError);
      return;
    }
    throw new Error('it should not fit');
  });

  it('is not looked at where the case was not checked', () => {
    expect(() => applyAnswer({ ...hub }, 'title', 'x')).toThrow(TypeError);
  });
});
