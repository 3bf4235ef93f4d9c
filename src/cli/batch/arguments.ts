import { parseArgs } from 'node:util';
import { evidencePolicies } from '../../facts/evidence-policy.js';
import { isDay } from '../../values/day.js';
import { UsageError, unknownOption } from '../arguments.js';
import { type BatchOptions, MOST_WORKERS } from './options.js';

const options = {
  out: { type: 'string' },
  'as-of': { type: 'string' },
  evidence: { type: 'string' },
  workers: { type: 'string' },
  resume: { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the arguments after `batch`.
 *
 * @param workers - how many workers there are where none are asked for
 * @throws UsageError for arguments that cannot be understood
 */
export function readBatchArguments(argv: readonly string[], workers: number): BatchOptions | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help === true || argv.length === 0) return 'help';
  const [cases, ...rest] = positionals;
  if (cases === undefined || cases === '') {
    throw new UsageError('Name the cases: fdi-screening batch cases.jsonl --out results.jsonl');
  }
  if (rest.length > 0) throw new UsageError(`One file of cases at a time; found also ${rest.join(' ')}.`);
  if (values.out === undefined || values.out === '') {
    throw new UsageError('Say where the results go: --out results.jsonl');
  }
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of takes a day that exists, as YYYY-MM-DD, not "${asOf}".`);
  }
  const written = values.evidence ?? 'cautious';
  const evidence = evidencePolicies.find((one) => one === written);
  if (evidence === undefined) {
    throw new UsageError(`--evidence takes ${evidencePolicies.join(', ')}, not "${written}".`);
  }
  return {
    cases,
    out: values.out,
    ...(asOf === undefined ? {} : { asOf }),
    evidence,
    workers: values.workers === undefined ? workers : workersIn(values.workers),
    resume: values.resume === true,
    force: values.force === true,
    quiet: values.quiet === true,
  };
}

function workersIn(written: string): number {
  const count = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw new UsageError(`--workers takes a whole number from 1 to ${MOST_WORKERS}, not "${written}".`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (reason) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(
      unknownOption(argv, known, reason) ?? (reason instanceof Error ? reason.message : String(reason)),
    );
  }
}
