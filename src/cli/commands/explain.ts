import type { CliCommand } from '../command.js';
import type { ExplainOptions } from '../explain/explain.js';
import { outOption, termOptions } from '../terms.js';

export const explain: CliCommand<ExplainOptions> = {
  name: 'explain',
  summary: 'a rule in plain words, with its source, and what it comes to in a case',
  about: `Says of a rule what it is, when it stands, on which source it rests and with what status, what it counts, and
which facts it reads with the questions to ask for them; with a case also what it comes to there and why.
Without a rule it lists the rules. The rules are belgium-2023, or with a case the law of its host on its days.`,
  arguments: [
    { name: 'rule', says: 'the id of a limb, an exclusion, a criterion, a control or an escalation', optional: true },
    { name: 'case.json', says: 'a case; - for standard input', optional: true },
  ],
  options: [...termOptions, outOption],
  examples: [
    'explain airfield-access',
    'explain airfield-access case.json --evidence asserted',
    'explain --rules belgium-from-2028',
    'explain own-criterion --rules own-rules.json',
  ],
  exits: '0, or 2 for a rule that there is not and for bad input.',
  wants: { missing: 'Name the rule: fdi-screening explain airfield-access', excess: 'One rule and one case at a time' },
  run: async ([rule, file], options, surroundings) =>
    (await import('../explain/explain.js')).explain(rule, file, options, surroundings),
};
