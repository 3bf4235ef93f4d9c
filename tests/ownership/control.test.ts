import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlOf } from '../../src/ownership/control.js';
import { changeOfControl, qualityOfControl } from '../../src/ownership/control-quality.js';
import { isLess, nothing, plus } from '../../src/ownership/fraction.js';
import type { GraphInterest, InterestKind, OwnershipGraph } from '../../src/ownership/graph.js';
import { exactShare } from '../../src/ownership/share-range.js';
import { type Ratio, ratio } from '../../src/values/ratio.js';
import { graphOf, type Link, percentText } from './graphs.js';
import { completions, type Matrix } from './plain-solver.js';
import { boundsOf, cornerCount, everyone, exactLinks, rangedLinks } from './random-graphs.js';

const votesGraph = (
  links: readonly Link[],
  rights: readonly [string, string, InterestKind, string?][] = [],
): OwnershipGraph =>
  graphOf(
    [...links, ...rights.map(([holder, subject, kind, share]): Link => [holder, subject, share, { kind }])],
    'voting-rights',
  );

/** What a party controls, the plain way: over and over until nothing changes. */
function plainControl(votes: Matrix, controller: string): string[] {
  const controlled = new Set<string>();
  for (let before = -1; before < controlled.size; ) {
    before = controlled.size;
    for (const [subject, column] of votes) {
      let sum: Ratio = nothing;
      for (const [holder, share] of column) if (holder === controller || controlled.has(holder)) sum = plus(sum, share);
      if (isLess(ratio(1n, 2n), sum)) controlled.add(subject);
    }
  }
  controlled.delete(controller);
  return [...controlled].sort();
}

const matrixOf = (graph: OwnershipGraph): Matrix => {
  const first = [...completions(boundsOf(graph))][0];
  if (first === undefined) throw new Error('A graph has a completion.');
  return first;
};

