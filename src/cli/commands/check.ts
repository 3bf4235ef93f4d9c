import { dayOf, UsageError } from '../arguments.js';
import type { CheckOptions } from '../check.js';
import type { CliCommand } from '../command.js';
import { shippedNames } from '../shipped-names.js';
import { formatOption, layerOption } from '../terms.js';

export const check: CliCommand<CheckOptions> = {
  name: 'check',
  summary: 'what an author should know about a rule set',
  about: `Says what an author should know about a rule set: rules that cannot apply, that contradict each other, that
lack a source, or that score what should not be scored. A pack may name the facts of the catalogue; facts of
your own are checked in code, with diagnoseRuleSet.`,
  arguments: [
    { name: 'pack', says: `a rule pack as JSON, - for standard input, or one of ${shippedNames.join(', ')}` },
  ],
  options: [
    {
      flags: '--as-of <date>',
      says: 'day with which days of verification are compared, YYYY-MM-DD (default: today)',
      read: (value) => dayOf('--as-of', value),
    },
    {
      flags: '--stale-after <days>',
      says: 'after how many days a verification is stale (default: 365)',
      read: (value) => {
        if (/^\d{1,5}$/.test(value)) return Number(value);
        throw new UsageError(`--stale-after takes a number of days, not "${value}".`);
      },
    },
    layerOption,
    formatOption(['text', 'json']),
  ],
  examples: [
    'check belgium-2023',
    'check belgium-2023 --layer regional-policy.json',
    'check own-rules.json --as-of 2026-11-22',
    'check - --format json < own-rules.json',
  ],
  exits: '0 without an error, 1 with an error, 2 for bad input, with the problems on standard error.',
  wants: { missing: 'Name the rule pack: fdi-screening check own-rules.json', excess: 'One rule pack at a time' },
  run: async ([pack = ''], options, surroundings) => (await import('../check.js')).check(pack, options, surroundings),
};
