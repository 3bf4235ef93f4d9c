import type { EvidencePolicy } from 'fdi-screening';
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio } from '../../src/values/ratio.js';
import { type Entry, seen, type View } from './collection.js';
import { classes } from './published-case.js';
import { scoreOf } from './scores.js';
import { scoreText, table } from './tables.js';

/** A graver case that scores below a milder one. */
interface Misordered {
  readonly grave: Entry;
  readonly mild: Entry;
  readonly gap: Ratio;
}

const minus = (a: Ratio, b: Ratio): Ratio => addRatios(a, multiplyRatios(b, ratio(-1n)));

/** The pairs that the middle of the score orders most wrongly, each case in one of them at most. */
function worst(entries: readonly Entry[], view: View, policy: EvidencePolicy, most: number): readonly Misordered[] {
  const middles = new Map(entries.map((one) => [one, scoreOf(seen(view, one.facts), policy).score.middle]));
  const middle = (one: Entry): Ratio => middles.get(one) ?? ratio(0n);
  const wrong = entries
    .flatMap((grave) =>
      entries
        .filter((mild) => classes.indexOf(grave.class) < classes.indexOf(mild.class))
        .map((mild) => ({ grave, mild, gap: minus(middle(mild), middle(grave)) })),
    )
    .filter(({ gap }) => gap.numerator > 0n)
    .sort((a, b) => compareRatios(b.gap, a.gap));
  const chosen: Misordered[] = [];
  for (const pair of wrong) {
    const isNew = chosen.every(({ grave, mild }) => grave.id !== pair.grave.id && mild.id !== pair.mild.id);
    if (isNew && chosen.length < most) chosen.push(pair);
  }
  return chosen;
}

/** The most misordered pairs, with the criteria that are settled in one case and not, or otherwise, in the other. */
export function misorderedTable(entries: readonly Entry[], view: View, policy: EvidencePolicy, most: number): string {
  const settled = ({ facts }: Entry, outcome: 'fires' | 'does-not-fire'): ReadonlySet<string> =>
    new Set(
      scoreOf(seen(view, facts), policy)
        .contributions.filter((one) => one.outcome === outcome)
        .map(({ criterion }) => criterion),
    );
  const only = (a: Entry, b: Entry): string => {
    const [fires, silent] = (['fires', 'does-not-fire'] as const).map((outcome) => {
      const other = settled(b, outcome);
      return [...settled(a, outcome)].filter((criterion) => !other.has(criterion));
    });
    const parts = [...(fires ?? []).map((id) => `+${id}`), ...(silent ?? []).map((id) => `−${id}`)];
    return parts.length === 0 ? 'nothing' : parts.join(', ');
  };
  const side = (one: Entry, other: Entry): readonly string[] => [
    `${one.id}, ${one.class}`,
    scoreText(scoreOf(seen(view, one.facts), policy)),
    only(one, other),
  ];
  return table(
    ['graver case', 'its score', 'only there', 'milder case', 'its score', 'only there'],
    worst(entries, view, policy, most).map(({ grave, mild }) => [...side(grave, mild), ...side(mild, grave)]),
  );
}
