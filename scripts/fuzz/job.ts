import fc from 'fast-check';
import type { Verdict } from './examine.js';
import { kinds as caseKinds, type Kind } from './kinds.js';
import { changesOf, prototypes } from './prototypes.js';

/** Some inputs of one kind, which a seed makes the same each time. */
export interface Job {
  readonly kind: string;
  readonly seed: number;
  readonly inputs: number;
  /** One input of the job alone, which is then made as small as it goes. */
  readonly path?: string;
}

/** Where an input stands, so that it can be run again. */
export interface Spot {
  readonly kind: string;
  readonly seed: number;
  readonly path: string;
}

/** What became of a job. */
export interface Outcome {
  readonly kind: string;
  readonly inputs: number;
  readonly accepted: number;
  readonly slowest: { readonly milliseconds: number; readonly spot: Spot };
  readonly failure?: { readonly spot: Spot; readonly what: string; readonly input: string };
}

/** How a job is run. */
export interface Manner {
  /** Told of each input before it is examined. */
  readonly onInput?: (index: number) => void;
  /** By how much more time each input may take than it should. */
  readonly patience?: number;
  /** The kinds of input: those of cases where absent. */
  readonly kinds?: readonly Kind[];
}

/** Runs a job. */
export function run(job: Job, { onInput, patience = 1, kinds = caseKinds }: Manner = {}): Outcome {
  const kind = kinds.find(({ id }) => id === job.kind);
  if (kind === undefined) throw new RangeError(`There is no kind of input "${job.kind}".`);
  const { seed } = job;
  let [inputs, accepted] = [0, 0];
  let slowest = { milliseconds: 0, spot: { kind: kind.id, seed, path: '0' } };
  const before = prototypes();
  const property = fc.property(kind.inputs, (input) => {
    const path = job.path ?? String(inputs);
    onInput?.(inputs);
    inputs += 1;
    const { isAccepted, milliseconds }: Verdict = kind.examine(input, patience);
    if (isAccepted) accepted += 1;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, spot: { kind: kind.id, seed, path } };
    if (Object.hasOwn(Object.prototype, 'polluted')) throw new Error('Object.prototype was polluted');
  });
  const isReplay = job.path !== undefined;
  const details = fc.check(property, {
    seed,
    numRuns: isReplay ? 1 : job.inputs,
    endOnFailure: !isReplay,
    ...(isReplay ? { path: job.path } : {}),
  });
  const changed = changesOf(before, prototypes());
  const told = { kind: kind.id, inputs, accepted, slowest };
  if (changed.length > 0) {
    const spot = { kind: kind.id, seed, path: '' };
    return { ...told, failure: { spot, what: `a prototype was changed: ${changed.join(', ')}`, input: '' } };
  }
  if (!details.failed) return told;
  const spot = { kind: kind.id, seed, path: details.counterexamplePath ?? '' };
  return { ...told, failure: { spot, what: reasonOf(details.errorInstance), input: shown(details.counterexample) } };
}

const reasonOf = (reason: unknown): string =>
  reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);

/** An input as text; one that cannot be read is said to be so. */
function shown(input: unknown): string {
  try {
    return fc.stringify(input).slice(0, 3000);
  } catch {
    return 'an input that cannot be shown';
  }
}

/** How many inputs are run under one seed. */
const AT_ONCE = 200;

/** The jobs that some inputs come to, each kind by its share. */
export function jobsFor(inputs: number, seed: number, kinds: readonly Kind[] = caseKinds): Job[] {
  const jobs = kinds.flatMap(({ id, share }) => {
    const count = Math.ceil((inputs * share) / 1000);
    return Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, index) => ({
      kind: id,
      inputs: Math.min(AT_ONCE, count - index * AT_ONCE),
      turn: (index + 1) / Math.ceil(count / AT_ONCE),
    }));
  });
  // Every kind from the start, so that a run that is cancelled has seen something of each.
  return jobs
    .sort((a, b) => a.turn - b.turn)
    .map(({ kind, inputs: size }, index) => ({ kind, inputs: size, seed: (seed + index) | 0 }));
}
