import type { RuleSet } from '../../rules/rule-set.js';
import { compareText } from '../../values/text.js';
import { shifted } from '../domain.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';

/** A rule set as one of several versions: what it is called and when it applies. */
export type DatedVersion = Pick<RuleSet, 'id' | 'appliesFrom' | 'appliesUntil'>;

/**
 * Days between the versions of a law on which none of them applies, or more than one does.
 *
 * @param versions - the versions of one law, in any order
 * @example
 * ```ts
 * import { diagnoseTimeline } from 'fdi-screening/rules';
 * import { timelines } from 'fdi-screening/law';
 * diagnoseTimeline(timelines.BE); // => []
 * ```
 */
export function diagnoseTimeline(versions: readonly DatedVersion[]): readonly Diagnostic[] {
  const sorted = [...versions].sort((a, b) => compareText(a.appliesFrom, b.appliesFrom));
  return sorted.slice(1).flatMap((next, index): Diagnostic[] => {
    const before = sorted[index] as DatedVersion;
    const until = before.appliesUntil;
    const path = `${next.id}.appliesFrom`;
    if (until === undefined || until >= next.appliesFrom) {
      const end = until === undefined ? 'has no last day' : `applies until ${until}`;
      const message = `It applies from ${next.appliesFrom}, and "${before.id}" before it ${end}.`;
      const mend = `Let "${before.id}" apply until ${shifted(next.appliesFrom, -1)}.`;
      return [diagnostic('version-overlap', path, message, mend)];
    }
    if (shifted(until, 1) === next.appliesFrom) return [];
    const message = `Nothing applies from ${shifted(until, 1)} to ${shifted(next.appliesFrom, -1)}.`;
    const mend = `Let it apply from ${shifted(until, 1)}, or add a version for these days, such as one that is not yet known.`;
    return [diagnostic('version-gap', path, message, mend)];
  });
}
