import { decisionTableCsv } from '../authoring/documents/decision-table.js';
import { conformanceKitJson } from '../authoring/documents/kit/kit-json.js';
import { type MethodologyOptions, methodologyHtml, methodologyMarkdown } from '../authoring/documents/methodology.js';
import { questionnaireMarkdown } from '../authoring/documents/questionnaire.js';
import { belgianMeasures } from '../law/index.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import { type DocumentFormat, documentFormats } from './document-formats.js';
import { InputError } from './input-error.js';
import { whyUnread } from './read-text.js';
import { layered, rulesNamed, shipped } from './rules-named.js';
import type { CliResult, Surroundings } from './surroundings.js';

interface DocumentKind {
  /** What the name of its file has after the id of the rule set. */
  readonly ending: string;
  readonly make: (ruleSet: RuleSet, options: MethodologyOptions) => string;
  /** What stands in every document of the kind, so that one is told from a file of somebody else's. */
  readonly mark: string;
}

const methodologyMark = 'This page is written by a program from the rule set that an assessment runs on';

const kinds: Readonly<Record<DocumentFormat, DocumentKind>> = {
  markdown: { ending: '.md', make: methodologyMarkdown, mark: methodologyMark },
  html: { ending: '.html', make: methodologyHtml, mark: methodologyMark },
  questionnaire: {
    ending: '-questionnaire.md',
    make: questionnaireMarkdown,
    mark: '“Not known” is an answer to each of them and is never taken for a no.',
  },
  csv: { ending: '.csv', make: decisionTableCsv, mark: 'id,kind,part of,title,case,condition,' },
  kit: { ending: '-kit.json', make: conformanceKitJson, mark: '"packSha256": "' },
};

/** What `document` is asked. */
export interface DocumentOptions {
  /** One document; all of them where absent and a folder is given. */
  readonly format?: DocumentFormat;
  /** The folder in which files are written; standard output where absent. */
  readonly out?: string;
  readonly force?: boolean;
  /** Files of layers over the rule set, the lowest first. */
  readonly layer?: readonly string[];
  readonly asOf?: Day;
}

/**
 * Writes documents, to standard output or into a folder.
 *
 * @param pack - a file, `-`, or the id of a shipped rule set
 */
export function document(pack: string, options: DocumentOptions, surroundings: Surroundings): CliResult {
  const { format, out, asOf, force = false } = options;
  const ruleSet = layered(rulesNamed(pack, surroundings), options.layer, surroundings);
  const measures = shipped(pack) === undefined ? [] : belgianMeasures;
  const made = (one: DocumentFormat): string =>
    kinds[one].make(ruleSet, { measures, ...(asOf === undefined ? {} : { asOf }) });
  if (out === undefined) return { status: 0, output: made(format ?? 'markdown'), errors: '' };
  const asked = format === undefined ? documentFormats : [format];
  const files = asked.map((one) => ({ path: `${out}/${fileName(ruleSet)}${kinds[one].ending}`, format: one }));
  const inTheWay = force ? [] : files.filter((file) => isOfOthers(file, surroundings));
  if (inTheWay.length > 0) {
    const names = inTheWay.map(({ path }) => path).join(', ');
    throw new InputError(
      `${names} ${inTheWay.length === 1 ? 'was' : 'were'} not written by this command, so nothing is overwritten.\nUse another --out, or --force.`,
    );
  }
  // All of them are made before the first is written.
  const texts = files.map((file) => ({ ...file, text: made(file.format) }));
  for (const { path, text } of texts) written(path, text, surroundings);
  return { status: 0, output: texts.map(({ path }) => `wrote ${path}\n`).join(''), errors: '' };
}

function written(path: string, text: string, { writeFile }: Surroundings): void {
  try {
    writeFile(path, text);
  } catch (reason) {
    throw new InputError(`${path} cannot be written: ${whyUnread(reason)}`);
  }
}

/** Whether a file stands there that is no document of the kind. */
function isOfOthers(
  { path, format }: { readonly path: string; readonly format: DocumentFormat },
  { readFile }: Surroundings,
): boolean {
  try {
    return !readFile(path).includes(kinds[format].mark);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException | null)?.code === 'ENOENT') return false;
    throw new InputError(`${path} cannot be written: ${whyUnread(reason)}`);
  }
}

/** The id of a rule set as a name that every file system takes and that stays in its folder. */
const fileName = ({ id }: RuleSet): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'rule-set';
