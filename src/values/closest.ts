/** The edit distance of two short texts, where a swap of neighbours counts as one edit. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const [above, left, corner] = [last[j] as number, row[j - 1] as number, last[j - 1] as number];
      let best = Math.min(above + 1, left + 1, corner + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

/**
 * The name that a misspelt one most likely means, or `undefined` when none is near.
 *
 * @param name - as it was written; a name of over 100 characters means none
 * @param names - the right ones
 */
export function closestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[-_. ]/g, '');
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const found = distance(plain(name), plain(candidate));
    if (best === undefined || found < best.distance) best = { name: candidate, distance: found };
  }
  return best !== undefined && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.name : undefined;
}
