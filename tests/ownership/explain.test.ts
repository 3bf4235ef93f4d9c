import { describe, expect, it } from 'vitest';
import { controlOf } from '../../src/ownership/control.js';
import { explainChain, explainControl, explainPath } from '../../src/ownership/explain.js';
import { ifExercised } from '../../src/ownership/if-exercised.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { type InterestInput, OwnershipGraphError, ownershipGraph } from '../../src/ownership/ownership-graph.js';
import { pathsBetween } from '../../src/ownership/paths.js';
import { percentText } from '../../src/ownership/percent-text.js';
import { percentShare } from '../../src/ownership/share-range.js';
import { stateLinks } from '../../src/ownership/state-links.js';

const parties = [
  { id: 'a', name: 'Fund A', kind: 'fund' },
  { id: 'b', name: 'B', kind: 'company' },
  { id: 'c', name: 'C', kind: 'company' },
  { id: 's', name: 'the State', kind: 'state' },
] as const;
const graph = (...interests: InterestInput[]) => ownershipGraph({ parties, interests });
const votes = (holder: string, subject: string, share?: InterestInput['share']): InterestInput => ({
  holder,
  subject,
  kind: 'voting-rights',
  ...(share === undefined ? {} : { share }),
});

it.each([
  ['30.6', '30.6%'],
  ['33.3333', '33.3333%'],
  ['100/3', 'about 33.33%'],
  ['200/3', 'about 66.67%'],
  ['25..50', 'between 25% and 50%'],
  ['(25..100]', 'more than 25%'],
  ['(25..50)', 'more than 25% and less than 50%'],
  ['[25..50)', 'at least 25% and less than 50%'],
  ['0..5', 'at most 5%'],
  ['[0..5)', 'less than 5%'],
  ['0..100', 'an unknown share'],
  ['0', '0%'],
])('%s percent reads "%s"', (share, text) => {
  expect(percentText(percentShare(share))).toBe(text);
});

describe('a path', () => {
  const told = (dimension: 'shares' | 'voting-rights', some: ReturnType<typeof graph>, from = 'a') =>
    pathsBetween(some, from, 'c', { dimension, limit: 3 }).paths.map((path) => explainPath(some, path, dimension));

  it('of shares tells each link and the product, and nothing of control', () => {
    const some = graph({ holder: 'a', subject: 'b', share: 60 }, { holder: 'b', subject: 'c', share: 51 });
    expect(told('shares', some)).toEqual(['Fund A holds 60% of B, B holds 51% of C: 30.6% of the capital.']);
  });

  it('of votes says who controls, where each link is certainly a majority', () => {
    expect(told('voting-rights', graph(votes('a', 'b', 60), votes('b', 'c', 51)))).toEqual([
      'Fund A has 60% of the votes of B, B has 51% of the votes of C: 30.6% of the votes, and controls C.',
    ]);
    expect(told('voting-rights', graph(votes('a', 'b', 60), votes('b', 'c', { min: 50, max: 60 })))).toEqual([
      'Fund A has 60% of the votes of B, B has between 50% and 60% of the votes of C: between 30% and 36% of the votes.',
    ]);
  });

  it('of one link is not multiplied', () => {
    expect(told('shares', graph({ holder: 'b', subject: 'c', share: 51 }), 'b')).toEqual(['B holds 51% of C.']);
  });
});

describe('control', () => {
  const told = (some: ReturnType<typeof graph>, controller = 'a') =>
    explainControl(some, controlOf(some).controlIn(controller, 'c'));

  it('says by which means and through whom', () => {
    expect(told(graph(votes('a', 'b', 60), votes('b', 'c', 51)))).toBe(
      'Fund A controls C alone, by a majority of the votes, through B.',
    );
  });

  it('names the partners of joint control', () => {
    expect(told(graph(votes('a', 'c', 50), votes('b', 'c', 50)))).toBe(
      'Fund A controls C jointly with B, by half of the votes, without which nothing passes.',
    );
  });

  it('is not established where the other holders are not known', () => {
    expect(told(graph(votes('a', 'c', 30)))).toBe(
      'Fund A has 30% of the votes of C: control is not established: the other holders are not known.',
    );
  });

  it('is possible where the votes may be a majority, and denied where they are not', () => {
    expect(told(graph(votes('a', 'c', { min: 40, max: 60 }), votes('b', 'c', 40)))).toContain(
      'Whether Fund A controls C is not established',
    );
    expect(told(graph(votes('a', 'c', 10), votes('b', 'c', 90)))).toBe(
      'Fund A does not control C, as far as it is shown.',
    );
  });
});

