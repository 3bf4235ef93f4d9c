import { UsageError } from '../arguments.js';
import type { CliCommand } from '../command.js';
import type { ReplayOptions } from '../replay.js';
import { shippedNames } from '../shipped-names.js';
import { layerOption } from '../terms.js';

export const replay: CliCommand<ReplayOptions> = {
  name: 'replay',
  summary: 'repeat the run of an assessment, and say what differs',
  about: `Repeats the run whose JSON assess --format json wrote, and says whether case, rules, days, evidence and answer
are the same, or what differs. The receipt says on what day and terms it ran, so there is no option for them.`,
  arguments: [
    { name: 'assessment.json', says: 'what assess --format json wrote; - for standard input' },
    { name: 'case.json', says: 'the case; - for standard input' },
  ],
  options: [
    {
      flags: '--rules <pack>',
      says: 'the rules of the run, where they were not the law of the host: a rule pack, or a shipped rule set',
      words: shippedNames,
      read: (value) => value,
    },
    { ...layerOption, says: 'a layer that lay over the rules of the run; several in the same order' },
  ],
  examples: ['replay assessment.json case.json', 'replay - case.json < assessment.json'],
  exits: '0 where the run is confirmed, 1 where it differs, 2 for bad input.',
  wants: {
    missing: 'Name the assessment and the case: fdi-screening replay assessment.json case.json',
    excess: 'One assessment and one case at a time',
  },
  run: async ([assessment = '', file = ''], options, surroundings) => {
    if (assessment === '-' && file === '-') throw new UsageError('Only one of the two can be standard input.');
    return (await import('../replay.js')).replayRun(assessment, file, options, surroundings);
  },
};
