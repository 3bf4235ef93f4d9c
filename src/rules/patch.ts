import { closestName } from '../values/closest.js';
import type { Layer, RuleChange, RulePart } from './layer.js';
import { lastToChange } from './origins.js';
import type { RuleProblem } from './problem.js';

interface Named {
  readonly id: string;
}

/** What a layer says of one list of its parent. */
export interface ListPatch<T extends Named> {
  readonly add?: readonly T[] | undefined;
  readonly replace?: readonly T[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** Where a list stands: what its members are, and the test or question that they belong to. */
export interface ListPlace {
  readonly what: RulePart;
  /** The key of the list in what the layer says, such as `criteria`. */
  readonly key: string;
  readonly of?: string;
}

/** Lays changes over the lists of a parent, and keeps account of what was changed and of what could not be. */
export interface Patch {
  readonly changes: readonly RuleChange[];
  readonly problems: readonly RuleProblem[];
  /** A list with a layer's members added, replaced and removed, the parent's order kept. */
  list<T extends Named>(members: readonly T[], changes: ListPatch<T>, place: ListPlace): readonly T[];
  /** Whether the parent has what a layer names; what it lacks is a problem. */
  has(known: ReadonlySet<string>, id: string, verb: Verb, place: ListPlace): boolean;
  /** Notes what was changed. */
  change(how: RuleChange['how'], place: ListPlace, id: string, values?: Pick<RuleChange, 'before' | 'after'>): void;
  /** Notes what a layer says that cannot be done. */
  refuse(path: string, says: string, hint?: string): void;
}

/** What a layer does with what it names, as a sentence says it, and under which key it stands. */
const verbs = { names: 'add', replaces: 'replace', removes: 'remove', reweighs: 'reweigh', follows: 'follow' } as const;
type Verb = keyof typeof verbs;

/**
 * A patch without changes yet.
 *
 * @param names - ids of the layer and of its parent, which every problem names, and the layers that the parent has
 */
export function patchOf(names: {
  readonly layer: string;
  readonly parent: string;
  readonly earlier: readonly Layer[];
}): Patch {
  const changes: RuleChange[] = [];
  const problems: RuleProblem[] = [];

  const refuse: Patch['refuse'] = (path, says, hint = '') => {
    problems.push({ path, message: `The layer "${names.layer}" ${says}.${hint}` });
  };
  const change: Patch['change'] = (how, { what, of }, id, values = {}) => {
    changes.push({ how, what, id, ...(of === undefined ? {} : { of }), ...values });
  };
  const has: Patch['has'] = (known, id, verb, place) => {
    if (known.has(id)) return true;
    const isGone = changes.some((one) => one.how === 'removed' && one.what === place.what && one.id === id);
    const before = lastToChange(names.earlier, place.what, id);
    const which = isGone
      ? 'which it removes'
      : before?.how === 'removed'
        ? `which the layer "${before.layer.id}" removed`
        : `which its parent "${names.parent}" does not have`;
    const says = `${verb} the ${nameOf(place, id)}, ${which}`;
    refuse(
      `${verbs[verb]}.${pathOf(place)}`,
      says,
      isGone || before?.how === 'removed' ? '' : hintFrom(id, [...known]),
    );
    return false;
  };
  const isNew = (known: ReadonlySet<string>, id: string, place: ListPlace): boolean => {
    if (!known.has(id)) return true;
    const before = lastToChange(names.earlier, place.what, id);
    const whose =
      before?.how === 'added'
        ? `the layer "${before.layer.id}" added already`
        : `its parent "${names.parent}" has already`;
    const says = `adds the ${nameOf(place, id)}, which ${whose}`;
    refuse(`add.${pathOf(place)}`, says, ' Replace it instead.');
    return false;
  };

  return {
    changes,
    problems,
    refuse,
    change,
    has,
    list(members, { add = [], replace = [], remove = [] }, place) {
      const known = new Set(members.map((member) => member.id));
      const removed = new Set(remove.filter((id) => has(known, id, 'removes', place)));
      const replacing = new Map(
        replace.filter(({ id }) => has(known, id, 'replaces', place)).map((one) => [one.id, one]),
      );
      if (replacing.size < replace.length) {
        const ids = replace.map((one) => one.id);
        for (const id of new Set(ids.filter((one, index) => replacing.has(one) && ids.indexOf(one) !== index))) {
          refuse(`replace.${pathOf(place)}`, `replaces the ${nameOf(place, id)} twice`);
        }
      }
      for (const id of removed) {
        if (replacing.has(id)) refuse(`remove.${pathOf(place)}`, `both replaces and removes the ${nameOf(place, id)}`);
      }
      const added = add.filter(({ id }) => isNew(known, id, place));
      for (const id of removed) change('removed', place, id);
      for (const id of replacing.keys()) change('replaced', place, id);
      for (const { id } of added) change('added', place, id);
      const kept = members.filter(({ id }) => !removed.has(id)).map((member) => replacing.get(member.id) ?? member);
      return [...kept, ...added];
    },
  };
}

/** How many ids a hint lists, at most. */
const LISTED = 12;

/** The id that was meant, or all there are where they are few. */
function hintFrom(id: string, known: readonly string[]): string {
  const meant = closestName(id, known);
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  return known.length > 0 && known.length <= LISTED ? ` It has ${known.join(', ')}.` : '';
}

const pathOf = ({ key, of }: ListPlace): string => (of === undefined ? key : `${key}.${of}`);

const nameOf = ({ what, of }: ListPlace, id: string): string =>
  of === undefined ? `${what} "${id}"` : `${what} "${id}" of "${of}"`;
