import type { CliCommand } from '../command.js';
import { formatOption, outOption, termOptions } from '../terms.js';
import type { WhatIfOptions } from '../what-if.js';

export const whatIf: CliCommand<WhatIfOptions> = {
  name: 'what-if',
  summary: 'what changes when something in the case is otherwise',
  about: `Writes something else into a case, screens it again, and shows what that changes: the obligation, the interval of
the score, the band, and the rules behind them. The file stays as it is.`,
  arguments: [
    { name: 'case.json', says: 'the case; - for standard input' },
    {
      name: 'path=value',
      several: true,
      says: `a place of the case and what stands there instead: a word, a number, true, false, or JSON, such as '{"min": 25}' for a range and '{"unknown": true}'. [+] after a list adds an entry.`,
    },
  ],
  options: [...termOptions, formatOption(['text', 'json']), outOption],
  examples: [
    'what-if case.json transaction.kind=greenfield',
    'what-if case.json sites[0].buildingArea=9000 sites[0].portAccess=true',
    `what-if case.json 'sites[0].landArea={"min": 200000}' --format json`,
    `what-if case.json 'data[+]={"id": "addresses", "category": "ordinary-personal", "heldBy": "warehouse"}'`,
  ],
  exits: '0 for an answer, 2 for bad input, with the problems on standard error.',
  wants: {
    missing: 'Name the case file and what is otherwise: fdi-screening what-if case.json transaction.kind=greenfield',
    excess: 'One case file at a time',
  },
  run: async ([file = '', ...changes], options, surroundings) =>
    (await import('../what-if.js')).whatIfChanged(file, changes, options, surroundings),
};