describe('a state', () => {
  it('that controls stands apart from a state that only holds something', () => {
    const some = graph(
      { holder: 's', subject: 'b', kind: 'board-appointment' },
      { ...votes('b', 'c', 80) },
      { ...votes('a', 'c', 20) },
    );
    const { control, influence } = stateLinks(some, 'c');
    expect(influence).toEqual([]);
    expect(control.map(({ standing, chain }) => [standing, explainChain(some, chain)])).toEqual([
      ['certain', 'the State may appoint the board of B, B has 80% of the votes of C.'],
    ]);
  });

  it('with a small holding, a veto-free seat or another influence has influence and no control', () => {
    const some = graph(votes('a', 'c', 80), votes('s', 'b', 90), votes('b', 'c', 20));
    const { control, influence } = stateLinks(some, 'c');
    expect(control).toEqual([]);
    expect(influence.map(({ votes: share }) => share && percentText(share))).toEqual(['18%']);
    const other = graph(votes('a', 'c', 100), { holder: 's', subject: 'a', kind: 'other-influence' });
    expect(stateLinks(other, 'c').influence.map(({ chain }) => chain.map(({ kind }) => kind))).toEqual([
      ['other-influence', 'voting-rights'],
    ]);
  });

  it('that may control is in both', () => {
    const { control, influence } = stateLinks(graph(votes('s', 'c', { min: 40, max: 60 })), 'c');
    expect(control.map(({ standing }) => standing)).toEqual(['possible']);
    expect(influence.map(({ party }) => party)).toEqual(['s']);
  });
});

describe('a potential interest', () => {
  const some = graph(
    { holder: 'b', subject: 'c', share: 60 },
    { holder: 'a', subject: 'c', share: 10 },
    { id: 'call', holder: 'a', subject: 'c', kind: 'option', share: 40 },
  );
  const shares = (of: typeof some) =>
    ['a', 'b'].map((holder) => percentText(lookThrough(of, { dimension: 'shares' }).shareOf(holder, 'c')));

  it('counts for nothing until it is exercised', () => {
    expect(shares(some)).toEqual(['10%', '60%']);
    expect(shares(ifExercised(some, []))).toEqual(['10%', '60%']);
  });

  it('gives its holder what it states, and leaves open from whom it comes', () => {
    expect(shares(ifExercised(some))).toEqual(['between 40% and 50%', 'at most 60%']);
  });

  it('gives votes only where these follow the shares', () => {
    const control = (of: typeof some) => controlOf(of, { votesFollowShares: true }).controlIn('a', 'c').qualities;
    expect(control(ifExercised(some, ['call'], { votesFollowShares: true }))).toContain('none');
    const most = graph({ id: 'call', holder: 'a', subject: 'c', kind: 'option', share: 60 });
    expect(control(ifExercised(most, ['call'], { votesFollowShares: true }))).toEqual(['sole']);
    expect(control(ifExercised(most))).toContain('none');
  });

  it('has to be one', () => {
    expect(() => ifExercised(some, ['interests[0]'])).toThrow('interests[0]');
  });
});

it('data that make no graph are refused with everything that is wrong', () => {
  const wrong = () =>
    ownershipGraph({
      parties: [...parties, { id: 'a', kind: 'person' }],
      interests: [
        { id: 'one', holder: 'a', subject: 'nobody', share: 101 },
        { id: 'one', holder: 'a', subject: 'b', share: { min: 60, max: 50 }, since: '2026-02-30' },
      ],
      concerts: [{ parties: ['a'] }],
    });
  expect(wrong).toThrow(OwnershipGraphError);
  try {
    wrong();
  } catch (error) {
    expect((error as OwnershipGraphError).problems.map(({ path }) => path)).toEqual([
      'parties[4].id',
      'interests[0].share',
      'interests[0].subject',
      'interests[1].share',
      'interests[1].since',
      'interests[1].id',
      'concerts[0].parties',
    ]);
    expect(String(error)).toContain('- interests[0].subject: found "nobody", expected the id of a party');
  }
});
