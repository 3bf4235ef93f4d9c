/**
 * What an entry of the case needs beside what was answered: an id, a name, and what it refers to. Nothing that a rule could
 * turn on is filled in: what was not answered is unknown, and a kind that the format cannot do without is asked for.
 */
import type { FormField } from './form.js';

/** An entry of the case that the form can write. */
export interface Entry {
  readonly at: string;
  /** What it has unless something else was answered. */
  readonly has: Readonly<Record<string, unknown>>;
  /** The entries without which it cannot stand, with those that they need themselves. */
  readonly needs: readonly string[];
}

const unknown = { unknown: true } as const;

const acquirer = ['ownership', 'ownership.parties[0]'];
const holder = [...acquirer, 'ownership.parties[1]', 'ownership.interests[0]'];
// The place of the holder is taken even where nothing is said of one, so that a problem's path names a field of the form.
const owner = [...acquirer, 'ownership.parties[1]', 'ownership.parties[2]', 'ownership.beneficialOwners[0]'];
const target = ['target'];
const entity = [...target, 'target.entities[0]'];
const site = ['sites[0]'];
const plan = [...site, 'sites[0].plannedBuildingArea[0]', 'sites[0].plannedBuildingArea[0].history[0]'];
const data = [...entity, 'data[0]'];
const duty = [...acquirer, 'legalDuties[0]'];

const entries: readonly Entry[] = [
  { at: 'target', has: { name: 'The target' }, needs: target },
  { at: 'target.entities[0]', has: { id: 'entity', name: 'The company, branch or entity' }, needs: entity },
  { at: 'target.entities[0].activities[0]', has: { kind: unknown }, needs: entity },
  { at: 'target.entities[0].turnover', has: { currency: 'EUR' }, needs: entity },
  { at: 'ownership.parties[0]', has: { id: 'acquirer', name: 'The acquirer', kind: 'unknown' }, needs: acquirer },
  { at: 'ownership.parties[1]', has: { id: 'holder', name: 'The largest holder', kind: 'unknown' }, needs: holder },
  { at: 'ownership.interests[0]', has: { holder: 'holder', subject: 'acquirer' }, needs: holder },
  { at: 'ownership.concert[0]', has: { parties: ['acquirer', 'holder'] }, needs: holder },
  { at: 'ownership.parties[2]', has: { id: 'owner', name: 'The beneficial owner', kind: 'person' }, needs: owner },
  { at: 'ownership.beneficialOwners[0]', has: { person: 'owner', of: 'acquirer' }, needs: owner },
  // The parties stand for themselves: who acquires is said by this list.
  { at: 'ownership', has: { acquirers: ['acquirer'] }, needs: acquirer },
  { at: 'sites[0]', has: { id: 'site', name: 'The site' }, needs: site },
  { at: 'sites[0].plannedBuildingArea[0]', has: { id: 'plan', area: unknown }, needs: plan },
  { at: 'sites[0].plannedBuildingArea[0].history[0]', has: { on: unknown }, needs: plan },
  { at: 'sites[0].neighbours[0]', has: {}, needs: site },
  { at: 'data[0]', has: { id: 'data', category: unknown, heldBy: 'entity' }, needs: data },
  { at: 'data[0].operator', has: { name: 'The operator of the servers' }, needs: data },
  { at: 'data[0].subProcessors[0]', has: { name: 'A sub-processor' }, needs: data },
  { at: 'legalDuties[0]', has: { id: 'duty', boundParty: 'acquirer', jurisdiction: unknown }, needs: duty },
  { at: 'legalDuties[0].channels[0]', has: { open: unknown }, needs: duty },
  { at: 'conduct[0]', has: { id: 'conduct', party: 'acquirer', stage: unknown }, needs: acquirer },
];

/** The entries that a form can write. Where one security measure is answered, the others are said to be unknown. */
export function entriesOf(fields: readonly FormField[]): readonly Entry[] {
  const measures = fields.flatMap(({ name, measure }) =>
    measure === undefined ? [] : [{ at: name.replace('.inPlace', ''), measure }],
  );
  const all = measures.map(({ at }) => at);
  return [
    ...entries,
    ...measures.map(({ at, measure }) => ({ at, has: { id: measure, kind: measure, inPlace: unknown }, needs: all })),
  ];
}
