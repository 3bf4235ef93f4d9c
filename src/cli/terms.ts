import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Day } from '../values/day.js';
import { dayOf, oneOf } from './arguments.js';
import type { OptionRow } from './command.js';
import { shippedNames } from './shipped-names.js';

/** On what terms a case is screened. */
export interface Terms {
  readonly asOf?: Day;
  readonly evidence: EvidencePolicy;
  /** The id of a shipped rule set or the path of a pack; the law of the host on its days where absent. */
  readonly rules?: string;
  /** Files of layers over the rules, the lowest first. */
  readonly layer?: readonly string[];
}

/** The evidence policies, apart from the code that is only loaded for a case; a test compares the two. */
export const policies = ['asserted', 'cautious', 'corroborated'] as const satisfies readonly EvidencePolicy[];

/** The option that lays layers over rules. */
export const layerOption: OptionRow = {
  flags: '--layer <file>',
  says: 'a layer to lay over the rules; several are laid one over the other, the first lowest',
  several: true,
};

/** The options of every command that screens a case. */
export const termOptions: readonly OptionRow[] = [
  {
    flags: '--as-of <date>',
    says: "day of assessment, YYYY-MM-DD (default: the case's own asOf, else today)",
    read: (value) => dayOf('--as-of', value),
  },
  {
    flags: '--evidence <policy>',
    says: 'what counts as known: asserted (every claim not withdrawn), cautious (not what rests only on interested or anonymous sources, or is denied), corroborated (only what two independent sources say)',
    default: 'cautious',
    words: policies,
    read: (value) => oneOf('--evidence', value, policies),
  },
  {
    flags: '--rules <pack>',
    says: 'other rules than the law of the host: a rule pack as JSON, or a shipped rule set',
    words: shippedNames,
    read: (value) => value,
  },
  layerOption,
];

/** The option that writes what would be printed into a file. */
export const outOption: OptionRow = {
  flags: '--out <file>',
  says: 'write the answer into this file, as a whole or not at all, and not to standard output',
};

/** An option that takes one of some formats. */
export const formatOption = (formats: readonly [string, ...string[]]): OptionRow => ({
  flags: '--format <format>',
  says: `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`,
  default: formats[0],
  words: formats,
  read: (value) => oneOf('--format', value, formats),
});
