/** A list of a case as it may be written: bare, or saying whether it is complete. */
export type CaseList<Item> =
  | readonly Item[]
  | { readonly items: readonly Item[]; readonly complete: boolean; readonly note?: string | undefined };

/** The entries that a list shows; none when the list is absent. */
export function itemsOf<Item>(list: CaseList<Item> | undefined): readonly Item[] {
  if (list === undefined) return [];
  return 'items' in list ? list.items : list;
}

/** Whether the entries shown are all there are: a present list is complete unless it says otherwise. */
export function isComplete(list: CaseList<unknown> | undefined): boolean {
  return list !== undefined && !('items' in list && !list.complete);
}
