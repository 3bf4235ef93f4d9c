import { UsageError } from '../arguments.js';
import type { CliCommand } from '../command.js';
import type { CompareOptions } from '../compare.js';
import { shippedNames } from '../shipped-names.js';
import { formatOption, layerOption } from '../terms.js';

export const compare: CliCommand<CompareOptions> = {
  name: 'compare',
  summary: 'how two rule sets differ, and in which case',
  about: `Says how one rule set differs from another: what is written otherwise, and whether any case comes out otherwise,
shown in a case of as few facts as can be found.`,
  arguments: [
    { name: 'a', says: `a rule pack as JSON, - for standard input, or one of ${shippedNames.join(', ')}` },
    { name: 'b', says: 'another' },
  ],
  options: [
    { ...layerOption, says: 'a layer to lay over <b>; several are laid one over the other, the first lowest' },
    {
      flags: '--budget <steps>',
      says: 'how many steps may be taken for each answer',
      read: (value) => {
        if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
        throw new UsageError(`--budget takes a number of steps, not "${value}".`);
      },
    },
    formatOption(['text', 'json']),
  ],
  examples: [
    'compare belgium-2023 belgium-from-2028',
    'compare belgium-2023 belgium-2023 --layer regional-policy.json',
  ],
  exits:
    '0 where it is proved that every case comes out the same, 1 where some case does not or where the budget ended before either was found, 2 for bad input, with the problems on standard error.',
  wants: {
    missing: 'Name two rule sets: fdi-screening compare belgium-2023 own-rules.json',
    excess: 'Two rule sets at a time',
  },
  run: async ([a = '', b = ''], options, surroundings) =>
    (await import('../compare.js')).compare(a, b, options, surroundings),
};
