/** The edit distance of two short texts, where a swap of neighbours counts as one edit. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

/** A name without what people get wrong about it: capitals, dashes, spaces. */
const plain = (name: string): string => name.toLowerCase().replace(/[-_. ]/g, '');

/**
 * The name that a misspelt one most likely means, or `undefined` when none is near.
 *
 * @param name - as it was written; a name of over 100 characters means none
 * @param names - the right ones
 */
export function closestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined;
  const written = plain(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const right = plain(candidate);
    if (Math.abs(right.length - written.length) >= least) continue;
    const edits = distance(written, right);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
