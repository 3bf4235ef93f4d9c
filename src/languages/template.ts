/** A template taken apart: literal text, and placeholders with their kinds. */
export type TemplatePart = string | { readonly name: string; readonly kind: string };

/** The parts of a template such as `{holder:name} acquires.` */
export function partsOf(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = '', 2: kind = '', index } of template.matchAll(/\{([a-z]+):([a-z]+)\}/g)) {
    if (index > from) parts.push(template.slice(from, index));
    parts.push({ name, kind });
    from = index + whole.length;
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
}

/** The placeholders of a template, sorted. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{[^}]*\}/g)].map(([whole]) => whole).sort();

/** Puts values into a template. */
export const filled = (template: string, values: ReadonlyMap<string, string>): string =>
  partsOf(template)
    .map((part) => (typeof part === 'string' ? part : (values.get(part.name) ?? '')))
    .join('');

/** Gives the translation of what stands at a placeholder of a kind, or nothing where it cannot stand there. */
export type TranslatePart = (kind: string, text: string) => string | undefined;

/**
 * Matches a text with a template, trying every place at which a placeholder may end until what stands at each can be
 * translated.
 *
 * @returns the translations by placeholder, or nothing where the text is not of the template
 */
export function matched(
  parts: readonly TemplatePart[],
  text: string,
  translate: TranslatePart,
): ReadonlyMap<string, string> | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return text === '' ? new Map() : undefined;
  if (typeof part === 'string') {
    return text.startsWith(part) ? matched(rest, text.slice(part.length), translate) : undefined;
  }
  for (const end of endsOf(rest[0], text)) {
    const here = translate(part.kind, text.slice(0, end));
    if (here === undefined) continue;
    const after = matched(rest, text.slice(end), translate);
    if (after !== undefined) return new Map([[part.name, here], ...after]);
  }
  return undefined;
}

/** Where a placeholder may end: before each occurrence of the literal that follows, or anywhere before another. */
function endsOf(next: TemplatePart | undefined, text: string): number[] {
  if (next === undefined) return [text.length];
  if (typeof next !== 'string') return Array.from({ length: text.length + 1 }, (_, end) => end);
  const ends: number[] = [];
  for (let at = text.indexOf(next); at >= 0; at = text.indexOf(next, at + 1)) ends.push(at);
  return ends;
}
