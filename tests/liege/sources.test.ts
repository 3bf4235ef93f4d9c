import { describe, expect, it } from 'vitest';
import { hub } from './hub.js';
import { isObject, type Json, leaves, objectsOf, written } from './leaves.js';

const evidence = new Map((hub.evidence ?? []).map((one) => [one.id, one]));
const { evidence: _, ...body } = written;
const parts = objectsOf(body);

const idsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The evidence behind a leaf: its own, or that of each of its claims. */
function evidenceSets(leaf: Json): string[][] {
  if (!isObject(leaf)) return [[]];
  const { claims } = leaf;
  return Array.isArray(claims)
    ? claims.map((claim) => (isObject(claim) ? idsOf(claim.evidence) : []))
    : [idsOf(leaf.evidence)];
}

const isUnknown = (leaf: Json): boolean => isObject(leaf) && leaf.unknown === true;

/** Everything that somebody says: claims, matters of conduct, their answers, counter-readings and context. */
const sayings = parts.filter(({ value }) => 'by' in value);

describe('every leaf of the hub', () => {
  const valued = leaves.filter(({ value }) => !isUnknown(value));

  it('is found by the schema, wherever it stands', () => {
    expect(leaves.length).toBeGreaterThan(150);
    for (const path of ['transaction.kind', 'sites[0].buildingArea', 'legalDuties.items[0].channels[0].open']) {
      expect(
        leaves.some((leaf) => leaf.path === path),
        path,
      ).toBe(true);
    }
  });

  it('that holds a value rests on evidence that exists', () => {
    const bare = valued.filter(({ value }) =>
      evidenceSets(value).some((ids) => ids.length === 0 || !ids.every((id) => evidence.has(id))),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('that is unknown says what was looked for', () => {
    const silent = leaves.filter(
      ({ value }) => isUnknown(value) && !(isObject(value) && typeof value.note === 'string'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('that is called corroborated has two originators', () => {
    const claims = parts.filter(({ value }) => value.status === 'corroborated');
    expect(claims.length).toBeGreaterThan(0);
    for (const { path, value } of claims) {
      const names = new Set(idsOf(value.evidence).map((id) => evidence.get(id)?.originator.name));
      expect(names.size, path).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('every entry of the evidence', () => {
  it('is used', () => {
    const used = new Set(parts.flatMap(({ value }) => idsOf(value.evidence)));
    expect([...evidence.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it('has a public address', () => {
    for (const { id, url } of evidence.values()) expect(url, id).toMatch(/^https?:\/\//);
  });

  it('relays no anonymous source under a name: who is anonymous is marked', () => {
    const unnamed = [...evidence.values()].filter(({ originator }) => /^(An? )|unnamed/.test(originator.name));
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { id, originator } of unnamed) expect(originator.anonymous, id).toBe(true);
  });
});

describe('everything that somebody says', () => {
  it('names the speaker, and the day where a source has one', () => {
    const undated = sayings.filter(({ value }) => value.on === undefined);
    expect(sayings.every(({ value }) => typeof value.by === 'string' && value.by !== '')).toBe(true);
    for (const { path, value } of undated) {
      const dates = idsOf(value.evidence).flatMap((id) => evidence.get(id)?.date ?? []);
      expect(dates, path).toEqual([]);
    }
  });

  it('rests on evidence, of which one is of the day that is given', () => {
    for (const { path, value } of sayings) {
      const ids = idsOf(value.evidence);
      expect(ids, path).not.toEqual([]);
      const { on } = value;
      if (typeof on !== 'string') continue;
      const dates = ids.flatMap((id) => evidence.get(id)?.date ?? []);
      expect(
        dates.some((date) => date.startsWith(on) || on.startsWith(date)),
        `${path}: ${on} of ${dates}`,
      ).toBe(true);
    }
  });

  it('against somebody has the answer beside it, or says that none was found', () => {
    for (const { path, value } of sayings.filter(({ value }) => 'stage' in value)) {
      expect('answer' in value || JSON.stringify(value).includes('no answer'), path).toBe(true);
    }
  });
});

describe('numbers that circulate and are wrong', () => {
  const areas = leaves.filter(({ path }) => path.endsWith('buildingArea') || path.endsWith('.area'));

  it('are no area of the hall or of its plans: the Hong Kong project, the land, an early plan, a misprint', () => {
    expect(areas.length).toBeGreaterThan(2);
    for (const { path, value } of areas)
      expect(JSON.stringify(value), path).not.toMatch(/"value":(380|220|22|36)000\b/);
  });

  it('are no stake of a state in Alibaba', () => {
    const stakes = leaves.filter(({ path }) => path.endsWith('.share')).map(({ value }) => JSON.stringify(value));
    expect(stakes.join()).not.toMatch(/"value":"?33/);
  });
});
