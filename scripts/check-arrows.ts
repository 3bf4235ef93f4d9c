/**
 * Data goes one way through src: a folder imports only from folders below it. `npm run check:arrows` prints
 * every import that points up or sideways, and every use of Node outside the command.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** The house, bottom to top. Folders on one floor stand side by side: neither imports the other. */
export const floors: readonly (readonly string[])[] = [
  ['values'],
  ['investment'],
  ['reference'],
  ['interop', 'ownership'],
  ['facts'],
  ['rules'],
  ['screening', 'law'],
  ['screener'],
  ['analysis', 'authoring'],
  ['report'],
  ['languages'],
  ['cli'],
];

/** Folders with an entry of their own, which a program that imports the core does not pay for. */
const outsideCore = ['interop', 'ownership', 'law', 'analysis', 'authoring', 'report', 'languages', 'cli'];

const packageName = 'fdi-screening';

export interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The modules a file names, in every form TypeScript knows; a type is a dependency like any other. */
function importsOf(file: SourceFile): { specifier: string; line: number }[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest);
  const found: { specifier: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source));
      found.push({ specifier: specifier.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** The top-level folder of a path in src; undefined for a file of src itself. */
const folderOf = (path: string): string | undefined => (path.includes('/') ? path.split('/')[0] : undefined);

const floorOf = (folder: string): number => floors.findIndex((floor) => floor.includes(folder));

/** Why an import is wrong, or undefined where it is right. */
function complaint(path: string, specifier: string): string | undefined {
  const from = folderOf(path);
  if (isBuiltin(specifier)) return from === 'cli' ? undefined : 'only cli/ touches Node';
  if (specifier === packageName || specifier.startsWith(`${packageName}/`)) {
    return 'the library does not import itself by its name';
  }
  if (!specifier.startsWith('.')) return undefined;

  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith('../')) return 'outside src';
  const to = folderOf(target);
  if (from === to) return undefined;
  if (to === undefined) return 'the entry of the library stands above every folder';
  if (floorOf(to) < 0) return `${to}/ has no floor in scripts/check-arrows.ts`;
  if (from === undefined) return outsideCore.includes(to) ? `${to}/ is no part of the core` : undefined;
  if (floorOf(from) < 0) return `${from}/ has no floor in scripts/check-arrows.ts`;
  if (floorOf(to) < floorOf(from)) return undefined;
  return floorOf(to) === floorOf(from) ? `${to}/ stands beside ${from}/` : `${to}/ is above ${from}/`;
}

/** One line for each import that points the wrong way. */
export function findWrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      const why = complaint(file.path, specifier);
      return why === undefined ? [] : [`src/${file.path}:${line} imports '${specifier}': ${why}`];
    }),
  );
}

/** The TypeScript files of a folder, in a steady order. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

if (process.argv[1] === import.meta.filename) {
  const files = readSources('src');
  const wrong = findWrongArrows(files);
  for (const line of wrong) console.error(line);
  console.log(`${files.length} files of src, ${wrong.length} wrong arrows`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
