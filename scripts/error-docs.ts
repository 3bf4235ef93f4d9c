/** Typical mistakes as a page of documentation, with the errors that the parser gives for them. */
import { safeParseInvestment } from 'fdi-screening';
import { type Mistake, mistakes } from './typical-mistakes.js';

/** What every case must say, a member a line. */
const least = ['"formatVersion": 1', '"id": "hub"', '"title": "A hub"', '"host": "BE"'];

const keyOf = (line: string): string | undefined => /^"\w+"/.exec(line)?.[0];

/** The whole text of a case of which some members are shown. */
export function wholeCase(shown: string): string {
  if (shown.startsWith('{')) return shown;
  const keys = new Set(shown.split('\n').map(keyOf));
  const others = least.filter((member) => !keys.has(keyOf(member)));
  return `{\n${[...others, shown].join(',\n')}\n}`;
}

/** The error of a case, as it is printed. */
function errorOf(mistake: Mistake): string {
  const result = safeParseInvestment(wholeCase(mistake.written));
  if (result.ok) throw new Error(`There is nothing wrong with: ${mistake.title}`);
  return result.error.message;
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const section = (mistake: Mistake): string[] => [
  `## ${mistake.title}`,
  mistake.about,
  block('json', mistake.written),
  block('text', errorOf(mistake)),
  block('json', mistake.mended),
];

const head = `# When a case is refused

\`parseInvestment\` throws one \`InvalidInvestmentError\` with everything that is wrong; \`safeParseInvestment\` returns it. Its
message is for a terminal. A form takes its \`problems\`, each with

| field      | what it holds                                                                          |
| ---------- | -------------------------------------------------------------------------------------- |
| \`code\`     | the kind of fault                                                                      |
| \`path\`     | where, as text: \`sites[0].buildingArea\`; in text that is not JSON, the line and column |
| \`keys\`     | the same as a list: \`["sites", 0, "buildingArea"]\`; empty for the case as a whole      |
| \`found\`    | what stands there, shortened, with characters that cannot be seen written out          |
| \`expected\` | what should stand there                                                                |
| \`mend\`     | what to do                                                                             |
| \`message\`  | the last three in words                                                                |

Below are typical mistakes: what was written, what the error says, and the same mended. Snippets show some members of a
case; those that every case must have are left out. Written by \`npm run generate\`.`;

/** The page. */
export const errorDocs = (): string => `${[head, ...mistakes.flatMap(section)].join('\n\n')}\n`;
