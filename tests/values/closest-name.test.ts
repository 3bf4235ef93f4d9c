import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestName } from '../../src/values/closest.js';

const siteKeys = ['id', 'name', 'buildingArea', 'plannedBuildingArea', 'landArea', 'airfieldAccess', 'portAccess'];

describe('the name that a misspelt one means', () => {
  it.each([
    ['buildingarea', 'buildingArea', 'other capitals'],
    ['building_area', 'buildingArea', 'an underscore'],
    ['Building Area', 'buildingArea', 'a space'],
    ['bulidingArea', 'buildingArea', 'neighbours swapped'],
    ['buildinArea', 'buildingArea', 'a letter left out'],
    ['airfieldAcess', 'airfieldAccess', 'a letter left out'],
    ['portsAccess', 'portAccess', 'a letter too many'],
    ['nane', 'name', 'another letter'],
    ['Id', 'id', 'a short name'],
  ])('%s means %s: %s', (written, meant) => {
    expect(closestName(written, siteKeys)).toBe(meant);
  });

  it.each(['colour', 'x', '', 'squareMetres', '12345'])('%j means none of them', (written) => {
    expect(closestName(written, siteKeys)).toBeUndefined();
  });

  it('is none where there are no names, and for what is too long to be a name', () => {
    expect(closestName('name', [])).toBeUndefined();
    expect(closestName('n'.repeat(101), ['n'.repeat(101)])).toBeUndefined();
  });

  it('is the first of several that are equally near, so that it does not change from run to run', () => {
    expect(closestName('cat', ['car', 'cab'])).toBe('car');
  });

  it('is the name itself when it is right, whatever else there is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...siteKeys), (name) => {
        expect(closestName(name, siteKeys)).toBe(name);
      }),
    );
  });

  it('is found again after any one edit of a long name', () => {
    const edits = fc.tuple(
      fc.constantFrom('plannedBuildingArea', 'airfieldAccess'),
      fc.nat(),
      fc.constantFrom('x', ''),
    );
    fc.assert(
      fc.property(edits, ([name, position, put]) => {
        const at = position % name.length;
        expect(closestName(name.slice(0, at) + put + name.slice(at + 1), siteKeys)).toBe(name);
      }),
    );
  });
});
