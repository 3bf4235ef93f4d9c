import { Graph, layout } from '@dagrejs/dagre';

/** A box to place. */
export interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/** A line to lead from one box to another, with room for its label. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
  /** How much it should be straight and short, against others. */
  readonly weight: number;
}

/** A place in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands: the middle of each box, and the bends of each line with the place of its label. */
export interface Laid {
  readonly boxes: readonly Place[];
  readonly lines: readonly { readonly bends: readonly Place[]; readonly label: Place }[];
  readonly width: number;
  readonly height: number;
}

/** Lays a graph out in layers from top to bottom; the same input gives the same places. */
export function laidOut(boxes: readonly Box[], lines: readonly Line[]): Laid {
  if (boxes.length === 0) return { boxes: [], lines: [], width: 0, height: 0 };
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 22, edgesep: 14, ranksep: 44 });
  // Names of its own, so that no id of a case can meet one that the library makes or reads as a number.
  const names = new Map(boxes.map(({ key }, index) => [key, `box ${index}`]));
  for (const [index, { width, height }] of boxes.entries()) graph.setNode(`box ${index}`, { width, height });
  for (const [index, { from, to, width, height, weight }] of lines.entries()) {
    const label = { width, height, weight, labelpos: 'c' };
    graph.setEdge(names.get(from) ?? from, names.get(to) ?? to, label, `line ${index}`);
  }
  layout(graph);
  const whole = graph.graph() as { width?: number; height?: number };
  return {
    boxes: boxes.map((_, index) => placeOf(graph.node(`box ${index}`))),
    lines: lines.map(({ from, to }, index) => {
      const edge = graph.edge(names.get(from) ?? from, names.get(to) ?? to, `line ${index}`);
      const [label, half] = [placeOf(edge), (lines[index]?.height ?? 0) / 2];
      const bends = ((edge?.points ?? []) as Place[]).map(placeOf);
      return { bends: bends.flatMap((bend) => straightBeside(label, half, bend, bends[0])), label };
    }),
    width: whole.width ?? 0,
    height: whole.height ?? 0,
  };
}

/** Where a line passes its label it runs straight down, or up, so that it crosses no letter. */
function straightBeside(label: Place, half: number, bend: Place, first: Place = bend): Place[] {
  if (Math.abs(bend.x - label.x) > 0.5 || Math.abs(bend.y - label.y) > 0.5) return [bend];
  const down = first.y <= bend.y ? half : -half;
  return [
    { x: bend.x, y: bend.y - down },
    { x: bend.x, y: bend.y + down },
  ];
}

const placeOf = (at: { x?: number; y?: number } | undefined): Place => ({ x: at?.x ?? 0, y: at?.y ?? 0 });
