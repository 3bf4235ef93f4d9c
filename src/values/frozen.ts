/** A frozen copy of plain data, all the way down, so that neither side can change the other's. */
export function frozenCopy<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  const copy = Array.isArray(data)
    ? data.map(frozenCopy)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozenCopy(value)]));
  return Object.freeze(copy) as T;
}

/** The same data, frozen all the way down. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
