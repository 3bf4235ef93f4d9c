import { describe, expect, it } from 'vitest';
import { unseen } from '../../src/investment/shown.js';
import { accepted, problemOf, problemsOf } from './cases.js';
import { evidence, least } from './parts.js';

describe('a name', () => {
  it.each([
    'Société wallonne des aéroports',
    'Ελλάδα',
    '阿里巴巴集团',
    '辻\u{e0100}邦生',
    'שלום',
    'شركة',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👩\u200d👧 ❤\ufe0f',
    'A "quoted" </script> \\ name',
    '__proto__',
    'x'.repeat(20_000),
  ])('may be of any script, with what that script needs: %s', (title) => {
    expect(accepted({ ...least, title }).title).toBe(title);
  });

  it.each([
    ['a bell', 'a\u0007', 'U+0007, a control character'],
    ['an escape for a terminal', '\u001b[31m', 'U+001B, a control character'],
    ['a control of the second block', 'a\u009b', 'U+009B, a control character'],
    ['a tab', 'a\tb', 'U+0009, a tab'],
    ['a line break', 'a\r\nb', 'U+000D, a line break'],
    ['a line separator', 'a\u2028b', 'U+2028, a line break'],
    ['an override', 'a\u202eb', 'U+202E, which turns the direction of text'],
    ['an isolate', 'a\u2066b', 'U+2066, which turns the direction of text'],
    ['a mark of direction', '\u200fa', 'U+200F, which turns the direction of text'],
    ['an Arabic mark of direction', '\u061ca', 'U+061C, which turns the direction of text'],
    ['a space of no width', 'a\u200bb', 'U+200B, which cannot be seen'],
    ['a joiner between Latin letters', 'a\u200db', 'U+200D, which cannot be seen'],
    ['a joiner at the start', '\u200cمی', 'U+200C, which cannot be seen'],
    ['a variant of a Latin letter', 'a\ufe0f', 'U+FE0F, which cannot be seen'],
    ['a mark of the byte order', 'a\ufeff', 'U+FEFF, which cannot be seen'],
    ['a soft hyphen', 'a\u00adb', 'U+00AD, which cannot be seen'],
    ['a filler that looks like nothing', '\u3164', 'U+3164, which cannot be seen'],
    ['tags, in which a text can be hidden', 'a\u{e0041}\u{e0042}', 'U+E0041, which cannot be seen'],
    ['half of a character', 'a\ud800', 'U+D800, half of a character'],
  ])('hides nothing: %s', (_, title, says) => {
    const problem = problemOf({ ...least, title });
    expect(problem).toMatchObject({ code: 'hidden-character', path: 'title' });
    expect(problem?.mend).toContain(says);
    expect(problem?.message).not.toMatch(unseen);
  });

  it('is one wherever a case has one', () => {
    const name = 'a\u202e';
    const everywhere = {
      ...least,
      evidence: [
        { ...evidence[0], title: name, publisher: name, relayedBy: name, originator: { name, kind: 'court' } },
      ],
      target: { name, entities: [{ id: 'hub', name }] },
      sites: [
        {
          id: 'hall',
          name,
          neighbours: [{ kind: 'rail', name }],
          portAccess: { claims: [{ value: true, by: name, status: 'asserted' }] },
        },
      ],
      data: [{ id: 'orders', category: 'trade', operator: { name }, subProcessors: [{ name }] }],
      ownership: { parties: [{ id: 'buyer', name, kind: 'company' }] },
    };
    expect(problemsOf(everywhere).map(({ code, path }) => [code, path])).toEqual(
      [
        'evidence[0].title',
        'evidence[0].originator.name',
        'evidence[0].publisher',
        'evidence[0].relayedBy',
        'target.name',
        'target.entities[0].name',
        'sites[0].name',
        'sites[0].portAccess.claims[0].by',
        'sites[0].neighbours[0].name',
        'data[0].operator.name',
        'data[0].subProcessors[0].name',
        'ownership.parties[0].name',
      ].map((path) => ['hidden-character', path]),
    );
  });
});

describe('two originators', () => {
  const corroborated = (first: string, second: string) => ({
    ...least,
    evidence: [first, second].map((name, index) => ({
      id: `source-${index}`,
      title: 'A paper',
      originator: { name, kind: 'press' },
      kind: 'press-report',
    })),
    transaction: {
      withinGroup: {
        claims: [{ value: true, by: 'The press', status: 'corroborated', evidence: ['source-0', 'source-1'] }],
      },
    },
  });

  it('are two when their names differ', () => {
    accepted(corroborated('The Morning Post', 'The Evening Post'));
  });

  it.each([
    ['capitals', 'THE MORNING POST'],
    ['spaces', ' The  Morning\u00a0Post '],
    ['forms of the same letters', 'Ｔｈｅ Ｍｏｒｎｉｎｇ Ｐｏｓｔ'],
  ])('are one when their names differ in %s only', (_, second) => {
    expect(problemOf(corroborated('The Morning Post', second))?.code).toBe('not-corroborated');
  });
});
