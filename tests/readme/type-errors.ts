import ts from 'typescript';

/**
 * What the compiler says of some files, under the settings of tsconfig.json.
 *
 * @param pages - for a file that holds the code of a page, on the page's own lines, the page
 */
export function typeErrors(files: readonly string[], pages: ReadonlyMap<string, string> = new Map()): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([...files], options);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (diagnostic.file === undefined) return text;
    const { line } = ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0);
    const { fileName } = diagnostic.file;
    return `${pages.get(fileName) ?? fileName}:${line + 1}: ${text}`;
  });
}
