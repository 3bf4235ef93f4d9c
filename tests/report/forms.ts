import { parseXml, type XmlDocument, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** A page as XML; it must be well-formed. */
export const parsedPage = (html: string): XmlDocument => parseXml(html.replace(/^<!DOCTYPE html>\n/, ''));

/** Every element of a page, in order. */
export const elementsOf = (node: XmlNode | XmlDocument): XmlElement[] =>
  'children' in node
    ? (node.children as XmlNode[]).flatMap((child) =>
        child instanceof XmlElement ? [child, ...elementsOf(child)] : [],
      )
    : [];

/** The texts of a page, in order, without its style. */
const textsOf = (node: XmlNode | XmlDocument): string[] => {
  if (node instanceof XmlText) return [node.text];
  if (node instanceof XmlElement && node.name === 'style') return [];
  // A place where a word may be broken is no space.
  return 'children' in node ? (node.children as XmlNode[]).flatMap(textsOf) : [];
};

const blocks = /<\/?(p|div|td|th|dd|dt|li|h\d|caption|tr)\b[^>]*>/g;

/** What a page says, its blocks set apart by spaces. */
export const pageText = (html: string): string => textsOf(parsedPage(html.replace(blocks, ' $&'))).join('');

/** What Markdown says, without its signs. */
export const markdownText = (markdown: string): string =>
  markdown
    .replace(/\]\(<[^>]*>\)/g, ']')
    .replace(/<br>/g, ' ')
    .replace(/\*\*|^[>|-] |^\d+\. /gm, '')
    .replace(/`/g, '')
    .replace(/\\([\\`*_{}[\]<>|~&#+=.)-])/g, '$1');

/** A text without what the formats write differently: line breaks, dashes of lists, and the colon behind a speaker. */
export const bare = (text: string): string =>
  text
    .replace(/[:|*\-[\]>`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
