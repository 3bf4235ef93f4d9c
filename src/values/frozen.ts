/** A frozen copy of plain data, all the way down, so that neither side can change the other's. */
export function frozenCopy<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  const copy = Array.isArray(data)
    ? data.map(frozenCopy)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozenCopy(value)]));
  return Object.freeze(copy) as T;
}
