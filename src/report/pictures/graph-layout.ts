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

/** What stands at one height: nothing but straight lines passes between its top and its bottom. */
interface Row {
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lays a graph out in layers from top to bottom; the same input gives the same places. */
export function laidOut(boxes: readonly Box[], lines: readonly Line[]): Laid {
  if (boxes.length === 0) return { boxes: [], lines: [], width: 0, height: 0 };
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 22, edgesep: 14, ranksep: 76, acyclicer: 'greedy' });
  // Names of its own, so that no id of a case can meet one that the library makes or reads as a number.
  const places = new Map(boxes.map(({ key }, index) => [key, index]));
  const ends = lines.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0] as const);
  for (const [index, { width, height }] of boxes.entries()) graph.setNode(`box ${index}`, { width, height });
  for (const [index, { width, height, weight }] of lines.entries()) {
    const [from, to] = ends[index] ?? [0, 0];
    graph.setEdge(`box ${from}`, `box ${to}`, { width, height, weight, labelpos: 'c' }, `line ${index}`);
  }
  layout(graph);
  const boxed = boxes.map((box, index) => ({ ...box, ...placeOf(graph.node(`box ${index}`)) }));
  const drawn = lines.map((line, index) => {
    const [from, to] = ends[index] ?? [0, 0];
    const edge = graph.edge(`box ${from}`, `box ${to}`, `line ${index}`);
    return { ...line, ...placeOf(edge), bends: ((edge?.points ?? []) as Place[]).map(placeOf), from, to };
  });
  const rows = rowsOf([...boxed.map((box) => ({ ...box, height: box.height + 2 * APPROACH })), ...drawn]);
  const ports = portsOf(boxed, drawn);
  const whole = graph.graph() as { width?: number; height?: number };
  return {
    boxes: boxed.map(({ x, y }) => ({ x, y })),
    lines: drawn.map(({ bends, from, to, x, y }, index) => {
      const [start, end] = [boxed[from], boxed[to]];
      const [leave, arrive] = [ports.get(`${index} from`), ports.get(`${index} to`)];
      const isKnown = start !== undefined && end !== undefined && leave !== undefined && arrive !== undefined;
      const inner = bends.slice(1, -1);
      return {
        bends: isKnown ? routed(inner, { ...start, port: leave }, { ...end, port: arrive }, rows) : bends,
        label: { x, y },
      };
    }),
    width: whole.width ?? 0,
    height: whole.height ?? 0,
  };
}

function rowsOf(all: readonly (Place & { readonly height: number })[]): Row[] {
  const rows: Row[] = [];
  for (const { y, height } of all) {
    const index = rows.findIndex((row) => Math.abs(row.y - y) < 0.5);
    const before = rows[index] ?? { y, top: y, bottom: y };
    const row = {
      ...before,
      top: Math.min(before.top, y - height / 2),
      bottom: Math.max(before.bottom, y + height / 2),
    };
    if (index < 0) rows.push(row);
    else rows[index] = row;
  }
  return rows;
}

/** How far a line runs straight before it reaches a box. */
const APPROACH = 14;

/** How far from a corner a line may leave a box, and how far apart lines do, where there is room. */
const CORNER = 16;
const APART = 16;

/** Where the lines of one side of a box leave it: as near as can be to where they lead, and apart from each other. */
function spread(wishes: readonly number[], left: number, right: number): number[] {
  const step = Math.min(APART, (right - left) / Math.max(1, wishes.length - 1));
  const found: number[] = [];
  for (const wish of wishes) {
    const before = found.at(-1);
    const free = Math.max(left, Math.min(right, wish));
    found.push(before === undefined ? free : Math.max(free, before + step));
  }
  return found.map((x, index) => Math.min(x, right - (found.length - 1 - index) * step));
}

interface Drawn extends Place {
  readonly bends: readonly Place[];
  readonly from: number;
  readonly to: number;
}

/** Where each line leaves and reaches its boxes, by its index and end. */
function portsOf(boxes: readonly (Box & Place)[], lines: readonly Drawn[]): ReadonlyMap<string, number> {
  const ports = new Map<string, number>();
  for (const [index, box] of boxes.entries()) {
    const ends = lines.flatMap(({ bends, from, to }, line) => [
      ...(from === index ? [{ key: `${line} from`, toward: bends[1] ?? box, other: boxes[to] ?? box }] : []),
      ...(to === index ? [{ key: `${line} to`, toward: bends.at(-2) ?? box, other: boxes[from] ?? box }] : []),
    ]);
    for (const isBelow of [false, true]) {
      const side = ends.filter(({ other }) => other.y > box.y === isBelow).sort((a, b) => a.toward.x - b.toward.x);
      const half = box.width / 2 - CORNER;
      const places = spread(
        side.map(({ toward }) => toward.x),
        box.x - half,
        box.x + half,
      );
      for (const [place, { key }] of side.entries()) ports.set(key, places[place] ?? box.x);
    }
  }
  return ports;
}

type Ported = Box & Place & { readonly port: number };

/** A line that runs straight wherever boxes or labels stand beside it, and turns only between the rows. */
function routed(inner: readonly Place[], start: Ported, end: Ported, rows: readonly Row[]): Place[] {
  const isDown = start.y <= end.y;
  const rowAt = (y: number): Row => rows.find((row) => Math.abs(row.y - y) < 0.5) ?? { y, top: y, bottom: y };
  const through = (x: number, row: Row): Place[] => {
    const [top, bottom] = [
      { x, y: row.top },
      { x, y: row.bottom },
    ];
    return isDown ? [top, bottom] : [bottom, top];
  };
  const [leave, arrive] = [start.port, end.port];
  const [below, above] = [through(leave, rowAt(start.y)), through(arrive, rowAt(end.y))];
  const bends = [
    { x: leave, y: start.y + ((isDown ? 1 : -1) * start.height) / 2 },
    ...below.slice(1),
    ...inner.flatMap(({ x, y }) => through(x, rowAt(y))),
    ...above.slice(0, 1),
    { x: arrive, y: end.y - ((isDown ? 1 : -1) * end.height) / 2 },
  ];
  return bends.filter(({ x, y }, index) => {
    const before = bends[index - 1];
    return before === undefined || Math.abs(before.x - x) + Math.abs(before.y - y) > 0.5;
  });
}

const placeOf = (at: { x?: number; y?: number } | undefined): Place => ({ x: at?.x ?? 0, y: at?.y ?? 0 });
