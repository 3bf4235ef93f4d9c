import { checkLength, ImportError } from '../import-error.js';
import type { GleifRecord } from './record.js';
import { recordOfTree } from './tree.js';
import type { XmlNode, XmlParser } from './xml-parser.js';

const recordNames = ['RelationshipRecord', 'Exception'];

/**
 * The records of an XML file of Level 2.
 *
 * @throws ImportError when it is no XML, too long to be parsed as a whole, or of another kind
 */
export function recordsOfXml(text: string, parse: XmlParser): GleifRecord[] {
  checkLength(text);
  const found: XmlNode[] = [];
  const open: XmlNode[] = [documentOf(text, parse)];
  // Without recursion, so that a file of many levels costs no more than one of few.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (recordNames.includes(localName(node))) found.push(node);
    else open.push(...[...(node.children ?? [])].filter(isElement).reverse());
  }
  return found
    .map((node, index) => recordOfTree(treeOf(node, 0), `record ${index + 1}`))
    .filter((record) => record !== undefined);
}

function documentOf(text: string, parse: XmlParser): XmlNode {
  try {
    return parse(text);
  } catch (reason) {
    const why = reason instanceof Error ? reason.message.split('\n')[0] : String(reason);
    throw new ImportError('not-xml', `The text is not XML: ${why}`);
  }
}

const isElement = (node: XmlNode): boolean => node.type === 'element';

/** A name without its prefix: which prefix a file gives a namespace is its own choice. */
const localName = ({ name = '' }: XmlNode): string => name.slice(name.indexOf(':') + 1);

/** Deeper than any record of the schemata goes. */
const DEEPEST = 20;

/** An element as plain data: its text, or its elements by their names, in a list where a name comes several times. */
function treeOf(node: XmlNode, depth: number): unknown {
  const elements = (node.children ?? []).filter(isElement);
  if (elements.length === 0 || depth === DEEPEST) return node.text?.trim() ?? '';
  const tree = new Map<string, unknown[]>();
  for (const element of elements) {
    const name = localName(element);
    tree.set(name, [...(tree.get(name) ?? []), treeOf(element, depth + 1)]);
  }
  return Object.fromEntries([...tree].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