describe('control by votes', () => {
  it('is the plain fixpoint where all votes are known', () => {
    const property = fc.property(exactLinks(6), (links) => {
      const graph = votesGraph(links);
      const [control, votes] = [controlOf(graph), matrixOf(graph)];
      for (const id of everyone) {
        const { certain, possible } = control.controlledBy(id);
        expect([...certain].sort()).toEqual(plainControl(votes, id));
        expect([...possible].sort()).toEqual(plainControl(votes, id));
        for (const subject of everyone.slice(0, 6)) {
          if (subject === id) continue;
          const means = control.controlIn(id, subject).means.find(({ kind }) => kind === 'votes');
          expect(means?.standing).toBe(certain.has(subject) ? 'certain' : undefined);
        }
      }
    });
    fc.assert(property, { numRuns: 80 });
  });

  it('contains the fixpoint of every corner, between what is certain and what is possible', () => {
    const property = fc.property(rangedLinks(4, 3), (links) => {
      const graph = votesGraph(links);
      fc.pre(cornerCount(graph) <= 200);
      const closed = {
        ...graph,
        interests: graph.interests.map((one) => ({
          ...one,
          share: { ...(one.share ?? exactShare(nothing)), minOpen: false, maxOpen: false },
        })),
      };
      const [control, open] = [controlOf(closed), controlOf(graph)];
      for (const id of everyone.slice(0, 7)) {
        const { certain, possible } = control.controlledBy(id);
        for (const votes of completions(boundsOf(graph))) {
          const plain = plainControl(votes, id);
          expect([...certain].filter((other) => !plain.includes(other))).toEqual([]);
          expect(plain.filter((other) => !possible.has(other))).toEqual([]);
        }
        // An end that is left out can only make more certain and less possible.
        expect([...certain].filter((other) => !open.controlledBy(id).certain.has(other))).toEqual([]);
        expect([...open.controlledBy(id).possible].filter((other) => !possible.has(other))).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 80 });
  });

  it('is certain for more than half, though exactly half is left out of the range', () => {
    const quality = (votes: string) => controlOf(votesGraph([['x', 'a', votes]])).controlIn('x', 'a').qualities;
    expect(quality('(50..60]')).toEqual(['sole']);
    expect(quality('50..60')).toEqual(['joint', 'sole']);
    // Half blocks; it may decide alone if the others are dispersed.
    expect(quality('50')).toEqual(['joint', 'sole']);
    expect(quality('50.1')).toEqual(['sole']);
  });

  it('is not known where votes are not stated, unless they are said to follow the shares', () => {
    const graph = graphOf([['x', 'a', '60']]);
    expect(controlOf(graph).controlIn('x', 'a').qualities).toEqual(['none', 'joint', 'sole']);
    expect(controlOf(graph, { votesFollowShares: true }).controlIn('x', 'a').qualities).toEqual(['sole']);
  });

  it('counts what controlled companies hold, and names them', () => {
    const graph = votesGraph([
      ['x', 'a', '60'],
      ['a', 'b', '30'],
      ['x', 'b', '25'],
    ]);
    const control = controlOf(graph).controlIn('x', 'b');
    expect(control.qualities).toEqual(['sole']);
    expect(control.through).toEqual(['a']);
    expect(percentText(control.votes)).toBe('55');
    expect(control.means).toEqual([{ kind: 'votes', standing: 'certain' }]);
  });

  it('is never its own cause: two companies that hold each other control nothing by that', () => {
    const graph = votesGraph([
      ['a', 'b', '60'],
      ['b', 'a', '60'],
      ['x', 'a', '40'],
    ]);
    const control = controlOf(graph);
    expect([...control.controlledBy('x').possible]).toEqual([]);
    expect(control.controlIn('x', 'a').qualities).toEqual(['none']);
    expect([...control.controlledBy('a').certain]).toEqual(['b']);
  });
});

describe('control by other means', () => {
  it('comes with a right to decide, directly and through others', () => {
    for (const kind of ['board-appointment', 'contract', 'general-partner', 'manager'] as const) {
      const graph = votesGraph(
        [
          ['x', 'gp', '100'],
          ['investor', 'fund', '99'],
        ],
        [['gp', 'fund', kind]],
      );
      const control = controlOf(graph).controlIn('x', 'fund');
      expect(control.means).toEqual([{ kind, standing: 'certain' }]);
      expect(control.through).toEqual(['gp']);
      expect(control.qualities).toEqual(['joint']);
      expect(control.with).toEqual([{ party: 'investor', standing: 'certain' }]);
    }
    const alone = votesGraph(
      [],
      [
        ['gp', 'fund', 'general-partner'],
        ['lp', 'fund', 'limited-partner'],
      ],
    );
    expect(controlOf(alone).controlIn('gp', 'fund').qualities).toEqual(['sole']);
    expect(controlOf(alone).controlIn('lp', 'fund').qualities).toEqual(['none']);
  });

  it('takes a stated part of a board for what it is', () => {
    const quality = (part: string) =>
      controlOf(votesGraph([], [['x', 'a', 'board-appointment', part]])).controlIn('x', 'a').qualities;
    expect(quality('60')).toEqual(['sole']);
    expect(quality('40..60')).toEqual(['none', 'sole']);
    expect(quality('40')).toEqual(['none']);
  });

  it('is joint with a veto, and with half of the votes', () => {
    const veto = controlOf(
      votesGraph(
        [
          ['x', 'a', '70'],
          ['y', 'a', '30'],
        ],
        [['y', 'a', 'veto']],
      ),
    );
    expect(veto.controlIn('y', 'a')).toMatchObject({
      qualities: ['joint'],
      means: [{ kind: 'veto', standing: 'certain' }],
      with: [{ party: 'x', standing: 'certain' }],
    });
    expect(veto.controlIn('x', 'a').qualities).toEqual(['joint']);
    const half = controlOf(
      votesGraph([
        ['x', 'a', '50'],
        ['y', 'a', '50'],
      ]),
    );
    expect(half.controlIn('x', 'a')).toMatchObject({
      qualities: ['joint'],
      with: [{ party: 'y', standing: 'certain' }],
    });
    const lone = controlOf(
      votesGraph(
        [
          ['x', 'a', '10'],
          ['y', 'a', '90'],
        ],
        [],
      ),
    );
    expect(lone.controlIn('x', 'a').qualities).toEqual(['none']);
  });

  it('names partners at the top of their groups only', () => {
    const graph = votesGraph(
      [
        ['z', 'y', '80'],
        ['x', 'a', '70'],
        ['w', 'x', '90'],
      ],
      [['y', 'a', 'veto']],
    );
    const control = controlOf(graph);
    expect(control.controlIn('x', 'a').with.map(({ party }) => party)).toEqual(['z']);
    expect(control.controlIn('w', 'a').with.map(({ party }) => party)).toEqual(['z']);
    expect(control.controllersOf('a').map(({ controller }) => controller)).toEqual(['w', 'x', 'y', 'z']);
  });

  it('comes with declared concert only where it is asked for', () => {
    const graph = {
      ...votesGraph([
        ['x', 'a', '30'],
        ['y', 'a', '25'],
        ['z', 'a', '45'],
      ]),
      concerts: [{ parties: ['x', 'y'], evidence: [] }],
    };
    expect(controlOf(graph).controlIn('x', 'a').qualities).toEqual(['none']);
    const together = controlOf(graph, { concert: true });
    expect(together.controlIn('x', 'a')).toMatchObject({
      qualities: ['joint'],
      means: [{ kind: 'concert', standing: 'certain' }],
      with: [{ party: 'y', standing: 'certain' }],
    });
    expect(together.controlIn('z', 'a').qualities).toEqual(['none']);
    expect([...together.controlledBy('y').certain]).toEqual(['a']);
  });

  it('is undetermined where shareholders are dispersed, and only for who can outnumber those who are named', () => {
    const control = controlOf(
      votesGraph([
        ['x', 'a', '30'],
        ['y', 'a', '12'],
      ]),
    );
    expect(control.controlIn('x', 'a')).toMatchObject({
      qualities: ['none', 'sole'],
      means: [{ kind: 'dispersed', standing: 'possible' }],
    });
    expect(control.controlIn('y', 'a').qualities).toEqual(['none']);
    // Nobody is dispersed where everything is accounted for.
    const full = controlOf(
      votesGraph([
        ['x', 'a', '45'],
        ['y', 'a', '30'],
        ['z', 'a', '25'],
      ]),
    );
    expect(full.controlIn('x', 'a').qualities).toEqual(['none']);
  });
});

describe('a change of control', () => {
  const before: Link[] = [
    ['x', 'a', '40'],
    ['y', 'a', '60'],
  ];
  const change = (from: OwnershipGraph, to: OwnershipGraph, party = 'x') =>
    changeOfControl(controlOf(from).controlIn(party, 'a'), controlOf(to).controlIn(party, 'a'));
  const graph = votesGraph;

  it('is told from the qualities before and after', () => {
    const sole = graph([
      ['x', 'a', '60'],
      ['y', 'a', '40'],
    ]);
    const joint = graph([
      ['x', 'a', '50'],
      ['y', 'a', '50'],
    ]);
    const other = graph([
      ['x', 'a', '50'],
      ['z', 'a', '50'],
    ]);
    expect(change(graph(before), sole)).toEqual(['gained']);
    expect(change(graph(before), joint)).toEqual(['gained']);
    expect(change(joint, sole)).toEqual(['joint-to-sole']);
    expect(change(sole, joint)).toEqual(['sole-to-joint']);
    expect(change(joint, other)).toEqual(['other-partner']);
    expect(change(joint, joint)).toEqual(['none']);
    expect(change(sole, graph(before))).toEqual(['lost']);
    expect(change(sole, sole)).toEqual(['none']);
    expect(changeOfControl(undefined, controlOf(sole).controlIn('x', 'a'))).toEqual(['gained']);
    expect(qualityOfControl(undefined)).toEqual(['none']);
  });

  it('lists every change that is possible', () => {
    const open = graph([
      ['x', 'a', '40..60'],
      ['y', 'a', '40'],
    ]);
    expect(change(graph(before), open)).toEqual(['none', 'gained']);
    const partner = graph([
      ['x', 'a', '50'],
      ['y', 'a', '0..50'],
      ['z', 'a', '0..50'],
    ]);
    const joint = graph([
      ['x', 'a', '50'],
      ['y', 'a', '50'],
    ]);
    // Sole, if what is left is dispersed.
    expect(change(joint, partner)).toEqual(['none', 'other-partner', 'joint-to-sole']);
  });

  it('looks at the interests that stand on each day', () => {
    const until: Partial<GraphInterest> = { until: '2024-06-01' };
    const since: Partial<GraphInterest> = { since: '2024-06-01' };
    const dated = votesGraph([
      ['y', 'a', '100', until],
      ['x', 'a', '100', since],
    ]);
    const [earlier, later] = ['2024-05-31', '2024-06-01'].map((day) => controlOf(dated, { day }));
    expect(earlier?.controlIn('y', 'a').qualities).toEqual(['sole']);
    expect(changeOfControl(earlier?.controlIn('x', 'a'), later?.controlIn('x', 'a'))).toEqual(['gained']);
    expect(changeOfControl(earlier?.controlIn('y', 'a'), later?.controlIn('y', 'a'))).toEqual(['lost']);
  });
});
