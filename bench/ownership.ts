/**
 * How fast a large ownership graph answers: `npx tsx bench/ownership.ts [parties] [interests]`.
 *
 * The graph is made up, and the same each time: groups of companies in pyramids and chains, with shares that are exact,
 * known as bands or not known, some circles of cross-holdings, and funds that hold a little of everything.
 */
import { belgianBeneficialOwnerRule } from '../src/ownership/beneficial-owner-rule.js';
import { beneficialOwners } from '../src/ownership/beneficial-owners.js';
import { controlOf } from '../src/ownership/control.js';
import type { GraphInterest, GraphParty, OwnershipGraph, ShareRange } from '../src/ownership/graph.js';
import { lookThrough } from '../src/ownership/look-through.js';
import { anyShare, exactShare } from '../src/ownership/share-range.js';
import { ratio } from '../src/values/ratio.js';

const partyCount = Number(process.argv[2] ?? 100_000);
const interestCount = Number(process.argv[3] ?? 150_000);

/** A linear congruential generator of its own, so that every machine makes the same graph. */
let state = 20_261_122n;
function below(bound: number): number {
  state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
  return Number((state >> 33n) % BigInt(bound));
}

const percent = (value: number): ShareRange => exactShare(ratio(BigInt(value), 100n));

/** Nine in ten shares are exact; the others are bands, or not known at all. */
function shareOf(value: number): ShareRange | undefined {
  const luck = below(20);
  if (luck === 0) return undefined;
  if (luck === 1)
    return { ...anyShare, min: ratio(BigInt(value) / 2n, 100n), max: ratio(BigInt(value), 100n), minOpen: true };
  return percent(value);
}

const interests: GraphInterest[] = [];
const room = new Map<string, number>();
function hold(holder: string, subject: string, most: number): void {
  const left = room.get(subject) ?? 100;
  const value = Math.min(left, 1 + below(most));
  if (holder === subject || value === 0 || interests.length >= interestCount) return;
  room.set(subject, left - value);
  const share = shareOf(value);
  interests.push({
    id: `i${interests.length}`,
    holder,
    subject,
    kind: 'shares',
    directness: 'direct',
    evidence: [],
    ...(share === undefined ? {} : { share }),
  });
}

/** Groups of forty: a pyramid, a chain below it, and in every fifth group a circle. */
const size = 40;
const groups = Math.floor(partyCount / size);
const id = (group: number, member: number): string => `g${group}-${member}`;
const parties = new Map<string, GraphParty>();
for (let group = 0; group < groups; group++) {
  for (let member = 0; member < size; member++) {
    const party = id(group, member);
    parties.set(party, { id: party, name: party, kind: member < 3 ? 'person' : 'company' });
  }
  for (let member = 3; member < size; member++) {
    const holder = member < 30 ? below(Math.max(3, member >> 1)) : member - 1;
    hold(id(group, holder), id(group, member), 90);
  }
  if (group % 5 === 0) for (let member = 10; member < 18; member++) hold(id(group, member + 1), id(group, member), 15);
  if (group % 5 === 0) hold(id(group, 10), id(group, 18), 15);
}
// The rest: funds that hold a little everywhere, further links within a group, and some from one group to the next.
while (interests.length < interestCount) {
  const group = below(groups);
  const luck = below(10);
  const subject = id(group, 3 + below(size - 3));
  if (luck < 5) hold(id(below(50), below(3)), subject, 5);
  else if (luck < 9) hold(id(group, below(size >> 1)), subject, 10);
  else if (group % 50 > 0) hold(id(group - 1, below(size)), subject, 10);
}
const graph: OwnershipGraph = { parties, interests, concerts: [] };

const megabytes = (): number => Math.round(process.memoryUsage().heapUsed / 2 ** 20);
function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

console.log(`${parties.size} parties, ${interests.length} interests, heap ${megabytes()} MB`);
const built = timed(() => lookThrough(graph, { dimension: 'shares' }));
console.log(`index: ${built.ms.toFixed(0)} ms, heap ${megabytes()} MB`);

const times: { subject: string; ms: number; owners: number }[] = [];
for (let round = 0; round < 40; round++) {
  const subject = id(Math.floor(((round + 1) * (groups - 1)) / 40), size - 1);
  const { result, ms } = timed(() => built.result.ownersOf(subject));
  times.push({ subject, ms, owners: result.owners.length });
}
times.sort((a, b) => a.ms - b.ms);
for (const [name, at] of [
  ['fastest', 0],
  ['median', 20],
  ['slowest', 39],
] as const) {
  const one = times[at];
  if (one !== undefined)
    console.log(`owners of one company, ${name}: ${one.ms.toFixed(1)} ms, ${one.owners} owners (${one.subject})`);
}
const control = controlOf(graph, { votesFollowShares: true });
const controllers = timed(() => control.controllersOf(id(groups - 1, size - 1)));
console.log(`controllers of one company: ${controllers.ms.toFixed(1)} ms, ${controllers.result.length} found`);
for (const votesFollowShares of [true, false]) {
  const runs = [1, 2, 3, 4].map((quarter) => {
    const subject = id(Math.floor((quarter * (groups - 1)) / 4), size - 1);
    const options = { rule: belgianBeneficialOwnerRule, votesFollowShares };
    return timed(() => beneficialOwners(graph, subject, options));
  });
  const slowest = runs.sort((a, b) => b.ms - a.ms)[0];
  const votes = votesFollowShares ? 'votes follow shares' : 'votes not known';
  if (slowest !== undefined)
    console.log(
      `beneficial owners of one company, ${votes}, slowest of 4: ${slowest.ms.toFixed(0)} ms, ${slowest.result.persons.length} persons`,
    );
}
console.log(`heap at the end ${megabytes()} MB`);
