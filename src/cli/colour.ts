/** What the environment says of colour. */
export interface ColourWishes {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether a stream is to be coloured: FORCE_COLOR says so or not, then NO_COLOR says not, whatever it is, then it depends
 * on whether the stream is a terminal that can.
 */
export function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: ColourWishes, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

const style = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const [bold, dim, red, green, yellow] = [style(1), style(2), style(31), style(32), style(33)];

const outcomes: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^Required\b/, red],
  [/^Not required\b/, green],
  [/^Undetermined\b/, yellow],
];

/**
 * A report for a terminal in colour: headings stand out, the outcome has the colour of what it asks for, and what is open
 * is marked. Without the escapes the text is the same.
 */
export function coloured(report: string): string {
  const lines = report.split('\n');
  const isRule = (line: string | undefined): boolean => line !== undefined && /^-{3,}$/.test(line);
  return lines
    .map((line, index) => {
      if (index === 0 || isRule(lines[index + 1])) return line === '' ? line : bold(line);
      if (isRule(line)) return dim(line);
      const outcome = outcomes.find(([start]) => start.test(line));
      if (outcome !== undefined) return line.replace(...outcome);
      return line.replace(/^( {2})(open)(?= )/, (_, indent: string, word: string) => indent + yellow(word));
    })
    .join('\n');
}
