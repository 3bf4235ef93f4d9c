import ts from 'typescript';

export interface Block {
  /** The page that shows it. */
  readonly page: string;
  /** The line of the page on which the code begins. */
  readonly line: number;
  /** The code, with an empty line for every line of the README above that is no part of it. */
  readonly code: string;
  /** The same, with every `expression; // => value` turned into a call of `expectValue`. */
  readonly checked: string;
}

/** A fenced block. */
export interface Fence {
  readonly language: string;
  readonly start: number;
  readonly lines: readonly string[];
  /** The last line with text above the fence. */
  readonly above: string;
}

/** The fenced blocks of a page, with the line above each. */
export function fencesOf(markdown: string, page: string): Fence[] {
  const lines = markdown.split('\n');
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^```(\w*)\s*$/.exec(lines[index] ?? '');
    if (opening === null) continue;
    const start = index + 1;
    const end = lines.indexOf('```', start);
    if (end < 0) throw new Error(`${page}:${index + 1}: a code block without an end`);
    const above =
      lines
        .slice(0, index)
        .filter((line) => line.trim() !== '')
        .at(-1) ?? '';
    fences.push({ language: opening[1] ?? '', start, lines: lines.slice(start, end), above: above.trim() });
    index = end;
  }
  return fences;
}

/** The fenced block under a comment, as `<!-- example output -->`. */
export function blockUnder(markdown: string, comment: string): string | undefined {
  return fencesOf(markdown, 'README.md')
    .find((fence) => fence.above === comment)
    ?.lines.join('\n');
}

/**
 * The TypeScript blocks of a README. Each is a module of its own, unless `<!-- continues -->` stands above it:
 * then it goes on where the block before it ended.
 */
export function typescriptBlocks(markdown: string, page: string): Block[] {
  let module: string[] = [];
  return fencesOf(markdown, page)
    .filter((fence) => fence.language === 'ts')
    .map((fence) => {
      if (fence.above !== '<!-- continues -->') module = [];
      while (module.length < fence.start) module.push('');
      module.push(...fence.lines);
      const code = module.join('\n');
      return { page, line: fence.start + 1, code, checked: withChecks(code, page) };
    });
}

/** A statement may span lines; the value stands in a comment behind its end. */
function withChecks(code: string, page: string): string {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest);
  let checked = '';
  let done = 0;
  for (const statement of source.statements) {
    const end = statement.getEnd();
    const value = /^[ \t]*\n?[ \t]*\/\/ =>(.*)/.exec(code.slice(end))?.[1];
    if (value === undefined) continue;
    const line = source.getLineAndCharacterOfPosition(end).line + 1;
    const subject = subjectOf(statement, source);
    if (subject === undefined) throw new Error(`${page}:${line}: // => follows neither a value nor a constant`);
    if (!isExpression(value)) throw new Error(`${page}:${line}: // => is followed by no value:${value}`);
    checked += `${code.slice(done, end)} expectValue(${subject}, (${value}), '${page}:${line}');`;
    done = end;
  }
  return checked + code.slice(done);
}

/** What `// =>` speaks of: the expression, or the constant just declared. */
function subjectOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source);
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.at(-1)?.name.getText(source);
  return undefined;
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  return text.trim() !== '' && (diagnostics ?? []).length === 0;
}
