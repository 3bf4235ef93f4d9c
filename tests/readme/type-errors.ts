import ts from 'typescript';

/** What the compiler says of some files, under the settings of tsconfig.json. */
export function typeErrors(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([...files], options);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (diagnostic.file === undefined) return text;
    const { line } = ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0);
    // The files keep the lines of the README.
    const name = files.includes(diagnostic.file.fileName) ? 'README.md' : diagnostic.file.fileName;
    return `${name}:${line + 1}: ${text}`;
  });
}
