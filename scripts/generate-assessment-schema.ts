/**
 * Writes the JSON Schema of an assessment, for programs that read what the report writes as JSON: `npm run generate`. It
 * is read off the types, so that it says what they say.
 */
import { writeFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const source = new URL('src/report/redact/redact.ts', root).pathname;

type Schema = { readonly [key: string]: unknown };

/** The text of schema/assessment.schema.json. */
export function assessmentSchemaFile(): string {
  const program = ts.createProgram([source], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  const root = module && checker.getExportsOfModule(module).find(({ name }) => name === 'ReportedAssessment');
  if (root === undefined) throw new Error(`${source} exports no ReportedAssessment.`);
  const definitions = new Map<string, Schema>();
  const whole = objectSchema(checker.getDeclaredTypeOfSymbol(root), { checker, definitions });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/fdi-screening/schema/assessment.schema.json',
    title: 'Assessment',
    description: `${describe(root, checker)} A model's answer, not a decision and not a filing.`,
    ...whole,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

interface Reading {
  readonly checker: ts.TypeChecker;
  readonly definitions: Map<string, Schema>;
}

function schemaOf(type: ts.Type, reading: Reading): Schema {
  const { checker } = reading;
  if (type.isUnion()) return unionSchema(type, reading);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', items: item === undefined ? {} : schemaOf(item, reading) };
  }
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return named(type, reading);
  throw new Error(`No JSON Schema is known for ${checker.typeToString(type)}.`);
}

/** Words to choose from are one list; what may be left out is so by its property. */
function unionSchema(type: ts.UnionType, reading: Reading): Schema {
  const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  const [only] = members;
  if (only !== undefined && members.length === 1) return schemaOf(only, reading);
  const literals = members.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [one.value] : []));
  if (literals.length === members.length) return { enum: literals };
  if (members.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  const others = members.filter((one) => !(one.isStringLiteral() || one.isNumberLiteral()));
  return {
    anyOf: [...(literals.length === 0 ? [] : [{ enum: literals }]), ...others.map((one) => schemaOf(one, reading))],
  };
}

/** An interface stands once, under its name; a type without one stands where it is used. */
function named(type: ts.Type, reading: Reading): Schema {
  const symbol = type.getSymbol();
  const isNamed = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Interface) !== 0;
  if (!isNamed) return objectSchema(type, reading);
  const { name } = symbol;
  if (!reading.definitions.has(name)) {
    reading.definitions.set(name, {});
    const description = describe(symbol, reading.checker);
    reading.definitions.set(name, {
      ...(description === '' ? {} : { description }),
      ...objectSchema(type, reading),
    });
  }
  return { $ref: `#/$defs/${name}` };
}

function objectSchema(type: ts.Type, reading: Reading): Schema {
  const { checker } = reading;
  const properties = checker.getPropertiesOfType(type);
  const schemas = properties.map((property) => {
    const description = describe(property, checker);
    const schema = schemaOf(checker.getTypeOfSymbol(property), reading);
    return [property.name, { ...schema, ...(description === '' ? {} : { description }) }] as const;
  });
  const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(schemas),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** What the code says of something, on one line, with links as plain words. */
const describe = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('schema/assessment.schema.json', root), assessmentSchemaFile());
}
