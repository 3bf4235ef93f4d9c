/** Where the time of a call goes, as the sampling profiler of the engine sees it. */
import { type Profiler, Session } from 'node:inspector/promises';

/** A part of the work: the functions with which it begins, or the folder whose code it is. */
export interface Stage {
  readonly name: string;
  readonly begins?: readonly string[];
  readonly folder?: string;
}

const MICROSECONDS_A_SAMPLE = 250;

/**
 * The part of the time of a call that each stage takes, in percent, in the order of the stages. What a folder stands for goes
 * to it wherever it was called from; anything else goes to the outermost stage.
 */
export async function shares(stages: readonly Stage[], run: () => unknown, milliseconds: number): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_A_SAMPLE });
  await session.post('Profiler.start');
  for (const start = performance.now(); performance.now() - start < milliseconds; ) run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesIn(stages, profile);
}

function sharesIn(stages: readonly Stage[], { nodes, samples = [] }: Profiler.Profile): number[] {
  const stageOf = new Map<number, number | undefined>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (node: Profiler.ProfileNode, outer: number | undefined): void => {
    const { functionName, url } = node.callFrame;
    const ofFolder = stages.findIndex(({ folder }) => folder !== undefined && url.includes(`/src/${folder}/`));
    const begun = stages.findIndex(({ begins }) => begins?.includes(functionName));
    const inFolder = outer !== undefined && stages[outer]?.folder !== undefined;
    const stage = inFolder ? outer : ofFolder >= 0 ? ofFolder : (outer ?? (begun >= 0 ? begun : undefined));
    stageOf.set(node.id, stage);
    for (const child of node.children ?? []) walk(byId.get(child) as Profiler.ProfileNode, stage);
  };
  const [first] = nodes;
  if (first === undefined) throw new Error('The profiler saw nothing.');
  walk(first, undefined);

  const counts = stages.map((_, stage) => samples.filter((id) => stageOf.get(id) === stage).length);
  return counts.map((count) => (100 * count) / samples.length);
}
