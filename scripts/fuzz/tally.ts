import type { Outcome, Spot } from './job.js';
import { kinds as caseKinds, type Kind } from './kinds.js';

interface Row {
  inputs: number;
  accepted: number;
  slowest: Outcome['slowest'] | undefined;
}

/** How to run one input again. */
export const replay = ({ kind, seed, path }: Spot, script = 'fuzz'): string =>
  `npm run ${script} -- --kind ${kind} --seed ${seed}${path === '' ? '' : ` --path ${path}`}`;

/** What became of all inputs, kind by kind. */
export class Tally {
  private readonly rows: Map<string, Row>;

  constructor(
    kinds: readonly Kind[] = caseKinds,
    private readonly script = 'fuzz',
  ) {
    this.rows = new Map(kinds.map(({ id }) => [id, { inputs: 0, accepted: 0, slowest: undefined }]));
  }

  add({ kind, inputs, accepted, slowest }: Outcome): void {
    const row = this.rows.get(kind);
    if (row === undefined) return;
    row.inputs += inputs;
    row.accepted += accepted;
    if (slowest.milliseconds > (row.slowest?.milliseconds ?? 0)) row.slowest = slowest;
  }

  get inputs(): number {
    return [...this.rows.values()].reduce((sum, row) => sum + row.inputs, 0);
  }

  /** The counts as a table of Markdown, and the slowest input with the way to run it again. */
  table(): string {
    const rows = [...this.rows].filter(([, { inputs }]) => inputs > 0);
    const accepted = rows.reduce((sum, [, row]) => sum + row.accepted, 0);
    const cells = rows.map(([id, row]) => line(id, row.inputs, row.accepted, row.slowest?.milliseconds ?? 0));
    const slowest = rows
      .map(([, row]) => row.slowest)
      .reduce((a, b) => ((b?.milliseconds ?? 0) > (a?.milliseconds ?? 0) ? b : a), undefined);
    return [
      '| kind | inputs | accepted | refused | slowest, ms |',
      '| --- | --- | --- | --- | --- |',
      ...cells,
      line('all', this.inputs, accepted, slowest?.milliseconds ?? 0),
      '',
      slowest === undefined ? '' : `The slowest: ${replay(slowest.spot, this.script)}`,
    ].join('\n');
  }
}

const line = (id: string, inputs: number, accepted: number, milliseconds: number): string =>
  `| ${id} | ${inputs} | ${accepted} | ${inputs - accepted} | ${milliseconds.toFixed(1)} |`;
