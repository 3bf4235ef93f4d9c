/** A case while it is written: plain data of which single places are set by their names. */
export type Draft = Record<string, unknown>;

type Node = Record<string | number, unknown>;

/** The keys of a name: `['sites', 0, 'buildingArea']` for `sites[0].buildingArea`. */
const keysOf = (name: string): (string | number)[] =>
  (name.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What stands at a place of a draft. */
export const at = (draft: Draft, name: string): unknown =>
  keysOf(name).reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), draft);

/**
 * Sets a place of a draft, and makes what it stands in.
 *
 * @param name - the name of a field of the form, never one that came from outside: it may name any place
 */
export function setAt(draft: Draft, name: string, value: unknown): void {
  const keys = keysOf(name);
  let node: Node = draft;
  keys.forEach((key, index) => {
    if (index === keys.length - 1) node[key] = value;
    else {
      node[key] ??= typeof keys[index + 1] === 'number' ? [] : {};
      node = node[key] as Node;
    }
  });
}
