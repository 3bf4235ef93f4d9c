import { parseXml } from '@rgrove/parse-xml';
import { checkLength, ImportError } from '../import-error.js';
import type { GleifRecord } from './record.js';
import { recordOfTree } from './tree.js';

/** A node of a parsed document, as far as a record is read from it. */
interface XmlNode {
  /** `element` for an element; what else there is has no part in a record. */
  readonly type?: string;
  readonly name?: string;
  /** The text of an element and of all within it. */
  readonly text?: string;
  readonly children?: readonly XmlNode[];
}

const recordNames = ['RelationshipRecord', 'Exception'];

/**
 * The records of an XML file of Level 2.
 *
 * @throws ImportError when it is no XML, too long to be parsed as a whole, or of another kind
 */
export function recordsOfXml(text: string): GleifRecord[] {
  checkLength(text);
  const found: XmlNode[] = [];
  const open: XmlNode[] = [documentOf(text)];
  // Without recursion, so that a file of many levels costs no more than one of few.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (recordNames.includes(localName(node))) found.push(node);
    else for (const child of [...(node.children ?? [])].filter(isElement).reverse()) open.push(child);
  }
  return found
    .map((node, index) => recordOfTree(treeOf(node, 0), `record ${index + 1}`))
    .filter((record) => record !== undefined);
}

function documentOf(text: string): XmlNode {
  try {
    return parseXml(text);
  } catch (reason) {
    // The parser goes down one level of calls for each level of elements.
    if (reason instanceof RangeError) throw new ImportError('too-large', 'Its elements stand too deep in one another.');
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
  if (elements.length === 0) return node.text?.trim() ?? '';
  const tree = new Map<string, unknown[]>();
  for (const element of depth === DEEPEST ? [] : elements) {
    const values = tree.get(localName(element)) ?? [];
    tree.set(localName(element), values);
    values.push(treeOf(element, depth + 1));
  }
  return Object.fromEntries([...tree].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
