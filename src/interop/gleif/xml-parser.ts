/** A node of a parsed XML document, as `@rgrove/parse-xml` gives it. */
export interface XmlNode {
  /** `element` for an element; what else there is has no part in a record. */
  readonly type?: string;
  readonly name?: string;
  /** The text of an element and of all within it. */
  readonly text?: string;
  readonly children?: readonly XmlNode[];
}

/** Parses an XML document, and throws where it is none. */
export type XmlParser = (xml: string) => XmlNode;

// The one line that names the parser, once the package has it, in place of the constant below:
// export { parseXml } from '@rgrove/parse-xml';
/** The parser of XML that an import uses; where there is none, XML is refused. */
export const parseXml: XmlParser | undefined = undefined;
