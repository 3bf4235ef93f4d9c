import type { CliCommand } from './command.js';
import { ask } from './commands/ask.js';
import { assess } from './commands/assess.js';
import { batch } from './commands/batch.js';
import { check } from './commands/check.js';
import { compare } from './commands/compare.js';
import { completionOf } from './commands/completion.js';
import { document } from './commands/document.js';
import { explain } from './commands/explain.js';
import { importCommand } from './commands/import.js';
import { replay } from './commands/replay.js';
import { schema } from './commands/schema.js';
import { test } from './commands/test.js';
import { whatIf } from './commands/what-if.js';

/** Every command, in the order in which help names them. Each loads what it takes only when it runs. */
export const commands: readonly CliCommand[] = [
  assess,
  ask,
  whatIf,
  explain,
  replay,
  batch,
  check,
  test,
  compare,
  document,
  importCommand,
  schema,
  completionOf(() => commands),
];
