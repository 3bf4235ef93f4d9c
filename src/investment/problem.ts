import { pathText } from './shown.js';

/** What kind of fault a {@link Problem} is. */
export type ProblemCode =
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  | 'too-many'
  | 'not-plain-data'
  | 'imprecise-number'
  | 'ambiguous-number'
  | 'missing'
  | 'unknown-key'
  | 'repeated-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'hidden-character'
  | 'later-version'
  | 'contradiction'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'not-corroborated'
  | 'unknown-fact'
  | 'mistyped-fact'
  | 'other-fact-version'
  | 'too-costly';

/** One fault of a case or a rule pack: where it is, what stands there, what should, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, as `sites[0].buildingArea`; a line and column in text that is not JSON; empty for the case as a whole. */
  readonly path: string;
  /** The same place as keys, as `['sites', 0, 'buildingArea']`, so that a form can show the problem at its field. */
  readonly keys: readonly (string | number)[];
  /** What was found, shortened where it is long, and with characters that cannot be seen written out. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** How to mend it, in one or two sentences. */
  readonly mend: string;
  /** What was found, what was expected and how to mend it, in words for the reader of a form. */
  readonly message: string;
}

/** What is wrong, wherever it is. */
export type Fault = Pick<Problem, 'code' | 'found' | 'expected' | 'mend'>;

/** How many problems one error lists, at most. */
export const MOST_PROBLEMS = 1000;

/** How many of them its message shows. */
const SHOWN = 100;

/** How much of a key a problem repeats: no key of a case is as long. */
const LONGEST_KEY = 100;

const words = ({ found, expected, mend }: Fault): string => `${found}; expected ${expected}. ${mend}`;

const keyOf = (key: PropertyKey): string | number =>
  typeof key === 'number' ? key : String(key).slice(0, LONGEST_KEY);

/**
 * A fault and the place where it is.
 *
 * @param path - the place as keys
 * @param place - the place as text, where it is not the text of the keys
 */
export const problemAt = (path: readonly PropertyKey[], fault: Fault, place = pathText(path)): Problem => ({
  ...fault,
  path: place,
  keys: path.map(keyOf),
  message: `Found ${words(fault)}`,
});

/** The message of an error with some problems of what was read. */
export function problemsText(name: string, problems: readonly Problem[]): string {
  const isWhole = problems.length <= MOST_PROBLEMS;
  const count = isWhole ? `${problems.length} problems` : `more than ${MOST_PROBLEMS} problems`;
  const more = isWhole ? `${problems.length - SHOWN} more` : 'more';
  const lines = problems.slice(0, SHOWN).map((one) => `  ${one.path || `(the ${name})`}: found ${words(one)}`);
  const end = problems.length > SHOWN ? `\n  and ${more}` : '';
  return `The ${name} has ${problems.length === 1 ? 'a problem' : count}:\n${lines.join('\n')}${end}`;
}

/**
 * A case that cannot be read, with everything that is wrong with it. Nothing of the case is used.
 *
 * @example
 * ```ts
 * import { safeParseInvestment } from 'fdi-screening';
 * const result = safeParseInvestment({ formatVersion: 1, id: 'hub', title: 'Hub', host: 'BE', sties: [] });
 * result.ok ? '' : result.error.problems[0]?.mend; // => 'Did you mean "sites"?'
 * ```
 */
export class InvalidInvestmentError extends Error {
  readonly code = 'invalid-investment';
  /** Every fault, in the order of the case; of more than a thousand, the first thousand. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsText('case', problems));
    this.name = 'InvalidInvestmentError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}
