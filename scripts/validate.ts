/**
 * Does the score order published cases as authorities did? `npm run validate` screens them and prints ranking quality,
 * pairs and bands; `npm run validate -- --help` tells the options.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pagePath, withMapping, withResult } from './validation/page.js';
import { InvalidCasesError, parsePublishedCases } from './validation/published-case.js';
import { collection, resultText, usualDraws } from './validation/result.js';

const help = `Usage: npm run validate -- [options]

Screens published cases under the Belgian risk model and prints how well the score orders their outcomes.

Options:
  --cases FILE   cases in the form of the collection (default: ${collection})
  --draws N      bootstrap draws (default: ${usualDraws.draws})
  --seed N       seed of the draws (default: ${usualDraws.seed})
  --write        also write ${pagePath}; without the collection its result stays as it is
  -h, --help     this text

Exit status: 0 with a result, or where the collection is absent; 2 for cases or options that cannot be read.
`;

function read(): { cases: string; draws: number; seed: number; write: boolean; help: boolean } {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      draws: { type: 'string', default: `${usualDraws.draws}` },
      seed: { type: 'string', default: `${usualDraws.seed}` },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const whole = (name: 'draws' | 'seed', least: number): number => {
    const text = values[name];
    if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
    throw new RangeError(`--${name} ${text}: expected a whole number from ${least} to 999999.`);
  };
  const { write, help: asked, cases = collection } = values;
  if (
    write &&
    (values.cases !== undefined || values.draws !== `${usualDraws.draws}` || values.seed !== `${usualDraws.seed}`)
  ) {
    throw new RangeError('--write takes the collection, and the usual draws and seed: the page shows no other result.');
  }
  if (values.cases !== undefined && !existsSync(cases))
    throw new RangeError(`--cases ${cases}: there is no such file.`);
  return { cases, draws: whole('draws', 40), seed: whole('seed', 0), write, help: asked };
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function main(): void {
  const options = read();
  if (options.help) {
    console.log(help);
    return;
  }
  if (!existsSync(options.cases)) {
    console.error(`Skipped: there is no ${collection}. Give other cases with --cases FILE.`);
    if (options.write) writeFileSync(pagePath, withMapping(readFileSync(pagePath, 'utf8')));
    return;
  }
  const result = resultText(parsePublishedCases(readFileSync(options.cases, 'utf8')), options, (title) =>
    progress(`${title} …`),
  );
  progress('');
  console.log(result);
  if (options.write) writeFileSync(pagePath, withResult(readFileSync(pagePath, 'utf8'), result));
}

try {
  main();
} catch (error) {
  // Options of parseArgs are refused with a TypeError.
  const isExpected = error instanceof InvalidCasesError || error instanceof RangeError || error instanceof TypeError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
