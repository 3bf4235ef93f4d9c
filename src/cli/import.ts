import {
  ImportError,
  type Imported,
  type ImportOptions,
  importBods,
  importBodsLines,
  importFtm,
  importFtmLines,
  importGleif,
  importGleifLines,
  importLimits,
} from '../interop/index.js';
import type { ImportFormat } from './import-formats.js';
import { InputError, nameOf } from './input-error.js';
import { whyUnread } from './read-text.js';
import type { CliResult, Surroundings } from './surroundings.js';

/** What `import` is asked. */
export interface ImportCommandOptions {
  readonly about?: string;
  /** Whether to show progress although standard error is no terminal. */
  readonly progress?: boolean;
}

/** A file to import. */
interface Import extends ImportCommandOptions {
  readonly format: ImportFormat;
  /** Path of the file; `-` reads standard input. */
  readonly file: string;
}

/** After how many lines progress is shown. */
const STEP = 100_000;

/** Imports a file and writes what came of it as JSON. */
export async function importOwners(
  format: ImportFormat,
  file: string,
  options: ImportCommandOptions,
  surroundings: Surroundings,
): Promise<CliResult> {
  try {
    const imported = await importFile({ ...options, format, file }, surroundings);
    return { status: 0, output: `${JSON.stringify(imported, null, 2)}\n`, errors: summary(imported) };
  } catch (reason) {
    if (reason instanceof ImportError) {
      throw new InputError(`${nameOf(file)} cannot be imported as ${format}: ${reason.message}`);
    }
    if (isFileFault(reason)) throw new InputError(`${nameOf(file)} cannot be read: ${whyUnread(reason)}`);
    throw reason;
  }
}

const isFileFault = (reason: unknown): boolean =>
  reason instanceof Error && typeof (reason as NodeJS.ErrnoException).code === 'string' && 'syscall' in reason;

const byFormat: Readonly<
  Record<
    ImportFormat,
    {
      readonly whole: (text: string, options: ImportOptions) => Imported;
      readonly lines: (
        lines: () => AsyncIterable<string>,
        isOnce: boolean,
        options: ImportOptions,
      ) => Promise<Imported>;
    }
  >
> = {
  bods: {
    whole: importBods,
    lines: (open, isOnce, options) => importBodsLines(isOnce ? open() : open, options),
  },
  ftm: {
    whole: (text, options) => importFtm(text, options),
    lines: (open, _, options) => importFtmLines(open(), options),
  },
  gleif: { whole: importGleif, lines: (open, _, options) => importGleifLines(open(), options) },
};

/** Imports a file line by line where it is of lines, and as a whole where it is one list or document. */
async function importFile(command: Import, surroundings: Surroundings): Promise<Imported> {
  const { format, file, about } = command;
  const options: ImportOptions = about === undefined ? {} : { about };
  const isOnce = file === '-';
  const open = () => withProgress(surroundings.readLines(file), command, surroundings);
  const { first, all } = await peek(open());
  if (isWhole(first, format)) return byFormat[format].whole(await textOf(all), options);
  let isFresh = true;
  const lines = () => {
    // The lines that were looked into are the first that are read; whoever reads them again opens them again.
    const next = isFresh ? all : open();
    isFresh = false;
    return next;
  };
  return byFormat[format].lines(lines, isOnce, options);
}

/** A list or a document starts with a bracket; of the formats in lines, a line of JSON has its end in it too. */
function isWhole(first: string, format: ImportFormat): boolean {
  return first.startsWith('[') || first === '{' || (format === 'gleif' && /^[{<]/.test(first));
}

/** The first line with something in it, and all lines, that one included. */
async function peek(lines: AsyncIterable<string>): Promise<{ first: string; all: AsyncIterable<string> }> {
  const iterator = lines[Symbol.asyncIterator]();
  const seen: string[] = [];
  let first = '';
  while (first === '') {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    first = value.replace(/^\uFEFF/, '').trim();
  }
  async function* all(): AsyncGenerator<string> {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first, all: all() };
}

async function textOf(lines: AsyncIterable<string>): Promise<string> {
  const found: string[] = [];
  let length = 0;
  for await (const line of lines) {
    found.push(line);
    length += line.length + 1;
    if (length > importLimits.textLength + 1) {
      const most = `at most ${importLimits.textLength} can be parsed as a whole`;
      throw new ImportError('too-large', `It has more characters than that: ${most}. Use JSON Lines or CSV.`);
    }
  }
  return found.join('\n');
}

async function* withProgress(lines: AsyncIterable<string>, { progress }: Import, surroundings: Surroundings) {
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (count % STEP === 0 && (progress === true || surroundings.showsProgress))
      surroundings.tell(`${count} lines read\n`);
    yield line;
  }
}

function summary({ parties, interests, issues }: Imported): string {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const what = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${count} ${code}`);
  const found = [
    counted(parties, 'party', 'parties'),
    counted(interests, 'interest', 'interests'),
    counted(issues, 'issue', 'issues'),
  ].join(', ');
  return `${found}${what.length === 0 ? '.' : `: ${what.join(', ')}.`}\n`;
}

const counted = ({ length }: readonly unknown[], one: string, several: string): string =>
  `${length} ${length === 1 ? one : several}`;
